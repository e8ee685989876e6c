import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { dayNumber, dayOf, dayValue, weekdayOf } from './calendar.ts';
import { findDates } from './find-dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const datesIn = (text: string, published?: string) => findDates(paragraphsOf(text), { published }).flat();

/** `words = value`, with its modifier and `!` for a deadline. */
const found = (text: string) =>
  datesIn(text, '2024-05-15').map(
    ({ words, value, mod, isDeadline }) =>
      `${words} = ${value}${mod === undefined ? '' : ` ${mod}`}${isDeadline ? ' !' : ''}`,
  );

test('every full date is found with its value however it is written', { timeout: 30_000 }, () => {
  for (let number = dayNumber({ year: 1990, month: 1, day: 1 }); number < 25_000; number += 211) {
    const { year, month, day } = dayOf(number);
    const name = MONTHS[month - 1]!;
    const short = name.length > 4 ? `${name.slice(0, 3)}.` : name;
    const weekday = WEEKDAYS[weekdayOf(number) - 1]!;
    for (const words of [
      `on ${day} ${name} ${year}`,
      `on ${name} ${day}, ${year}`,
      `on ${weekday}, ${name} ${day}, ${year}`,
      `on ${weekday} ${day} ${name} ${year}`,
      `on the ${day}th of ${name} ${year}`,
      `on ${short} ${day}, ${year}`,
      `on ${dayValue(number)}`,
      `on ${day}.${month}.${year}`,
      `since ${day} ${name} ${year}`,
    ]) {
      expect(found(`The convoy left the harbor ${words} without a word.`)).toEqual([`${words} = ${dayValue(number)}`]);
    }
  }
});

test('a day and month without a year is the nearest in keeping with the tense', () => {
  const published = dayNumber({ year: 2024, month: 5, day: 15 });
  for (let by = -170; by <= 170; by += 3) {
    const { month, day } = dayOf(published + by);
    const words = `on ${day} ${MONTHS[month - 1]}`;
    const sentence = by <= 0 ? `The envoys met ${words}.` : `The envoys will meet ${words}.`;
    expect(found(sentence)).toEqual([`${words} = ${dayValue(published + by)}`]);
  }
});

test('a weekday of the past is the last one, of the future the next, the day itself included', () => {
  const published = dayNumber({ year: 2024, month: 5, day: 15 });
  for (let by = 0; by < 7; by++) {
    const before = WEEKDAYS[weekdayOf(published - by) - 1];
    const after = WEEKDAYS[weekdayOf(published + by) - 1];
    expect(found(`The envoys met on ${before}.`)).toEqual([`on ${before} = ${dayValue(published - by)}`]);
    expect(found(`The envoys will meet on ${after}.`)).toEqual([`on ${after} = ${dayValue(published + by)}`]);
    expect(found(`The talks will be held on ${after} morning.`)).toEqual([
      `on ${after} morning = ${dayValue(published + by)}TMO`,
    ]);
  }
});

test('every duration of a number and a unit is found with its preposition', () => {
  const numbers = [
    ['two', 2],
    ['eleven', 11],
    ['30', 30],
    ['forty-five', 45],
  ] as const;
  const units = [
    ['minutes', 'PT', 'M'],
    ['hours', 'PT', 'H'],
    ['days', 'P', 'D'],
    ['weeks', 'P', 'W'],
    ['months', 'P', 'M'],
    ['years', 'P', 'Y'],
  ] as const;
  for (const [number, value] of numbers) {
    for (const [unit, start, letter] of units) {
      for (const preposition of ['for', 'within', 'over', 'after']) {
        const words = `${preposition} ${number} ${unit}`;
        expect(found(`The crew waited ${words} at sea.`)[0]).toContain(`${words} = ${start}${value}${letter}`);
      }
      const joined = `${number}-${unit.slice(0, -1)}`;
      expect(found(`They agreed on a ${joined} pause.`)).toEqual([`${joined} = ${start}${value}${letter}`]);
    }
  }
});

describe('phrases', () => {
  test.each([
    ['The port opened in April 2019.', 'in April 2019 = 2019-04'],
    ['It was built in spring 2019.', 'in spring 2019 = 2019-SP'],
    ['It was built in the early 1990s.', 'in the early 1990s = 199 START'],
    ['Trade grew in the third quarter of 2022.', 'in the third quarter of 2022 = 2022-Q3'],
    ['Trade grew in Q3 2022.', 'in Q3 2022 = 2022-Q3'],
    ['Trade grew in the second half of last year.', 'in the second half of last year = 2023-H2'],
    ['He took office at the end of 2011.', 'at the end of 2011 = 2011 END'],
    ['It has been shut since late March.', 'since late March = 2024-03 END'],
    ['A deal was reached in mid-April.', 'in mid-April = 2024-04 MID'],
    ['The 1981 text says little.', '1981 = 1981'],
    ['They arrived yesterday.', 'yesterday = 2024-05-14'],
    ['They met last week.', 'last week = 2024-W19'],
    ['They will meet next month.', 'next month = 2024-06'],
    ['They met last Friday.', 'last Friday = 2024-05-10'],
    ['They met last summer.', 'last summer = 2023-SU'],
    ['They met last November.', 'last November = 2023-11'],
    ['They met three days ago.', 'three days ago = 2024-05-12'],
    ['They met two years ago.', 'two years ago = 2022'],
    ['They will sign in two years.', 'in two years = 2026'],
    ['They signed in two years.', 'in two years = P2Y'],
    ['The train left at 7:25 p.m.', 'at 7:25 p.m. = 2024-05-15T19:25'],
    ['The ferry left at 9 a.m. on Monday.', 'at 9 a.m. on Monday = 2024-05-13T09:00'],
    ['The shots fell yesterday in the evening.', 'yesterday in the evening = 2024-05-14TEV'],
    ['It fell in the week of 8 April.', 'in the week of 8 April = 2024-W15'],
    ['We waited for almost a week.', 'for almost a week = P1W APPROX'],
    ['The shelling went on for 40 minutes.', 'for 40 minutes = PT40M'],
    ['Boats must answer within 30 minutes.', 'within 30 minutes = PT30M !'],
    ['On the last Friday of March it rained.', 'On the last Friday of March = 2024-03-29'],
    ['It met on the first Monday in June 2023.', 'on the first Monday in June 2023 = 2023-06-05'],
    ['They must leave by the end of the year.', 'by the end of the year = 2024 END !'],
    ['They must leave no later than 1 June.', 'no later than 1 June = 2024-06-01 !'],
    ['The truce will last until Friday.', 'until Friday = 2024-05-17 !'],
    ['She led the union until 2020.', 'until 2020 = 2020'],
    ['By 2010 the fleet had shrunk.', 'By 2010 = 2010'],
    ['They will pay by year-end.', 'by year-end = 2024 END !'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual([expected]);
  });

  test.each([
    'He may leave, and they march on under the sun.',
    'Prime Minister May spoke to Mr. March.',
    'Some 2000 troops and 1500 workers were there.',
    'Resolution 1718 stands, and so does Flight 2014.',
    'It costs 5 dollars a day and they meet twice a week.',
    'They will meet in the coming weeks, as they do every year.',
    'The Danube Today wrote nothing.',
    'It weighs 1,998 tonnes and is worth $2024.',
  ])('no date: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test('what follows in the story is reckoned from the day told of last', () => {
  const text =
    'On 3 March the envoys met in Oslo. The next day they signed. Two days later a ship left. That evening it sank.';
  expect(found(text)).toEqual([
    'On 3 March = 2024-03-03',
    'The next day = 2024-03-04',
    'Two days later = 2024-03-06',
    'That evening = 2024-03-06TEV',
  ]);
});

test('"that day" is the day of the deed, not the day on which somebody told of it', () => {
  const text = 'The boats collided on Monday. A spokesman denied on Tuesday that shots were fired that day.';
  expect(found(text).at(-1)).toBe('that day = 2024-05-13');
});

test('a clock time that opens an entry is of the day of publication', () => {
  expect(found('14:05 The envoys of 3 March are back.')[0]).toBe('14:05 = 2024-05-15T14:05');
});

test('a short answer has the tense of its question', () => {
  expect(found('When will the dam open? In the autumn.')).toEqual(['In the autumn = 2024-FA']);
});

test('days and months change places only where the text shows it', () => {
  expect(found('They met on 10/11/2023.')).toEqual(['on 10/11/2023 = 2023-11-10']);
  expect(found('They met on 10/11/2023 and on 10/25/2023.')[0]).toBe('on 10/11/2023 = 2023-10-11');
});

test('without a day of publication what hangs on it has no value, and the rest keeps its own', () => {
  const sentence = 'They met on Tuesday, last week and in 2019.';
  expect(datesIn(sentence).map(({ value, from }) => [value, from])).toEqual([
    [undefined, 'published'],
    [undefined, 'published'],
    ['2019', 'itself'],
  ]);
});

test('each date is a slice of the text, in order, and none overlaps another', () => {
  const text =
    'From 24 to 26 April 2024 they met. On 5 and 6 June, at 9:30, for two hours, in late 2022, they will meet.';
  let last = 0;
  for (const { start, end, words } of datesIn(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  expect(last).toBeGreaterThan(0);
});

test('debris has no dates and moves no anchor', () => {
  const report = paragraphsOf('They met on 3 March.\n\nUpdated 9 May\n\nThe next day they left.');
  const roles = ['report', 'debris', 'report'] as const;
  expect(findDates(report, { published: '2024-05-15', roles }).map((dates) => dates.map(({ value }) => value))).toEqual(
    [['2024-03-03'], [], ['2024-03-04']],
  );
});

test('a megabyte in one sentence takes no longer per word than a page', { timeout: 60_000 }, () => {
  const words = 'on 3 May, the end of Monday, within 30 days, he will go to sign, ';
  const time = (length: number): number => {
    const text = words.repeat(Math.ceil(length / words.length));
    const sentence = { start: 0, end: text.length, paragraph: 0, text, tokens: [] };
    const report = {
      text,
      paragraphs: [
        { n: 1, start: 0, end: text.length, text, mark: undefined, label: undefined, sentences: [sentence] },
      ],
    };
    const before = processorTime();
    findDates(report, { published: '2024-05-15' });
    return processorTime() - before;
  };
  time(50_000);
  expect(time(1_000_000)).toBeLessThan(30 * Math.max(time(100_000), 50));
});
