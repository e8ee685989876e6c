/**
 * What a Bayesian learner holds possible about one issue: how important it is (its rank among n issues, the weight of rank r
 * being 2r / (n (n + 1)), r = 1 for the least important), and which shape its worth has over the levels.
 */

/** Downhill, uphill, and one triangle for each level between: 1 at its top, 0 at both ends. */
export function shapesOf(size: number): readonly (readonly number[])[] {
  if (size === 1) return [[1]];
  const last = size - 1;
  const levels = Array.from({ length: size }, (_, level) => level);
  return [
    levels.map((level) => (last - level) / last),
    levels.map((level) => level / last),
    ...levels
      .slice(1, -1)
      .map((top) => levels.map((level) => (level <= top ? level / top : (last - level) / (last - top)))),
  ];
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
