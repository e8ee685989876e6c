import { expect, test } from 'vitest';
import { numbered, withRow } from './rows.ts';

test('a row keeps its number when the ones before it go, and one that comes has a number of its own', () => {
  const rows = numbered([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  const left = rows.toSpliced(0, 1);
  expect(left.map(({ name, row }) => [name, row])).toEqual([
    ['b', 1],
    ['c', 2],
  ]);
  expect(withRow(left, { name: 'd' }).map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(withRow<{ name: string; row: number }>([], { name: 'd' })).toEqual([{ name: 'd', row: 0 }]);
});
