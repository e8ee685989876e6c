/** Two versions line by line: what only one of them has, among a few lines of what both have. */
import { useMemo } from 'react';
import { conflict as phrases } from '../phrases/case.ts';
import { type DiffLine, lineDiff } from './line-diff.ts';

/** Equal lines around a difference. */
const AROUND = 3;
const MOST_ROWS = 600;

type Row = DiffLine | { readonly skipped: number; readonly after: number };

export function VersionDiff({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const lines = useMemo(() => lineDiff(theirs, mine), [mine, theirs]);
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const count = (kind: DiffLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return (
    <div className="version-diff">
      <p className="counts">{phrases.counts(count('new'), count('gone'))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by the keyboard too. */}
      <section className="scrolling" tabIndex={0} aria-label={phrases.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{phrases.lineColumns.theirs}</th>
              <th scope="col">{phrases.lineColumns.mine}</th>
              <th scope="col">{phrases.lineColumns.where}</th>
              <th scope="col">{phrases.lineColumns.text}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row) =>
              'skipped' in row ? (
                <tr key={`skipped ${row.after}`} className="skipped">
                  <td colSpan={4}>{phrases.skipped(row.skipped)}</td>
                </tr>
              ) : (
                <tr key={`${row.before} ${row.after}`} className={row.kind}>
                  <td className="number">{row.before}</td>
                  <td className="number">{row.after}</td>
                  <td className="where">{phrases.kind[row.kind]}</td>
                  <td className="line">
                    <bdi>{row.text}</bdi>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
      {rows.length > MOST_ROWS && <p className="counts">{phrases.more(rows.length - MOST_ROWS)}</p>}
    </div>
  );
}

/** Long stretches of equal lines become one row that counts them. */
export function rowsOf(lines: readonly DiffLine[]): Row[] {
  const isNear = new Uint8Array(lines.length);
  lines.forEach(({ kind }, place) => {
    if (kind === 'same') return;
    isNear.fill(1, Math.max(0, place - AROUND), place + AROUND + 1);
  });
  const rows: Row[] = [];
  for (let place = 0; place < lines.length; place++) {
    if (isNear[place] === 1) {
      rows.push(lines[place]!);
      continue;
    }
    const from = place;
    while (place + 1 < lines.length && isNear[place + 1] === 0) place++;
    rows.push({ skipped: place - from + 1, after: from });
  }
  return rows;
}
