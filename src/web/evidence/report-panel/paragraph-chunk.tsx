/** Paragraphs that are drawn anew together, and only when one of them has become another. */
import { memo } from 'react';
import type { Paragraph } from '../../../evidence/reading.ts';
import type { Mark, PlacedEntry } from './passages.ts';
import { ReportParagraph } from './report-paragraph.tsx';

export interface ParagraphRow {
  readonly paragraph: Paragraph;
  readonly entries: readonly PlacedEntry[] | undefined;
  readonly marks: readonly Mark[] | undefined;
  /** Who begins to speak here. */
  readonly turn: string | undefined;
  readonly isRestored: boolean;
}

interface Props {
  readonly rows: readonly ParagraphRow[];
  /** The whole report's. */
  readonly text: string;
  readonly speakers: readonly string[];
  /** The id of the chosen entry, where it stands here. */
  readonly chosen: string | undefined;
  readonly onRestore: (n: number, isRestored: boolean) => void;
}

export const ParagraphChunk = memo(function ParagraphChunk({ rows, chosen, ...shared }: Props) {
  return rows.map((row) => (
    <ReportParagraph
      key={row.paragraph.n}
      {...row}
      {...shared}
      chosen={row.entries?.some(({ id }) => id === chosen) ? chosen : undefined}
    />
  ));
}, isSame);

/** The rows are made anew with every change of the ledger; what stands in them is kept. */
function isSame(before: Props, now: Props): boolean {
  const { rows: old, ...was } = before;
  const { rows, ...is } = now;
  const isSameBesides = (Object.keys(is) as (keyof typeof is)[]).every((key) => was[key] === is[key]);
  return isSameBesides && rows.length === old.length && rows.every((row, at) => isSameRow(old[at]!, row));
}

function isSameRow(before: ParagraphRow, now: ParagraphRow): boolean {
  return (Object.keys(now) as (keyof ParagraphRow)[]).every((key) => {
    const [one, other] = [before[key], now[key]];
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
    return one.length === other.length && one.every((item, at) => item === other[at]);
  });
}
