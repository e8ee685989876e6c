import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { dayValue } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { HOLIDAYS, holidayIn } from './holidays.ts';

const found = (text: string, published?: string) =>
  findDates(paragraphsOf(text), { published })
    .flat()
    .map(({ words, value, isDeadline }) => `${words} = ${value ?? '?'}${isDeadline ? ' !' : ''}`);

test.each([
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is on the Sunday of the printed tables', (year, day) => {
  expect(dayValue(holidayIn(year, HOLIDAYS.get('easter')!))).toBe(day);
});

test.each([
  ['The road will be open by Christmas.', 'by Christmas = 2019-12-25 !'],
  ['They were home by Christmas.', 'by Christmas = 2018-12-25'],
  ['The pact was signed on Good Friday.', 'on Good Friday = 2019-04-19'],
  ['Catches have fallen since Easter.', 'since Easter = 2019-04-21'],
  ['The truce must hold until New Year’s Eve.', 'until New Year’s Eve = 2019-12-31 !'],
  ['It will reopen after the New Year.', 'after the New Year = 2020-01-01'],
  ['The fleet left on St. Nicholas Day.', 'on St. Nicholas Day = 2018-12-06'],
  ['The dam burst at Easter 2011.', 'at Easter 2011 = 2011-04-24'],
  ['If it is not there by All Saints’ Day I will go.', 'by All Saints’ Day = 2019-11-01 !'],
  ['Prices fell last Christmas.', 'last Christmas = 2018-12-25'],
])('a holiday stands for its day: %s', (text, value) => {
  expect(found(text, '2019-09-10')).toEqual([value]);
});

test.each([
  'The Christmas truce held.',
  'A boat from Christmas Island came.',
  'They met on Lunar New Year.',
  'Easter came and went.',
])('what only has its name from a holiday is no date: %s', (text) => {
  expect(found(text, '2019-09-10')).toEqual([]);
});
