import { expect, test } from 'vitest';
import { gridOf, leastSum, unitsOf, unitsOfSum } from './grid.ts';

const party = { id: 'a', name: 'A', adds: [], extra: undefined, reservation: undefined, discount: 1 };

test('a range of 1 is looked at to twelve decimals, one of 100 to ten', () => {
  expect(gridOf({ ...party, bias: 0, scale: 1, cap: Number.POSITIVE_INFINITY }, 0, 1).unit).toBe(1e-12);
  expect(gridOf({ ...party, bias: 0, scale: 1, cap: Number.POSITIVE_INFINITY }, 0, 100).unit).toBe(1e-10);
  expect(gridOf({ ...party, bias: 0, scale: 100, cap: Number.POSITIVE_INFINITY }, 0, 100).unit).toBe(1e-12);
});

test('a sum comes to the units of its utility, and to the cap at most', () => {
  const grid = gridOf({ ...party, bias: 0.25, scale: 2, cap: 0.5 }, 0, 1.5);
  const sumOf = (adds: number) => Math.round(adds / grid.part);
  expect(unitsOfSum(grid, sumOf(0))).toBe(unitsOf(0.125, grid.unit));
  expect(unitsOfSum(grid, sumOf(0.5))).toBe(unitsOf(0.375, grid.unit));
  expect(unitsOfSum(grid, sumOf(1.5))).toBe(unitsOf(0.5, grid.unit));
});

test('the least sum for so many units comes to these, and a part less does not', () => {
  const grid = gridOf({ ...party, bias: -3, scale: 1, cap: Number.POSITIVE_INFINITY }, -1, 1);
  for (const utility of [-4, -3.3, -2.125, -2]) {
    const units = unitsOf(utility, grid.unit);
    expect(unitsOfSum(grid, leastSum(grid, units))).toBe(units);
    expect(unitsOfSum(grid, leastSum(grid, units) - 1)).toBe(units - 1);
  }
});

test('noise is no range, and no number is too small or too large', () => {
  const plain = { ...party, bias: 0, scale: 1, cap: Number.POSITIVE_INFINITY };
  for (const [least, most] of [
    [1, 1 + 2e-16],
    [0, 0],
    [0, 5e-324],
    [-1e300, 1e300],
    [1e6, 1e6 + 1],
  ] as const) {
    const grid = gridOf(plain, least, most);
    expect(grid.unit).toBeGreaterThan(0);
    expect(Number.isSafeInteger(unitsOfSum(grid, Math.round((most - least) / grid.part)))).toBe(true);
  }
  expect(unitsOf(1 + 2e-16, gridOf(plain, 1, 1 + 2e-16).unit)).toBe(unitsOf(1, gridOf(plain, 1, 1 + 2e-16).unit));
});
