/** A page of news read into proposals: its text, its article and what its metadata says, then as any report. */

import { finish, type Resumable } from '../model/index.ts';
import { articleOf } from './page/article.ts';
import { type ReportInput, readingReport } from './read-report.ts';
import type { ReportReading } from './reading.ts';

export type PageOptions = Omit<ReportInput, 'text' | 'outside' | 'headings'>;

/** Any HTML, however broken; nothing runs and nothing is loaded. What the caller knows of the page wins over what the page says. */
export function readPage(html: string, options: PageOptions = {}): ReportReading {
  return finish(readingPage(html, options));
}

/** The same as work that can be shown and stopped between its steps; to find the article is one step. */
export function* readingPage(html: string, options: PageOptions = {}): Resumable<ReportReading> {
  yield { doing: 'looking for the article', share: 0 };
  const { text, details, outside, headings } = articleOf(html);
  return yield* readingReport({ ...options, text, outside, headings, details: { ...details, ...options.details } });
}
