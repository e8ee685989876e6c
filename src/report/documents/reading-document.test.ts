import { expect, test } from 'vitest';
import { SMALL_READING } from '../../../test/small-reading.ts';
import { displayWidth } from '../writers/display-width.ts';
import { writeText } from '../writers/text-writer.ts';
import { readingDocument } from './reading-document.ts';

const written = writeText(readingDocument(SMALL_READING, { name: 'port.txt' }), { width: 80 });
const flowing = written.replace(/\s+/g, ' ');

test('what only the reader can say comes first, then each statement under its paragraph', () => {
  const order = [
    'port.txt',
    'What only you can say',
    '2, report',
    's1 claim, planned.',
    '3, quotation',
    's2 quotation.',
  ];
  const places = order.map((words) => written.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a statement shows through whom it came, its words, its marks and why', () => {
  expect(flowing).toContain(
    'the outlet > Ilze Kaminska: Riga will go to court by the end of April, Ilze Kaminska said.',
  );
  expect(flowing).toContain('hedged: will');
  expect(flowing).toContain('asserted with emphasis');
});

test('what is set aside stays to be seen, with the reason', () => {
  expect(flowing).toContain('1, set aside - Home | World — ');
});

test('dates, quantities, parties, suggestions and disagreements are there, wrapped to the width', () => {
  expect(written).toMatch(/the end of 2031-04 +by the end of April +deadline +s1/);
  expect(written).toMatch(/about 40 +barges +some 40 barges +s2/);
  expect(written).toMatch(/Ilze Kaminska +minister, person, Latvia +Ilze Kaminska \(2\)/);
  expect(flowing).toContain('A preference of one thing to another of Latvia: “opened rather than paid for” (s2).');
  expect(flowing).toContain('Ilze Kaminska (s1: Riga will go');
  for (const line of written.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('a text without a sentence says so', () => {
  const empty = { ...SMALL_READING, statements: [], suggestions: [], disagreements: [], asks: [] };
  expect(writeText(readingDocument(empty, { name: 'port.txt' }), { width: 80 })).toContain(
    'There is no sentence in this text',
  );
});

test('a text that does not look like English is read with a remark', () => {
  const remark = 'does not look like English';
  expect(flowing).not.toContain(remark);
  const foreign = writeText(readingDocument({ ...SMALL_READING, isEnglish: false }, { name: 'port.txt' }), {
    width: 80,
  });
  expect(foreign.replace(/\s+/g, ' ')).toContain(remark);
  expect(foreign).toContain('s1 claim, planned.');
});
