/** Which two parties the axes of a plot are, where there are more. */
import { Choice } from '../../parts/choice.tsx';
import { talksPoints } from '../../phrases/talks-points.ts';
import { choose } from '../../place/use-place.ts';

const phrases = talksPoints.plot;

interface Props {
  readonly parties: readonly { readonly name: string }[];
  readonly pair: readonly [number, number];
}

export function PairChoice({ parties, pair }: Props) {
  if (parties.length < 3) return null;
  const items = parties.flatMap((one, a) =>
    parties.flatMap((other, b) => (a < b ? [{ id: `${a}-${b}`, name: phrases.pairOf(one.name, other.name) }] : [])),
  );
  return (
    <Choice
      label={phrases.pair}
      items={items}
      chosen={pair.join('-')}
      onChoose={(id) => choose({ chosen: { pair: id === '0-1' ? null : id } }, { replace: true })}
    />
  );
}
