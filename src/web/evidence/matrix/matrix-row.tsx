/** The head of the columns, and a row: an element with its signs, or a heading. */
import { memo } from 'react';
import type { ShownStatement } from '../../desk/questions/evidence-seen.ts';
import { plainWords } from '../../parts/words.tsx';
import { evidence } from '../../phrases/evidence.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { addressOf } from '../../place/place.ts';
import { elsewhere } from '../../place/use-place.ts';
import { toModel, toStatement } from '../ways.ts';
import { LinkSign } from './link-sign.tsx';
import type { MatrixLine } from './matrix-lines.ts';
import { COLUMN, ROW_HEAD } from './measures.ts';

const phrases = evidenceParts.matrix;

interface Sight {
  readonly first: number;
  readonly end: number;
}

interface HeadsProps {
  readonly columns: readonly ShownStatement[];
  readonly inSight: Sight;
  /** The column that the keyboard is in, where it is in this row. */
  readonly active: number | undefined;
  /** The id of a statement. */
  readonly chosen: string | undefined;
}

const placeOf = (column: number) => ({ insetInlineStart: ROW_HEAD + column * COLUMN });

export function ColumnHeads({ columns, inSight, active, chosen }: HeadsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a windowed table is no table element.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are.
    <div role="row" className="heads" aria-rowindex={1} style={{ inlineSize: ROW_HEAD + columns.length * COLUMN }}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div
        role="columnheader"
        className="corner"
        aria-colindex={1}
        data-row={-1}
        data-column={-1}
        tabIndex={active === -1 ? 0 : -1}
      >
        {phrases.element}
      </div>
      {sighted(inSight, active).map((column) => {
        const { id, says, voice, kind } = columns[column]!;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={id}
            role="columnheader"
            className="head"
            aria-colindex={column + 2}
            data-row={-1}
            data-column={column}
            data-chosen={id === chosen || undefined}
            tabIndex={active === column ? 0 : -1}
            style={placeOf(column)}
          >
            <span className="of">
              <span className="kind" aria-hidden="true">
                {evidence.letters[kind]}
              </span>
              <bdi>{plainWords(voice)}</bdi>
              <span className="visually-hidden">, {evidence.kinds[kind]}: </span>
            </span>
            <a className="phrase" href={addressOf(elsewhere(toStatement(id)))} tabIndex={-1} dir="auto">
              {says}
            </a>
          </div>
        );
      })}
    </div>
  );
}

/** With the one that the keyboard is in. */
function sighted({ first, end }: Sight, active: number | undefined): number[] {
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  if (active !== undefined && active >= 0 && (active < first || active >= end)) shown.push(active);
  return shown;
}

interface RowProps {
  readonly index: number;
  readonly top: number;
  readonly line: MatrixLine;
  readonly columns: readonly ShownStatement[];
  readonly inSight: Sight;
  readonly active: number | undefined;
  readonly isChosen: boolean;
  readonly chosenStatement: string | undefined;
  readonly nameOf: (party: string) => string;
}

export const MatrixRowLine = memo(function MatrixRowLine({
  index,
  top,
  line,
  columns,
  inSight,
  active,
  isChosen,
  chosenStatement,
  nameOf,
}: RowProps) {
  if (line.kind === 'heading') {
    const { group, party } = line;
    return (
      // biome-ignore lint/a11y/useSemanticElements: as above.
      // biome-ignore lint/a11y/useFocusableInteractive: nothing can be done with it.
      <div role="row" className="line heading" aria-rowindex={index + 2} style={{ insetBlockStart: top }}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: as above. */}
        <div role="rowheader" className="name" aria-colindex={1}>
          {headingOf(group, party === undefined ? '' : nameOf(party))}
        </div>
      </div>
    );
  }
  const { row, name } = line;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are.
    <div
      role="row"
      className="line"
      aria-rowindex={index + 2}
      data-chosen={isChosen || undefined}
      style={{ insetBlockStart: top }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div
        role="rowheader"
        className="name"
        aria-colindex={1}
        data-row={index}
        data-column={-1}
        tabIndex={active === -1 ? 0 : -1}
      >
        <a className="phrase" href={addressOf(elsewhere(toModel(row.path)))} tabIndex={-1} dir="auto">
          {name.says}
        </a>
      </div>
      {sighted(inSight, active).map((column) => {
        const cells = row.cells.filter((cell) => cell.column === column);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={column}
            role="gridcell"
            className="cell"
            aria-colindex={column + 2}
            data-row={index}
            data-column={column}
            data-chosen={columns[column]!.id === chosenStatement || undefined}
            tabIndex={active === column ? 0 : -1}
            style={placeOf(column)}
          >
            {cells.length === 0 && active === column && <span className="visually-hidden">{phrases.noLink}</span>}
            {cells.map(({ how, basis }) => (
              <LinkSign key={how} how={how} basis={basis} />
            ))}
          </div>
        );
      })}
    </div>
  );
});

function headingOf(group: Extract<MatrixLine, { kind: 'heading' }>['group'], party: string): string {
  return group === 'option' || group === 'want' ? phrases.groups[group](party) : phrases.groups[group];
}
