import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paidBy, paidSpan } from './combination-pays.ts';
import type { Combination } from './utility.ts';

/** Over two issues of four amounts, 0 to 3. */
const ranges = fc.array(
  fc
    .record({ issue: fc.nat(1), from: fc.nat(3), to: fc.nat(3) })
    .map(({ issue, from, to }) => ({ issue, from: Math.min(from, to), to: Math.max(from, to) })),
  { maxLength: 2 },
);
const term = fc.record({ adds: fc.integer({ min: -9, max: 9 }), when: ranges, unless: ranges });
const { tree } = fc.letrec<{ tree: Combination }>((tie) => ({
  tree: fc.record({
    aggregate: fc.constantFrom('sum', 'min', 'max'),
    weight: fc.integer({ min: -2, max: 3 }),
    terms: fc.array(term, { maxLength: 3 }),
    parts: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 2 })),
  }),
}));

test('whatever is agreed on pays no less and no more than the span says', () => {
  fc.assert(
    fc.property(tree, (combination) => {
      const { least, most } = paidSpan(combination);
      for (const one of [0, 1, 2, 3]) {
        for (const other of [0, 1, 2, 3]) {
          const paid = paidBy(combination, (issue) => (issue === 0 ? one : other));
          expect(paid).toBeGreaterThanOrEqual(least);
          expect(paid).toBeLessThanOrEqual(most);
        }
      }
    }),
  );
});

test('a single term is paid and is not, so that its span is exact', () => {
  const terms = [{ adds: -4, when: [{ issue: 0, from: 1, to: 1 }], unless: [{ issue: 1, from: 0, to: 0 }] }];
  const one: Combination = { aggregate: 'sum', weight: 0.5, terms, parts: [] };
  expect([0, 1].map((a) => [0, 1].map((b) => paidBy(one, (issue) => [a, b][issue]!)))).toEqual([
    [0, 0],
    [0, -2],
  ]);
  expect(paidSpan(one)).toEqual({ least: -2, most: 0 });
});

test('any number of terms is looked at', () => {
  const terms = Array.from({ length: 300_000 }, (_, adds) => ({ adds, when: [], unless: [] }));
  expect(paidSpan({ aggregate: 'max', weight: 1, terms, parts: [] })).toEqual({ least: 0, most: 299_999 });
});
