/** The page that is handed on, and the files that go with it. */
import { answerOf } from '../../../analysis/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { ledgerRows } from '../../../report/data/ledger-rows.ts';
import { outcomeRows } from '../../../report/data/outcome-rows.ts';
import { reportDocument } from '../../../report/documents/report-document.ts';
import { writeCsv } from '../../../report/writers/csv-writer.ts';
import type { Document } from '../../../report/writers/document.ts';
import { writeHtml } from '../../../report/writers/html-writer.ts';
import { writeMarkdown } from '../../../report/writers/markdown-writer.ts';
import { refused } from '../../phrases/desk.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { Unanswerable } from '../unanswerable.ts';

export function* brief(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<Document> {
  return reportDocument(yield* ground.report(lens));
}

export type FileKind = 'html' | 'markdown' | 'outcomes' | 'variants' | 'ledger' | 'findings';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** More rows than these no spreadsheet opens. */
const MOST_CSV_STATES = 1_000_000;

export function* file(
  ground: Ground,
  { lens, kind }: { readonly lens: Lens; readonly kind: FileKind },
): Resumable<MadeFile> {
  const csv = 'text/csv;charset=utf-8';
  switch (kind) {
    case 'html':
      return { name: 'brief.html', type: 'text/html;charset=utf-8', text: writeHtml(yield* brief(ground, { lens })) };
    case 'markdown':
      return {
        name: 'brief.md',
        type: 'text/markdown;charset=utf-8',
        text: writeMarkdown(yield* brief(ground, { lens })),
      };
    case 'findings': {
      const { case: checked, variant, conflict, stability } = yield* ground.analysis(lens);
      const text = `${JSON.stringify(answerOf(checked, variant, conflict, stability), null, 2)}\n`;
      return { name: 'findings.json', type: 'application/json', text };
    }
    case 'outcomes': {
      const analysis = yield* ground.analysis(lens);
      const { count } = analysis.conflict.states;
      if (count > MOST_CSV_STATES) {
        throw new Unanswerable(refused.tooManyRows(count, MOST_CSV_STATES));
      }
      const { heads, rows } = outcomeRows(analysis);
      return { name: 'outcomes.csv', type: csv, text: writeCsv(heads, rows) };
    }
    case 'variants': {
      const { columns, concepts, byConcept } = yield* ground.comparison(lens.response);
      const rows = columns.map(({ variant, case: checked, conflict }, column) => [
        variant ?? '',
        checked.variants.find(({ id }) => id === variant)?.why ?? '',
        conflict.states.count,
        ...concepts.map((_, place) => byConcept[place]!.holds[column] ?? null),
      ]);
      return { name: 'variants.csv', type: csv, text: writeCsv(['variant', 'why', 'states', ...concepts], rows) };
    }
    case 'ledger': {
      const { heads, rows } = ledgerRows(ground.case);
      return { name: 'ledger.csv', type: csv, text: writeCsv(heads, rows) };
    }
  }
}
