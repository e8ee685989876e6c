/** Which alternatives of a table beat others issue by issue, and on which issues all tie. By the stated orders alone. */
import type { ValueOrder } from '../../../model/index.ts';
import { placeOf, type SwapState } from './swap-steps.ts';

/** As good on every issue that is left, and better on one at least; or, where the two are the same, the earlier over the later. */
export interface Dominance {
  readonly better: number;
  readonly worse: number;
  /** The issues on which it is better; none where the two are the same. */
  readonly on: readonly number[];
}

export interface PracticalDominance extends Dominance {
  /** The one issue on which the other is ahead, by one place. */
  readonly except: number;
}

type Orders = readonly (ValueOrder | undefined)[];

export function tiedAmong(orders: Orders, { rows, alternatives, issues }: SwapState): number[] {
  return issues.filter((issue) => new Set(alternatives.map((one) => placeIn(orders, rows, one, issue))).size === 1);
}

export function dominanceAmong(orders: Orders, state: SwapState): Dominance[] {
  return pairs(orders, state).flatMap(({ better, worse, ahead, behind }) =>
    behind.length === 0 && (ahead.length > 0 || better < worse) ? [{ better, worse, on: ahead }] : [],
  );
}

export function practicalAmong(orders: Orders, state: SwapState): PracticalDominance[] {
  const { rows, alternatives } = state;
  return pairs(orders, state).flatMap(({ better, worse, ahead, behind }) => {
    const [except] = behind;
    if (except === undefined || behind.length > 1 || ahead.length < 2) return [];
    const [high, low] = [worse, better].map((one) => placeIn(orders, rows, one, except)) as [number, number];
    const between = alternatives.some((one) => {
      const place = placeIn(orders, rows, one, except);
      return place > high && place < low;
    });
    return between ? [] : [{ better, worse, on: ahead, except }];
  });
}

function pairs(orders: Orders, { rows, alternatives, issues }: SwapState) {
  return alternatives.flatMap((better) =>
    alternatives
      .filter((worse) => worse !== better)
      .map((worse) => {
        const difference = (issue: number) =>
          placeIn(orders, rows, better, issue) - placeIn(orders, rows, worse, issue);
        return {
          better,
          worse,
          ahead: issues.filter((issue) => difference(issue) < 0),
          behind: issues.filter((issue) => difference(issue) > 0),
        };
      }),
  );
}

function placeIn(orders: Orders, rows: SwapState['rows'], alternative: number, issue: number): number {
  return placeOf(orders[issue]!, rows[alternative]![issue]!)!;
}
