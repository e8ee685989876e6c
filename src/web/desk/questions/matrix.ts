/** Elements of the model against statements: which bears on which, how, and on what ground. Nothing is added up. */
import type { Bearing } from '../../../analysis/index.ts';
import type { Basis, Resumable } from '../../../model/index.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { evidenceSeen, type ShownStatement, showingStatements } from './evidence-seen.ts';

export interface MatrixAnswer {
  /** In the order of the model; then what else the ledger speaks of. */
  readonly rows: readonly MatrixRow[];
  /** Those that bear on something, in the order of the ledger. */
  readonly columns: readonly ShownStatement[];
  /** How many statements bear on nothing, and have no column. */
  readonly unused: number;
}

export interface MatrixRow {
  /** As evidence names it. */
  readonly path: string;
  /** As it is written in the model; undefined for what only the ledger speaks of. */
  readonly text: string | undefined;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** The place of the statement's column. */
  readonly column: number;
  readonly how: Bearing;
  readonly basis: Basis;
}

export function* matrix(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<MatrixAnswer> {
  const { elements, assumptions, unused } = evidenceSeen(ground, lens);
  const linked = new Set(elements.flatMap(({ links }) => links.map(({ statement }) => statement)));
  const ids = ground.case.statements.map(({ id }) => id).filter((id) => linked.has(id));
  const columnOf = new Map(ids.map((id, column) => [id, column]));
  const texts = new Map(assumptions.map(({ path, text }) => [path, text]));
  return {
    rows: elements.map(({ path, links }) => ({
      path,
      text: texts.get(path),
      cells: links
        .map(({ statement, how, basis }) => ({ column: columnOf.get(statement)!, how, basis }))
        .sort((a, b) => a.column - b.column),
    })),
    columns: ids.map(showingStatements(ground)),
    unused: unused.length,
  };
}
