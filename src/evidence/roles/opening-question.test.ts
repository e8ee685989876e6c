import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const rolesOf = (...paragraphs: string[]) =>
  readReport({ text: `Quiet on the lake\n\n${paragraphs.join('\n\n')}` }).paragraphs.map(({ role }) => role);

const PRESENTED = 'Professor Jan Adler, who teaches water law in Lund, spoke to the Lake Mirror.';
const LATER = [
  'Lake Mirror: Would they win in court?',
  'Adler: Perhaps, but I would not bet on it.',
  'Lake Mirror: And then?',
  'Adler: Then they wait, as I see it.',
];
const THEN = ['question', 'answer', 'question', 'answer'];

test('the first question and its answer belong to the interview without a label', () => {
  expect(
    rolesOf(PRESENTED, 'Why has the dam been shut?', 'I would not say that it has. The gates are only low.', ...LATER),
  ).toEqual(['headline', 'introduction', 'question', 'answer', ...THEN]);
});

test('in bold, with an answer of two paragraphs that says no I', () => {
  expect(
    rolesOf(
      PRESENTED,
      '**Why has the dam been shut so early this year?**',
      'The accord lets the upper state keep the water in a drought. It has to ask first.',
      'It did not ask, and that is its weak point. The court will see it.',
      ...LATER,
    ),
  ).toEqual(['headline', 'introduction', 'question', 'answer', 'answer', ...THEN]);
});

test('the answer may be labelled where the question is not', () => {
  expect(rolesOf(PRESENTED, 'Why has the dam been shut?', 'Adler: I was not asked. Ask the mayor.', ...LATER)).toEqual([
    'headline',
    'introduction',
    'question',
    'answer',
    ...THEN,
  ]);
});

test('a heading that asks, above what the outlet tells, opens no interview', () => {
  const roles = rolesOf(
    'The lake has been low since the spring of this year, and the boats lie in the mud of the bay.',
    'What happened?',
    'The gates of the dam were shut in March, as the ministry of water confirmed to all the towns below it.',
    'We asked Professor Jan Adler, who teaches water law in Lund:',
    ...LATER,
  );
  expect(roles.slice(0, 4)).toEqual(['headline', 'report', 'headline', 'report']);
});
