import { expect, test } from 'vitest';
import { dayNamed, dayNumber, dayOf, daysInMonth, dayValue, isDay, weekdayOf, weekValue } from './calendar.ts';

const DAY = 86_400_000;

test('days are numbered, named and put in weeks as the calendar of the platform has them', () => {
  for (let number = -60_000; number < 60_000; number += 61) {
    const there = new Date(number * DAY);
    const day = { year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() };
    expect(dayOf(number)).toEqual(day);
    expect(dayNumber(day)).toBe(number);
    expect(weekdayOf(number) % 7).toBe(there.getUTCDay());
    expect(dayValue(number)).toBe(there.toISOString().slice(0, 10));
    expect(dayNamed(dayValue(number))).toBe(number);
  }
});

test('months are as long as those of the platform', () => {
  for (let year = 1895; year < 2105; year++) {
    for (let month = 1; month <= 12; month++) {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});

test('a week has seven days, all of the same name, and the next one follows', () => {
  const monday = dayNumber({ year: 2024, month: 12, day: 30 });
  expect(weekValue(monday)).toBe('2025-W01');
  expect(weekValue(monday - 1)).toBe('2024-W52');
  for (let i = 0; i < 7; i++) expect(weekValue(monday + i)).toBe('2025-W01');
  expect(weekValue(dayNumber({ year: 2021, month: 1, day: 3 }))).toBe('2020-W53');
});

test('a day that is not in the calendar is no day', () => {
  expect(isDay({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isDay({ year: 2024, month: 2, day: 29 })).toBe(true);
  expect(dayNamed('2023-02-29')).toBeUndefined();
  expect(dayNamed('2023-02')).toBeUndefined();
  expect(dayNamed('2023-03-05T10:00:00Z')).toBe(dayNumber({ year: 2023, month: 3, day: 5 }));
});
