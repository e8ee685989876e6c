/**
 * For every sum that a party's own levels reach, on a coarse grid, the most that somebody else is estimated to gain: a
 * knapsack with one choice per issue. Own sums are rounded down, so what is found is worth at least what was asked for.
 */
import type { Package } from '../../bargain.ts';
import type { Estimate } from './deals.ts';
import { onGrid } from './reachable-sums.ts';

const COARSE_GRID = 1 << 12;

export interface EstimateBySum {
  readonly step: number;
  /** By step of the own sum: the largest estimate; −∞ where no package has that sum. */
  readonly most: Float64Array;
  packageAt(sum: number): Package;
}

export function estimateBySum(own: Estimate, estimate: Estimate): EstimateBySum {
  const { steps, step } = onGrid(own, COARSE_GRID);
  const width = COARSE_GRID + 1;
  const none = () => new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  const most = [...own.map(none), none()];
  most[own.length]![0] = 0;
  for (let issue = own.length - 1; issue >= 0; issue -= 1) {
    const [here, after] = [most[issue]!, most[issue + 1]!];
    for (const [level, by] of steps[issue]!.entries()) {
      const gain = estimate[issue]![level]!;
      for (let sum = by; sum < width; sum += 1) {
        const total = gain + after[sum - by]!;
        if (total > here[sum]!) here[sum] = total;
      }
    }
  }
  return {
    step,
    most: most[0]!,
    packageAt(sum) {
      let left = sum;
      return own.map((_, issue) => {
        const after = most[issue + 1]!;
        const level = steps[issue]!.findIndex(
          (by, at) => by <= left && estimate[issue]![at]! + after[left - by]! === most[issue]![left]!,
        );
        left -= steps[issue]![level]!;
        return level;
      });
    },
  };
}
