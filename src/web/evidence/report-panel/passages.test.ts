import { expect, test } from 'vitest';
import { readReport } from '../../../evidence/index.ts';
import { entriesOf, type LedgerEntry } from '../ledger-entries.ts';
import { byParagraph, marksOf, speakersIn, stretchesOf } from './passages.ts';

const entry = (id: string, start: number, end: number) =>
  ({ id, at: { start, end } }) as LedgerEntry & { at: { start: number; end: number } };

test('stretches follow one another without a gap, and the shorter passage is on top', () => {
  const stretches = stretchesOf({ start: 10, end: 60 }, [entry('question', 10, 50), entry('premise', 20, 30)], []);
  expect(stretches.map(({ start, end, entry: of, isFirst, isLast }) => [start, end, of?.id, isFirst, isLast])).toEqual([
    [10, 20, 'question', true, false],
    [20, 30, 'premise', true, true],
    [30, 50, 'question', false, true],
    [50, 60, undefined, false, false],
  ]);
});

test('a passage that runs over two paragraphs is shown in both', () => {
  const over = entry('over', 0, 100);
  expect(stretchesOf({ start: 0, end: 40 }, [over], []).map(({ end }) => end)).toEqual([40]);
  expect(stretchesOf({ start: 42, end: 120 }, [over], []).map(({ entry: of }) => of?.id)).toEqual(['over', undefined]);
});

test('what is marked is cut out, and the paragraph is still whole', () => {
  const text =
    'Some 40 barges have been waiting since 14 March 2031. The port may close by 30 April 2031.\n\nسفن تنتظر since 14 March 2031.\n';
  const reading = readReport({ text, published: '2031-03-15' });
  const entries = entriesOf({ sources: { s: {} } } as never, 's', { reading, places: new Map() });
  const own = byParagraph(reading, entries);
  const marks = marksOf(reading.statements, new Set(['date', 'quantity', 'hedge']));
  for (const paragraph of reading.paragraphs) {
    const stretches = stretchesOf(paragraph, own.get(paragraph.n) ?? [], marks);
    expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
      text.slice(paragraph.start, paragraph.end),
    );
  }
  expect(marks.filter(({ kind }) => kind === 'deadline').map(({ reads }) => reads)).toEqual(['2031-04-30']);
  expect(marksOf(reading.statements, new Set(['quantity'])).every(({ kind }) => kind === 'quantity')).toBe(true);
});

test('who says most comes first, and what was dropped is not counted', () => {
  const said = (speaker: string, standing = 'read') => ({ speaker, standing }) as LedgerEntry;
  expect(speakersIn([said('A'), said('B'), said('B'), said('A', 'dropped'), said('A', 'dropped')])).toEqual(['B', 'A']);
});
