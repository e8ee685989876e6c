import { expect, test } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findQuantities } from './find-quantities.ts';

const found = (text: string) => {
  const report = paragraphsOf(text);
  return findQuantities(report, findDates(report, { published: '2023-05-12' }))
    .flat()
    .map(({ words, value, unit }) => `${words} = ${value} ${unit}`);
};

test.each([
  ['She is a mother of four.', 'four = 4 children'],
  ['Mogadishu puts the number of missing at seven.', 'seven = 7 people'],
])('a figure without a noun counts what the words before it name: %s', (text, quantity) => {
  expect(found(text)).toEqual([quantity]);
});

test.each([
  ['Sofia has 14 inspectors; Ankara has nine.', 'nine = 9 inspectors'],
  ['Of the 64 camels taken, 40 were returned.', '40 = 40 camels'],
  ['Of 37 wells, 21 are laid to the north and nine to the south.', 'nine = 9 wells'],
  ['Seven trams will run, including three old ones.', 'three old ones = 3 trams'],
])('a figure without a noun takes that of the figure before it: %s', (text, quantity) => {
  expect(found(text).at(-1)).toBe(quantity);
});

test('a share is offered against the share of the sentence before it, and nothing else is', () => {
  expect(found('Peru asked for 40 percent. Chile offered 35.').at(-1)).toBe('35 = 35 percent');
  expect(found('Peru asked for 40 percent. The queue was down to 85.')).toEqual(['40 percent = 40 percent']);
});

test('ages count nothing', () => {
  expect(found('Two survivors, aged 19 and 23, were found.')).toEqual(['Two survivors = 2 survivors']);
});
