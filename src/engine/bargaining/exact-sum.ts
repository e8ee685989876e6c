/**
 * Sums that do not depend on the order in which numbers come: a few parts that do not overlap and add up exactly (Shewchuk
 * 1997), rounded once at the end. So results of shards merge to the very number that one run would have given.
 */

/** A sum in parts, from the smallest; none for 0. */
export type ExactSum = number[];

export function addExactly(sum: ExactSum, number: number): void {
  let carried = number;
  let kept = 0;
  for (let at = 0; at < sum.length; at += 1) {
    const part = sum[at]!;
    const [large, small] = Math.abs(carried) < Math.abs(part) ? [part, carried] : [carried, part];
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) sum[kept++] = low;
    carried = high;
  }
  sum.length = kept;
  if (carried !== 0) sum.push(carried);
}

/** The number nearest to the sum. */
export function roundedSum(sum: ExactSum): number {
  let at = sum.length - 1;
  if (at < 0) return 0;
  let high = sum[at]!;
  let low = 0;
  while (at > 0 && low === 0) {
    at -= 1;
    const next = high + sum[at]!;
    low = sum[at]! - (next - high);
    high = next;
  }
  // Halfway between two numbers the parts left decide, which rounding did not see.
  if (at > 0 && low !== 0 && low < 0 === sum[at - 1]! < 0) {
    const twice = low * 2;
    const beyond = high + twice;
    if (twice === beyond - high) return beyond;
  }
  return high;
}
