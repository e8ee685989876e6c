/** Variants by concepts, each cell a count and a shade; grouped by what the variants change. */
import './heat-table.css';
import { Link, ToggleButton } from 'react-aria-components';
import { variantName } from '../../../report/phrases/variant-name.ts';
import type { HeatAnswer, HeatCell, HeatRow } from '../../desk/questions/heat.ts';
import { Field } from '../../parts/field.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { compare as phrases } from '../../phrases/compare.ts';
import { number } from '../../phrases/figures.ts';
import { addressOf } from '../../place/place.ts';
import { choose, elsewhere, useCasePlace } from '../../place/use-place.ts';

/** Fewer variants than these are found at a glance. */
const MANY = 8;

export function HeatTable({ answer }: { readonly answer: HeatAnswer }) {
  const { chosen } = useCasePlace();
  const { rows, concepts, undefinedConcepts, expanded } = answer;
  const [own, ...variants] = rows;
  const sought = chosen.find ?? '';
  const found = variants.filter((row) => says(row, sought));
  const width = concepts.length + 1;
  return (
    <section className="heat-table">
      {variants.length > MANY && (
        <div className="find no-print">
          <Field
            label={phrases.find}
            type="search"
            value={sought}
            onChange={(text) => choose({ chosen: { find: text } }, { replace: true })}
          />
          <span className="count" role="status">
            {found.length === 0 ? phrases.noneFound : phrases.found(found.length)}
          </span>
        </div>
      )}
      <Scrolling label={phrases.heatTitle}>
        <table>
          <caption>{phrases.heatTitle}</caption>
          <thead>
            <tr>
              <th scope="col" className="name head">
                {phrases.variant}
              </th>
              {concepts.map(({ id, letters, name }) => {
                const isOpen = expanded?.concept === id;
                return (
                  <th key={id} scope="col" className="head">
                    <ToggleButton
                      className="concept"
                      isSelected={isOpen}
                      aria-label={isOpen ? phrases.closeConcept(letters, name) : phrases.openConcept(letters, name)}
                      onChange={(open) => choose({ chosen: { concept: open ? id : null } })}
                    >
                      {letters}
                    </ToggleButton>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            <Row row={own!} isCase />
          </tbody>
          {groupsOf(found).map(([title, members]) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={width} className="group">
                  {title}
                </th>
              </tr>
              {members.map((row) => (
                <Row key={row.variant} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </Scrolling>
      <p className="legend">
        {phrases.heatMeans}
        {rows.some(({ cells }) => cells.some(({ weak }) => weak)) && ` ${phrases.weakMeans}`}
        {undefinedConcepts.length > 0 && ` ${phrases.undefinedHere(undefinedConcepts)}`}
      </p>
    </section>
  );
}

function Row({ row, isCase = false }: { readonly row: HeatRow; readonly isCase?: boolean }) {
  const { chosen } = useCasePlace();
  const { variant, why, from, cells } = row;
  const there = { chosen: { b: variant ?? null } };
  return (
    <tr data-chosen={(variant !== undefined && variant === chosen.b) || undefined}>
      <th scope="row" className="name">
        {variant === undefined ? (
          phrases.theCase
        ) : (
          <>
            <Link href={addressOf(elsewhere(there))} onPress={() => choose(there)} aria-label={phrases.pick(variant)}>
              <bdi>{variantName(variant)}</bdi>
            </Link>
            {from !== undefined && (
              <span className="from">
                <bdi>{phrases.startsFrom(from)}</bdi>
              </span>
            )}
            <span className="why">
              <bdi>{why}</bdi>
            </span>
          </>
        )}
      </th>
      {cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their concept's place.
        <Cell key={place} cell={cell} isCase={isCase} />
      ))}
    </tr>
  );
}

/** A share of a half and more is as dark as it gets; small shares can still be told apart. */
function shade(share: number): string {
  const percent = Math.round(40 * Math.sqrt(Math.min(1, share / 0.5)));
  return `color-mix(in oklab, var(--accent) ${percent}%, var(--surface))`;
}

function Cell({
  cell: { holds, kept, open, share, weak },
  isCase,
}: {
  readonly cell: HeatCell;
  readonly isCase: boolean;
}) {
  if (holds === null) return <td className="cell undefined">{phrases.notDefined}</td>;
  return (
    <td className="cell" style={{ background: shade(share) }}>
      <span className="visually-hidden">{phrases.cell(holds, kept, open, isCase)}</span>
      <span aria-hidden="true">
        <span className={weak ? 'holds weak' : 'holds'}>{number(holds)}</span>
        {!isCase && kept !== undefined && holds > 0 && <span className="kept">{phrases.kept(kept)}</span>}
        {open > 0 && <span className="kept">{phrases.open(open)}</span>}
      </span>
    </td>
  );
}

function says({ variant = '', why }: HeatRow, sought: string): boolean {
  const text = `${variant} ${why}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** In the order in which the first of each comes; those that change several things last. */
function groupsOf(rows: readonly HeatRow[]): [string, HeatRow[]][] {
  const groups = new Map<string, HeatRow[]>();
  const isMixed = ({ change }: HeatRow) => Number(change?.of === 'several');
  for (const row of [...rows].sort((a, b) => isMixed(a) - isMixed(b))) {
    const title = phrases.groups(row.change ?? { of: 'several' });
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups];
}
