import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SMALL_READING, SMALL_REPORT } from '../../../test/small-reading.ts';
import { readingData } from './reading-data.ts';

const data = readingData(SMALL_READING, { hasOriginalPlaces: true });

test('places lead to the words in the normalized text, and original ones to the same words in the file', () => {
  const { text } = SMALL_READING.text;
  for (const { start, end, originalStart, originalEnd, text: words } of [...data.paragraphs, ...data.statements]) {
    expect(text.slice(start, end)).toBe(words);
    expect(SMALL_REPORT.slice(originalStart, originalEnd)).toBe(words);
  }
  expect(data.statements[1]!.originalStart).not.toBe(data.statements[1]!.start);
});

test('of a page there are no places in the file', () => {
  const [paragraph] = readingData(SMALL_READING, { hasOriginalPlaces: false }).paragraphs;
  expect(paragraph).not.toHaveProperty('originalStart');
});

test('speakers, sources and parties go by their names', () => {
  const [statement] = data.statements;
  expect(statement).toMatchObject({
    speaker: 'Ilze Kaminska',
    speakerKind: 'person',
    speakerParty: 'Ilze Kaminska',
    sources: ['the outlet', 'Ilze Kaminska'],
    parties: ['Latvia', 'Ilze Kaminska'],
  });
  expect(data.parties[1]).toMatchObject({ name: 'Ilze Kaminska', id: 'ilze-kaminska', of: 'Latvia' });
  expect(data.suggestions[0]).toMatchObject({ party: 'Latvia', words: 'opened rather than paid for' });
  expect(data.asks.map(({ about }) => about)).toEqual(['published', 'same', 'our']);
});

test('every reason is a sentence, and those of a statement are told once each', () => {
  const [statement] = data.statements;
  expect(statement!.reasons.status).toMatchObject({ rule: 'status/planned', words: 'will', paragraph: null });
  const { reason, reasons } = statement!;
  expect(reason).toBe(`${reasons.speaker.says} ${reasons.status.says}`);
  expect(reason).toMatch(/^[A-Z].*\.$/);
});

test('what is unknown is null, and all of it can be written as JSON and read back', () => {
  expect(data.report).toMatchObject({ title: null, outlet: 'Baltic Courier', author: null, language: null });
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('every field is on the page that documents them', () => {
  const page = readFileSync(new URL('../../../docs/reading-json.md', import.meta.url), 'utf8');
  const fields = new Set<string>();
  JSON.stringify(data, (key, value) => {
    if (key !== '' && !/^\d+$/.test(key)) fields.add(key);
    return value;
  });
  expect(fields.size).toBeGreaterThan(40);
  expect([...fields].filter((field) => !page.includes(`"${field}":`))).toEqual([]);
});

test('whether it is English, and of which question a premise is a clause', () => {
  expect(data.report.english).toBeNull();
  expect(readingData({ ...SMALL_READING, isEnglish: false }, { hasOriginalPlaces: true }).report.english).toBe(false);
  expect(data.statements.map(({ within }) => within)).toEqual(data.statements.map(() => null));
  const [first, second] = SMALL_READING.statements;
  const premise = { ...SMALL_READING, statements: [first!, { ...second!, within: first!.id }] };
  expect(readingData(premise, { hasOriginalPlaces: true }).statements[1]!.within).toBe(first!.id);
});
