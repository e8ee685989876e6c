import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { quotesIn } from './quoted.ts';

const quoted = (text: string) => {
  const report = paragraphsOf(text);
  return quotesIn(
    report,
    report.paragraphs.map(() => 'report'),
  ).flatMap((quotes) => quotes.map(({ start, end }) => text.slice(start, end)));
};

test.each([
  ['He said “no” twice.', ['“no”']],
  ['He said "no" twice.', ['"no"']],
  ['Er sagte „nein“ zweimal.', ['„nein“']],
  ['He said «no» twice.', ['«no»']],
  ['‘The ministers’ plan won’t do,’ he said.', ['‘The ministers’ plan won’t do,’']],
  ["The ministers' plan of the '90s won't do.", []],
  ['It was read by the newspaper «Niamey Soir» on Monday.', []],
])('%s', (text, found) => {
  expect(quoted(text)).toEqual(found);
});

test('a lost closing mark spoils no more than its paragraph', () => {
  expect(quoted('He said “no twice.\n\nThe river is low.')).toEqual(['“no twice.']);
});
