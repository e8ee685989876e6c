/**
 * Even swaps (Hammond, Keeney and Raiffa 1998): a change of an alternative on one issue, made up for by a change on another,
 * until alternatives tie on an issue, which then drops out, or one dominates another. The person states the swaps; what is
 * done here is to carry them out, to say what they bring about, and whether they agree with one another.
 *
 * Conventions: practical dominance, which the authors leave to judgment, is proposed where the lesser alternative is ahead on
 * one issue only, there by one place among the alternatives that are left, and behind on two or more. Swaps agree where some
 * worths that add up over issues, strictly in the stated orders, make all of them even; the authors allow for a swap to hang on
 * the other issues, so that a clash may also say that worths do not add up.
 */
import type { Resumable, ValueOrder } from '../../../model/index.ts';
import { clashOf, consistent } from './consistent-worths.ts';
import type { Elicited } from './elicited.ts';
import { MOST_UNKNOWNS } from './package-comparisons.ts';
import {
  type Dominance,
  dominanceAmong,
  type PracticalDominance,
  practicalAmong,
  tiedAmong,
} from './swap-dominance.ts';
import { placeOf, replay, type SwapState } from './swap-steps.ts';
import { type ComparedIssue, lead, orderStatements, type Statement, unknownsOf, worthModel } from './worth-model.ts';

export interface SwapTable {
  /** By issue: which amounts, or places in the list of named values, are better. */
  readonly orders: readonly (ValueOrder | undefined)[];
  /** By alternative and issue. */
  readonly rows: readonly (readonly number[])[];
}

export type SwapStep =
  | { readonly do: 'swap'; readonly alternative: number; readonly change: SwapTo; readonly against: SwapTo }
  | { readonly do: 'drop'; readonly issue: number }
  | { readonly do: 'remove'; readonly alternative: number };

export interface SwapTo {
  readonly issue: number;
  readonly to: number;
}

export interface EvenSwaps {
  /** The table as given, then after each step. */
  readonly trace: readonly SwapTrace[];
  /** Swaps that make an alternative better, or worse, and so are not even: by place in the list of steps. */
  readonly oneSided: readonly OneSided[];
  /** Swaps that cannot all be even with the orders as stated, none to spare; empty where they agree, undefined where too many values occur to look. */
  readonly clash: readonly number[] | undefined;
}

export interface SwapTrace extends SwapState {
  /** Issues left on which all alternatives left tie: they can drop out. */
  readonly tied: readonly number[];
  readonly dominated: readonly Dominance[];
  readonly practically: readonly PracticalDominance[];
  /** Of a removal: whether it was dominated, or practically so, or neither, and so was judged. Undefined of other steps. */
  readonly removed: 'dominated' | 'practically' | 'judged' | undefined;
}

export interface OneSided {
  readonly step: number;
  /** What the swap does to the alternative, by the orders. */
  readonly makes: 'better' | 'worse';
}

export function* evenSwaps(table: SwapTable, steps: readonly SwapStep[]): Resumable<Elicited<EvenSwaps>> {
  const { faults, states } = replay(table, steps);
  if (faults.length > 0) return { faults };
  const views = states.map((state) => ({
    ...state,
    tied: tiedAmong(table.orders, state),
    dominated: dominanceAmong(table.orders, state),
    practically: practicalAmong(table.orders, state),
  }));
  const trace = views.map((view, at): SwapTrace => ({ ...view, removed: removalOf(steps[at - 1], views[at - 1]) }));
  const oneSided = steps.flatMap((step, at) => oneSidedness(table, step, at, states[at]!));
  return { found: { trace, oneSided, clash: yield* clashAmong(table, steps, states, oneSided) } };
}

function removalOf(
  step: SwapStep | undefined,
  before: Pick<SwapTrace, 'dominated' | 'practically'> | undefined,
): SwapTrace['removed'] {
  if (step?.do !== 'remove' || before === undefined) return undefined;
  const isLesser = ({ worse }: { readonly worse: number }) => worse === step.alternative;
  if (before.dominated.some(isLesser)) return 'dominated';
  return before.practically.some(isLesser) ? 'practically' : 'judged';
}

function oneSidedness({ orders }: SwapTable, step: SwapStep, at: number, before: SwapState): OneSided[] {
  if (step.do !== 'swap') return [];
  const signs = [step.change, step.against].map(({ issue, to }) =>
    Math.sign(placeOf(orders[issue]!, before.rows[step.alternative]![issue]!)! - placeOf(orders[issue]!, to)!),
  );
  const sum = signs[0]! + signs[1]!;
  return sum === 0 ? [] : [{ step: at, makes: sum > 0 ? 'better' : 'worse' }];
}

/** Of the swaps that are not one-sided by themselves. */
function* clashAmong(
  { orders, rows }: SwapTable,
  steps: readonly SwapStep[],
  states: readonly SwapState[],
  oneSided: readonly OneSided[],
): Resumable<readonly number[] | undefined> {
  const swaps = steps.flatMap((step, at) =>
    step.do === 'swap' && !oneSided.some((one) => one.step === at) ? [{ ...step, at }] : [],
  );
  if (swaps.length < 2) return [];
  const amounts = orders.map((_, issue) => {
    const named = swaps.flatMap(({ change, against }) => [change, against].filter((one) => one.issue === issue));
    return [...new Set([...rows.map((row) => row[issue]!), ...named.map(({ to }) => to)])];
  });
  const issues = amounts.map((some, issue): ComparedIssue => comparedBy(orders[issue]!, some));
  if (unknownsOf(issues) > MOST_UNKNOWNS) return undefined;
  const model = worthModel(issues);
  const statements = swaps.map(({ at, alternative, change, against }): Statement => {
    const row = states[at]!.rows[alternative]!;
    const level = (issue: number, amount: number) => amounts[issue]!.indexOf(amount);
    const before = row.map((amount, issue) => level(issue, amount));
    const after = before.map((one, issue) =>
      issue === change.issue ? level(issue, change.to) : issue === against.issue ? level(issue, against.to) : one,
    );
    return { said: { form: 'answer', answer: at }, positive: [], zero: [lead(model, after, before)] };
  });
  const all = [...statements, ...orderStatements(model, [])];
  if ((yield* consistent(model, all)) !== undefined) return [];
  const clash = yield* clashOf(model, all);
  return clash.flatMap(({ said }) => (said.form === 'answer' ? [said.answer] : []));
}

function comparedBy(order: ValueOrder, amounts: readonly number[]): ComparedIssue {
  const places = amounts.map((amount) => placeOf(order, amount)!);
  const ranks = [...new Set(places)].sort((a, b) => a - b);
  return {
    levels: amounts.length,
    order: {
      form: 'ranked',
      ranks: ranks.map((rank) => places.flatMap((place, level) => (place === rank ? [level] : []))),
    },
  };
}
