/** Even swaps in a table of alternatives, step by step: what is left, what ties, what can go, and which swaps are not even. */
import { orderIn } from '../../../analysis/talks/asked-issues.ts';
import { elicitation } from '../../../analysis/talks/elicitation.ts';
import type { ElicitFault, EvenSwaps } from '../../../engine/bargaining/index.ts';
import type { AnsweredStep, AnsweredSwaps } from '../../../format/elicitation/index.ts';
import type { Issue, Resumable, TalksTerms } from '../../../model/index.ts';
import { elicit } from '../../../report/phrases/talks/elicit-phrases.ts';
import { amountText } from '../../../report/words/packages-in-words.ts';
import { swapPlaceInWords } from '../../../report/words/swap-place.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import { swapsWords } from '../../phrases/talks-wants.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { amountIn, partIn, type WrittenPart } from './talks-parts.ts';
import { termsSeen } from './talks-seen.ts';

export interface TalksSwapsAsked {
  readonly meeting?: string | undefined;
  /** The id of the party. */
  readonly party: string;
  readonly alternatives: readonly WrittenAlternative[];
  readonly steps: readonly WrittenStep[];
}

export interface WrittenAlternative {
  readonly name: string;
  readonly values: WrittenPart;
}

/** Alternatives by their places, issues by their ids. */
export type WrittenStep =
  | { readonly do: 'swap'; readonly alternative: number; readonly change: WrittenSwap; readonly against: WrittenSwap }
  | { readonly do: 'drop'; readonly issue: string }
  | { readonly do: 'remove'; readonly alternative: number };

export interface WrittenSwap {
  readonly issue: string;
  readonly to: string;
}

export interface TalksSwapsAnswer {
  /** Issues whose values the party has put in order: with them the table is made. */
  readonly issues: readonly SwapIssue[];
  /** Names of the others. */
  readonly notOrdered: readonly string[];
  /** What does not fit the talks (any more), as sentences; there is no table then. */
  readonly faults: readonly string[];
  /** Undefined where there are faults, or no alternatives. */
  readonly table: SwapView | undefined;
  readonly steps: readonly SeenStep[];
  /** Steps that cannot all be even, as a sentence; undefined where there are none. */
  readonly clash: string | undefined;
}

export interface SwapIssue {
  readonly id: string;
  readonly name: string;
  /** Undefined for amounts. */
  readonly values: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly unit: string | undefined;
}

/** As it is after the last step. */
export interface SwapView {
  readonly rows: readonly {
    readonly alternative: number;
    readonly name: string;
    readonly cells: readonly SwapCell[];
    /** Why it can go, as a sentence; undefined where none of the others is better. */
    readonly canGo: string | undefined;
    /** By this much it is not dominated, only all but. */
    readonly isAllBut: boolean;
  }[];
  /** Ids, those on which all that are left tie told apart. */
  readonly issues: readonly { readonly id: string; readonly isTied: boolean }[];
}

export interface SwapCell {
  /** A value's id, or the amount. */
  readonly value: string;
  readonly text: string;
  /** What it was when the table was drawn up; undefined where it is still that. */
  readonly was: string | undefined;
}

export interface SeenStep {
  readonly says: string;
  /** Why it is not even, by itself. */
  readonly fault: string | undefined;
  /** Whether it is among those that cannot all be even. */
  readonly clashes: boolean;
}

export function* talksSwaps(ground: Ground, asked: TalksSwapsAsked): Resumable<TalksSwapsAnswer> {
  const { terms } = termsSeen(ground, asked);
  const place = terms.parties.findIndex(({ id }) => id === asked.party);
  const party = terms.parties[place];
  if (party === undefined) throw new Unanswerable(talksRefused.noParty);
  const ordered = [...terms.issues.keys()].filter((at) => orderIn(party, terms, at) !== undefined);
  const bare = {
    issues: ordered.map((at) => issueSeen(terms.issues[at]!)),
    notOrdered: terms.issues.filter((_, at) => !ordered.includes(at)).map(({ name }) => name),
    steps: [],
    clash: undefined,
    table: undefined,
  };
  if (asked.alternatives.length === 0 || ordered.length === 0) return { ...bare, faults: [] };
  const read = readSwaps(asked, ordered, terms);
  if ('faults' in read) return { ...bare, faults: read.faults };
  const { swaps } = yield* elicitation(terms, {
    party: place,
    ranking: undefined,
    swings: undefined,
    comparisons: [],
    swaps: read.swaps,
    division: undefined,
    alternatives: undefined,
    limits: undefined,
  });
  if (swaps === undefined || 'faults' in swaps) {
    return { ...bare, faults: swaps?.faults.map((fault) => faultText(fault, read.swaps, terms)) ?? [] };
  }
  const { clash = [] } = swaps.found;
  return {
    ...bare,
    faults: [],
    table: viewOf(swaps.found, read.swaps, terms, asked.party),
    steps: stepsSeen(swaps.found, read.swaps, terms),
    clash: clash.length === 0 ? undefined : elicit.swapsClash(clash.map((step) => step + 1)),
  };
}

function issueSeen(issue: Issue): SwapIssue {
  const { id, name } = issue;
  return issue.kind === 'named'
    ? { id, name, values: issue.values, unit: undefined }
    : { id, name, values: undefined, unit: issue.unit };
}

function readSwaps(
  { alternatives, steps }: TalksSwapsAsked,
  issues: readonly number[],
  terms: TalksTerms,
): { readonly swaps: AnsweredSwaps } | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const read = alternatives.map(({ name, values }) => {
    const part = partIn(values, terms);
    if (part === undefined || issues.some((at) => part[at] === undefined)) faults.push(swapsWords.doesNotFit(name));
    return { id: name, values: part ?? [] };
  });
  const placeOf = (id: string) => terms.issues.findIndex((issue) => issue.id === id);
  const to = ({ issue, to: value }: WrittenSwap) => {
    const at = placeOf(issue);
    const amount = at < 0 ? undefined : amountIn(terms.issues[at]!, value);
    return amount === undefined ? undefined : { issue: at, to: amount };
  };
  const answered = steps.map((step, at): AnsweredStep | undefined => {
    if (step.do === 'remove') return step;
    if (step.do === 'drop') {
      const issue = placeOf(step.issue);
      if (issue < 0) faults.push(swapsWords.stepDoesNotFit(at + 1));
      return { do: 'drop', issue };
    }
    const [change, against] = [to(step.change), to(step.against)];
    if (change !== undefined && against !== undefined) return { ...step, change, against };
    faults.push(swapsWords.stepDoesNotFit(at + 1));
    return undefined;
  });
  if (faults.length > 0) return { faults };
  return { swaps: { issues, alternatives: read, steps: answered.filter((step) => step !== undefined) } };
}

function viewOf({ trace }: EvenSwaps, given: AnsweredSwaps, terms: TalksTerms, party: string): SwapView {
  const { rows, alternatives, issues, tied, dominated, practically } = trace.at(-1)!;
  const nameOf = (alternative: number) => given.alternatives[alternative]!.id;
  const issueAt = (place: number) => terms.issues[given.issues[place]!]!;
  const names = (some: readonly number[]) => some.map((place) => issueAt(place).name);
  return {
    issues: issues.map((place) => ({
      id: issueAt(place).id,
      isTied: tied.includes(place) && alternatives.length > 1,
    })),
    rows: alternatives.map((alternative) => {
      const surely = dominated.find(({ worse }) => worse === alternative);
      const nearly = practically.find(({ worse }) => worse === alternative);
      return {
        alternative,
        name: nameOf(alternative),
        cells: issues.map((place) => {
          const issue = issueAt(place);
          const [amount, first] = [rows[alternative]![place]!, trace[0]!.rows[alternative]![place]!];
          return {
            value: issue.kind === 'named' ? issue.values[amount]!.id : String(amount),
            text: amountText(issue, amount),
            was: amount === first ? undefined : amountText(issue, first),
          };
        }),
        canGo:
          surely !== undefined
            ? elicit.dominated(nameOf(surely.better), nameOf(alternative), names(surely.on))
            : nearly &&
              elicit.practically(
                nameOf(nearly.better),
                nameOf(alternative),
                names(nearly.on),
                swapPlaceInWords(
                  terms,
                  terms.parties.find(({ id }) => id === party)?.utility,
                  given.issues[nearly.except]!,
                  [rows[alternative]![nearly.except]!, rows[nearly.better]![nearly.except]!],
                  (text) => text,
                ),
              ),
        isAllBut: surely === undefined && nearly !== undefined,
      };
    }),
  };
}

function stepsSeen({ trace, oneSided, clash = [] }: EvenSwaps, given: AnsweredSwaps, terms: TalksTerms): SeenStep[] {
  const nameOf = (alternative: number) => given.alternatives[alternative]!.id;
  const change = (before: readonly number[], { issue, to }: { readonly issue: number; readonly to: number }) => {
    const { name } = terms.issues[issue]!;
    const text = (amount: number) => amountText(terms.issues[issue]!, amount);
    return swapsWords.change(name, text(before[given.issues.indexOf(issue)]!), text(to));
  };
  return given.steps.map((step, at) => {
    const sided = oneSided.find((one) => one.step === at);
    const before = trace[at]!.rows;
    return {
      says:
        step.do === 'swap'
          ? swapsWords.swapped(
              nameOf(step.alternative),
              change(before[step.alternative]!, step.change),
              change(before[step.alternative]!, step.against),
            )
          : step.do === 'drop'
            ? swapsWords.dropped(terms.issues[step.issue]!.name)
            : swapsWords.removed[trace[at + 1]!.removed ?? 'judged'](nameOf(step.alternative)),
      fault: sided && swapsWords.oneSided[sided.makes],
      clashes: clash.includes(at),
    };
  });
}

function faultText({ code, at, amount, needed }: ElicitFault, given: AnsweredSwaps, terms: TalksTerms): string {
  const [, list, place] = at;
  const what =
    list === 'steps'
      ? swapsWords.step(Number(place) + 1)
      : list === 'orders'
        ? (terms.issues.find(({ id }) => id === place)?.name ?? String(place))
        : String(place ?? given.alternatives[0]?.id ?? '');
  const { says, hint } = elicit.faults[code];
  return `${says(what, String(amount ?? ''), String(needed ?? ''))} ${hint}`;
}
