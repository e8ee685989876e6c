import type { Unit } from './names.ts';

const LETTERS: Readonly<Record<Exclude<Unit, 'decade' | 'century'>, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

/** TIMEX3: `P8Y`, `PT2H`. A half is said in the next finer unit. */
export function durationValue(amount: number, unit: Unit): string {
  if (unit === 'decade') return durationValue(amount * 10, 'year');
  if (unit === 'century') return durationValue(amount * 100, 'year');
  if (amount !== Math.trunc(amount)) {
    if (unit === 'year') return durationValue(Math.round(amount * 12), 'month');
    if (unit === 'month') return durationValue(Math.round(amount * 30), 'day');
    if (unit === 'hour') return durationValue(Math.round(amount * 60), 'minute');
    if (unit === 'day') return durationValue(Math.round(amount * 24), 'hour');
  }
  const isTime = unit === 'second' || unit === 'minute' || unit === 'hour';
  return `P${isTime ? 'T' : ''}${amount}${LETTERS[unit]}`;
}
