/**
 * What follows from answers that give no utilities: weights from a ranking, from swings and from comparisons of packages,
 * side by side, and which answers clash; even swaps; items divided; limits beside alternatives. None of the ways to a weight
 * is preferred to another.
 */
import {
  adjustedWinner,
  type CentroidWeights,
  type ComparedPackages,
  type Division,
  type Elicited,
  type EvenSwaps,
  evenSwaps,
  packageComparisons,
  rankOrderCentroid,
  type SwingWeights,
  swingWeights,
  type Zone,
  zoneOfAgreement,
} from '../../engine/bargaining/index.ts';
import type { Answers, PartOfPackage } from '../../format/elicitation/index.ts';
import type { Resumable, TalksParty, TalksTerms } from '../../model/index.ts';
import { type AskedIssue, askedIssues, mentionedIn, orderIn } from './asked-issues.ts';
import type { BreakdownState } from './breakdown.ts';
import { befalling, type LimitBesideAlternatives, limited, type StatesBefalling } from './limit-beside-alternatives.ts';

/** By issue of the talks; either sums to 1. */
export interface FoundWeights {
  /** What the swing from the worst value to the best counts. */
  readonly swings: readonly number[];
  /**
   * What a case says instead: there a weight lies between nothing and 1, so that it is the larger where the worths of the
   * issue do not go all the way.
   */
  readonly inCase: readonly number[];
}

export interface Elicitation {
  readonly terms: TalksTerms;
  /** Who answered; undefined where nothing is asked of one party alone. */
  readonly party: TalksParty | undefined;
  readonly asked: readonly AskedIssue[];
  /** Places of issues of which the party says nothing, or which are all the same to it. */
  readonly notAsked: readonly number[];
  /** Whether some of what it gains counts in combination, so that the answers say less than all. */
  readonly combined: boolean;
  /** Of each way: faults speak of places in the file of answers. Undefined where it was not gone. */
  readonly ranking: Elicited<CentroidWeights> | undefined;
  readonly swings: Elicited<SwingWeights> | undefined;
  readonly comparisons: Elicited<ComparedPackages> | undefined;
  /** Of each way; undefined where it was not gone, or its answers clash. */
  readonly weights: Readonly<Record<'now' | 'ranking' | 'swings' | 'comparisons', FoundWeights | undefined>>;
  /** Asked issues whose weight by that way no answer to a comparison allows. */
  readonly outside: Readonly<Record<'now' | 'ranking' | 'swings', readonly number[]>>;
  readonly swaps: Elicited<EvenSwaps> | undefined;
  readonly division: Elicited<Division> | undefined;
  readonly alternatives: LimitBesideAlternatives | undefined;
  /** What befalls the party without an agreement, where states of a conflict would hold; in the points of its alternatives. */
  readonly befalls: StatesBefalling | undefined;
  readonly zone: Elicited<Zone> | undefined;
}

export interface ElicitOptions {
  /** What would hold without an agreement. */
  readonly states?: readonly BreakdownState[];
}

/** `answers.party` is there wherever an answer is one party's. */
export function* elicitation(
  terms: TalksTerms,
  answers: Answers,
  { states = [] }: ElicitOptions = {},
): Resumable<Elicitation> {
  const party = answers.party === undefined ? undefined : terms.parties[answers.party];
  const asked = party === undefined ? [] : askedIssues(terms, party, mentionedIn(answers.comparisons, terms));
  const comparisons =
    answers.comparisons.length === 0
      ? undefined
      : yield* compared(asked, answers.comparisons, importanceOf(answers, party));
  const ranking = answers.ranking && ranked(answers.ranking, asked);
  const swings = answers.swings && swung(answers.swings, answers.ranking, asked, party, terms);
  const central =
    comparisons && 'found' in comparisons && comparisons.found.form === 'consistent'
      ? comparisons.found.weights
      : undefined;
  const of = <T extends { readonly weights: readonly number[] }>(one: Elicited<T> | undefined) =>
    one && 'found' in one ? one.found.weights : undefined;
  const outside = (weights: readonly number[] | undefined) =>
    weights === undefined || central === undefined
      ? []
      : asked.flatMap(({ at }, place) => {
          const { least, most } = central[place]!;
          return weights[at]! < least - SAME || weights[at]! > most + SAME ? [at] : [];
        });
  const now = party?.utility && nowIn(party.utility.weights, asked);
  const swingsByTalks = of(swings);
  const rankingByTalks = of(ranking);
  return {
    terms,
    party,
    asked,
    notAsked:
      party === undefined ? [] : terms.issues.flatMap((_, at) => (asked.some((one) => one.at === at) ? [] : [at])),
    combined: party?.utility?.extra !== undefined,
    ranking,
    swings,
    comparisons,
    weights: {
      now,
      ranking: rankingByTalks && foundWeights(rankingByTalks, asked, terms),
      swings: swingsByTalks && foundWeights(swingsByTalks, asked, terms),
      comparisons:
        central &&
        foundWeights(
          overTalks(
            central.map((one) => one.central),
            asked,
            terms,
          ),
          asked,
          terms,
        ),
    },
    outside: { now: outside(now?.swings), ranking: outside(rankingByTalks), swings: outside(swingsByTalks) },
    swaps: answers.swaps && party && (yield* swapped(answers.swaps, party, terms)),
    division:
      answers.division && renamed(adjustedWinner(answers.division.points), (at) => pointsPath(at, answers.division!)),
    alternatives: answers.alternatives && limited(answers.alternatives, answers.party, terms),
    befalls: answers.alternatives && befalling(answers.alternatives, answers.party, terms, states),
    zone:
      answers.limits &&
      renamed(zoneOfAgreement(answers.limits), ([, place, ...rest]) => [
        'limits',
        answers.limits![Number(place)]!.party,
        ...rest,
      ]),
  };
}

/** Two weights closer than this are the same. */
const SAME = 1e-9;

export interface FirstQuestions {
  readonly terms: TalksTerms;
  readonly party: TalksParty;
  readonly asked: readonly AskedIssue[];
  readonly notAsked: readonly number[];
  /** What to compare first: with what is known before anything was answered. */
  readonly comparisons: Elicited<ComparedPackages>;
}

/** What the party can be asked, before it has answered anything. */
export function* firstQuestions(terms: TalksTerms, at: number): Resumable<FirstQuestions> {
  const party = terms.parties[at]!;
  const asked = askedIssues(terms, party, []);
  return {
    terms,
    party,
    asked,
    notAsked: terms.issues.flatMap((_, issue) => (asked.some((one) => one.at === issue) ? [] : [issue])),
    comparisons: yield* compared(asked, [], party.order.issues),
  };
}

function importanceOf({ ranking }: Answers, party: TalksParty | undefined): readonly (readonly number[])[] {
  return ranking ?? party?.order.issues ?? [];
}

function* compared(
  asked: readonly AskedIssue[],
  comparisons: Answers['comparisons'],
  importance: readonly (readonly number[])[],
): Resumable<Elicited<ComparedPackages>> {
  const placeIn = new Map(asked.map(({ at }, place) => [at, place]));
  const levels = (part: PartOfPackage) =>
    asked.map(({ at, amounts }) => (part[at] === undefined ? 0 : amounts.indexOf(part[at])));
  // Whoever compares on an issue that is all the same to it has said something that is lost here.
  const lost = comparisons.flatMap(({ a }, answer) =>
    a.flatMap((amount, at) => (amount === undefined || placeIn.has(at) ? [] : [{ answer, at }])),
  );
  if (lost.length > 0) {
    return {
      faults: lost.map(({ answer, at }) => ({ code: 'values/missing', at: ['comparisons', answer], amount: at })),
    };
  }
  const found = yield* packageComparisons({
    issues: asked.map((one) => one.compared),
    importance: importance.map((tied) => tied.flatMap((at) => placeIn.get(at) ?? [])).filter((tied) => tied.length > 0),
    answers: comparisons.map(({ a, b, says }) => ({ a: levels(a), b: levels(b), says })),
  });
  return renamed(found, (at) => [at[0] === 'answers' ? 'comparisons' : String(at[0]), ...at.slice(1)]);
}

/** Over the issues that differ for the party, and whatever else the ranking names. */
function ranked(ranking: readonly (readonly number[])[], asked: readonly AskedIssue[]): Elicited<CentroidWeights> {
  const places = [...new Set([...asked.map(({ at }) => at), ...ranking.flat()])].sort((a, b) => a - b);
  const found = rankOrderCentroid(
    places.length,
    ranking.map((tied) => tied.map((at) => places.indexOf(at))),
  );
  if ('faults' in found) {
    return {
      faults: found.faults.map((fault) =>
        fault.amount === undefined ? fault : { ...fault, amount: places[fault.amount]! },
      ),
    };
  }
  const weights: number[] = [];
  for (const [place, at] of places.entries()) weights[at] = found.found.weights[place]!;
  return { found: { ...found.found, weights: Array.from(weights, (weight) => weight ?? 0) } };
}

function swung(
  swings: readonly (number | undefined)[],
  ranking: readonly (readonly number[])[] | undefined,
  asked: readonly AskedIssue[],
  party: TalksParty | undefined,
  { issues }: TalksTerms,
): Elicited<SwingWeights> {
  const differs = issues.map((_, at) => asked.some((one) => one.at === at));
  const found = swingWeights({
    // What is all the same to the party need not be rated.
    ratings: swings.map((rating, at) => rating ?? (differs[at] ? undefined : 0)),
    matters: differs.map((differ) => (differ ? true : party?.utility === undefined ? undefined : false)),
    ...(ranking !== undefined && { importance: ranking }),
  });
  return renamed(found, (at) =>
    at[0] === 'ratings' && at[1] !== undefined ? ['swings', issues[Number(at[1])]!.id] : ['swings'],
  );
}

function overTalks(weights: readonly number[], asked: readonly AskedIssue[], { issues }: TalksTerms): number[] {
  const all = issues.map(() => 0);
  for (const [place, { at }] of asked.entries()) all[at] = weights[place]!;
  return all;
}

function foundWeights(swings: readonly number[], asked: readonly AskedIssue[], { issues }: TalksTerms): FoundWeights {
  const spans = new Map(asked.map(({ at, span }) => [at, span]));
  return {
    swings: issues.map((_, at) => swings[at] ?? 0),
    inCase: shares(issues.map((_, at) => (swings[at] ?? 0) / (spans.get(at) ?? 1))),
  };
}

function nowIn(weights: readonly number[], asked: readonly AskedIssue[]): FoundWeights {
  const spans = new Map(asked.map(({ at, span }) => [at, span]));
  return { swings: shares(weights.map((weight, at) => weight * (spans.get(at) ?? 0))), inCase: shares(weights) };
}

function shares(amounts: readonly number[]): readonly number[] {
  const sum = amounts.reduce((all, one) => all + one, 0);
  return sum > 0 ? amounts.map((one) => one / sum) : amounts;
}

function* swapped(
  { issues, alternatives, steps }: NonNullable<Answers['swaps']>,
  party: TalksParty,
  terms: TalksTerms,
): Resumable<Elicited<EvenSwaps>> {
  const place = (at: number) => issues.indexOf(at);
  const found = yield* evenSwaps(
    {
      orders: issues.map((at) => orderIn(party, terms, at)),
      rows: alternatives.map(({ values }) => issues.map((at) => values[at]!)),
    },
    steps.map((step) => {
      if (step.do === 'remove') return step;
      if (step.do === 'drop') return { do: 'drop', issue: place(step.issue) };
      const to = (one: { readonly issue: number; readonly to: number }) => ({ issue: place(one.issue), to: one.to });
      return { do: 'swap', alternative: step.alternative, change: to(step.change), against: to(step.against) };
    }),
  );
  return renamed(found, (at) => {
    if (at[0] === 'orders' && at[1] !== undefined) return ['swaps', 'orders', terms.issues[issues[Number(at[1])]!]!.id];
    if (at[0] === 'rows')
      return ['swaps', 'alternatives', ...(at[1] === undefined ? [] : [alternatives[Number(at[1])]!.id])];
    return ['swaps', ...at];
  });
}

function pointsPath(at: readonly (string | number)[], { parties, items }: NonNullable<Answers['division']>) {
  const [, party, item] = at;
  return [
    'points',
    ...(party === undefined ? [] : [parties[Number(party)]!]),
    ...(item === undefined ? [] : [items[Number(item)]!.id]),
  ];
}

function renamed<T>(
  elicited: Elicited<T>,
  path: (at: readonly (string | number)[]) => readonly (string | number)[],
): Elicited<T> {
  return 'faults' in elicited
    ? { faults: elicited.faults.map((fault) => ({ ...fault, at: path(fault.at) })) }
    : elicited;
}
