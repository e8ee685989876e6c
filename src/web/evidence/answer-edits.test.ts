import { expect, test } from 'vitest';
import { editedText } from '../../../test/edited-text.ts';
import type { Ask, ReportReading } from '../../evidence/reading.ts';
import { parseCase } from '../../format/index.ts';
import { openAsks, ourEdits, publishedEdits, sameEdits } from './answer-edits.ts';

const text = `demarche: 1
title: x
sources:
  wire: { title: The weir } # kept
parties: { norway: { name: Norway } }
`;
const asks: Ask[] = [
  { about: 'same', parties: ['a', 'b'], because: { rule: 'party/sounds-alike' } },
  { about: 'our', statement: 's1', speaker: 'Signe Aldal', guess: 'norway' },
  { about: 'our', statement: 's2', speaker: 'Olle Brandt', guess: undefined },
  { about: 'published', guess: '2031-03-14', because: { rule: 'published/fits' } },
];
const named = (id: string, name: string) => ({ id, name });
const reading = {
  text: { hash: '' },
  asks,
  parties: [named('a', 'Jeong'), named('b', 'Yeong')],
} as unknown as ReportReading;
const open = (at: string) => openAsks(parseCase(at).draft!, 'wire', reading).map(({ about }) => about);

test('the day comes first, and each question is asked until it is answered', () => {
  expect(open(text)).toEqual(['published', 'same', 'our', 'our']);
  let now = text;
  for (const [edits, left] of [
    [publishedEdits('wire', '2031-03-14', true), ['same', 'our', 'our']],
    [sameEdits('wire', ['Jeong', 'Yeong'], false), ['our', 'our']],
    [ourEdits('wire', 'Signe Aldal', 'norway'), ['our']],
    [ourEdits('wire', 'Olle Brandt', 'sweden'), []],
  ] as const) {
    now = editedText(now, ...edits);
    expect(parseCase(now).problems).toEqual([]);
    expect(open(now)).toEqual(left);
  }
  expect(now).toContain('# kept');
  expect(parseCase(now).draft!.sources!.wire).toMatchObject({
    published: { value: '2031-03-14', basis: 'inferred' },
    reading: { same: { Yeong: 'Yeong' }, our: { 'Signe Aldal': 'norway', 'Olle Brandt': 'sweden' } },
  });
});

test('a day that she knows otherwise is hers, and of two names that are one the second is the first', () => {
  const now = editedText(
    text,
    ...publishedEdits('wire', '2031-03-15', false),
    ...sameEdits('wire', ['Jeong', 'Yeong'], true),
  );
  expect(parseCase(now).draft!.sources!.wire).toMatchObject({
    published: { value: '2031-03-15', basis: 'analyst' },
    reading: { same: { Yeong: 'Jeong' } },
  });
});
