/** Which lines two texts have in common, in order. */

/** Beyond so many differences the texts are taken for different altogether. */
const MOST_DIFFERENCES = 2000;

/**
 * For each line of `a` its place in `b`, or -1: a longest common subsequence (Myers 1986, the greedy algorithm).
 * Undefined where the texts differ too much.
 */
export function matchingLines(a: readonly string[], b: readonly string[]): Int32Array | undefined {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  /** By diagonal k = x - y: the furthest x reached; one copy per number of differences, to walk back along. */
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let differences = 0; differences <= most; differences++) {
    const next = new Map<number, number>();
    for (let k = -differences; k <= differences; k += 2) {
      const down = k === -differences || (k !== differences && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) {
        trace.push(next);
        return walkBack(trace, a.length, b.length);
      }
    }
    trace.push(next);
    reach = next;
  }
  return undefined;
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], aLength: number, bLength: number): Int32Array {
  const match = new Int32Array(aLength).fill(-1);
  let x = aLength;
  let y = bLength;
  for (let differences = trace.length - 1; differences > 0; differences--) {
    const before = trace[differences - 1]!;
    const k = x - y;
    const down = k === -differences || (k !== differences && (before.get(k - 1) ?? -1) < (before.get(k + 1) ?? -1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = before.get(fromK) ?? 0;
    const startX = down ? fromX : fromX + 1;
    while (x > startX) match[--x] = --y;
    x = fromX;
    y = fromX - fromK;
  }
  while (x > 0 && y > 0) match[--x] = --y;
  return match;
}
