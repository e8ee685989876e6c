/** Solutions on lotteries, by looking at the draws between every two packages. */

type Pair = readonly [number, number];

/** The ends of the part of the line from one to the other that gives both at least so much. */
function clipped(a: Pair, b: Pair, least: Pair): [Pair, Pair] | undefined {
  let [from, to] = [0, 1];
  for (const p of [0, 1] as const) {
    const [start, change] = [a[p] - least[p], b[p] - a[p]];
    if (change === 0) {
      if (start < -1e-12) return undefined;
    } else if (change > 0) from = Math.max(from, -start / change);
    else to = Math.min(to, -start / change);
  }
  if (from > to + 1e-12) return undefined;
  const at = (share: number): Pair => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  return [at(from), at(to)];
}

function lines(all: readonly Pair[], least: Pair): [Pair, Pair][] {
  const found: [Pair, Pair][] = [];
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at)) {
      const line = clipped(a, b, least);
      if (line) found.push(line);
    }
  }
  return found;
}

export function idealOfHull(all: readonly Pair[], least: Pair): Pair | undefined {
  const ends = lines(all, least).flat();
  if (ends.length === 0) return undefined;
  return [Math.max(...ends.map(([x]) => x)), Math.max(...ends.map(([, y]) => y))];
}

/** The largest of what has one top on every line: found by leaving out a third again and again. */
function largestOnLines(all: readonly Pair[], least: Pair, score: (pair: Pair) => number): number | undefined {
  let best: number | undefined;
  for (const [a, b] of lines(all, least)) {
    const at = (share: number) => score([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
      const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
      if (at(left) < at(right)) low = left;
      else high = right;
    }
    best = Math.max(best ?? Number.NEGATIVE_INFINITY, at(0), at(1), at(low));
  }
  return best;
}

export function largestProduct(all: readonly Pair[], least: Pair): number | undefined {
  return largestOnLines(all, least, ([x, y]) => (x - least[0]) * (y - least[1]));
}

export function largestLeast(all: readonly Pair[], least: Pair, scales: Pair): number | undefined {
  return largestOnLines(all, least, ([x, y]) => Math.min((x - least[0]) / scales[0], (y - least[1]) / scales[1]));
}
