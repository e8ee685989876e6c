import { expect, test } from 'vitest';
import { columnsInSight, stepInGrid } from './grid-steps.ts';

// Headings at 0 and 3.
const grid = { rows: 6, columns: 4, page: 3, isHeading: (row: number) => row === 0 || row === 3 };
const step = (key: string, row: number, column = 1, whole = false) => stepInGrid(key, whole, { row, column }, grid);

test('headings are passed over both ways, and above the first row are the heads of the columns', () => {
  expect(step('ArrowDown', 2)).toEqual({ row: 4, column: 1 });
  expect(step('ArrowUp', 4)).toEqual({ row: 2, column: 1 });
  expect(step('ArrowUp', 1)).toEqual({ row: -1, column: 1 });
  expect(step('ArrowDown', -1)).toEqual({ row: 1, column: 1 });
});

test('at the edges one stays', () => {
  expect(step('ArrowDown', 5)).toEqual({ row: 5, column: 1 });
  expect(step('ArrowUp', -1)).toEqual({ row: -1, column: 1 });
  expect(step('ArrowLeft', 2, -1)).toEqual({ row: 2, column: -1 });
  expect(step('ArrowRight', 2, 3)).toEqual({ row: 2, column: 3 });
});

test('a page, the ends of a row and the corners', () => {
  expect(step('PageDown', 1)).toEqual({ row: 4, column: 1 });
  expect(step('PageUp', 4)).toEqual({ row: 1, column: 1 });
  expect(step('Home', 4)).toEqual({ row: 4, column: -1 });
  expect(step('End', 4)).toEqual({ row: 4, column: 3 });
  expect(step('Home', 4, 2, true)).toEqual({ row: -1, column: -1 });
  expect(step('End', 1, 1, true)).toEqual({ row: 5, column: 3 });
  expect(step('x', 1)).toBeUndefined();
});

test('of three hundred columns a few are drawn', () => {
  expect(columnsInSight(0, 500, 100, 300)).toEqual({ first: 0, end: 7 });
  expect(columnsInSight(10_050, 500, 100, 300)).toEqual({ first: 98, end: 108 });
  expect(columnsInSight(29_500, 500, 100, 300)).toEqual({ first: 293, end: 300 });
});
