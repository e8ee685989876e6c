/** Tactics against tactics, as tables. */
import type { TournamentCell, TournamentSpec } from '../../engine/bargaining/index.ts';
import type { Problem } from '../../format/index.ts';
import { shareText, utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { type Block, type Document, list, paragraph, said } from '../writers/document.ts';

/** `refusal`: why they cannot be compared, where there is no `spec`. `isFirstOfMany`: whether other meetings may follow. */
export function tacticsComparedDocument(
  spec: TournamentSpec | undefined,
  cells: readonly TournamentCell[],
  title: string,
  {
    refusal,
    isFirstOfMany = false,
  }: { readonly refusal?: Pick<Problem, 'says' | 'hint'> | undefined; readonly isFirstOfMany?: boolean } = {},
): Document {
  const head = { title: phrases.compareTitle, subtitle: [said(title)], language };
  if (spec === undefined) {
    const { says, hint } = refusal ?? {};
    return {
      ...head,
      blocks: [
        ...(says === undefined ? [] : [paragraph(says, 'warning')]),
        ...(hint === undefined ? [] : [paragraph(hint)]),
      ],
    };
  }
  const names = spec.entrants.map(({ id }) => id);
  const isLettered = widthOf(names) > ROOM;
  const heads = isLettered ? names.map((_, at) => letterOf(at)) : names;
  const table = (name: string, cell: (of: TournamentCell) => string): Block => ({
    kind: 'table',
    title: name,
    columns: [
      { head: isLettered ? phrases.rowsLettered : phrases.rows },
      ...heads.map((head) => ({ head, align: 'right' as const })),
    ],
    rows: heads.map((head, first) => [
      said(head),
      ...heads.map((_, second) => cell(cells[first * heads.length + second]!)),
    ]),
  });
  return {
    ...head,
    blocks: [
      paragraph(phrases.compareIs(spec.repeats, spec.rounds)),
      ...(isFirstOfMany ? [paragraph(phrases.compareFirst)] : []),
      ...(isLettered
        ? [paragraph(phrases.lettered), list(names.map((name, at) => phrases.letter(letterOf(at), said(name))))]
        : []),
      table(phrases.rateTable, ({ agreementRate }) => shareText(agreementRate)),
      table(phrases.distanceTable, ({ meanDistanceToNash }) =>
        meanDistanceToNash === undefined ? '' : utilityText(meanDistanceToNash),
      ),
      ...(isLettered
        ? [
            table(phrases.gotRowTable, ({ meanUtilities: [row] }) => utilityText(row)),
            table(phrases.gotColumnTable, ({ meanUtilities: [, column] }) => utilityText(column)),
          ]
        : [
            table(
              phrases.gotTable,
              ({ meanUtilities: [row, column] }) => `${utilityText(row)} / ${utilityText(column)}`,
            ),
          ]),
    ],
  };
}

/** In characters, of a terminal as it is opened. */
const ROOM = 80;
/** `0.575 / 0.738`: the widest that a cell holds. */
const WIDEST_CELL = 13;
const GAP = 2;

/** Of the widest table, with names as its heads. */
function widthOf(names: readonly string[]): number {
  const rows = Math.max(phrases.rows.length, ...names.map((name) => name.length));
  return names.reduce((width, name) => width + GAP + Math.max(WIDEST_CELL, name.length), rows);
}

/** A to Z, then AA, AB … */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}
