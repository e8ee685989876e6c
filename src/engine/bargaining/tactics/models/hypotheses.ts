/**
 * What a Bayesian learner holds possible about one issue: how important it is (its rank among n issues, the weight of rank r
 * being 2r / (n (n + 1)), r = 1 for the least important), and which shape its worth has over the levels.
 */

/** Of a longer issue so many tops are held possible, evenly apart: one for each level would take its square. */
const MOST_TOPS = 20;

/** Downhill, uphill, and a triangle for the levels between: 1 at its top, 0 at both ends. */
export function shapesOf(size: number): readonly (readonly number[])[] {
  if (size === 1) return [[1]];
  const last = size - 1;
  const levels = Array.from({ length: size }, (_, level) => level);
  return [
    levels.map((level) => (last - level) / last),
    levels.map((level) => level / last),
    ...topsOf(size).map((top) => levels.map((level) => (level <= top ? level / top : (last - level) / (last - top)))),
  ];
}

function topsOf(size: number): readonly number[] {
  const between = size - 2;
  const tops = Math.min(between, MOST_TOPS);
  return Array.from({ length: Math.max(0, tops) }, (_, at) => 1 + Math.floor(((at + 0.5) * between) / tops));
}

export function weightOfRank(rank: number, issues: number): number {
  return (2 * rank) / (issues * (issues + 1));
}

/** All orders of the ranks 1 to n: by issue, its rank. */
export function rankings(issues: number): readonly (readonly number[])[] {
  const grow = (placed: readonly number[]): readonly (readonly number[])[] =>
    placed.length === issues
      ? [placed]
      : Array.from({ length: issues }, (_, at) => at + 1)
          .filter((rank) => !placed.includes(rank))
          .flatMap((rank) => grow([...placed, rank]));
  return grow([]);
}
