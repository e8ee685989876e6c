/**
 * Trades between two issues that would make every party better off, or none worse and some better: each issue alone would
 * cost someone something. Where parties weigh the two differently, each can give way on what matters less to it
 * (logrolling; Raiffa 1982; Froman and Cohen 1970). Ranked by how far the ratios of their weights are apart. None leads to
 * a package that crosses a red line, unless red lines are to be ignored.
 */
import type { Resumable } from '../../../model/index.ts';
import { type Bargain, crossesAny, type Package, utilityOf } from '../bargain.ts';
import type { RedLinePolicy } from './red-lines.ts';

export interface Swap {
  readonly issues: readonly [number, number];
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** By party. */
  readonly gains: readonly number[];
  /**
   * The largest ratio, over pairs of parties, of what the one's first issue weighs to its second, to the same of the other.
   * A weight is how far apart the best and the worst level of the issue are for the party, the other issues as agreed.
   * At least 1; infinite where an issue weighs nothing for one of them.
   */
  readonly gap: number;
}

/** So many pairs of levels are tried. */
const MOST_TRIALS = 4_000_000;

/** At most one for each pair of issues: the one with the largest least gain, as a share of what both issues weigh. */
export function* swapsFrom(
  bargain: Bargain,
  pack: Package,
  units: readonly number[],
  most: number,
  redLines: RedLinePolicy = 'respected',
): Resumable<readonly Swap[]> {
  const { issues, parties } = bargain;
  const now = parties.map((party) => utilityOf(party, pack, bargain));
  // changes[issue][level][party]
  const changes = issues.map(({ levels }, issue) =>
    [...levels.keys()].map((level) =>
      parties.map((party, p) => utilityOf(party, pack.with(issue, level), bargain) - now[p]!),
    ),
  );
  const weights = changes.map((byLevel) => parties.map((_, p) => spanOf(byLevel.map((change) => change[p]!))));
  const addsUp = parties.every(({ extra, cap }) => extra === undefined && cap === Number.POSITIVE_INFINITY);
  const isLoss = (change: readonly number[]) => change.some((one, p) => one < -units[p]!);
  const isGain = (change: readonly number[]) => change.some((one, p) => one > units[p]!);
  // Neither what costs nobody anything nor what gives nobody anything is half of a trade.
  const halves = changes.map((byLevel) =>
    [...byLevel.keys()].filter((level) => isLoss(byLevel[level]!) && isGain(byLevel[level]!)),
  );
  const found: Swap[] = [];
  let trials = 0;
  for (let i = 0; i < issues.length; i += 1) {
    for (let j = i + 1; j < issues.length; j += 1) {
      let best: { to: [number, number]; gains: number[]; score: number } | undefined;
      const weight = parties.map((_, p) => weights[i]![p]! + weights[j]![p]! || 1);
      for (const a of halves[i]!) {
        for (const b of halves[j]!) {
          trials += 1;
          if (trials > MOST_TRIALS) return ranked(found, most);
          if (trials % 16384 === 0) yield { doing: 'looking for trades' };
          const gains = addsUp
            ? now.map((_, p) => changes[i]![a]![p]! + changes[j]![b]![p]!)
            : parties.map((party, p) => utilityOf(party, pack.with(i, a).with(j, b), bargain) - now[p]!);
          if (isLoss(gains) || !isGain(gains)) continue;
          const score = gains.reduce((least, gain, p) => Math.min(least, gain / weight[p]!), Number.POSITIVE_INFINITY);
          if (best !== undefined && score <= best.score) continue;
          if (redLines === 'ignored' || !crossesAny(bargain, pack.with(i, a).with(j, b)))
            best = { to: [a, b], gains, score };
        }
      }
      if (best === undefined) continue;
      const gap = gapOf(weights[i]!, weights[j]!);
      found.push({ issues: [i, j], from: [pack[i]!, pack[j]!], to: best.to, gains: best.gains, gap });
    }
  }
  return ranked(found, most);
}

function ranked(swaps: readonly Swap[], most: number): Swap[] {
  return [...swaps].sort((a, b) => (a.gap === b.gap ? 0 : b.gap - a.gap)).slice(0, most);
}

function spanOf(values: readonly number[]): number {
  return (
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) -
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  );
}

function gapOf(first: readonly number[], second: readonly number[]): number {
  let gap = 1;
  for (let p = 0; p < first.length; p += 1) {
    for (let q = 0; q < first.length; q += 1) {
      const [over, under] = [first[p]! * second[q]!, second[p]! * first[q]!];
      if (over > 0) gap = Math.max(gap, over / under);
    }
  }
  return gap;
}
