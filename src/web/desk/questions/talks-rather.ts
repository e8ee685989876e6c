/**
 * "Rather this package, or that?": the weights that agree with all answers, what to ask next, or which answers clash. Nobody
 * is asked for a number.
 */
import { type AskedIssue, askedIssues, mentionedIn } from '../../../analysis/talks/asked-issues.ts';
import { type ComparedWell, type NextQuestion, packageComparisons } from '../../../engine/bargaining/index.ts';
import type { PartOfPackage } from '../../../format/elicitation/index.ts';
import type { Resumable, TalksTerms } from '../../../model/index.ts';
import { partOf } from '../../../report/words/elicit-yaml.ts';
import { amountText } from '../../../report/words/packages-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { comparisonsIn, type WrittenComparison } from './talks-parts.ts';
import { termsSeen } from './talks-seen.ts';

export interface TalksRatherAsked {
  readonly meeting?: string | undefined;
  /** The id of the party. */
  readonly party: string;
  /** Of the issues in which the two differ. */
  readonly answers: readonly WrittenComparison[];
}

export interface TalksRatherAnswer {
  readonly weights: readonly {
    readonly issue: string;
    readonly least: number;
    readonly most: number;
    readonly central: number;
  }[];
  /** Undefined where nothing is open any more, or where answers clash. */
  readonly next: RatherQuestion | undefined;
  /** The places of the answers that cannot hold together; and of those that one might take back. */
  readonly clash: { readonly answers: readonly number[]; readonly mends: readonly number[] } | undefined;
  /** Names of issues that nothing can be asked about: the party says nothing of their values. */
  readonly notAsked: readonly string[];
  /** Undefined where answers clash. */
  readonly found: RatherFound | undefined;
}

export interface RatherQuestion extends Pick<WrittenComparison, 'a' | 'b'> {
  /** Where they differ; all else is the same in both. */
  readonly differs: readonly { readonly issue: string; readonly a: string; readonly b: string }[];
}

/** What the central answer comes to in a case, by ids. */
export interface RatherFound {
  /** Shares of 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** Of issues whose values were only in order: worths from 0 to 1. */
  readonly worths: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function* talksRather(
  ground: Ground,
  { meeting, party: id, answers }: TalksRatherAsked,
): Resumable<TalksRatherAnswer> {
  const { terms } = termsSeen(ground, { meeting });
  const party = terms.parties.find((one) => one.id === id);
  if (party === undefined) throw new Unanswerable(talksRefused.noParty);
  const fitting = comparisonsIn(answers, terms);
  const asked = askedIssues(
    terms,
    party,
    mentionedIn(
      fitting.map(({ answer }) => answer),
      terms,
    ),
  );
  if (asked.length < 2) throw new Unanswerable(talksRefused.tooFewToCompare);
  const placeIn = new Map(asked.map(({ at }, place) => [at, place]));
  const levels = (part: PartOfPackage) =>
    asked.map(({ at, amounts }) => (part[at] === undefined ? 0 : amounts.indexOf(part[at])));
  const compared = yield* packageComparisons({
    issues: asked.map((one) => one.compared),
    importance: party.order.issues
      .map((tied) => tied.flatMap((at) => placeIn.get(at) ?? []))
      .filter((tied) => tied.length > 0),
    answers: fitting.map(({ answer: { a, b, says } }) => ({ a: levels(a), b: levels(b), says })),
  });
  if ('faults' in compared) throw new Unanswerable(talksRefused.cannotCompare);
  const notAsked = terms.issues.filter((_, at) => !placeIn.has(at)).map(({ name }) => name);
  if (compared.found.form === 'contradictory') {
    const { clash, mends } = compared.found;
    const placeOf = (answer: number) => fitting[answer]!.place;
    const said = clash.flatMap((one) => (one.form === 'answer' ? [placeOf(one.answer)] : []));
    return {
      weights: [],
      next: undefined,
      clash: { answers: said, mends: mends.map(placeOf) },
      notAsked,
      found: undefined,
    };
  }
  const { weights, next } = compared.found;
  return {
    weights: weights.map((range, place) => ({ issue: asked[place]!.issue.name, ...range })),
    next: next && questionSeen(next, asked),
    clash: undefined,
    notAsked,
    found: foundIn(compared.found, asked, terms),
  };
}

function questionSeen(next: NextQuestion, asked: readonly AskedIssue[]): RatherQuestion {
  const { a, b } = next;
  return {
    a: partOf(asked, next, a),
    b: partOf(asked, next, b),
    differs: asked.flatMap((one, place) =>
      a[place] === b[place] ? [] : [{ issue: one.issue.name, a: wordsOf(one, a[place]!), b: wordsOf(one, b[place]!) }],
    ),
  };
}

function wordsOf({ issue, amounts }: AskedIssue, level: number): string {
  return amountText(issue, amounts[level]!);
}

/** A case counts a weight from nothing to 1, so that it is larger where the worths of the issue do not go all the way. */
function foundIn({ weights, adds }: ComparedWell, asked: readonly AskedIssue[], { issues }: TalksTerms): RatherFound {
  const inCase = asked.map(({ span }, place) => weights[place]!.central / span);
  const sum = inCase.reduce((all, one) => all + one, 0);
  const byIssue = new Map(asked.map(({ at }, place) => [at, inCase[place]! / sum]));
  const ordered = asked.flatMap((one, place) => {
    const weight = weights[place]!.central;
    if (one.compared.worth !== undefined || weight <= 0) return [];
    const { issue, amounts } = one;
    const keyOf = (amount: number) => (issue.kind === 'named' ? issue.values[amount]!.id : String(amount));
    const worths = amounts.map((amount, level) => [keyOf(amount), adds[place]![level]!.central / weight] as const);
    return [[issue.id, Object.fromEntries(worths)] as const];
  });
  return {
    weights: Object.fromEntries(issues.map(({ id }, at) => [id, byIssue.get(at) ?? 0])),
    worths: Object.fromEntries(ordered),
  };
}
