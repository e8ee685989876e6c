import { expect, test } from 'vitest';
import type { DateMod } from '../../../model/index.ts';
import { timeScale } from './time-scale.ts';

const one = (date: string, rows = 1, mod?: DateMod) => ({ date, mod, rows });

test('dates keep their order and the room that their marks need', () => {
  const { moments, height } = timeScale([one('2020-01-01', 3), one('2020-01-02'), one('2020-01-05')], 20);
  const [first, second, third] = moments.map(({ y }) => y);
  expect(second! - first!).toBeGreaterThanOrEqual(60);
  expect(third! - second!).toBeGreaterThan(20);
  expect(height).toBeGreaterThanOrEqual(third! + 20);
});

test('a long pause is drawn no longer than a shorter one, and says how long it was', () => {
  const { moments } = timeScale([one('1990-01-01'), one('2020-01-01'), one('2020-03-01'), one('2020-03-02')], 20);
  const gaps = moments.slice(1).map(({ y }, n) => y - moments[n]!.y);
  expect(gaps[0]).toBe(gaps[1]);
  expect(gaps[2]).toBeLessThan(gaps[1]!);
  expect(moments.map(({ pause }) => pause)).toEqual([undefined, 10957, 60, undefined]);
});

test('a month reaches as far as its days, a day nowhere', () => {
  const { moments } = timeScale([one('2020-04'), one('2020-04-10'), one('2020-04-30'), one('2020-05-01')], 20);
  expect(moments[0]!.until).toBe(moments[2]!.y);
  expect(moments[1]!.until).toBe(moments[1]!.y);
});

test('the last year on the line ends with the line', () => {
  const { moments, height } = timeScale([one('2020-04-10'), one('2021')], 20);
  expect(moments[1]!.until).toBeGreaterThan(moments[1]!.y);
  expect(moments[1]!.until).toBeLessThanOrEqual(height);
  expect(timeScale([], 20)).toEqual({ moments: [], height: 0 });
});

test('years before the hundredth are what they say', () => {
  const { moments } = timeScale([one('0050-01-01'), one('0051-01-01')], 20);
  expect(moments[1]!.pause).toBe(365);
});

test('the end of a month stands below its days, and is no stretch', () => {
  const { moments } = timeScale(
    [one('2020-04-20'), one('2020-04-30'), one('2020-04', 1, 'END'), one('2020-05-01')],
    20,
  );
  const [, last, end, next] = moments.map(({ y }) => y);
  expect(end! - last!).toBe(20);
  expect(next! - end!).toBeGreaterThanOrEqual(20);
  expect(moments[2]!.until).toBe(end);
});
