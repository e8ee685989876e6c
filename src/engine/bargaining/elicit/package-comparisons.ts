/**
 * What follows from "rather this package, or that?": the weights, and worths where only their order is known, that agree with
 * all answers; or the answers that clash. Nobody is asked for a number.
 *
 * The set of all utilities that agree is looked at, not one that fits best: ordinal regression as Jacquet-Lagrèze and Siskos
 * 1982 (UTA) began it and Greco, Mousseau and Słowiński 2008 take it, with linear programs. Utilities add up over issues. Where
 * papers differ: "rather" is more than equal by any amount, so that no threshold has to be chosen; an order of values or issues
 * is strict where no tie is stated; "equal" is exactly equal; "don't know" says nothing.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import {
  agreeing,
  amountOf,
  boundsOf,
  centralOf,
  clashOf,
  consistent,
  type WeightBounds,
} from './consistent-worths.ts';
import type { Elicited, ElicitFault } from './elicited.ts';
import { type Fraction, toNumber } from './fraction.ts';
import { type NextQuestion, nextQuestion } from './next-question.ts';
import { rankingFaults } from './rank-order-centroid.ts';
import { type SureOrder, sureOrder } from './sure-order.ts';
import {
  type ComparedIssue,
  endsOf,
  type Form,
  lead,
  opposite,
  orderStatements,
  type Said,
  type Statement,
  unknownsOf,
  type WorthModel,
  worthFaults,
  worthModel,
} from './worth-model.ts';

export interface Comparisons {
  readonly issues: readonly ComparedIssue[];
  /** Issues from the most important swing on, ties together; not all need be named. */
  readonly importance?: readonly (readonly number[])[];
  readonly answers: readonly PackageAnswer[];
  /** Whose order is wanted. */
  readonly packages?: readonly Package[];
  /** What can be asked next; pairs that differ on two issues (or, where no such pair is open, on three), unless given. */
  readonly questions?: readonly PackageQuestion[];
}

export interface PackageQuestion {
  readonly a: Package;
  readonly b: Package;
}

export interface PackageAnswer extends PackageQuestion {
  readonly says: 'a' | 'b' | 'equal' | 'unknown';
}

export type ComparedPackages = ComparedWell | ComparedBadly;

export interface ComparedWell {
  readonly form: 'consistent';
  /** By issue. `most` and `least` may be reached only as a limit, where something strict was said. */
  readonly weights: readonly WeightRange[];
  /** By issue and level: weight × worth, the worst level having 0. */
  readonly adds: readonly (readonly WeightRange[])[];
  /** The least by which a strict statement can hold at once with all others: near 0, the answers only just agree. */
  readonly slack: number;
  /** By the places of two packages, the first before the second. */
  readonly order: readonly SureOrder[];
  /** Undefined where none of the questions looked at is open. */
  readonly next: NextQuestion | undefined;
}

export interface WeightRange extends WeightBounds {
  readonly central: number;
}

export interface ComparedBadly {
  readonly form: 'contradictory';
  /** They cannot hold together, and each of them is needed for that. */
  readonly clash: readonly Said[];
  /** Answers of which each alone, taken back, would let all others hold. */
  readonly mends: readonly number[];
}

/** Beyond these, exact programs take too long. An issue with known worths is one unknown; one with ranks, a rank less one. */
export const MOST_UNKNOWNS = 30;
export const MOST_ANSWERS = 60;
/** Every two of them are compared. */
export const MOST_COMPARED = 60;

export function* packageComparisons(comparisons: Comparisons): Resumable<Elicited<ComparedPackages>> {
  const faults = comparisonFaults(comparisons);
  if (faults.length > 0) return { faults };
  const { issues, importance = [], answers, packages = [], questions } = comparisons;
  const model = worthModel(issues);
  // Of what clashes, the first are the first to be spared: few answers are to be seen, and late ones rather than early ones.
  const statements = [...answerStatements(model, answers), ...orderStatements(model, importance)];
  const witness = yield* consistent(model, statements);
  if (witness === undefined) return { found: yield* contradiction(model, statements) };
  const central = yield* centralOf(model, statements);
  const dictionary = (yield* agreeing(model, statements))!;
  const ends: (readonly Fraction[])[] = [central];
  function* spread(form: Form): Resumable<WeightRange> {
    const { least, most, ends: two } = yield* boundsOf(dictionary, form);
    ends.push(...two);
    return { least, most, central: toNumber(amountOf(form, central)) };
  }
  const weights: WeightRange[] = [];
  for (const form of model.weights) {
    yield { doing: 'finding how far weights can go' };
    weights.push(yield* spread(form));
  }
  const adds: WeightRange[][] = [];
  for (const [issue, { levels, worth }] of issues.entries()) {
    if (worth !== undefined) {
      // The same shares of whatever the weight may be.
      const { worst, best } = endsOf({ levels, worth });
      const span = worth[best]! - worth[worst]!;
      adds.push(worth.map((one) => scaled(weights[issue]!, span === 0 ? 0 : (one - worth[worst]!) / span)));
      continue;
    }
    const ranked: WeightRange[] = [];
    for (let level = 0; level < levels; level += 1) {
      yield { doing: 'finding how far values can go' };
      ranked.push(yield* spread(model.addOf(issue, level)));
    }
    adds.push(ranked);
  }
  const order = yield* sureOrder(model, statements, packages);
  const next = yield* nextQuestion(model, statements, { issues, ends, questions, asked: answers });
  return { found: { form: 'consistent', weights, adds, slack: toNumber(witness.slack), order, next } };
}

function scaled({ least, most, central }: WeightRange, share: number): WeightRange {
  return { least: least * share, most: most * share, central: central * share };
}

function answerStatements(model: WorthModel, answers: readonly PackageAnswer[]): Statement[] {
  return answers.flatMap(({ a, b, says }, answer): Statement[] => {
    if (says === 'unknown') return [];
    const more = lead(model, a, b);
    const said: Said = { form: 'answer', answer };
    if (says === 'equal') return [{ said, positive: [], zero: [more] }];
    return [{ said, positive: [says === 'a' ? more : opposite(more)], zero: [] }];
  });
}

function* contradiction(model: WorthModel, statements: readonly Statement[]): Resumable<ComparedBadly> {
  const clash = yield* clashOf(model, statements);
  const mends: number[] = [];
  // Whatever mends all is in every clash.
  for (const statement of clash) {
    yield { doing: 'finding what mends it' };
    const { said } = statement;
    if (said.form !== 'answer') continue;
    const rest = statements.filter((other) => other !== statement);
    if ((yield* consistent(model, rest)) !== undefined) mends.push(said.answer);
  }
  return { form: 'contradictory', clash: clash.map(({ said }) => said), mends };
}

function comparisonFaults({ issues, importance, answers, packages, questions }: Comparisons): ElicitFault[] {
  const wrong = worthFaults(issues);
  if (wrong.length > 0) return wrong;
  const packageFaults = (pack: Package, at: readonly (string | number)[]): ElicitFault[] =>
    pack.length !== issues.length
      ? [{ code: 'package/issues', at, amount: pack.length, needed: issues.length }]
      : pack.flatMap((level, issue): ElicitFault[] =>
          Number.isInteger(level) && level >= 0 && level < issues[issue]!.levels
            ? []
            : [{ code: 'package/unknown-value', at: [...at, issue], amount: level }],
        );
  const pairFaults = (name: string, pairs: readonly PackageQuestion[]) =>
    pairs.flatMap(({ a, b }, at) => [...packageFaults(a, [name, at, 'a']), ...packageFaults(b, [name, at, 'b'])]);
  const unknowns = unknownsOf(issues);
  const tooMany: ElicitFault[] = [
    ...(unknowns > MOST_UNKNOWNS
      ? [{ code: 'comparisons/too-many' as const, at: ['issues'], amount: unknowns, needed: MOST_UNKNOWNS }]
      : []),
    ...(answers.length > MOST_ANSWERS
      ? [{ code: 'comparisons/too-long' as const, at: ['answers'], amount: answers.length, needed: MOST_ANSWERS }]
      : []),
    ...(packages !== undefined && packages.length > MOST_COMPARED
      ? [
          {
            code: 'comparisons/many-packages' as const,
            at: ['packages'],
            amount: packages.length,
            needed: MOST_COMPARED,
          },
        ]
      : []),
  ];
  return [
    ...tooMany,
    ...(importance ? rankingFaults(issues.length, importance, ['importance']).filter(isOfIssue) : []),
    ...pairFaults('answers', answers),
    ...(packages ?? []).flatMap((pack, at) => packageFaults(pack, ['packages', at])),
    ...pairFaults('questions', questions ?? []),
  ];
}

/** Issues that the order leaves out may stay out. */
function isOfIssue({ code }: ElicitFault): boolean {
  return code !== 'ranking/issue-missing';
}
