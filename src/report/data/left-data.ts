/** What talks left on the table, as the machine-readable answer gives it (docs/talks-json.md). */
import type { Missed } from '../../analysis/index.ts';
import type { Assessment, Bargain, Frontier } from '../../engine/bargaining/index.ts';
import { valueId } from '../words/packages-in-words.ts';
import { countData, pointData } from './package-data.ts';

export function assessmentData(assessment: Assessment, frontier: Frontier, bargain: Bargain) {
  const { parties, crosses, efficient, toFrontier, toNash, improvements, better, swaps } = assessment;
  const one = pointData(bargain);
  const distanceData = (to: Assessment['toFrontier']) => to && { distance: to.distance, nearest: one(to.nearest) };
  const valueAt = (issue: number, level: number) => valueId(bargain.issues[issue]!, level);
  return {
    efficient,
    exact: frontier.exact,
    crosses: crosses.map(({ party, line }) => {
      const { id, redLines } = bargain.parties[party]!;
      return { party: id, id: redLines?.[line]?.id ?? null, why: redLines?.[line]?.why ?? null };
    }),
    toFrontier: distanceData(toFrontier) ?? null,
    toNash: distanceData(toNash) ?? null,
    parties: parties.map(({ utility, gain, rational, shareOfIdeal, gaveUp }, party) => ({
      party: bargain.parties[party]!.id,
      utility,
      gain,
      rational,
      shareOfIdeal: shareOfIdeal ?? null,
      gaveUp: Object.fromEntries(
        gaveUp.map(({ amount, level }, issue) => [
          bargain.issues[issue]!.issue.id,
          { amount, best: valueAt(issue, level) },
        ]),
      ),
    })),
    improvements,
    better: better.map(({ by, point, gains }) => ({ by, ...one(point), gains })),
    swaps: swaps.map(({ issues, from, to, gains }) => ({
      changes: issues.map((issue, at) => ({
        issue: bargain.issues[issue]!.issue.id,
        from: valueAt(issue, from[at]!),
        to: valueAt(issue, to[at]!),
      })),
      gains,
    })),
  };
}

export function missedData({ zone, nearest }: Missed, bargain: Bargain) {
  return {
    zone: zone === undefined ? null : countData(zone),
    nearest: nearestData(nearest, bargain),
  };
}

export function nearestData(nearest: Missed['nearest'], bargain: Bargain) {
  return nearest === undefined ? null : { ...pointData(bargain)(nearest.point), short: nearest.short };
}
