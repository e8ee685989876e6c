import { expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { rolesOf } from './roles.ts';

const prose =
  'The two delegations met for six hours in a customs shed on the pier, and neither side was willing to say what had been agreed.';
const said =
  '“We pay for the pier, we pay for the crane, and now we are to pay for the weather,” the harbor master said.';
const rulesOf = (...lines: string[]) =>
  rolesOf(paragraphsOf(['Pier talks end without a word', ...lines].join('\n')), { parties: [], outside: [] }).map(
    ({ because }) => because.rule,
  );

test('words in quotation marks that a longer paragraph says, before or behind, are a pull quote', () => {
  expect(rulesOf(prose, said, '“Now we are to pay for the weather”', prose)[3]).toBe('debris/pull-quote');
  expect(rulesOf(prose, '“Now we are to pay for the weather”', said, prose)[2]).toBe('debris/pull-quote');
});

test('words that nobody says again are none, nor is a title, a heading, or a paragraph as long', () => {
  expect(rulesOf(prose, said, '“Now they are to pay for the weather”', prose)[3]).not.toBe('debris/pull-quote');
  expect(rulesOf('“Now we are to pay for the weather”', prose, said)[1]).not.toBe('debris/pull-quote');
  expect(rulesOf(prose, said, '## “Now we are to pay for the weather”', prose)[3]).toBe('headline/marked');
  expect(rulesOf(prose, said, said, prose)).not.toContain('debris/pull-quote');
});

test('a pull quote is looked for in linear time', () => {
  const many = Array.from({ length: 3000 }, (_, n) => `“We pay for the pier number ${n}”\n${said}`);
  const begun = processorTime();
  rulesOf(prose, ...many);
  expect(processorTime() - begun).toBeLessThan(15_000);
});

test('who wrote the text is told below it: only of somebody whom the byline names, and only of a trade', () => {
  const note = 'Ágnes Reyes-Lund is a staff writer at Harbor Review.';
  expect(rulesOf('By Ágnes Reyes-Lund', prose, prose, note).at(-1)).toBe('debris/byline');
  expect(rulesOf('By Tom Lund', prose, prose, note).at(-1)).not.toBe('debris/byline');
  expect(rulesOf('By Ágnes Reyes-Lund', prose, prose, 'Ágnes Reyes-Lund is a witness in the case.').at(-1)).not.toBe(
    'debris/byline',
  );
});

test('a name that stands in the byline is none of the text where it stands alone, nor is the trade below it', () => {
  expect(rulesOf('By Ana Reyes', prose, prose, 'Ana Reyes', 'Senior reporter', prose).slice(4, 6)).toEqual([
    'debris/byline',
    'debris/byline',
  ]);
  expect(rulesOf('By Tom Lund', prose, prose, 'Ana Reyes', prose)[4]).not.toBe('debris/byline');
});

test('the name of the paper above the text is known by its address or by its rights', () => {
  const text = (last: string) =>
    `Póst of the Pier in English\nPier talks end without a word\n${prose}\n${prose}\n${last}`;
  const first = (last: string) => rolesOf(paragraphsOf(text(last)), { parties: [], outside: [] })[0]!.because.rule;
  expect(first('Newsroom: desk@postofthepier.example')).toBe('debris/masthead');
  expect(first(prose)).not.toBe('debris/masthead');
});
