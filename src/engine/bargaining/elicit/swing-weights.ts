/**
 * Weights from swings: all issues at their worst, which one would you raise to its best first? That swing counts 100, each
 * other is rated beside it, and a weight is an issue's share of the ratings (von Winterfeldt and Edwards 1986).
 *
 * Ratings that contradict what was said of them are kept as they are, and the contradictions come along: whoever said it has to
 * decide which of the two was meant.
 */
import { type Elicited, type ElicitFault, unlessFaulty } from './elicited.ts';
import { rankingFaults } from './rank-order-centroid.ts';

export interface Swings {
  /** By issue, against 100; undefined where it was not rated. */
  readonly ratings: readonly (number | undefined)[];
  /** The issue whose swing was said to come first; undefined where nobody said. */
  readonly first?: number | undefined;
  /** Issues from the most important on, ties together, where an order was stated; not all need be named. */
  readonly importance?: readonly (readonly number[])[];
  /** By issue: whether its values differ for the party at all, where that is known. */
  readonly matters?: readonly (boolean | undefined)[];
}

export interface SwingWeights {
  /** By issue, of the ratings as they are; they sum to 1. */
  readonly weights: readonly number[];
  /** Empty where the answers agree. */
  readonly contradictions: readonly SwingContradiction[];
}

export type SwingContradiction =
  /** The first swing, or the highest where none was said to be first, is not 100. */
  | { readonly form: 'first-not-100'; readonly issue: number; readonly rating: number }
  | { readonly form: 'above-first'; readonly issue: number; readonly rating: number; readonly first: number }
  /** Its values differ, but the swing over all of them counts nothing. */
  | { readonly form: 'zero-but-matters'; readonly issue: number }
  /** Its values do not differ, but the swing over them counts. */
  | { readonly form: 'counts-but-equal'; readonly issue: number; readonly rating: number }
  /** Said to be more important, but rated lower or the same. */
  | { readonly form: 'against-order'; readonly issue: number; readonly than: number }
  /** Said to be as important, but not rated the same. */
  | { readonly form: 'not-tied'; readonly issue: number; readonly with: number };

export function swingWeights(swings: Swings): Elicited<SwingWeights> {
  return unlessFaulty(swingFaults(swings), () => {
    const ratings = swings.ratings.map((rating) => rating!);
    const sum = ratings.reduce((all, rating) => all + rating, 0);
    return { weights: ratings.map((rating) => rating / sum), contradictions: contradictionsOf(swings, ratings) };
  });
}

function contradictionsOf({ first, importance = [], matters = [] }: Swings, ratings: readonly number[]) {
  const found: SwingContradiction[] = [];
  const highest = ratings.indexOf(Math.max(...ratings));
  const leader = first ?? highest;
  if (ratings[leader] !== 100) found.push({ form: 'first-not-100', issue: leader, rating: ratings[leader]! });
  for (const [issue, rating] of ratings.entries()) {
    if (rating > ratings[leader]!) found.push({ form: 'above-first', issue, rating, first: leader });
    if (rating === 0 && matters[issue] === true) found.push({ form: 'zero-but-matters', issue });
    if (rating > 0 && matters[issue] === false) found.push({ form: 'counts-but-equal', issue, rating });
  }
  for (const [rank, tied] of importance.entries()) {
    for (const issue of tied.slice(1)) {
      if (ratings[issue] !== ratings[tied[0]!]) found.push({ form: 'not-tied', issue, with: tied[0]! });
    }
    for (const than of importance.slice(rank + 1).flat()) {
      for (const issue of tied) {
        if (ratings[issue]! <= ratings[than]!) found.push({ form: 'against-order', issue, than });
      }
    }
  }
  return found;
}

function swingFaults({ ratings, first, importance }: Swings): ElicitFault[] {
  if (ratings.length === 0) return [{ code: 'issues/none', at: ['ratings'] }];
  const faults = ratings.flatMap((rating, issue): ElicitFault[] => {
    const at = ['ratings', issue];
    if (rating === undefined) return [{ code: 'swings/missing', at }];
    if (!Number.isFinite(rating)) return [{ code: 'swings/not-a-number', at, amount: rating }];
    return rating < 0 ? [{ code: 'swings/negative', at, amount: rating }] : [];
  });
  if (faults.length === 0 && ratings.every((rating) => rating === 0))
    faults.push({ code: 'swings/all-zero', at: ['ratings'] });
  if (first !== undefined && ratings[first] === undefined && !faults.some(({ at }) => at[1] === first)) {
    faults.push({ code: 'swings/unknown-issue', at: ['first'], amount: first });
  }
  const order = rankingFaults(ratings.length, importance ?? [], ['importance']);
  return [...faults, ...order.filter(({ code }) => code !== 'ranking/issue-missing')];
}
