/** Things in an order, from the top: moved up and down, each perhaps as good as the one above. */
import './ranking-field.css';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import type { Ranked } from './order-text.ts';

const words = termsWords.rank;

interface Props {
  readonly label: string;
  readonly ranked: readonly Ranked[];
  readonly nameOf: (id: string) => string;
  readonly tied?: string;
  readonly onChange: (ranked: readonly Ranked[]) => void;
}

export function RankingField({ label, ranked, nameOf, tied = words.tied, onChange }: Props) {
  const { box, keep } = useKeptFocus<HTMLFieldSetElement>(ranked);
  const move = (from: number, to: number) => {
    const name = nameOf(ranked[from]!.id);
    keep(to < from ? [words.up(name), words.down(name)] : [words.down(name), words.up(name)]);
    const others = ranked.toSpliced(from, 1);
    const moved = others.toSpliced(to, 0, { ...ranked[from]!, tied: false });
    onChange(moved.map((one, at) => (at === 0 ? { ...one, tied: false } : one)));
  };
  return (
    <fieldset className="ranking-field" ref={box}>
      <legend>{label}</legend>
      <ol>
        {ranked.map(({ id, tied: isTied }, at) => (
          <li key={id} data-tied={isTied || undefined}>
            <span className="name">{nameOf(id)}</span>
            {at > 0 && (
              <Tick
                label={`${nameOf(id)}: ${tied}`}
                isTicked={isTied}
                onTick={(next) => onChange(ranked.map((one, place) => (place === at ? { ...one, tied: next } : one)))}
              >
                <span className="says">{tied}</span>
              </Tick>
            )}
            <IconButton name={words.up(nameOf(id))} isDisabled={at === 0} onPress={() => move(at, at - 1)}>
              <span className="up">
                <Icon name="down" />
              </span>
            </IconButton>
            <IconButton
              name={words.down(nameOf(id))}
              isDisabled={at === ranked.length - 1}
              onPress={() => move(at, at + 1)}
            >
              <Icon name="down" />
            </IconButton>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
