import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateMod } from '../../model/index.ts';
import { compareMoments, momentOf } from './moment.ts';

/** `2019-04 END`, as the ledger writes it. */
const at = (written: string) => {
  const [date, mod] = written.split(' ') as [string, DateMod | undefined];
  return momentOf(date, mod);
};
const sorted = (written: readonly string[]) => [...written].sort((a, b) => compareMoments(at(a), at(b)));

test('the end of a month stands behind its days, its middle among them, its beginning before them', () => {
  const inOrder = [
    '2019-04',
    '2019-04 START',
    '2019-04-01',
    '2019-04-14',
    '2019-04 MID',
    '2019-04-15',
    '2019-04-30',
    '2019-04 END',
    '2019-05',
    '2019-05-01',
  ];
  expect(sorted(inOrder.toReversed())).toEqual(inOrder);
});

test('the end of a year stands behind the end of its last month, and the year before its first', () => {
  const inOrder = [
    '2019',
    '2019 START',
    '2019-01',
    '2019-01-01',
    '2019-07-01',
    '2019 MID',
    '2019-07-02',
    '2019-12 END',
    '2019 END',
    '2020',
  ];
  expect(sorted(inOrder.toReversed())).toEqual(inOrder);
});

test('leap days, and years before the hundredth, are what they say', () => {
  expect(at('2020-02 END').first).toBe(at('2020-02-29').first);
  expect(at('2019-02 END').first).toBe(at('2019-02-28').first);
  expect(at('0051-01-01').first - at('0050-01-01').first).toBe(365);
});

test('a whole reaches to its last day, "about" changes nothing, a part is where it stands', () => {
  expect(at('2019-04').last).toBe(at('2019-04-30').first);
  expect(at('2019').last).toBe(at('2019-12-31').first);
  expect(at('2019-04 APPROX')).toEqual(at('2019-04'));
  for (const mod of ['START', 'MID', 'END']) expect(at(`2019-04 ${mod}`).last).toBe(at(`2019-04 ${mod}`).first);
});

test('every day of a month stands between its beginning and its end', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const month = day.slice(0, 7);
      for (const before of [month, `${month} START`]) expect(compareMoments(at(before), at(day))).toBeLessThan(0);
      expect(compareMoments(at(day), at(`${month} END`))).toBeLessThan(0);
      // The days before the middle and those from it on, counted by the calendar.
      const middle = Math.ceil(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() / 2);
      expect(compareMoments(at(`${month} MID`), at(day)) < 0).toBe(date.getUTCDate() >= middle);
    }),
  );
});
