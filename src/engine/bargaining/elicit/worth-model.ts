/**
 * What a person's worths may be where only an order of values, or the worths but not the weights, are known. The unknowns are
 * all at least 0: for an issue whose worths are known, what one unit of worth adds; for an issue whose values are only ranked, the step from each
 * rank to the next better. A weight is what the swing from the worst value to the best adds; the weights sum to 1.
 */
import type { ValueOrder } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import type { ElicitFault } from './elicited.ts';
import { type Fraction, fractionOf, minus, ONE, ZERO } from './fraction.ts';

/** An issue of which so many values can be agreed on, and what is known of them: numbers, or only their order. */
export interface ComparedIssue {
  readonly levels: number;
  /** By level; what the worst has is taken away, and the best counts 1. Undefined where only the order is known. */
  readonly worth?: readonly number[] | undefined;
  readonly order?: ValueOrder | undefined;
}

/** Σ coefficient × unknown. */
export type Form = readonly Fraction[];

export interface WorthModel {
  readonly unknowns: number;
  /** What a level of an issue adds. */
  readonly addOf: (issue: number, level: number) => Form;
  /** By issue: what its best value adds. */
  readonly weights: readonly Form[];
  /** By issue: its first unknown and how many it has. */
  readonly parts: readonly { readonly from: number; readonly count: number; readonly ranked: boolean }[];
}

/** Who said what makes an inequality: an answer, the order of an issue's values, or a rank of the order of issues. */
export type Said =
  | { readonly form: 'answer'; readonly answer: number }
  | { readonly form: 'value-order'; readonly issue: number }
  | { readonly form: 'issue-order'; readonly rank: number };

export interface Statement {
  readonly said: Said;
  /** More than 0. */
  readonly positive: readonly Form[];
  readonly zero: readonly Form[];
}

export function worthFaults(issues: readonly ComparedIssue[]): ElicitFault[] {
  if (issues.length === 0) return [{ code: 'issues/none', at: ['issues'] }];
  const faults = issues.flatMap(({ levels, worth, order }, issue): ElicitFault[] => {
    if (!Number.isSafeInteger(levels) || levels < 1) {
      return [{ code: 'values/none', at: ['issues', issue, 'levels'], amount: levels }];
    }
    if (worth !== undefined) {
      const at = ['issues', issue, 'worth'];
      if (worth.length !== levels) return [{ code: 'values/missing', at, amount: worth.length, needed: levels }];
      return worth.flatMap((amount, level): ElicitFault[] =>
        Number.isFinite(amount) ? [] : [{ code: 'values/not-a-number', at: [...at, level], amount }],
      );
    }
    const at = ['issues', issue, 'order'];
    if (order === undefined) return [{ code: 'values/missing', at, amount: 0, needed: levels }];
    if (order.form === 'monotone') return [];
    const ranked = order.ranks.flat();
    const eachOnce = ranked.length === levels && new Set(ranked).size === levels;
    return eachOnce && ranked.every((level) => Number.isInteger(level) && level >= 0 && level < levels)
      ? []
      : [{ code: 'values/not-each-once', at, amount: ranked.length, needed: levels }];
  });
  if (faults.length > 0) return faults;
  return unknownsOf(issues) === 0 ? [{ code: 'issues/no-difference', at: ['issues'] }] : [];
}

/** How many unknowns the issues, which are without faults, come to: cheap where the model would be too large. */
export function unknownsOf(issues: readonly ComparedIssue[]): number {
  return issues.reduce((sum, { levels, worth, order }) => {
    if (worth !== undefined) return sum + (differ(worth) ? 1 : 0);
    const ranks = order?.form === 'ranked' ? order.ranks.filter((tied) => tied.length > 0).length : levels;
    return sum + Math.max(0, ranks - 1);
  }, 0);
}

/** Issues without faults. */
export function worthModel(issues: readonly ComparedIssue[]): WorthModel {
  let unknowns = 0;
  const parts = issues.map((issue) => {
    const count = unknownsOf([issue]);
    const part = { from: unknowns, count, ranked: issue.worth === undefined };
    unknowns += count;
    return part;
  });
  const formOf = (from: number, coefficients: readonly Fraction[]): Form =>
    Array.from({ length: unknowns }, (_, at) => coefficients[at - from] ?? ZERO);
  const known = issues.map(({ worth }) => {
    if (worth === undefined) return undefined;
    const { worst, best } = endsOf({ levels: worth.length, worth });
    const low = fractionOf(worth[worst]!);
    return { worth, low, span: minus(fractionOf(worth[best]!), low) };
  });
  const places = issues.map((issue) => (issue.worth === undefined ? placesOf(issue) : []));
  const addOf = (issue: number, level: number): Form => {
    const { from, count } = parts[issue]!;
    const told = known[issue];
    if (told !== undefined) return formOf(from, count === 0 ? [] : [minus(fractionOf(told.worth[level]!), told.low)]);
    return formOf(
      from,
      Array.from({ length: count }, (_, step) => (step >= places[issue]![level]! ? ONE : ZERO)),
    );
  };
  const weights = parts.map(({ from, count }, issue) =>
    formOf(
      from,
      Array.from({ length: count }, () => known[issue]?.span ?? ONE),
    ),
  );
  return { unknowns, addOf, weights, parts };
}

/** The first of an issue's worst values, and of its best. */
export function endsOf(issue: ComparedIssue): { readonly worst: number; readonly best: number } {
  const { worth } = issue;
  if (worth === undefined) {
    const ranks = ranksOf(issue);
    return { worst: ranks.at(-1)?.[0] ?? 0, best: ranks[0]?.[0] ?? 0 };
  }
  const [worst, best] = worth.reduce(
    ([low, high], one, level) => [one < worth[low]! ? level : low, one > worth[high]! ? level : high],
    [0, 0],
  ) as [number, number];
  return { worst, best };
}

/** What a is worth more than b. */
export function lead({ unknowns, addOf }: WorthModel, a: Package, b: Package): Form {
  const form = Array.from({ length: unknowns }, () => ZERO);
  for (const [issue, level] of a.entries()) {
    if (level === b[issue]) continue;
    const [more, less] = [addOf(issue, level), addOf(issue, b[issue]!)];
    for (let at = 0; at < unknowns; at += 1) form[at] = difference(form[at]!, more[at]!, less[at]!);
  }
  return form;
}

export function opposite(form: Form): Form {
  return form.map(({ over, under }) => ({ over: -over, under }));
}

/**
 * What the orders say. Of values: each step is more than 0, counted as many times as there are steps, so that even steps of
 * one issue lag no more than a weight does. Of issues: whatever stands higher weighs more, ties the same.
 */
export function orderStatements(model: WorthModel, importance: readonly (readonly number[])[]): Statement[] {
  const values = model.parts.flatMap(({ from, count, ranked }, issue): Statement[] =>
    ranked && count > 0
      ? [
          {
            said: { form: 'value-order', issue },
            positive: Array.from({ length: count }, (_, step) =>
              Array.from({ length: model.unknowns }, (_, at) =>
                at === from + step ? { over: BigInt(count), under: 1n } : ZERO,
              ),
            ),
            zero: [],
          },
        ]
      : [],
  );
  const minusForm = (a: number, b: number): Form =>
    model.weights[a]!.map((amount, at) => minus(amount, model.weights[b]![at]!));
  const issues = importance.flatMap((tied, rank): Statement[] => {
    const below = importance[rank + 1] ?? [];
    const positive = tied.flatMap((a) => below.map((b) => minusForm(a, b)));
    const zero = tied.slice(1).map((other) => minusForm(tied[0]!, other));
    return positive.length + zero.length > 0 ? [{ said: { form: 'issue-order', rank }, positive, zero }] : [];
  });
  return [...issues, ...values];
}

/** By level, its rank: 0 for the best. */
function placesOf(issue: ComparedIssue): number[] {
  const places: number[] = [];
  for (const [rank, levels] of ranksOf(issue).entries()) for (const level of levels) places[level] = rank;
  return places;
}

/** From best to worst. */
function ranksOf({ levels, order }: ComparedIssue): readonly (readonly number[])[] {
  if (order?.form === 'ranked') return order.ranks.filter((tied) => tied.length > 0);
  const ascending = Array.from({ length: levels }, (_, level) => [level]);
  return order?.better === 'more' ? ascending.reverse() : ascending;
}

function differ(worth: readonly number[]): boolean {
  return worth.some((one) => one !== worth[0]);
}

function difference(form: Fraction, more: Fraction, less: Fraction): Fraction {
  if (more.over === 0n && less.over === 0n) return form;
  return minus(form, minus(less, more));
}
