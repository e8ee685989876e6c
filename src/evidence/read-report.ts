/**
 * A report read into proposals: paragraphs and their roles, statements with speaker, kind and status, parties, dates,
 * quantities, hedges, disagreements, suggestions, and what only the analyst can say. Pure: the same text gives the same reading.
 */
import { finish, type Resumable } from '../model/index.ts';
import { mergeSame, type ReportAnswers, restoreParagraphs, withOurs } from './answers/index.ts';
import { boundedSentences } from './bounded-sentences.ts';
import { cutSentences } from './cut-sentences.ts';
import { type Published, publishedIn } from './dates/published.ts';
import { disagreementsAmong } from './disagreements.ts';
import { outletIn } from './outlet.ts';
import { findParties } from './parties/index.ts';
import { proposeStatements } from './propose-statements.ts';
import type { Ask, ReportDetails, ReportReading, Role, Span } from './reading.ts';
import { rolesOf } from './roles/roles.ts';
import { bylineIn } from './speakers/own-voice.ts';
import { suggestionsIn } from './suggestions/suggestions.ts';
import { looksEnglish } from './text/looks-english.ts';
import { normalizeText } from './text/normalize.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import type { ReportText } from './text/report-text.ts';
import { whoAsked } from './who-asked.ts';

export interface ReportInput {
  /** As pasted or read from a file; normalized here. */
  readonly text: string;
  /** The day it appeared, as whoever collected it knows: `2019-04-24`. */
  readonly published?: string;
  /** What a page's metadata says of it. */
  readonly details?: Partial<ReportDetails>;
  /** Passages of `text` that a page shows outside its article. */
  readonly outside?: readonly Span[];
  /** Passages of `text` that a page marks as headings. */
  readonly headings?: readonly Span[];
  /** What the analyst has answered already: the report is read with it, and it is not asked again. */
  readonly answers?: ReportAnswers;
}

/** Everything that is read out of a report. Never fails: a text without a sentence has no statements. */
export function readReport(input: ReportInput): ReportReading {
  return finish(readingReport(input));
}

/**
 * The same as work that can be shown and stopped between its steps. Of a report of ordinary length no step takes more than
 * some tens of milliseconds; of a million characters the longest takes about a second.
 */
export function* readingReport({
  text: raw,
  published: given,
  details = {},
  outside = [],
  headings = [],
  answers = {},
}: ReportInput): Resumable<ReportReading> {
  yield { doing: 'reading the text', share: 0 };
  const text = normalizeText(raw);
  const report = boundedSentences(paragraphsOf(text.text));
  yield { doing: 'finding who is named', share: 0.15 };
  const { parties, asks: partyAsks } = mergeSame(findParties(report), answers.same);
  yield { doing: 'telling the paragraphs apart', share: 0.4 };
  const roles = restoreParagraphs(rolesOf(report, { parties, outside, headings }), answers.restored);
  const plainRoles = roles.map(({ role }) => role);
  const stated = publishedIn(report);
  const published = publishedAs(answers.published ?? given, details, stated.published);
  const about: ReportDetails = {
    title: details.title ?? titleOf(report, roles),
    outlet: details.outlet ?? outletIn(report, plainRoles),
    author: details.author ?? bylineIn(report, plainRoles),
    published,
    modified: details.modified,
    dateline: details.dateline ?? stated.dateline,
    language: details.language,
    url: details.url,
  };
  // What paragraphs are, and who is named, does not hang on how the analyst cuts a sentence.
  const cut = cutSentences(report, answers.cuts);
  const proposed = yield* proposeStatements({
    report,
    cut,
    roles: plainRoles,
    parties,
    details: about,
    published: published?.value,
    who: answers.who,
  });
  const read = withOurs(cut, { statements: proposed.statements, parties }, answers.our);
  const asked = proposed.asks.filter((ask) => {
    if (ask.about === 'our') return !Object.hasOwn(answers.our ?? {}, ask.speaker);
    return ask.about !== 'who' || !Object.hasOwn(answers.who ?? {}, whoAsked(ask));
  });
  yield { doing: 'looking for disagreements', share: 0.95 };
  return {
    text,
    about,
    isEnglish: looksEnglish(report.paragraphs.filter((_, p) => plainRoles[p] !== 'debris').map(({ text: own }) => own)),
    paragraphs: report.paragraphs.map(({ n, start, end }, p) => ({ n, start, end, ...roles[p]! })),
    ...read,
    disagreements: disagreementsAmong(read.statements, text.text, read.parties),
    suggestions: suggestionsIn(cut, read.statements, read.parties),
    asks: [...publishedAsk(published), ...partyAsks, ...asked],
  };
}

function publishedAs(
  given: string | undefined,
  details: Partial<ReportDetails>,
  found: Published | undefined,
): ReportDetails['published'] {
  if (given !== undefined) return { value: given, basis: 'given', because: { rule: 'published/given' } };
  return details.published ?? found;
}

function publishedAsk(published: ReportDetails['published']): Ask[] {
  if (published === undefined) return [{ about: 'published', guess: undefined, because: undefined }];
  return published.basis === 'inferred'
    ? [{ about: 'published', guess: published.value, because: published.because }]
    : [];
}

function titleOf(report: ReportText, roles: readonly { role: Role }[]): string | undefined {
  const at = roles.findIndex(({ role }) => role === 'headline');
  const first = report.paragraphs[at]?.sentences[0];
  const last = report.paragraphs[at]?.sentences.at(-1);
  return first && last ? report.text.slice(first.start, last.end) : undefined;
}
