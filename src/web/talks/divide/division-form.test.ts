import { describe, expect, test } from 'vitest';
import { adjustedWinner } from '../../../engine/bargaining/index.ts';
import { type DivisionItem, isDivision, NO_DIVISION, readDivision, spread } from './division-form.ts';

const item = (row: number, name: string, ...points: [string, string]): DivisionItem => ({ row, name, points });

/** The divorce of Brams and Taylor 1996, as it is told in chapter 4: the estate in Palm Beach, Trump Plaza, and so on. */
const trumps = [
  item(0, 'Connecticut estate', '10', '38'),
  item(1, 'Palm Beach mansion', '40', '20'),
  item(2, 'Trump Plaza apartment', '10', '30'),
  item(3, 'Trump Tower triplex', '38', '10'),
  item(4, 'Cash and jewelry', '2', '2'),
];

describe('items as they are typed', () => {
  test('are divided once each side has spread its 100 points', () => {
    const read = readDivision({ items: trumps });
    if (!('points' in read)) throw new Error('It is sound.');
    const found = adjustedWinner(read.points);
    if (!('found' in found)) throw new Error('It can be divided.');
    const { points, checks } = found.found;
    expect(points[0]).toBeCloseTo(points[1], 9);
    expect(checks).toEqual({ equitable: true, envyFree: true, efficient: true });
    expect(read.names[1]).toBe('Palm Beach mansion');
  });

  test('are not divided before: what is left, or too much, is said of each side', () => {
    const items = [item(0, 'House', '60', '70'), item(1, 'Boat', '', '40')];
    expect(readDivision({ items })).toEqual({
      faults: [
        { form: 'left', side: 0, left: 40 },
        { form: 'left', side: 1, left: -10 },
      ],
    });
    expect([spread(items, 0), spread(items, 1)]).toEqual([60, 110]);
  });

  test('what is no number, below 0 or above 100 is named, and so is an item without a name', () => {
    const items = [item(0, ' ', '50', '50'), item(1, 'Boat', 'many', '-1'), item(2, 'Car', '50', '101')];
    const read = readDivision({ items });
    if (!('faults' in read)) throw new Error('It is not sound.');
    expect(read.faults.map((fault) => [fault.form, 'item' in fault ? fault.item.row : undefined])).toEqual([
      ['unnamed', undefined],
      ['no-number', 1],
      ['no-number', 1],
      ['no-number', 2],
      // What is no number counts as nothing, so that the first side comes to 100 all the same.
      ['left', undefined],
    ]);
  });

  test('thirds add up', () => {
    const third = '33.333333333333';
    const items = [
      item(0, 'A', third, third),
      item(1, 'B', third, third),
      item(2, 'C', '33.333333333334', '33.333333333334'),
    ];
    expect('points' in readDivision({ items })).toBe(true);
  });

  test('nothing to divide is not sound', () => {
    expect('faults' in readDivision(NO_DIVISION)).toBe(true);
  });

  test('what a browser kept is taken back, and nothing else is', () => {
    expect(isDivision(JSON.parse(JSON.stringify({ parties: ['a', 'b'], items: trumps })))).toBe(true);
    expect(isDivision(NO_DIVISION)).toBe(true);
    for (const one of [
      null,
      3,
      {},
      { items: [{}] },
      { items: [{ row: 0, name: 'A', points: ['1'] }] },
      { parties: ['a'], items: [] },
    ]) {
      expect(isDivision(one), JSON.stringify(one)).toBe(false);
    }
  });
});
