/** Words of the brief and of what can be saved. */
import { dayOf } from './figures.ts';
export const brief = {
  title: 'Brief',
  print: 'Print, or save as PDF',
  save: 'Save as …',
  files: {
    html: 'The brief as one HTML page',
    markdown: 'The brief as Markdown',
    outcomes: 'All states as a table (CSV)',
    moves: 'All moves as a table (CSV)',
    paths: 'The paths to what holds as a table (CSV)',
    coalitions: 'The coalitions as a table (CSV)',
    variants: 'The variants as a table (CSV)',
    'two-variants': 'Two variants compared, as a table (CSV)',
    ledger: 'The ledger as a table (CSV)',
    findings: 'The findings as JSON',
  },
  figureSvg: 'The figure as SVG',
  figurePng: 'The figure as PNG',
  failed: 'The file could not be made.',
  saveTable: 'Save as a table (CSV)',
  saving: 'Making the file …',
  figureOf: 'figure',
  printed: (when: Date) => `Printed ${dayOf(when)}`,
};
