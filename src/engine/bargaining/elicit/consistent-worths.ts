/**
 * The weights and steps that agree with all that was said: whether there are any, how far each can go, which are central, and
 * what clashes where there are none. Decided exactly, without a tolerance.
 */
import type { Resumable } from '../../../model/index.ts';
import { type Fraction, fraction, ONE, plus, times, toNumber, wholeNumbers, ZERO } from './fraction.ts';
import { type Dictionary, feasible, most, type Row } from './linear-program.ts';
import { type Form, opposite, type Statement, type WorthModel } from './worth-model.ts';

export interface WeightBounds {
  readonly least: number;
  readonly most: number;
}

/** Slacks are settled to so many binary digits, rounded down. */
const SHORT = 50n;

/** Unknowns that agree with all that was said, by how much at least: each strict statement holds by `slack` or more. */
export interface Witness {
  readonly slack: Fraction;
  readonly unknowns: readonly Fraction[];
}

/** Undefined where no weights agree with all statements, "better" being more than equal. */
export function* consistent(model: WorthModel, statements: readonly Statement[]): Resumable<Witness | undefined> {
  const slack = model.unknowns;
  const dictionary = yield* feasible(rowsOf(model, statements, true), slack + 1);
  if (dictionary === undefined) return undefined;
  const { value, unknowns } = yield* most(dictionary, onlySlack(slack));
  return value.over > 0n ? { slack: value, unknowns: unknowns.slice(0, slack) } : undefined;
}

/** All that agree, and those on the edge of it: where "better" may be as little as equal. */
export function* agreeing(model: WorthModel, statements: readonly Statement[]): Resumable<Dictionary | undefined> {
  return yield* feasible(rowsOf(model, statements, false), model.unknowns + 1);
}

export interface Highest {
  readonly value: Fraction;
  readonly at: readonly Fraction[];
}

/** The most that the form can be, and where. */
export function* highest(dictionary: Dictionary, form: Form): Resumable<Highest> {
  const { unknowns } = yield* most(dictionary, wholeNumbers([...form, ZERO]));
  const at = unknowns.slice(0, form.length);
  return { at, value: amountOf(form, at) };
}

export function* boundsOf(
  dictionary: Dictionary,
  form: Form,
): Resumable<WeightBounds & { readonly ends: readonly (readonly Fraction[])[] }> {
  const upper = yield* highest(dictionary, form);
  const lower = yield* highest(dictionary, opposite(form));
  return { least: 0 - toNumber(lower.value), most: toNumber(upper.value), ends: [lower.at, upper.at] };
}

export function amountOf(form: Form, unknowns: readonly Fraction[]): Fraction {
  return form.reduce((sum, amount, at) => (amount.over === 0n ? sum : plus(sum, times(amount, unknowns[at]!))), ZERO);
}

/**
 * Statements that clash, none of them to spare: each is left out in turn and stays out where the rest clash still (the deletion
 * filter of Chinneck and Dravnieks 1991). Those tried first are the first to go; another such set may exist.
 */
export function* clashOf(model: WorthModel, statements: readonly Statement[]): Resumable<readonly Statement[]> {
  let clash = [...statements];
  for (const [at, statement] of statements.entries()) {
    yield { doing: 'finding what clashes', share: at / statements.length };
    const rest = clash.filter((other) => other !== statement);
    if ((yield* consistent(model, rest)) === undefined) clash = rest;
  }
  return clash;
}

/**
 * The unknowns for which the least slack of all is largest; then, those that cannot have more set aside, the next least; and so
 * on until all are settled. Slacks are what each strict statement holds by, and each weight (of an issue whose values are only
 * ranked, each step times the number of its steps). There is one answer, here to
 * 2^-50 in each slack; that all statements hold of it is exact.
 */
export function* centralOf(model: WorthModel, statements: readonly Statement[]): Resumable<readonly Fraction[]> {
  const slack = model.unknowns;
  const forms = [
    ...statements.flatMap(({ positive }) => positive),
    ...model.parts.flatMap(({ from, count, ranked }, issue) =>
      ranked || count === 0
        ? Array.from({ length: count }, (_, step) => only(from + step, BigInt(count), model.unknowns))
        : [model.weights[issue]!],
    ),
  ];
  const settled: (Fraction | undefined)[] = forms.map(() => undefined);
  const others = rowsOf(
    model,
    statements.map(({ said, zero }) => ({ said, zero, positive: [] })),
    true,
  );
  for (;;) {
    yield { doing: 'finding the central weights' };
    const rows = forms.map((form, at) => above(form, settled[at] === undefined, settled[at]));
    const dictionary = yield* feasible([...rows, ...others], slack + 1);
    if (dictionary === undefined) throw new Error('What agrees has no center.');
    const { value, unknowns, tight, sure } = yield* most(dictionary, onlySlack(slack));
    const now = tight.filter((row) => row < forms.length && settled[row] === undefined);
    for (const row of now) settled[row] = shortened(value);
    if (sure || now.length === 0 || settled.every((amount) => amount !== undefined)) return unknowns.slice(0, slack);
  }
}

/** No more than it, in few digits: what is settled would else grow longer with each round. */
function shortened(value: Fraction): Fraction {
  const short = fraction((value.over << SHORT) / value.under, 1n << SHORT);
  return short.over === 0n || value.under < 1n << SHORT ? value : short;
}

/** The last unknown is the slack, which nobody counts beyond 1. */
function rowsOf({ unknowns, weights }: WorthModel, statements: readonly Statement[], withSlack: boolean): Row[] {
  const all = Array.from({ length: unknowns }, (_, at) => weights.reduce((sum, form) => plus(sum, form[at]!), ZERO));
  return [
    ...statements.flatMap(({ positive, zero }) => [
      ...positive.map((form) => above(form, withSlack)),
      ...zero.flatMap((form) => [above(form, false), above(opposite(form), false)]),
    ]),
    above(all, false, ONE),
    above(opposite(all), false, { over: -1n, under: 1n }),
    { coefficients: onlySlack(unknowns), atMost: 1n },
  ];
}

/** floor + slack ≤ form, the slack only where it counts. */
function above(form: Form, withSlack: boolean, floor: Fraction = ZERO): Row {
  const numbers = wholeNumbers([...opposite(form), withSlack ? ONE : ZERO, { over: -floor.over, under: floor.under }]);
  return { coefficients: numbers.slice(0, -1), atMost: numbers.at(-1)! };
}

function onlySlack(unknowns: number): bigint[] {
  return Array.from({ length: unknowns + 1 }, (_, at) => (at === unknowns ? 1n : 0n));
}

function only(unknown: number, amount: bigint, unknowns: number): Form {
  return Array.from({ length: unknowns }, (_, at) => (at === unknown ? { over: amount, under: 1n } : ZERO));
}
