/**
 * What GENIUS computes for a bid, word for word from the description of its file format: the reference that the reader is
 * held against. Nothing here knows of talks.
 */

export type PlainIssue = {
  readonly index: number;
  readonly name: string;
  /** Undefined where the profile says nothing of the issue. */
  readonly weight: number | undefined;
} & (
  | { readonly type: 'discrete'; readonly items: readonly { readonly value: string; readonly evaluation: number }[] }
  | {
      readonly type: 'integer';
      readonly low: number;
      readonly high: number;
      readonly slope: number;
      readonly offset: number;
    }
  | {
      readonly type: 'real';
      readonly low: number;
      readonly high: number;
      readonly ftype: 'linear' | 'constant' | 'triangular';
      readonly parameters: readonly [number, number, number];
    }
);

/** For each issue the place of its value among the items, or the amount. */
export type Bid = readonly number[];

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

export function geniusUtility(issues: readonly PlainIssue[], bid: Bid): number {
  let sum = 0;
  for (const [at, issue] of issues.entries()) {
    if (issue.weight !== undefined) sum += issue.weight * evaluation(issue, bid[at]!);
  }
  return Math.min(1, sum);
}

function evaluation(issue: PlainIssue, value: number): number {
  if (issue.type === 'discrete') {
    const best = Math.max(...issue.items.map((item) => item.evaluation));
    return best < 0.00001 ? 0 : issue.items[value]!.evaluation / best;
  }
  if (issue.type === 'integer') return between(0, issue.slope * (value - issue.low) + issue.offset, 1);
  const [p0, p1, p2] = issue.parameters;
  if (issue.ftype === 'linear') return between(0, p1 * value + p0, 1);
  if (issue.ftype === 'constant') return p0;
  // p0 and p1 are the ends, p2 the top.
  if (value === p2) return 1;
  if (value < p0 || value > p1) return 0;
  return value < p2 ? (value - p0) / (p2 - p0) : (p1 - value) / (p1 - p2);
}

export interface PlainFunction {
  readonly aggregation: 'sum' | 'min' | 'max';
  readonly weight: number;
  readonly rectangles: readonly {
    readonly utility: number;
    readonly weight: number;
    readonly kind: 'INCLUDES' | 'EXCLUDES';
    readonly bounds: readonly { readonly index: number; readonly min: number; readonly max: number }[];
  }[];
  readonly inner: readonly PlainFunction[];
}

/** By the index of the issue. */
export function rectangleUtility(one: PlainFunction, maxUtility: number, bid: ReadonlyMap<number, number>): number {
  const total = paid(one, bid) / maxUtility;
  return Math.min(1, total);
}

function paid({ aggregation, weight, rectangles, inner }: PlainFunction, bid: ReadonlyMap<number, number>): number {
  const all: number[] = [];
  for (const { utility, weight: own, kind, bounds } of rectangles) {
    const inside = bounds.filter(({ index, min, max }) => bid.get(index)! >= min && bid.get(index)! <= max).length;
    const pays = bounds.length === 0 || (kind === 'INCLUDES' ? inside === bounds.length : inside < bounds.length);
    all.push(pays ? utility * own : 0);
  }
  for (const part of inner) all.push(paid(part, bid));
  if (all.length === 0) return 0;
  if (aggregation === 'min') return weight * Math.min(...all);
  if (aggregation === 'max') return weight * Math.max(...all);
  let sum = 0;
  for (const one of all) sum += one;
  return weight * sum;
}
