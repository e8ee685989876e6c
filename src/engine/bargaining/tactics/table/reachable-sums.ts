/**
 * Which sums the levels of additive issues reach, on a grid: what finds the package worth least at or above a target among
 * 10^12 and more without listing them.
 *
 * What a level adds is rounded down to the grid, so a package's sum on the grid is at most a step per issue below its true
 * one. For each sum on the grid the largest true one is kept. The first sum on the grid with a large enough true one has a
 * package that is wanted, and it is worth at most `issues / GRID` of the party's range more than the least that is: that is
 * the stated resolution.
 */
import type { Package } from '../../bargain.ts';
import type { Estimate } from './deals.ts';

/** Into so many steps the range of sums is cut. */
export const GRID = 1 << 16;

/** So many packages are looked at before the search is given up, for what it is that forbids them. */
export const MOST_TRIED = 20_000;

export interface ReachableSums {
  /**
   * The package at or above `need` (counted from the least sum of all) that is wanted, with the least sum on the grid; of
   * those with the same one, that with the lowest index. Undefined where there is none, or none among MOST_TRIED.
   */
  leastFrom(need: number, isWanted: (pack: Package) => boolean): Package | undefined;
}

/** `rounding`: by how much a sum may miss a need and still be meant to reach it. */
export function reachableSums(adds: Estimate, rounding: number): ReachableSums {
  const { steps, step, above } = onGrid(adds, GRID);
  // By issue: for each sum that it and those after it reach, the largest true sum; −∞ where none does.
  const truest = adds.map(() => new Float64Array(GRID + 1).fill(Number.NEGATIVE_INFINITY));
  truest.push(new Float64Array(GRID + 1).fill(Number.NEGATIVE_INFINITY).fill(0, 0, 1));
  let reach = 0;
  for (let issue = adds.length - 1; issue >= 0; issue -= 1) {
    const [here, after] = [truest[issue]!, truest[issue + 1]!];
    for (const [level, by] of steps[issue]!.entries()) {
      const gain = above[issue]![level]!;
      for (let sum = by; sum <= reach + by; sum += 1) {
        const total = gain + after[sum - by]!;
        if (total > here[sum]!) here[sum] = total;
      }
    }
    reach += largest(steps[issue]!);
  }

  return {
    leastFrom(need, isWanted) {
      let tried = 0;
      for (let sum = Math.max(0, Math.ceil(need / step) - adds.length); sum <= reach; sum += 1) {
        if (truest[0]![sum]! < need - rounding) continue;
        const first = firstWith(sum, need - rounding);
        if (isWanted(first)) return first;
        for (const pack of packagesWith(sum, need - rounding, [])) {
          if (isWanted(pack)) return pack;
          tried += 1;
          if (tried >= MOST_TRIED) return undefined;
        }
      }
      return undefined;
    },
  };

  /** The first of those below, without the pains of going back for others. */
  function firstWith(sum: number, need: number): Package {
    const pack: number[] = [];
    let [leftSum, leftNeed] = [sum, need];
    for (let issue = 0; issue < adds.length; issue += 1) {
      const after = truest[issue + 1]!;
      for (let level = 0; level < steps[issue]!.length; level += 1) {
        const by = steps[issue]![level]!;
        const left = leftNeed - above[issue]![level]!;
        if (by > leftSum || after[leftSum - by]! < left - rounding || after[leftSum - by] === Number.NEGATIVE_INFINITY)
          continue;
        pack.push(level);
        leftSum -= by;
        leftNeed = left;
        break;
      }
    }
    return pack;
  }

  /** All packages that have this sum on the grid, and truly at least the need, by index. */
  function* packagesWith(sum: number, need: number, placed: readonly number[]): Generator<Package> {
    const issue = placed.length;
    if (issue === adds.length) {
      yield placed;
      return;
    }
    for (const [level, by] of steps[issue]!.entries()) {
      if (by > sum) continue;
      const left = need - above[issue]![level]!;
      const most = truest[issue + 1]![sum - by]!;
      if (most > Number.NEGATIVE_INFINITY && most >= left - rounding)
        yield* packagesWith(sum - by, left, [...placed, level]);
    }
  }
}

/**
 * By issue and level, what it adds above the issue's least, and how many steps of the grid that is, rounded down; and how
 * long a step is.
 */
export function onGrid(
  adds: Estimate,
  grid: number,
): { readonly above: readonly number[][]; readonly steps: readonly number[][]; readonly step: number } {
  const above = adds.map((add) => {
    const least = add.reduce((a, b) => Math.min(a, b));
    return [...add].map((one) => one - least);
  });
  const range = above.reduce((sum, add) => sum + largest(add), 0);
  // Where all packages are worth the same any step will do.
  const step = range > 0 ? range / grid : 1;
  return { above, step, steps: above.map((add) => add.map((one) => Math.floor(one / step))) };
}

function largest(values: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) most = Math.max(most, value);
  return most;
}
