/** One state as a row of the table; or, while it is on its way, the room for it. */
import { memo } from 'react';
import type { Deed } from '../../desk/questions/option-sets.ts';
import type { OutcomeRow } from '../../desk/questions/outcomes.ts';
import { partyLook } from '../../parts/party-look.ts';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import type { TableColumn } from './table-columns.ts';

export type Mark = 'state' | 'over' | 'step' | 'meant';

interface Props {
  /** From 0, in the order shown. */
  readonly index: number;
  readonly top: number;
  readonly row: OutcomeRow | undefined;
  readonly columns: readonly TableColumn[];
  /** The parties that have to take a step together to get there, by name. */
  readonly together: readonly string[] | undefined;
  readonly selected: Mark | undefined;
  /** The column of the cell that the keyboard is at; undefined where it is in another row. */
  readonly active: number | undefined;
}

export const OutcomeTableRow = memo(function OutcomeTableRow(props: Props) {
  const { index, top, row, columns, selected, active } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a windowed table is no table element.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are.
    <div
      role="row"
      aria-rowindex={index + 3}
      aria-selected={selected === 'state'}
      className="row"
      data-chosen={selected}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles know it.
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
          key={at}
          role={column.kind === 'state' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          className={`cell ${column.kind}${'endsGroup' in column && column.endsGroup ? ' ends' : ''}`}
          data-row={index}
          data-column={at}
          tabIndex={active === at ? 0 : -1}
        >
          {row === undefined ? (
            <span className="coming">{column.kind === 'state' ? phrases.waiting : ''}</span>
          ) : (
            <Cell {...props} row={row} column={column} />
          )}
        </div>
      ))}
    </div>
  );
});

function Cell({ row, column, together, selected }: Props & { readonly row: OutcomeRow; readonly column: TableColumn }) {
  switch (column.kind) {
    case 'state':
      return (
        <>
          <span className="n">{row.n}</span>
          <span className="tag">{tagOf(row, selected)}</span>
        </>
      );
    case 'place':
      return row.place && phrases.place(row.place.at, row.place.of, row.place.sharedBy);
    case 'label':
      return (
        <bdi className="words" title={row.label}>
          {row.label}
        </bdi>
      );
    case 'option':
      return <DeedMark deed={row.deeds[column.at]!} party={column.option.party} />;
    case 'standing': {
      const standing = row.standings[column.at]?.[column.of];
      return standing && <StandingMark standing={standing} />;
    }
    case 'reach':
      if (row.reached === undefined) return null;
      if (together === undefined) return <span className="words">{phrases.reach(row.reached)}</span>;
      return (
        <span className="words" title={phrases.joint(together)}>
          {phrases.joint(together)}
        </span>
      );
  }
}

function tagOf({ isStatusQuo, patterns }: OutcomeRow, selected: Props['selected']): string | undefined {
  if (selected === 'over' || selected === 'step') return phrases.marked[selected];
  if (selected === 'meant') return isStatusQuo ? phrases.statusQuo : phrases.marked.meant;
  if (isStatusQuo) return phrases.statusQuo;
  return patterns > 1 ? phrases.patterns(patterns) : undefined;
}

/** A filled square where it is taken, a dash where it is not, half of a square where both count as the state. */
function DeedMark({ deed, party }: { readonly deed: Deed; readonly party: number }) {
  return (
    <span className="deed">
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" style={{ color: partyLook(party).color }}>
        {deed === 'taken' && <rect x="1.5" y="1.5" width="11" height="11" rx="2" fill="currentColor" />}
        {deed === 'not' && <path className="no" d="M4.5 7h5" strokeWidth="1.4" strokeLinecap="round" />}
        {deed === 'mixed' && (
          <>
            <rect x="2" y="2" width="10" height="10" rx="1.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
            <path d="M2 12V3.6A1.6 1.6 0 0 1 3.6 2H12Z" fill="currentColor" />
          </>
        )}
      </svg>
      <span className="visually-hidden">{phrases.deeds[deed]}</span>
    </span>
  );
}
