/**
 * Weights from swings: those of a mere ranking, those of ratings beside the first, and those that compared packages allow, side
 * by side; and whatever of all that was said does not agree.
 */
import { type Elicitation, elicitation } from '../../../analysis/talks/elicitation.ts';
import { endsOf } from '../../../engine/bargaining/index.ts';
import type { Answers } from '../../../format/elicitation/index.ts';
import type { Resumable, TalksTerms } from '../../../model/index.ts';
import { elicit } from '../../../report/phrases/talks/elicit-phrases.ts';
import { contradictionInWords, saidInWords } from '../../../report/words/elicit-answers.ts';
import { WAYS, type Way } from '../../../report/words/elicit-yaml.ts';
import { outsideInWords } from '../../../report/words/outside-weights.ts';
import { amountText } from '../../../report/words/packages-in-words.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import { wantsNotes } from '../../phrases/talks-wants.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { comparisonsIn, type WrittenComparison } from './talks-parts.ts';
import { termsSeen } from './talks-seen.ts';

export interface TalksSwingsAsked {
  readonly meeting?: string | undefined;
  /** The id of the party. */
  readonly party: string;
  /** Issues by their ids from the swing that comes first on, ties together; undefined where nobody ranked them. */
  readonly ranking?: readonly (readonly string[])[] | undefined;
  /** By the issue's id, beside the first swing's 100. They count once every issue that is asked about has one. */
  readonly ratings?: Readonly<Record<string, number>> | undefined;
  readonly comparisons?: readonly WrittenComparison[] | undefined;
}

export interface TalksSwingsAnswer {
  /** Issues whose values differ for the party. */
  readonly asked: readonly SeenSwing[];
  /** Names of issues that nothing can be asked about: the party says nothing of their values. */
  readonly notAsked: readonly string[];
  /** The order of importance that the case has, of the issues that are asked about; empty where it has none. */
  readonly stated: readonly (readonly string[])[];
  /** By the way that led to them, as a case counts them: ids of all issues, shares of 1. */
  readonly inCase: Readonly<Partial<Record<Way, Readonly<Record<string, number>>>>>;
  /** Sentences on what does not agree. */
  readonly clashes: readonly string[];
  /** Whether two things were said at all that could have clashed. */
  readonly isHeldTogether: boolean;
  /** How many of the comparisons still fit the talks. */
  readonly compared: number;
  /** Something of what the party gains counts only in combination, which the answers say nothing of. */
  readonly isCombined: boolean;
}

/** Weights of the swing from worst to best, as shares of 1; undefined where that way was not gone, or came to nothing. */
export interface SeenSwing {
  readonly id: string;
  readonly name: string;
  readonly worst: string;
  readonly best: string;
  readonly now: number | undefined;
  readonly ranking: number | undefined;
  readonly swings: number | undefined;
  /** What all comparisons allow. */
  readonly range: { readonly least: number; readonly most: number; readonly central: number } | undefined;
}

export function* talksSwings(ground: Ground, asked: TalksSwingsAsked): Resumable<TalksSwingsAnswer> {
  const { terms } = termsSeen(ground, asked);
  const place = terms.parties.findIndex(({ id }) => id === asked.party);
  if (place < 0) throw new Unanswerable(talksRefused.noParty);
  const fitting = comparisonsIn(asked.comparisons ?? [], terms);
  const bare = { party: place, swaps: undefined, division: undefined, alternatives: undefined, limits: undefined };
  const before = yield* elicitation(terms, { ...bare, ranking: undefined, swings: undefined, comparisons: [] });
  const ids = before.asked.map(({ issue }) => issue.id);
  const ranking = rankingIn(asked.ranking, ids, terms);
  const isRated = ids.length > 0 && ids.every((id) => asked.ratings?.[id] !== undefined);
  const answers: Answers = {
    ...bare,
    ranking: ids.length === 0 ? undefined : ranking,
    swings: isRated ? terms.issues.map(({ id }) => (ids.includes(id) ? asked.ratings![id] : undefined)) : undefined,
    comparisons: fitting.map(({ answer }) => answer),
  };
  const found = yield* elicitation(terms, answers);
  const stated = statedIn(found);
  const ways = WAYS.filter((way) => found.weights[way] !== undefined);
  return {
    asked: swingsSeen(found),
    notAsked: found.notAsked.map((at) => terms.issues[at]!.name),
    stated: stated.map((tied) => tied.map((at) => terms.issues[at]!.id)),
    inCase: Object.fromEntries(
      ways.map((way) => [
        way,
        Object.fromEntries(terms.issues.map(({ id }, at) => [id, found.weights[way]!.inCase[at]!])),
      ]),
    ),
    clashes: clashesIn(found, answers, stated),
    isHeldTogether: ways.length + (stated.length > 0 && ranking !== undefined ? 1 : 0) > 1,
    compared: fitting.length,
    isCombined: found.combined,
  };
}

/** Those that are asked about, those last that are not named; undefined where nobody ranked them. */
function rankingIn(
  ranking: readonly (readonly string[])[] | undefined,
  ids: readonly string[],
  { issues }: TalksTerms,
): readonly (readonly number[])[] | undefined {
  if (ranking === undefined) return undefined;
  const known = ranking.map((tied) => tied.filter((id) => ids.includes(id))).filter((tied) => tied.length > 0);
  const left = ids.filter((id) => !known.some((tied) => tied.includes(id)));
  const placeOf = (id: string) => issues.findIndex((issue) => issue.id === id);
  return [...known, ...left.map((id) => [id])].map((tied) => tied.map(placeOf));
}

/** By places in the talks. */
function statedIn({ party, asked }: Elicitation): readonly (readonly number[])[] {
  return (party?.order.issues ?? [])
    .map((tied) => tied.filter((at) => asked.some((one) => one.at === at)))
    .filter((tied) => tied.length > 0);
}

function swingsSeen({ asked, weights, comparisons }: Elicitation): SeenSwing[] {
  const ranges =
    comparisons && 'found' in comparisons && comparisons.found.form === 'consistent'
      ? comparisons.found.weights
      : undefined;
  return asked.map(({ at, issue, amounts, compared }, place) => {
    const { worst, best } = endsOf(compared);
    return {
      id: issue.id,
      name: issue.name,
      worst: amountText(issue, amounts[worst]!),
      best: amountText(issue, amounts[best]!),
      now: weights.now?.swings[at],
      ranking: weights.ranking?.swings[at],
      swings: weights.swings?.swings[at],
      range: ranges?.[place],
    };
  });
}

function clashesIn(found: Elicitation, answers: Answers, stated: readonly (readonly number[])[]): string[] {
  const { terms, swings, comparisons, asked } = found;
  const name = (at: number) => terms.issues[at]!.name;
  const clashes = [
    ...againstStated(answers.ranking, stated).map(([more, less]) => wantsNotes.againstStated(name(more), name(less))),
    ...(swings === undefined
      ? []
      : 'faults' in swings
        ? swings.faults.map(({ code, at, amount = 0 }) =>
            elicit.faults[code].says(issueNamed(terms, at[1]), String(amount), ''),
          )
        : swings.found.contradictions.map((one) => contradictionInWords(one, name))),
    ...outsideInWords(found, (text) => text),
  ];
  if (comparisons === undefined) return clashes;
  if ('faults' in comparisons) return [...clashes, talksRefused.cannotCompare];
  if (comparisons.found.form === 'consistent') return clashes;
  const { clash, mends } = comparisons.found;
  const words = clash.map((one) => saidInWords(one, asked, (text) => text));
  return [...clashes, `${elicit.clash(words)} ${elicit.mends(mends.map((answer) => answer + 1))}`];
}

function issueNamed({ issues }: TalksTerms, id: string | number | undefined): string {
  return issues.find((issue) => issue.id === id)?.name ?? String(id ?? '');
}

/** Pairs that the case says the first of which matters more, and that the ranking has the other way round. */
function againstStated(
  ranking: readonly (readonly number[])[] | undefined,
  stated: readonly (readonly number[])[],
): [number, number][] {
  if (ranking === undefined) return [];
  const rankOf = (at: number) => ranking.findIndex((tied) => tied.includes(at));
  return stated.flatMap((tied, rank) =>
    stated
      .slice(rank + 1)
      .flat()
      .flatMap((less) =>
        tied.flatMap((more): [number, number][] => (rankOf(less) < rankOf(more) ? [[more, less]] : [])),
      ),
  );
}
