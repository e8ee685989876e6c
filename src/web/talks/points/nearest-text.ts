/** Where nothing can be agreed on: what comes nearest to it, and for whom it is too little, in words. */
import type { SeenPoint } from '../../desk/questions/talks-points.ts';
import { utility } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { talksPoints } from '../../phrases/talks-points.ts';

const phrases = talksPoints.zone;

interface Named {
  readonly name: string;
}

/** `short`: by party, as utilities. */
export function nearestText(
  { point, short }: { readonly point: SeenPoint; readonly short: readonly number[] },
  { parties, issues }: { readonly parties: readonly Named[]; readonly issues: readonly Named[] },
): string {
  const pack = talks.packageOf(point.values.map((value, at) => [issues[at]!.name, value]));
  return phrases.nearest(
    pack,
    short.flatMap((by, party) => (by > 1e-9 ? [phrases.shortBy(parties[party]!.name, utility(by))] : [])),
  );
}
