import { describe, expect, test } from 'vitest';
import { imitated } from './behavior.ts';

/** The other asked for 0.9, then 0.8, then 0.6 of the range. */
const demand = (ago: number) => [0.6, 0.8, 0.9][ago];

describe('the share asked for next, after 0.5', () => {
  test.each([
    ['relative', 1, 0.5 * (0.6 / 0.8)],
    ['relative', 2, 0.5 * (0.8 / 0.9)],
    ['absolute', 1, 0.5 - 0.2],
    ['absolute', 2, 0.5 - 0.1],
    ['averaged', 1, 0.5 * (0.6 / 0.8)],
    ['averaged', 2, 0.5 * (0.6 / 0.9)],
  ] as const)('%s, window %d', (imitates, window, share) => {
    expect(imitated({ imitates, window }, 0.5, demand, 0)).toBeCloseTo(share, 12);
  });

  test('stays while the other has not made enough offers', () => {
    expect(imitated({ imitates: 'relative', window: 3 }, 0.5, demand, 0)).toBe(0.5);
  });

  test('stays where the other asked for nothing: there is no ratio to follow', () => {
    expect(imitated({ imitates: 'relative', window: 1 }, 0.5, (ago) => [0.1, 0][ago], 0)).toBe(0.5);
  });

  test('rises where the other took something back, but to no more than all', () => {
    expect(imitated({ imitates: 'relative', window: 1 }, 0.5, (ago) => [0.9, 0.6][ago], 0)).toBeCloseTo(0.75, 12);
    expect(imitated({ imitates: 'absolute', window: 1 }, 0.9, (ago) => [0.9, 0.6][ago], 0)).toBe(1);
  });

  test('is moved by chance in the absolute form', () => {
    expect(imitated({ imitates: 'absolute', window: 1 }, 0.5, demand, -0.05)).toBeCloseTo(0.25, 12);
  });
});
