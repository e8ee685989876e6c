/** Tactics against tactics, as tables. */
import type { TournamentCell, TournamentSpec } from '../../engine/bargaining/index.ts';
import type { Problem } from '../../format/index.ts';
import { shareText, utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { type Block, type Document, paragraph, said } from '../writers/document.ts';

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
  const table = (name: string, cell: (of: TournamentCell) => string): Block => ({
    kind: 'table',
    title: name,
    columns: [{ head: phrases.rows }, ...spec.entrants.map(({ id }) => ({ head: id, align: 'right' as const }))],
    rows: spec.entrants.map(({ id }, first) => [
      said(id),
      ...spec.entrants.map((_, second) => cell(cells[first * spec.entrants.length + second]!)),
    ]),
  });
  return {
    ...head,
    blocks: [
      paragraph(phrases.compareIs(spec.repeats, spec.rounds)),
      ...(isFirstOfMany ? [paragraph(phrases.compareFirst)] : []),
      table(phrases.rateTable, ({ agreementRate }) => shareText(agreementRate)),
      table(phrases.distanceTable, ({ meanDistanceToNash }) =>
        meanDistanceToNash === undefined ? '' : utilityText(meanDistanceToNash),
      ),
      table(phrases.gotTable, ({ meanUtilities: [row, column] }) => `${utilityText(row)} / ${utilityText(column)}`),
    ],
  };
}
