import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { publishedIn } from './published.ts';

const published = (text: string) => {
  const { published: found } = publishedIn(paragraphsOf(text));
  return found && `${found.value} ${found.basis} ${found.because.rule}`;
};

test.each([
  ['GENEVA, March 3, 2024 (Agency) — Talks began.', '2024-03-03 stated published/dateline'],
  ['PALERMO, 4 June 2022 – The parties met.', '2022-06-04 stated published/dateline'],
  ['A title\n\nNairobi, Tuesday, 4 June 2024: The sides met.', '2024-06-04 stated published/dateline'],
  ['A title\n\nMay 9, 2022\n\nThe parties met.', '2022-05-09 stated published/line'],
  ['A title\n\nRiver Post | 11.10.2023 | World\n\nThe parties met.', '2023-10-11 stated published/line'],
  ['Published: 15 March 2023, 14:05\nUpdated 16 March 2023\n\nThe parties met.', '2023-03-15 stated published/line'],
  ['By Ana Lobo\nUpdated March 16, 2023 4:05 pm\nThe parties met.', '2023-03-16 stated published/updated'],
])('%j', (text, expected) => {
  expect(published(text)).toBe(expected);
});

test('a dateline is given as printed', () => {
  expect(publishedIn(paragraphsOf('SAN JUAN, Nov. 5, 2024 (Wire) — Talks began.')).dateline).toBe(
    'SAN JUAN, Nov. 5, 2024',
  );
});

test('a dateline without a year takes the first year in which the weekdays of the text agree', () => {
  const text = 'Oslo. April 24. /Agency/\n\nTrade fell in 2018. On Thursday, April 25, the envoys will meet.';
  expect(published(text)).toBe('2019-04-24 inferred published/dateline-year');
});

test('without any, it is the last day told of as past before what is to come, in a year that fits', () => {
  const text =
    'Trade fell in 2018. The envoy arrived on April 24. On Thursday, April 25, they will meet, and leave on April 26.';
  expect(published(text)).toBe('2019-04-24 inferred published/fits');
});

test.each(['The parties met on Monday.', 'They met in 2018 and on 3 May.', 'They signed on 3 May 2019 and left.', ''])(
  'nothing is guessed where weekdays and days cannot be compared: %s',
  (text) => {
    expect(published(text)).toBeUndefined();
  },
);
