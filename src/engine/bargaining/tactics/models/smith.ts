/**
 * The frequency model of Agent Smith (van Galen Last 2012): an issue weighs as much as its most frequent value's share of the
 * offers (scaled to a sum of 1), and a value is worth count / largest count. Before the first offer all weigh the same and
 * every value is worth nothing.
 */
import type { Estimate } from '../table/deals.ts';
import { type ModelRule, weighted } from './learning.ts';

export const smithRule: ModelRule = {
  form: 'smith',
  begin(sizes) {
    const counts = sizes.map((size) => new Array<number>(size).fill(0));
    let offers = 0;
    let known: Estimate | undefined;
    return {
      get hasLearned() {
        return offers > 0;
      },
      heard(pack) {
        for (const [issue, level] of pack.entries()) counts[issue]![level]! += 1;
        offers += 1;
        known = undefined;
      },
      estimate() {
        const most = counts.map((count) => Math.max(1, ...count));
        known ??= weighted(
          most,
          counts.map((count, issue) => count.map((one) => one / most[issue]!)),
        );
        return known;
      },
    };
  },
};
