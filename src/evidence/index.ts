/** The door of the evidence layer: a report in, proposals out. */

export type { ReportAnswers } from './answers/index.ts';
export { type PageOptions, readingPage, readPage } from './read-page.ts';
export { type ReportInput, readingReport, readReport } from './read-report.ts';
export type {
  Ask,
  Because,
  Disagreement,
  FoundDate,
  FoundHedge,
  FoundParty,
  FoundQuantity,
  Mention,
  NormalizedText,
  Paragraph,
  ProposedStatement,
  ReportDetails,
  ReportReading,
  Role,
  Span,
  Speaker,
  StatementFlag,
  Suggestion,
} from './reading.ts';
export { decodeReport } from './text/decode.ts';
