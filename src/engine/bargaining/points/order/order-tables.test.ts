import { expect, test } from 'vitest';
import { caseFrom } from '../../../../../test/library-case.ts';
import { riverTalks } from '../../../../../test/river-talks.ts';
import type { Talks, Utility } from '../../../../model/index.ts';
import { orderTables } from './order-tables.ts';

/** As the upper party would have it with these numbers; nobody has checked them. */
function asideWith(change: (utility: Utility) => Partial<Utility>) {
  const talks: Talks = caseFrom(riverTalks).talks!;
  const [up, ...others] = talks.parties;
  const parties = [{ ...up!, utility: { ...up!.utility!, ...change(up!.utility!) } }, ...others];
  return orderTables({ issues: talks.issues, parties });
}

test('orders that fit the numbers stand, with their importance', () => {
  const { setAside, parties } = asideWith(() => ({}));
  expect(setAside).toEqual([]);
  expect(parties[0]!.importance).toEqual([0, 1, 2]);
});

test('importance that the numbers go against is set aside alone', () => {
  const { setAside, parties } = asideWith(() => ({ weights: [10, 30, 20] }));
  expect(setAside).toEqual([{ party: 0, issues: [0, 1, 2], why: 'importance' }]);
  expect(parties[0]!.importance).toEqual([undefined, undefined, undefined]);
  expect(parties[0]!.ranks.every((ranks) => ranks !== undefined)).toBe(true);
});

test('what counts in combination, weighs nothing, or may reach a cap is left out with its reason', () => {
  const when = [{ issue: 1, from: 0, to: 1 }];
  const extra = { aggregate: 'sum', weight: 1, terms: [{ adds: 5, when, unless: [] }], parts: [] } as const;
  const together = asideWith(() => ({ extra }));
  expect(together.setAside).toEqual([{ party: 0, issues: [1], why: 'together' }]);
  expect(together.parties[0]!.ranks.map((ranks) => ranks !== undefined)).toEqual([true, false, true]);
  expect(together.parties[0]!.importance).toEqual([0, undefined, 2]);
  expect(asideWith(() => ({ weights: [70, 30, 0] })).setAside).toEqual([{ party: 0, issues: [2], why: 'otherwise' }]);
  expect(asideWith(() => ({ cap: 0.9 })).setAside).toEqual([{ party: 0, issues: [0, 1, 2], why: 'cap' }]);
  expect(asideWith(() => ({ cap: 1 })).setAside).toEqual([]);
});
