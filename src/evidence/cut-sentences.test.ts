import { describe, expect, test } from 'vitest';
import { asPartOf, withinPart } from './part-of.ts';
import { readReport } from './read-report.ts';
import type { ReportReading, Span } from './reading.ts';

const BEFORE =
  'Lock on the Danube\n\nThe barges were held on the river for three days in May, and nobody came to look.\n\n';

function halves(sentence: string, behind: string) {
  const text = `${BEFORE}${sentence}\n\nThe river was low.\n`;
  const cut = text.indexOf(sentence) + sentence.indexOf(behind) + behind.length;
  const whole = readReport({ text, published: '2024-06-10' });
  const read = readReport({ text, published: '2024-06-10', answers: { cuts: [cut] } });
  const at = whole.statements.find(({ start, end }) => start < cut && end > cut)!;
  const parts = read.statements.filter((one) => one.start < at.end && one.end > at.start);
  return { whole: at, parts: parts.map((one) => asPartOf(at, one)), read, cut, reading: whole };
}

const wordsOf = ({ text }: ReportReading, { start, end }: Span) => text.text.slice(start, end);

describe('each half of a sentence that is cut is read for itself', () => {
  test('speaker, kind, dates and quantities', () => {
    const { whole, parts, read } = halves(
      'Bulgaria said it held 14 barges on 3 May, but the analyst Askar Nurmanov thinks that the seizure of 9 of them is a mistake.',
      '3 May,',
    );
    expect(whole.quantities.map(({ value }) => value)).toEqual([14, 9]);
    expect(parts.map(({ speaker }) => speaker.name)).toEqual(['Bulgaria', 'Askar Nurmanov']);
    expect(parts.map(({ kind }) => kind)).toEqual(['claim', 'assessment']);
    expect(parts.map(({ quantities }) => quantities.map(({ value }) => value))).toEqual([[14], [9]]);
    expect(parts.map(({ dates }) => dates.map(({ value }) => value))).toEqual([['2024-05-03'], []]);
    expect(wordsOf(read, parts[1]!)).toMatch(/^but the analyst .* mistake\.$/);
  });

  test('a half that names nobody stays with the speaker of the whole, and is no fact of the outlet', () => {
    const { parts } = halves('Bulgaria said the lock is old, and the barges went home in May.', 'old,');
    expect(parts.map(({ speaker }) => speaker.name)).toEqual(['Bulgaria', 'Bulgaria']);
    expect(parts.map(({ kind }) => kind)).toEqual(['claim', 'claim']);
    expect(parts.map(({ status }) => status)).toEqual(['none', 'occurred']);
  });

  test('a quotation is hers on both sides of the cut', () => {
    const { parts } = halves(
      '“The lock is shut, and we shall open it in June,” said Ousmane Dabo, the water minister.',
      'shut,',
    );
    expect(parts.map(({ speaker }) => speaker.name)).toEqual(['Ousmane Dabo', 'Ousmane Dabo']);
    expect(parts.map(({ status }) => status)).toEqual(['none', 'planned']);
  });

  test('all else in the report stays as it was', () => {
    const { reading, read, whole } = halves(
      'Bulgaria said the lock was shut in May, and the barges went home.',
      'May,',
    );
    const others = ({ statements }: ReportReading) =>
      statements
        .filter(({ start, end }) => end <= whole.start || start >= whole.end)
        .map(({ id: _, ...statement }) => statement);
    expect(others(read)).toEqual(others(reading));
    expect(read.paragraphs).toEqual(reading.paragraphs);
  });
});

test('places between sentences, outside the text or without a word on one side cut nothing', () => {
  const text = `${BEFORE}“The lock is shut.” Nobody came.\n`;
  const quote = text.indexOf('“');
  const before = readReport({ text });
  const cuts = [-1, 0, quote, quote + 1, text.indexOf('”'), text.indexOf(' Nobody') + 1, text.length, 10 ** 9];
  expect(readReport({ text, answers: { cuts } })).toEqual(before);
});

test('without a second reading, a part has what of the whole stands in it', () => {
  const { whole, cut, reading } = halves(
    'Bulgaria said it held 14 barges, and Romania said it wanted 9 of them.',
    'barges,',
  );
  const first = withinPart(whole, { start: whole.start, end: cut }, reading.parties);
  const second = withinPart(whole, { start: cut, end: whole.end }, reading.parties);
  expect([first, second].map(({ parties }) => parties)).toEqual([['bulgaria'], ['romania']]);
  expect([first, second].map(({ quantities }) => quantities.map(({ value }) => value))).toEqual([[14], [9]]);
});
