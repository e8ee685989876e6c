import { expect, test } from 'vitest';
import { dilemma } from '../../../../test/two-by-two.ts';
import type { Conflict } from '../../../model/index.ts';
import { assertWithinBounds, excessOf, excessOfAll } from './coalition-bounds.ts';

const sized = (parties: number, count: number): Conflict => ({
  ...dilemma,
  parties: Array.from({ length: parties }, (_, p) => ({ id: `p${p}`, name: `P${p}`, aliases: [] })),
  states: { ...dilemma.states, count },
});

test('eight parties at 4,096 states fit, whether all coalitions are asked for or each by name', () => {
  expect(excessOfAll(sized(8, 4096))).toBeUndefined();
  expect(
    excessOf(
      sized(8, 4096),
      Array.from({ length: 255 }, (_, n) => n + 1),
    ),
  ).toBeUndefined();
});

test('past that it is said what is too large and what to ask instead', () => {
  expect(excessOfAll(sized(8, 4097))).toMatch(
    /8 parties and 4,096 states; this conflict has 8 parties and 4,097 states/,
  );
  expect(excessOfAll(sized(9, 16))).toMatch(/Ask for single coalitions, or about a single state/);
  expect(() => assertWithinBounds(sized(9, 16), undefined)).toThrow(RangeError);
});

test('past that a few coalitions still fit, and those against few opponents before others', () => {
  expect(excessOf(sized(4, 16_384), [0b0001])).toBeUndefined();
  expect(excessOf(sized(8, 16_384), [0b0000_0001])).toMatch(/there is room for 16/);
  expect(excessOf(sized(8, 16_384), [0b0001_1111])).toBeUndefined();
  expect(excessOf(sized(4, 16_385), [0b1111])).toMatch(/up to 16,384 states/);
  expect(excessOf(sized(20, 16), [0b0001])).toMatch(/against up to 12 others/);
});
