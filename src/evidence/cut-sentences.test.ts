import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import type { ReportReading, Span } from './reading.ts';
import { withinPart } from './within-part.ts';

const BEFORE =
  'Lock on the Danube\n\nThe barges were held on the river for three days in May, and nobody came to look.\n\n';

function halves(sentence: string, behind: string) {
  const text = `${BEFORE}${sentence}\n\nThe river was low.\n`;
  const cut = text.indexOf(sentence) + sentence.indexOf(behind) + behind.length;
  const whole = readReport({ text, published: '2024-06-10' });
  const read = readReport({ text, published: '2024-06-10', answers: { cuts: [cut] } });
  const at = whole.statements.find(({ start, end }) => start < cut && end > cut)!;
  const parts = read.statements.filter((one) => one.start < at.end && one.end > at.start);
  return { whole: at, parts, read, cut, reading: whole };
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

  test('what is denied stays denied, what is planned planned', () => {
    const denied = halves(
      'Bulgaria denied on Tuesday that it had taken too much water and that it had closed the lock in May.',
      'water ',
    );
    expect(denied.parts.map(({ status }) => status)).toEqual(['denied', 'denied']);
    expect(denied.parts.map(({ speaker }) => speaker.name)).toEqual(['Bulgaria', 'Bulgaria']);
    const planned = halves(
      'Bulgaria said it had held 14 barges and that it would pay 3 million euros on Friday.',
      'barges ',
    );
    expect(planned.parts.map(({ status }) => status)).toEqual(['occurred', 'planned']);
    const not = halves('Bulgaria does not confirm that it held barges and that it closed the lock in May.', 'barges ');
    expect(not.parts.map(({ status }) => status)).toEqual(['denied', 'denied']);
  });

  test.each([
    ['Bulgaria denied the report, and the barges went home in May.', 'report,', 'occurred'],
    ['Bulgaria denied taking the water and closing the lock in May.', 'water ', 'denied'],
    ['Bulgaria denied it had taken the water and had closed the lock in May.', 'water ', 'denied'],
    ['Bulgaria denied the report, but it closed the lock in May.', 'report,', 'occurred'],
    ['Bulgaria demanded the barges, and Romania closed the lock in May.', 'barges,', 'occurred'],
    ['Bulgaria demanded that the barges leave and that the lock be closed.', 'leave ', 'none'],
  ])('how far a denial or a demand goes: %s', (sentence, behind, status) => {
    const { parts } = halves(sentence, behind);
    expect(parts.map(({ speaker }) => speaker.name)).toEqual(['Bulgaria', 'Bulgaria']);
    expect(parts[1]!.status).toBe(status);
  });

  test.each([
    ['Will Bulgaria sue over the lock, and when will Romania open it?', 'lock,'],
    ['Would Bulgaria, which held barges in May, sue, and who would pay?', 'sue,'],
  ])('a part of a question asks: %s', (sentence, behind) => {
    const own = ({ within }: { readonly within?: string }) => within === undefined;
    const parts = halves(sentence, behind).parts.filter(own);
    expect(parts.map(({ kind }) => kind)).toEqual(['question', 'question']);
    expect(parts.map(({ status }) => status)).toEqual(['none', 'none']);
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
