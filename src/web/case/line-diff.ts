/** Which lines two texts share: the shortest way from one to the other (Myers 1986), bounded where they share little. */

export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
  /** From 1; undefined where the line is not in that text. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Lines `from` to `to` (from 0, `to` excluded) of the text before stand for those of the text after. */
export interface LineStretch {
  readonly before: { readonly from: number; readonly to: number };
  readonly after: { readonly from: number; readonly to: number };
}

/** Past so many differing lines, what is between the first and the last difference counts as replaced. */
const MOST_DIFFERENCES = 1000;

/** The stretches that differ, in order, with at least one shared line between any two. */
export function differingStretches(before: readonly string[], after: readonly string[]): LineStretch[] {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  if (a.length === 0 && b.length === 0) return [];
  const shared = sharedLines(a, b);
  const stretches: LineStretch[] = [];
  let [x, y] = [0, 0];
  for (const [sharedX, sharedY] of [...shared, [a.length, b.length] as const]) {
    if (sharedX > x || sharedY > y) {
      stretches.push({
        before: { from: head + x, to: head + sharedX },
        after: { from: head + y, to: head + sharedY },
      });
    }
    [x, y] = [sharedX + 1, sharedY + 1];
  }
  return stretches;
}

/** Every line of both, those gone before those new. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lines: DiffLine[] = [];
  let [x, y] = [0, 0];
  const same = (until: number) => {
    while (x < until) lines.push({ kind: 'same', text: a[x]!, before: ++x, after: ++y });
  };
  for (const stretch of differingStretches(a, b)) {
    same(stretch.before.from);
    while (x < stretch.before.to) lines.push({ kind: 'gone', text: a[x]!, before: ++x, after: undefined });
    while (y < stretch.after.to) lines.push({ kind: 'new', text: b[y]!, before: undefined, after: ++y });
  }
  same(a.length);
  return lines;
}

/** Pairs of places of lines that both share, ascending; none where there is too much that differs. */
function sharedLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  const middle = most + 1;
  /** At `middle + k`: how far along `a` one gets on the diagonal x - y = k. */
  const reached = new Int32Array(2 * middle + 1);
  const rounds: Round[] = [];
  for (let steps = 0; steps <= most; steps++) {
    // Only these diagonals are read on the way back.
    rounds.push({ middle: steps + 1, reached: reached.slice(middle - steps - 1, middle + steps + 2) });
    for (let k = -steps; k <= steps; k += 2) {
      const at = middle + k;
      let x = comesDown({ middle, reached }, k, steps) ? reached[at + 1]! : reached[at - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached[at] = x;
      if (x >= a.length && x - k >= b.length) return wayBack(rounds, a.length, b.length);
    }
  }
  return [];
}

interface Round {
  readonly middle: number;
  readonly reached: Int32Array;
}

function comesDown({ middle, reached }: Round, k: number, steps: number): boolean {
  return k === -steps || (k !== steps && reached[middle + k - 1]! < reached[middle + k + 1]!);
}

function wayBack(rounds: readonly Round[], x: number, y: number): (readonly [number, number])[] {
  const shared: (readonly [number, number])[] = [];
  for (let steps = rounds.length - 1; steps >= 0; steps--) {
    const round = rounds[steps]!;
    const k = x - y;
    const from = comesDown(round, k, steps) ? k + 1 : k - 1;
    const fromX = round.reached[round.middle + from]!;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) shared.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return shared.reverse();
}
