import { expect, test } from 'vitest';
import { paragraphsOf } from '../text/paragraphs.ts';
import { findDates } from './find-dates.ts';

/** Published on a Wednesday. */
const found = (text: string) =>
  findDates(paragraphsOf(text), { published: '2021-11-17' })
    .flat()
    .map(({ words, value, isDeadline }) => `${words} = ${value ?? '?'}${isDeadline ? ' !' : ''}`);

test.each([
  ['Overnight, lorries queued at the gate.', 'Overnight = 2021-11-17TNI'],
  ['Shells fell overnight on Monday.', 'overnight on Monday = 2021-11-15TNI'],
  ['Shells fell overnight into Tuesday.', 'overnight into Tuesday = 2021-11-15TNI'],
  ['In the night to Tuesday the bridge was closed.', 'In the night to Tuesday = 2021-11-15TNI'],
  ['In the night from Friday to Saturday he has left.', 'In the night from Friday to Saturday = 2021-11-12TNI'],
  ['At night on October 21 a bus turned over.', 'At night on October 21 = 2021-10-21TNI'],
  ['They talked on the eve of Sunday’s vote.', 'on the eve of Sunday’s = 2021-11-13'],
  ['The minister spoke about it on the eve.', 'on the eve = 2021-11-16'],
])('a night or eve is placed by the day it leans on: %s', (text, value) => {
  expect(found(text)).toEqual([value]);
});

test('the eve of something whose day is not told has no value', () => {
  expect(found('Some 90 trains ran on the eve of the storm.')).toEqual(['on the eve of the storm = ?']);
  expect(found('She voted the day before surgery.')).toEqual(['the day before surgery = ?']);
});

test('the day after a deed, beside a date, is that date', () => {
  expect(found('He phoned on Monday, the day after he resigned.')).toEqual([
    'on Monday = 2021-11-15',
    'the day after = 2021-11-15',
  ]);
});

test('a day before an event, beside a date, is that date with the event', () => {
  expect(found('They will meet on Thursday, a day before the summit.')).toEqual([
    'on Thursday = 2021-11-18',
    'a day before the summit = 2021-11-18',
  ]);
});

test.each([
  ['The ministry said so late on Monday.', 'late on Monday = 2021-11-15TNI'],
  ['He left early on Monday.', 'early on Monday = 2021-11-15TMO'],
])('early and late name the part of a day: %s', (text, value) => {
  expect(found(text)).toEqual([value]);
});

test('an hour in words needs the part of the day', () => {
  expect(found('On Monday they came shortly before five in the morning.')).toEqual([
    'On Monday = 2021-11-15',
    'shortly before five in the morning = 2021-11-15T05:00',
  ]);
});

test('a year earlier than a quarter is that quarter', () => {
  expect(found('In the first quarter exports fell, from 80 tonnes a year earlier.')).toEqual([
    'In the first quarter = 2021-Q1',
    'a year earlier = 2020-Q1',
  ]);
});

test('the night before hangs on the day told of last', () => {
  expect(found('He left on 5 May. The night before, he had signed.')).toEqual([
    'on 5 May = 2021-05-05',
    'The night before = 2021-05-04TNI',
  ]);
});

test.each([
  ['The gate will close a week from Monday.', 'a week from Monday = 2021-11-29'],
  ['They will meet two weeks from tomorrow.', 'two weeks from tomorrow = 2021-12-02'],
  ['They will meet on Monday week.', 'on Monday week = 2021-11-29'],
  ['Tomorrow, 18 November, they will sit down.', 'Tomorrow, 18 November = 2021-11-18'],
])('days are counted on from a day: %s', (text, value) => {
  expect(found(text)).toEqual([value]);
});

test.each([
  ['They must answer by Friday at noon.', true],
  ['He wants it on his desk on Friday at the latest.', true],
  ['The first payment falls due on 15 January.', true],
  ['The loan will be repaid before the end of May.', true],
  ['Lomé must publish the track before the summit on 7 December.', true],
  ['The owner will pay a fine within five working days.', true],
  ['If the rent is not paid within a week, the owner will think again.', true],
  ['The valley gets most of its rain within four months.', false],
  ['They must testify before a panel on 14 December.', false],
  ['The company would appeal within 30 days.', false],
])('a deadline is one by which something has to be done: %s', (text, is) => {
  expect(
    findDates(paragraphsOf(text), { published: '2021-11-17' })
      .flat()
      .map(({ isDeadline }) => isDeadline),
  ).toEqual([is]);
});

test('without a day of publication a month and day are of the year that was told of last', () => {
  const dates = findDates(
    paragraphsOf('On 11 January 2024 a missile fell. Lomé paid on 30 January. In 2019 it did not.'),
    {
      published: undefined,
    },
  );
  expect(dates.flat().map(({ value }) => value)).toEqual(['2024-01-11', '2024-01-30', '2019']);
});
