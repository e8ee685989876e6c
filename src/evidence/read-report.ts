/**
 * A report read into proposals: paragraphs and their roles, statements with speaker, kind and status, parties, dates,
 * quantities, hedges, disagreements, suggestions, and what only the analyst can say. Pure: the same text gives the same reading.
 */
import { type Published, publishedIn } from './dates/published.ts';
import { disagreementsAmong } from './disagreements.ts';
import { findParties } from './parties/index.ts';
import { proposeStatements } from './propose-statements.ts';
import type { Ask, ReportDetails, ReportReading, Role, Span } from './reading.ts';
import { rolesOf } from './roles/roles.ts';
import { bylineIn } from './speakers/own-voice.ts';
import { suggestionsIn } from './suggestions/suggestions.ts';
import { normalizeText } from './text/normalize.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import type { ReportText } from './text/report-text.ts';

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
}

/** Everything that is read out of a report. Never fails: a text without a sentence has no statements. */
export function readReport({
  text: raw,
  published: given,
  details = {},
  outside = [],
  headings = [],
}: ReportInput): ReportReading {
  const text = normalizeText(raw);
  const report = paragraphsOf(text.text);
  const { parties, asks: partyAsks } = findParties(report);
  const roles = rolesOf(report, { parties, outside, headings });
  const stated = publishedIn(report);
  const published = publishedAs(given, details, stated.published);
  const about: ReportDetails = {
    title: details.title ?? titleOf(report, roles),
    outlet: details.outlet,
    author:
      details.author ??
      bylineIn(
        report,
        roles.map(({ role }) => role),
      ),
    published,
    modified: details.modified,
    dateline: details.dateline ?? stated.dateline,
    language: details.language,
    url: details.url,
  };
  const { statements, ours } = proposeStatements({
    report,
    roles: roles.map(({ role }) => role),
    parties,
    details: about,
    published: published?.value,
  });
  return {
    text,
    about,
    paragraphs: report.paragraphs.map(({ n, start, end }, p) => ({ n, start, end, ...roles[p]! })),
    statements,
    parties,
    disagreements: disagreementsAmong(statements, text.text, parties),
    suggestions: suggestionsIn(report, statements, parties),
    asks: [...publishedAsk(published), ...partyAsks, ...ours],
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
