/** Findings to words, tables and pictures: the door of the layer. */
export * from './data/as-data.ts';
export * from './data/coalition-data.ts';
export * from './data/comparison-data.ts';
export { analysisDocument } from './documents/analysis-document.ts';
export type { AnalysisFindings } from './documents/analysis-findings.ts';
export { checkDocument } from './documents/check-document.ts';
export { coalitionDocument, coalitionVerdictDocument } from './documents/coalition-document.ts';
export { comparisonDocument } from './documents/comparison-document.ts';
export { graphSvg } from './documents/graph-svg.ts';
export { reportDocument } from './documents/report-document.ts';
export type { Document } from './writers/document.ts';
export { writeHtml } from './writers/html-writer.ts';
export { writeMarkdown } from './writers/markdown-writer.ts';
export { writeText } from './writers/text-writer.ts';
