import { expect, test } from 'vitest';
import { type Bargain, outcomeCount } from '../../bargain.ts';
import { howTabled, tableOf } from './table-of.ts';

/** Two parties, twelve issues of ten values each, that want the opposite; the first issue weighs most for one, least for the other. */
const issues = Array.from({ length: 12 }, (_, at) => ({
  issue: { id: `i${at}`, name: `i${at}`, group: undefined, kind: 'integer' as const, low: 0, high: 9, unit: undefined },
  levels: Float64Array.from({ length: 10 }, (_, level) => level),
  sampled: false,
}));
const party = (id: string, weightOf: (at: number) => number, isRising: boolean) => ({
  id,
  name: id,
  adds: issues.map(({ levels }, at) =>
    levels.map((level) => (weightOf(at) * (isRising ? level : 9 - level)) / (9 * 78)),
  ),
  bias: 0,
  extra: undefined,
  scale: 1,
  cap: 1,
  reservation: 0,
  discount: 1,
});
const bargain: Bargain = { issues, parties: [party('a', (at) => 12 - at, true), party('b', (at) => at + 1, false)] };

test('a million million packages are searched, not listed', () => {
  expect(outcomeCount(bargain)).toBe(10n ** 12n);
  expect(howTabled(bargain)).toBe('searched');
});

test('the more parties, the fewer packages are listed', () => {
  const small = { ...bargain, issues: issues.slice(0, 6) };
  expect(howTabled(small)).toBe('listed');
  expect(howTabled({ ...small, parties: Array.from({ length: 20 }, () => bargain.parties[0]!) })).toBe('searched');
});

test('what is found for a target is worth at least that, and hardly more', () => {
  const deals = tableOf(bargain).open();
  for (let at = 0; at <= 100; at += 1) {
    const target = at / 100;
    const worth = deals.worth(0, deals.leastAtOrAbove(0, target));
    expect(worth).toBeGreaterThanOrEqual(target);
    // Worths are multiples of 1/702; more than that and the grid's resolution it never misses.
    expect(worth - target).toBeLessThan(1 / 702 + 12 / 2 ** 16);
  }
});

test('the best packages come in order', () => {
  const deals = tableOf(bargain).open();
  const worths = Array.from({ length: 300 }, (_, n) => deals.worth(0, deals.nthBest(0, n)!));
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  expect(worths[0]).toBe(1);
  // One level less on the least important issue, then two of them or one on the next.
  expect(worths.slice(0, 4).map((worth) => Math.round((1 - worth) * 702))).toEqual([0, 1, 2, 2]);
});

test('the estimated Nash point is near the one by weights: each has all of what matters more to it', () => {
  const deals = tableOf(bargain).open();
  const nash = deals.nashBy(0, 0, bargain.parties[1]!.adds)!;
  // The six issues that weigh more for the first party go to it: 57 of 78 each.
  expect(deals.worth(0, nash)).toBeGreaterThan(0.7);
  expect(deals.worth(1, nash)).toBeGreaterThan(0.7);
});

test('what does not add up and cannot be listed is too large, and says so', () => {
  const extra = { aggregate: 'sum' as const, weight: 1, terms: [], parts: [] };
  const coupled = { ...bargain, parties: bargain.parties.map((one) => ({ ...one, extra })) };
  expect(howTabled(coupled)).toBe('too large');
  expect(() => tableOf(coupled)).toThrow('1000000000000 packages');
});
