/** Weights from rankings, divisions, even swaps and zones, against every order, division and package one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedWinner, type PointLists } from '../src/engine/bargaining/elicit/adjusted-winner.ts';
import { evenSwaps, type SwapStep, type SwapTable } from '../src/engine/bargaining/elicit/even-swaps.ts';
import { rankOrderCentroid } from '../src/engine/bargaining/elicit/rank-order-centroid.ts';
import { finish, type Resumable } from '../src/model/index.ts';
import { centerOfOrder, meanOf, mostBeside, orders } from './reference/bargaining-elicit.ts';

function found<T>(answer: { readonly found: T } | { readonly faults: readonly unknown[] }): T {
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.found;
}

function done<T>(work: Resumable<{ readonly found: T } | { readonly faults: readonly unknown[] }>): T {
  return found(finish(work));
}

const rankings = fc.integer({ min: 1, max: 5 }).chain((issues) =>
  fc.array(fc.integer({ min: 0, max: issues - 1 }), { minLength: issues, maxLength: issues }).map((places) => ({
    issues,
    ranking: places.map((_, rank) => places.flatMap((place, issue) => (place === rank ? [issue] : []))),
  })),
);

test('centroid weights are the mean of the centers of all orders that the ranking allows', () => {
  fc.assert(
    fc.property(rankings, ({ issues, ranking }) => {
      const allowed = ranking
        .map((tied) => orders(tied))
        .reduce<number[][]>((all, some) => all.flatMap((begun) => some.map((order) => [...begun, ...order])), [[]]);
      const expected = meanOf(allowed.map(centerOfOrder));
      const { weights } = found(rankOrderCentroid(issues, ranking));
      for (const [issue, weight] of weights.entries()) expect(weight).toBeCloseTo(expected[issue]!, 12);
    }),
  );
});

const pointLists: fc.Arbitrary<PointLists> = fc.integer({ min: 1, max: 5 }).chain((items) => {
  const list = fc
    .array(fc.nat(10), { minLength: items, maxLength: items })
    .filter((some) => some.some((one) => one > 0))
    .map((some) => {
      const sum = some.reduce((total, one) => total + one, 0);
      const whole = some.map((one) => Math.floor((100 * one) / sum));
      const rest = 100 - whole.reduce((total, one) => total + one, 0);
      return whole.map((one, at) => (at === 0 ? one + rest : one));
    });
  return fc.tuple(list, list);
});

test('Adjusted Winner is equitable, free of envy, splits one item at most, and no division is better for both', () => {
  fc.assert(
    fc.property(pointLists, (lists) => {
      const { shares, points, checks, transfers, split } = found(adjustedWinner(lists));
      const counted = [
        shares.reduce((sum, share, item) => sum + share * lists[0][item]!, 0),
        shares.reduce((sum, share, item) => sum + (1 - share) * lists[1][item]!, 0),
      ];
      expect(points[0]).toBeCloseTo(counted[0]!, 9);
      expect(points[1]).toBeCloseTo(counted[1]!, 9);
      expect(points[0]).toBeCloseTo(points[1], 9);
      expect(points[0]).toBeGreaterThanOrEqual(50 - 1e-9);
      const parted = [...shares.keys()].filter((item) => shares[item]! > 0 && shares[item]! < 1);
      expect(parted).toEqual(split === undefined ? [] : [split]);
      expect(mostBeside(lists[0], lists[1], points[1])).toBeCloseTo(points[0], 9);
      expect(mostBeside(lists[1], lists[0], points[0])).toBeCloseTo(points[1], 9);
      expect(checks).toEqual({ equitable: true, envyFree: true, efficient: true });
      for (const [at, { ratio }] of transfers.entries()) {
        expect(ratio).toBeGreaterThanOrEqual(transfers[at - 1]?.ratio ?? 1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('with the parties in the other order each has as many points', () => {
  fc.assert(
    fc.property(pointLists, ([first, second]) => {
      const [one, other] = [found(adjustedWinner([first, second])), found(adjustedWinner([second, first]))];
      expect(one.points[0]).toBeCloseTo(other.points[0], 9);
    }),
  );
});

/** A person whose wants add up, and who states even swaps by them: prices are powers of two, so that all comes out even. */
const truthfulSwaps = fc.record({
  rows: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 5,
  }),
  steps: fc.array(
    fc.record({ alternative: fc.nat(4), issue: fc.nat(2), against: fc.nat(2), by: fc.integer({ min: -3, max: 3 }) }),
    { maxLength: 6 },
  ),
  price: fc.array(fc.constantFrom(1, 2, 4), { minLength: 3, maxLength: 3 }),
});

function swapsOf({ rows, steps, price }: typeof truthfulSwaps extends fc.Arbitrary<infer T> ? T : never) {
  const table: SwapTable = { orders: price.map(() => ({ form: 'monotone', better: 'more' })), rows };
  const now = rows.map((row) => [...row]);
  const worthOf = (row: readonly number[]) => row.reduce((sum, amount, at) => sum + amount * price[at]!, 0);
  const swaps = steps.flatMap(({ alternative, issue, against, by }): SwapStep[] => {
    const row = now[alternative % rows.length]!;
    if (issue === against || by === 0) return [];
    const pays = row[against]! - (by * price[issue]!) / price[against]!;
    const change = { issue, to: row[issue]! + by };
    row[issue] = change.to;
    row[against] = pays;
    return [{ do: 'swap', alternative: alternative % rows.length, change, against: { issue: against, to: pays } }];
  });
  return { table, swaps, worthOf };
}

test('swaps of a person whose wants add up agree, keep each alternative’s worth, and never drop her best', () => {
  fc.assert(
    fc.property(truthfulSwaps, (told) => {
      const { table, swaps, worthOf } = swapsOf(told);
      const { trace, oneSided, clash } = done(evenSwaps(table, swaps));
      expect(oneSided).toEqual([]);
      expect(clash).toEqual([]);
      const before = table.rows.map(worthOf);
      for (const { rows, dominated, tied, issues } of trace) {
        expect(rows.map(worthOf)).toEqual(before);
        for (const { better, worse } of dominated) expect(before[better]).toBeGreaterThanOrEqual(before[worse]!);
        const dominatedPlainly = rows.flatMap((row, worse) =>
          rows.some(
            (other, better) =>
              other.every((amount, at) => amount >= row[at]!) &&
              (other.some((amount, at) => amount > row[at]!) || better < worse),
          )
            ? [worse]
            : [],
        );
        expect([...new Set(dominated.map(({ worse }) => worse))].sort()).toEqual(dominatedPlainly);
        expect(tied).toEqual(issues.filter((issue) => new Set(rows.map((row) => row[issue])).size === 1));
      }
    }),
    { numRuns: 300 },
  );
});

test('one more swap at another price for the same trade clashes with others, each of which is needed', () => {
  let met = 0;
  fc.assert(
    fc.property(truthfulSwaps, fc.integer({ min: 1, max: 3 }), (told, off) => {
      const { table, swaps } = swapsOf({ ...told, steps: told.steps.slice(0, 3) });
      const first = swaps[0];
      if (first?.do !== 'swap') return;
      met += 1;
      // The same alternative once more, as it was at first.
      const again = { ...table, rows: [...table.rows, table.rows[first.alternative]!] };
      const { against } = first;
      const down = Math.sign(against.to - table.rows[first.alternative]![against.issue]!);
      const other: SwapStep = {
        ...first,
        alternative: table.rows.length,
        against: { issue: against.issue, to: against.to + down * off },
      };
      const all = [...swaps, other];
      const { oneSided, clash, trace } = done(evenSwaps(again, all));
      expect(oneSided).toEqual([]);
      expect(clash).toContain(swaps.length);
      // Each on an alternative of its own, so that one can be left out and the others stay what they were.
      const clashAmong = (places: readonly number[]) => {
        const apart = places.map(
          (place, at): SwapStep => ({ ...all[place]!, do: 'swap', alternative: at }) as SwapStep,
        );
        const rows = places.map((place) => trace[place]!.rows[(all[place] as { alternative: number }).alternative]!);
        return done(evenSwaps({ ...table, rows }, apart)).clash;
      };
      expect(clashAmong(clash!)).toEqual([...clash!.keys()]);
      for (const one of clash!) expect(clashAmong(clash!.filter((place) => place !== one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(met).toBeGreaterThan(50);
});
