/** The swings of a party in order: dragged, or moved by the keys or by buttons, each perhaps as much as the one above. */
import type { SeenSwing } from '../../desk/questions/talks-swings.ts';
import { OrderedRows } from '../../model/preferences/ordered-rows.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { weightsWords } from '../../phrases/talks-wants.ts';
import type { Ranked } from '../terms/order-text.ts';

const phrases = weightsWords.rank;

interface Props {
  readonly party: string;
  readonly asked: readonly SeenSwing[];
  readonly ranked: readonly Ranked[];
  /** Whether somebody put them in this order here; or the case has an order of importance; or neither. */
  readonly standing: 'said' | 'stated' | 'untouched';
  readonly onRank: (ranked: readonly Ranked[]) => void;
}

export function SwingRanking({ party, asked, ranked, standing, onRank }: Props) {
  const swing = (id: string) => asked.find((one) => one.id === id)!;
  const { box, keep } = useKeptFocus<HTMLElement>(`${standing} ${ranked.map(({ id }) => id).join(' ')}`);
  const move = (from: number, to: number) => {
    const moved = ranked.toSpliced(from, 1).toSpliced(to, 0, { ...ranked[from]!, tied: false });
    onRank(moved.map((one, at) => (at === 0 ? { ...one, tied: false } : one)));
  };
  const press = (from: number, to: number) => {
    const { name } = swing(ranked[from]!.id);
    keep(to < from ? [phrases.up(name), phrases.down(name)] : [phrases.down(name), phrases.up(name)]);
    move(from, to);
  };
  const accept = () => {
    keep(ranked.map(({ id }) => phrases.down(swing(id).name)));
    onRank(ranked);
  };
  return (
    <section className="swing-ranking" ref={box} aria-labelledby="swing-ranking">
      <h4 id="swing-ranking">{phrases.title}</h4>
      <p className="quiet">{phrases.lead(party)}</p>
      {standing !== 'said' && (
        <div className="standing no-print">
          <span>{standing === 'stated' ? phrases.asStated : phrases.untouched}</span>
          <Button onPress={accept}>{phrases.accept}</Button>
        </div>
      )}
      <OrderedRows
        label={phrases.list}
        rows={ranked.map(({ id }) => id)}
        nameOf={(at) => swing(ranked[at]!.id).name}
        onMove={move}
        isComplete
      >
        {({ at }) => {
          const { id, tied } = ranked[at]!;
          const { name, worst, best } = swing(id);
          return (
            <div className="swing" data-tied={tied || undefined}>
              <span className="name">
                <bdi>{name}</bdi> <span className="quiet">{phrases.swing(worst, best)}</span>
              </span>
              {at > 0 && (
                <Tick
                  label={`${name}: ${phrases.tied}`}
                  isTicked={tied}
                  onTick={(next) => onRank(ranked.map((one, place) => (place === at ? { ...one, tied: next } : one)))}
                >
                  <span className="quiet">{phrases.tied}</span>
                </Tick>
              )}
              <span className="moves no-print">
                <IconButton name={phrases.up(name)} isDisabled={at === 0} onPress={() => press(at, at - 1)}>
                  <span className="up">
                    <Icon name="down" />
                  </span>
                </IconButton>
                <IconButton
                  name={phrases.down(name)}
                  isDisabled={at === ranked.length - 1}
                  onPress={() => press(at, at + 1)}
                >
                  <Icon name="down" />
                </IconButton>
              </span>
            </div>
          );
        }}
      </OrderedRows>
      <p className="quiet no-print">{phrases.keys}</p>
    </section>
  );
}
