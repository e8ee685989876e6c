/** From the text of a file of answers to answers that speak of the issues and parties of the talks, or to what is wrong with it. */
import type { TalksTerms } from '../../model/index.ts';
import type { OnTheTable } from '../check/check-talks-issues.ts';
import { ProblemList, type Report } from '../check/fault-report.ts';
import { readShape } from '../check/schema-faults.ts';
import { didYouMean } from '../did-you-mean.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Place, Problem } from '../problem.ts';
import { locate, readDocument } from '../yaml/case-document.ts';
import { plainValue } from '../yaml/plain-value.ts';
import type { Answers } from './answers.ts';
import { readComparisons } from './comparisons.ts';
import { readDivision } from './division.ts';
import { answersSchema, type DraftAnswers } from './draft-answers.ts';
import { readRanking } from './ranking.ts';
import { readSwaps } from './swaps.ts';

export interface ReadAnswers {
  /** Only where there are no problems at all. */
  readonly answers: Answers | undefined;
  readonly problems: readonly Problem[];
  /** Where a part of the file stands, for problems that others find; undefined where the text is not YAML. */
  readonly placeOf: (path: Path) => Place | undefined;
}

export interface ReadAnswersOptions {
  readonly file?: string;
  /** Who answers, where the file does not say. A party's id. */
  readonly party?: string;
}

const KINDS = ['ranking', 'swings', 'comparisons', 'swaps', 'points', 'alternatives', 'limits'] as const;
/** Kinds of answers that one party gives; the others are about two. */
const OF_ONE: readonly (keyof DraftAnswers)[] = ['ranking', 'swings', 'comparisons', 'swaps', 'alternatives'];

export function readAnswers(text: string, terms: TalksTerms, { file, party }: ReadAnswersOptions = {}): ReadAnswers {
  const isEmpty = text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line));
  const { document, problems } = readDocument(isEmpty ? '{}' : text, file);
  if (document === undefined) return { answers: undefined, problems, placeOf: () => undefined };
  const report = new ProblemList(({ at, onKey, inside }) => locate(document, at, { onKey, inside }), file);
  const value = plainValue(document, report);
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isMap && report.count === 0) {
    const says = 'Answers are names and values, such as "party: …" and "ranking: …"; this file holds something else.';
    report.fault({ code: 'answers/none', at: [], says });
  }
  const draft = report.count === 0 ? readShape(answersSchema, value, report) : undefined;
  const answers = draft && readDraftAnswers(draft, terms, party, report);
  return {
    answers: report.count === 0 ? answers : undefined,
    problems: report.sorted(),
    placeOf: (at) => locate(document, at),
  };
}

function readDraftAnswers(draft: DraftAnswers, terms: TalksTerms, given: string | undefined, report: Report): Answers {
  const table: OnTheTable = {
    issues: new Map(terms.issues.map((issue) => [issue.id, issue])),
    gone: { issues: new Set(), values: new Set(), parties: new Set() },
  };
  if (KINDS.every((kind) => draft[kind] === undefined)) {
    report.fault({
      code: 'answers/none',
      at: [],
      says: 'The file holds no answers.',
      hint: `It takes: ${KINDS.join(', ')}. Without --answers the command prints a file to fill in.`,
    });
  }
  const { alternatives, wants = 'more', reservation } = draft;
  return {
    party: readParty(draft, terms, given, report),
    ranking: draft.ranking === undefined ? undefined : readRanking(draft.ranking, ['ranking'], table, report),
    swings: draft.swings && readSwings(draft.swings, table, report),
    comparisons: readComparisons(draft.comparisons ?? [], table, report),
    swaps: draft.swaps && readSwaps(draft.swaps, table, report),
    division: readDivision(draft, report),
    alternatives: alternatives && {
      wants,
      reservation,
      all: alternatives.map(({ does, worth, cost }) => ({ does, worth, cost })),
    },
    limits: draft.limits && readLimits(draft.limits, report),
  };
}

function readParty(
  draft: DraftAnswers,
  { parties }: TalksTerms,
  given: string | undefined,
  report: Report,
): number | undefined {
  const written = draft.party ?? given;
  if (written === undefined) {
    const needs = OF_ONE.find((kind) => draft[kind] !== undefined);
    if (needs === undefined) return undefined;
    report.fault({
      code: 'answers/no-party',
      at: [needs],
      onKey: true,
      says: 'The answers do not say whose they are.',
      hint: `Add "party:" with one of: ${parties.map(({ id }) => id).join(', ')}.`,
    });
    return undefined;
  }
  const at = parties.findIndex(({ id, name }) => id === written || name.toLowerCase() === written.toLowerCase());
  if (at < 0) {
    const ids = parties.map(({ id }) => id);
    report.fault({
      code: 'talks/unknown-party',
      at: ['party'],
      says: `No party of the talks is called ${show(written)}.`,
      hint: didYouMean(written, ids) ?? `Those who talk are: ${ids.join(', ')}.`,
    });
    return undefined;
  }
  if (given !== undefined && parties[at]!.id !== given) {
    report.fault({
      code: 'answers/other-party',
      at: ['party'],
      says: `These are the answers of ${show(parties[at]!.id)}, and those of ${show(given)} are asked for.`,
      hint: 'Name one of the two only.',
    });
  }
  return at;
}

function readSwings(
  written: NonNullable<DraftAnswers['swings']>,
  { issues }: OnTheTable,
  report: Report,
): readonly (number | undefined)[] {
  const ids = [...issues.keys()];
  for (const id of Object.keys(written)) {
    if (ids.includes(id)) continue;
    report.fault({
      code: 'talks/unknown-issue',
      at: ['swings', id],
      onKey: true,
      says: `No issue is called ${show(id)}.`,
      hint: didYouMean(id, ids) ?? `The issues are: ${ids.slice(0, 8).join(', ')}.`,
    });
  }
  return ids.map((id) => written[id]);
}

function readLimits(written: NonNullable<DraftAnswers['limits']>, report: Report): Answers['limits'] {
  const named = Object.entries(written).map(([party, { wants, reservation, target }]) => ({
    party,
    wants,
    reservation,
    target,
  }));
  const [one, other] = named;
  if (one !== undefined && other !== undefined && named.length === 2) return [one, other];
  report.fault({
    code: 'answers/two-parties',
    at: ['limits'],
    onKey: true,
    says: `A zone of agreement lies between two; there ${named.length === 1 ? 'is 1' : `are ${named.length}`}.`,
    hint: 'Give the limits of two parties.',
  });
  return undefined;
}
