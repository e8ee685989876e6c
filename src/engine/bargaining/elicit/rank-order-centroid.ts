/**
 * Weights from a mere ranking of issues (SMARTER): the center of all weights that agree with it. The issue in place k of n
 * weighs w_k = (1/n) Σ_{i≥k} 1/i. What is ranked are swings, from an issue's worst value to its best, not issues in general.
 *
 * Edwards and Barron 1994; Barron and Barrett 1996. Ties: issues in one rank share the mean of the weights of the places that
 * they take together, which is the mean over all orders that the ranking allows; the center of the weights that are equal where
 * issues tie would be another.
 */
import { type Elicited, type ElicitFault, unlessFaulty } from './elicited.ts';

export interface CentroidWeights {
  /** By issue; they sum to 1. */
  readonly weights: readonly number[];
  /** By rank: the first and the last of the places that its issues take, counted from 1. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** The ranking goes from the most important issue on, ties together, and names each of the issues once. */
export function rankOrderCentroid(issues: number, ranking: readonly (readonly number[])[]): Elicited<CentroidWeights> {
  return unlessFaulty(rankingFaults(issues, ranking, ['ranking']), () => {
    const byPlace = centroid(issues);
    const weights: number[] = Array.from({ length: issues }, () => 0);
    const places: { from: number; to: number }[] = [];
    let place = 0;
    for (const tied of ranking.filter((some) => some.length > 0)) {
      const taken = byPlace.slice(place, place + tied.length);
      const each = taken.reduce((sum, weight) => sum + weight, 0) / tied.length;
      for (const issue of tied) weights[issue] = each;
      places.push({ from: place + 1, to: place + tied.length });
      place += tied.length;
    }
    return { weights, places };
  });
}

/** From the first place to the last. */
export function centroid(places: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let place = places; place >= 1; place -= 1) {
    sum += 1 / place;
    weights[place - 1] = sum / places;
  }
  return weights;
}

/** `at` is where the ranking stands in what was given. */
export function rankingFaults(
  issues: number,
  ranking: readonly (readonly number[])[],
  at: readonly (string | number)[],
): ElicitFault[] {
  if (issues === 0) return [{ code: 'issues/none', at: ['issues'] }];
  const seen = new Set<number>();
  const faults = ranking.flatMap((tied, rank) =>
    tied.flatMap((issue, place): ElicitFault[] => {
      const here = [...at, rank, place];
      if (!Number.isInteger(issue) || issue < 0 || issue >= issues) {
        return [{ code: 'ranking/unknown-issue', at: here, amount: issue }];
      }
      if (seen.has(issue)) return [{ code: 'ranking/issue-twice', at: here, amount: issue }];
      seen.add(issue);
      return [];
    }),
  );
  const missing = Array.from({ length: issues }, (_, issue) => issue).filter((issue) => !seen.has(issue));
  return [...faults, ...missing.map((issue) => ({ code: 'ranking/issue-missing' as const, at, amount: issue }))];
}
