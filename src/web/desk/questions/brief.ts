/** The page that is handed on, and the files that go with it. */
import { answerOf } from '../../../analysis/index.ts';
import { coalitionStability } from '../../../engine/stability/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { coalitionRows } from '../../../report/data/coalition-rows.ts';
import { differenceRows } from '../../../report/data/difference-rows.ts';
import { ledgerRows } from '../../../report/data/ledger-rows.ts';
import { moveRows } from '../../../report/data/move-rows.ts';
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
import { within } from './coalitions.ts';
import { type Side, twoCompared } from './difference.ts';
import { pathRows } from './path-rows.ts';

export function* brief(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<Document> {
  return reportDocument(yield* ground.report(lens));
}

export type FileKind =
  | 'html'
  | 'markdown'
  | 'outcomes'
  | 'moves'
  | 'paths'
  | 'coalitions'
  | 'variants'
  | 'two-variants'
  | 'ledger'
  | 'findings';

export interface FileAsked {
  readonly lens: Lens;
  readonly kind: FileKind;
  /** Of paths: the numbers of the states where they begin, and of one more in which they end. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Of two variants: which, and the concept that is explained besides. */
  readonly a?: Side | undefined;
  readonly b?: Side | undefined;
  readonly concept?: string | undefined;
}

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** More rows than these no spreadsheet opens. */
const MOST_CSV_ROWS = 1_000_000;

export function* file(ground: Ground, { lens, kind, ...asked }: FileAsked): Resumable<MadeFile> {
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
      if (count > MOST_CSV_ROWS) {
        throw new Unanswerable(refused.tooManyRows(count, MOST_CSV_ROWS));
      }
      const { heads, rows } = outcomeRows(analysis);
      return { name: 'outcomes.csv', type: csv, text: writeCsv(heads, rows) };
    }
    case 'moves': {
      const made = yield* moveRows(yield* ground.analysis(lens), MOST_CSV_ROWS);
      if (made === undefined) throw new Unanswerable(refused.tooManyMoves(MOST_CSV_ROWS));
      return { name: 'moves.csv', type: csv, text: writeCsv(made.heads, made.rows) };
    }
    case 'paths': {
      const { heads, rows } = yield* pathRows(ground, { lens, from: asked.from, to: asked.to });
      return { name: 'paths.csv', type: csv, text: writeCsv(heads, rows) };
    }
    case 'coalitions': {
      const { conflict, kernel } = yield* ground.analysis(lens);
      const findings = yield* within(() => coalitionStability(kernel));
      if (typeof findings === 'string') throw new Unanswerable(findings);
      const count = findings.length * conflict.states.count;
      if (count > MOST_CSV_ROWS) throw new Unanswerable(refused.tooManyRows(conflict.states.count, MOST_CSV_ROWS));
      const { heads, rows } = coalitionRows(conflict, findings);
      return { name: 'coalitions.csv', type: csv, text: writeCsv(heads, rows) };
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
    case 'two-variants': {
      const { pair, attribution } = yield* twoCompared(ground, { lens, ...asked });
      const { heads, rows } = differenceRows(pair, attribution);
      return { name: 'two-variants.csv', type: csv, text: writeCsv(heads, rows) };
    }
    case 'ledger': {
      const { heads, rows } = ledgerRows(ground.case);
      return { name: 'ledger.csv', type: csv, text: writeCsv(heads, rows) };
    }
  }
}
