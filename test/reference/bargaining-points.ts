/** Frontiers and solutions by looking at every package, straight from the definitions. */
import type { Combination, CombinationTerm, Talks, Utility, ValueFunction } from '../../src/model/index.ts';
import { amountsOf } from '../generate-talks.ts';

export interface Outcome {
  /** Place among all packages, the first issue varying slowest. */
  readonly index: number;
  readonly package: number[];
  readonly utilities: number[];
}

export function outcomesOf(talks: Talks): Outcome[] {
  const amounts = talks.issues.map(amountsOf);
  let packages: number[][] = [[]];
  for (const some of amounts) packages = packages.flatMap((one) => some.map((_, level) => [...one, level]));
  return packages.map((pack, index) => {
    const at = pack.map((level, issue) => amounts[issue]![level]!);
    return { index, package: pack, utilities: talks.parties.map(({ utility }) => worthTo(utility!, at, pack)) };
  });
}

/** Those that nobody never agrees to. */
export function agreeable({ issues, parties }: Talks, outcomes: readonly Outcome[]): Outcome[] {
  const lines = parties.flatMap(({ order }) => order.redLines);
  return outcomes.filter(({ package: pack }) => {
    const amounts = pack.map((level, issue) => amountsOf(issues[issue]!)[level]!);
    return !lines.some(({ ranges }) => {
      const left = ranges.filter(({ issue, from, to }) => amounts[issue]! < from || to < amounts[issue]!);
      return left.length === 0;
    });
  });
}

export function worthTo(utility: Utility, amounts: readonly number[], pack: readonly number[]): number {
  let total = utility.bias;
  amounts.forEach((amount, issue) => {
    total += utility.weights[issue]! * worthAt(utility.values[issue]!, amount, pack[issue]!);
  });
  if (utility.extra) total += paid(utility.extra, amounts);
  const scaled = total / utility.scale;
  return utility.cap !== undefined && scaled > utility.cap ? utility.cap : scaled;
}

function worthAt(value: ValueFunction, amount: number, level: number): number {
  if (value.form === 'table') return value.worth[level]!;
  if (value.form === 'linear') {
    const one = value.offset + value.slope * amount;
    if (!value.clamped || (one >= 0 && one <= 1)) return one;
    return one < 0 ? 0 : 1;
  }
  const { low, top, high } = value;
  if (amount === top) return 1;
  if (amount <= low || amount >= high) return 0;
  return amount < top ? (amount - low) / (top - low) : (high - amount) / (high - top);
}

function paid(combination: Combination, amounts: readonly number[]): number {
  const within = (ranges: CombinationTerm['when']) =>
    ranges.every(({ issue, from, to }) => amounts[issue]! >= from && amounts[issue]! <= to);
  const inner = [
    ...combination.terms.map((term) => {
      const isExcluded = term.unless.length > 0 && within(term.unless);
      return within(term.when) && !isExcluded ? term.adds : 0;
    }),
    ...combination.parts.map((part) => paid(part, amounts)),
  ];
  if (inner.length === 0) return 0;
  const pick = {
    sum: (all: number[]) => all.reduce((a, b) => a + b),
    min: (all: number[]) => Math.min(...all),
    max: (all: number[]) => Math.max(...all),
  };
  return combination.weight * pick[combination.aggregate](inner);
}

/** As near as this, for the party, is the same. */
export function rounding(outcomes: readonly Outcome[]): (utilities: readonly number[]) => number[] {
  const steps = outcomes[0]!.utilities.map((_, p) => {
    const all = outcomes.map(({ utilities }) => utilities[p]!);
    const size = Math.max(...all.map(Math.abs));
    const range = Math.max(...all) - Math.min(...all);
    return (range > size * 1e-12 ? range : size || 1) * 1e-10;
  });
  return (utilities) => utilities.map((u, p) => Math.round(u / steps[p]!));
}

/** Nothing is better for one and worse for none; of equals the lowest index. In falling order for the first party. */
export function efficient(outcomes: readonly Outcome[]): Outcome[] {
  const round = rounding(outcomes);
  const all = outcomes.map((outcome) => ({ outcome, u: round(outcome.utilities) }));
  return all
    .filter(({ outcome, u }) =>
      all.every((other) => {
        const isAsGood = other.u.every((one, p) => one >= u[p]!);
        const isEqual = isAsGood && other.u.every((one, p) => one === u[p]!);
        return !isAsGood || (isEqual && other.outcome.index >= outcome.index);
      }),
    )
    .sort((a, b) => b.u[0]! - a.u[0]!)
    .map(({ outcome }) => outcome);
}

const NEAR = 1e-9;

/** All that come within 10^-10 of the most, as a share of it. */
export function most(outcomes: readonly Outcome[], score: (utilities: readonly number[]) => number): Outcome[] {
  const best = Math.max(...outcomes.map(({ utilities }) => score(utilities)));
  return outcomes.filter(({ utilities }) => score(utilities) >= best - 1e-10 * Math.abs(best));
}

export function rationalAmong(outcomes: readonly Outcome[], disagreement: readonly number[]): Outcome[] {
  return outcomes.filter(({ utilities }) => utilities.every((u, p) => u >= disagreement[p]! - NEAR));
}

export function nash(outcomes: readonly Outcome[], d: readonly number[]): Outcome[] {
  return most(outcomes, (utilities) => utilities.reduce((all, u, p) => all * (u - d[p]!), 1));
}

/** No other has, at the first place at which their sorted scores differ, the larger. */
export function fairest(outcomes: readonly Outcome[], scores: (utilities: readonly number[]) => number[]): Outcome[] {
  const sorted = outcomes.map(({ utilities }) => scores(utilities).sort((a, b) => a - b));
  const isBetter = (a: readonly number[], b: readonly number[]) => {
    const place = a.findIndex((one, rank) => Math.abs(one - b[rank]!) > NEAR * 0.1 * Math.max(Math.abs(one), 1e-3));
    return place >= 0 && a[place]! > b[place]!;
  };
  return outcomes.filter((_, at) => !sorted.some((other) => isBetter(other, sorted[at]!)));
}

export function kalaiSmorodinsky(outcomes: readonly Outcome[], d: readonly number[]): Outcome[] {
  const ideal = d.map((_, p) => Math.max(...outcomes.map(({ utilities }) => utilities[p]!)));
  return fairest(outcomes, (utilities) =>
    utilities.map((u, p) => (ideal[p]! - d[p]! < NEAR ? 1 : (u - d[p]!) / (ideal[p]! - d[p]!))),
  );
}
