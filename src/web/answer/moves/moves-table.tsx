/** The moves as a table: the same as the picture, and all of them, however many; only the rows in sight are asked for. */
import './moves-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Lens } from '../../desk/lens.ts';
import type { MoveRow } from '../../desk/questions/move-rows.ts';
import type { WhichMoves } from '../../desk/questions/moves.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { Words } from '../../parts/words.tsx';
import { moves as phrases } from '../../phrases/moves.ts';

interface Props {
  readonly lens: Lens;
  readonly parties: readonly string[] | undefined;
  readonly which: WhichMoves;
  readonly chosen: number | undefined;
}

const ROW = 38;
/** Rows are asked for in runs of so many. */
const RUN = 100;
/** Browsers lose count beyond some millions of pixels: so many rows lie on one page, which begins where one looks. */
const MOST_ROWS = 300_000;
const columns = ['from', 'party', 'to', 'liking', 'words'] as const;

export function MovesTable({ lens, parties, which, chosen }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [run, setRun] = useState(0);
  const [base, setBase] = useState(0);
  const asking = useQuestion('moveRows', {
    lens,
    parties,
    which,
    start: Math.max(0, base + (run - 1) * RUN),
    count: 3 * RUN,
    find: chosen,
  });
  const { value } = asking;
  const total = value?.total ?? 0;
  const rows = useVirtualizer({
    count: Math.min(MOST_ROWS, Math.max(0, total - base)),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const seen = Math.floor((items[Math.floor(items.length / 2)]?.index ?? 0) / RUN);
  useEffect(() => setRun(seen), [seen]);

  // The rows of what is chosen come into sight.
  const foundAt = chosen === undefined ? undefined : value?.foundAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: not on every window that arrives.
  useEffect(() => {
    if (foundAt === undefined) return;
    const page = Math.floor(foundAt / MOST_ROWS) * MOST_ROWS;
    setBase(page);
    rows.scrollToIndex(foundAt - page, { align: 'start' });
  }, [foundAt, chosen]);

  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <Answering asking={asking}>
      {(answer) => (
        <div className="moves-table">
          <p className="count" role="status">
            {answer.total === 0 ? phrases.noRows : phrases.tableCount(answer.total)}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard too. */}
          <section className="scroller" ref={scroller} tabIndex={0} aria-label={phrases.table}>
            <table aria-rowcount={answer.total + 1}>
              <caption className="visually-hidden">{phrases.table}</caption>
              <thead>
                <tr aria-rowindex={1}>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={column}>
                      {phrases.head[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <Space height={above} />
                {items.map(({ index }) => (
                  <Row
                    key={index}
                    place={base + index}
                    row={answer.rows[base + index - answer.start]}
                    chosen={chosen}
                  />
                ))}
                <Space height={below} />
              </tbody>
            </table>
          </section>
        </div>
      )}
    </Answering>
  );
}

/** The rows out of sight. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true" className="space">
      <td colSpan={columns.length} style={{ blockSize: height }} />
    </tr>
  );
}

interface RowProps {
  readonly place: number;
  /** Undefined until it has arrived. */
  readonly row: MoveRow | undefined;
  readonly chosen: number | undefined;
}

function Row({ place, row, chosen }: RowProps) {
  return (
    <tr aria-rowindex={place + 2} data-chosen={(row !== undefined && row.from === chosen) || undefined}>
      <td>{row && <StateLink n={row.from} />}</td>
      <td>{row && <PartyName party={row.party} name={row.name} />}</td>
      <td>{row && <StateLink n={row.to} />}</td>
      <td className={row?.liking}>{row && phrases.liking(row.name, row.liking)}</td>
      <td className="words">{row && <Words text={row.words} />}</td>
    </tr>
  );
}
