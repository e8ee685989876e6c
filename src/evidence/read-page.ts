/** A page of news read into proposals: its text, its article and what its metadata says, then as any report. */
import { articleOf } from './page/article.ts';
import { type ReportInput, readReport } from './read-report.ts';
import type { ReportReading } from './reading.ts';

export type PageOptions = Omit<ReportInput, 'text' | 'outside' | 'headings'>;

/** Any HTML, however broken; nothing runs and nothing is loaded. What the caller knows of the page wins over what the page says. */
export function readPage(html: string, options: PageOptions = {}): ReportReading {
  const { text, details, outside, headings } = articleOf(html);
  return readReport({ ...options, text, outside, headings, details: { ...details, ...options.details } });
}
