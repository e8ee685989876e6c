/**
 * The frequency model of the agent HardHeaded (van Krimpen, Looije and Hajizadeh 2013): an issue whose value stayed the same
 * from one offer to the next gains weight, and a value counts for as much as it was offered.
 *
 * Weights start at 1/n; after each offer but the first, LEARNING/n is added for each issue that stayed the same, and all are
 * scaled back to a sum of 1. Counts start at 1, so that a value not yet offered counts a little; worth = count / largest
 * count. GENIUS's copy leaves the first offer uncounted and caps a weight; here every offer counts and nothing is capped.
 */
import type { Package } from '../../bargain.ts';
import type { Estimate } from '../table/deals.ts';
import { type ModelRule, weighted } from './learning.ts';

export const LEARNING = 0.2;

export const hardheadedRule: ModelRule = {
  form: 'hardheaded',
  begin(sizes) {
    let weights = sizes.map(() => 1 / sizes.length);
    const counts = sizes.map((size) => new Array<number>(size).fill(1));
    let last: Package | undefined;
    let known: Estimate | undefined;
    return {
      get hasLearned() {
        return last !== undefined;
      },
      heard(pack) {
        if (last !== undefined) {
          const raised = weights.map(
            (weight, issue) => weight + (pack[issue] === last![issue] ? LEARNING / sizes.length : 0),
          );
          const total = raised.reduce((sum, weight) => sum + weight, 0);
          weights = raised.map((weight) => weight / total);
        }
        for (const [issue, level] of pack.entries()) counts[issue]![level]! += 1;
        last = pack;
        known = undefined;
      },
      estimate() {
        known ??= weighted(
          weights,
          counts.map((count) => {
            const most = count.reduce((largest, one) => Math.max(largest, one), 0);
            return count.map((one) => one / most);
          }),
        );
        return known;
      },
    };
  },
};
