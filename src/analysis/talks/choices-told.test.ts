import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SimultaneousOffer } from '../../engine/bargaining/index.ts';
import type { ValueOrder } from '../../model/index.ts';
import { choicesWeighed, outweighedBy } from './choices-told.ts';

const more: ValueOrder = { form: 'monotone', better: 'more' };
const less: ValueOrder = { form: 'monotone', better: 'less' };

test('a package taken whole tells what outweighs what, and nothing of each value by itself', () => {
  // It likes more of the first and of the second; it takes more of the first for less of the second.
  const packages = [
    [2, 0],
    [0, 1],
  ];
  expect(outweighedBy(packages, 0, [0.6, 0.5], { values: [more, more] })).toEqual([
    { gains: [{ issue: 0, took: 2, left: 0 }], losses: [{ issue: 1, took: 0, left: 1 }] },
  ]);
});

test('what is better in everything, what is worth the same, and what nobody has put in order tell nothing', () => {
  const packages = [
    [2, 0],
    [0, 1],
  ];
  expect(outweighedBy(packages, 0, [0.6, 0.5], { values: [more, less] })).toEqual([]);
  expect(outweighedBy(packages, 0, [0.6, 0.6], { values: [more, more] })).toEqual([]);
  expect(outweighedBy(packages, 0, [0.6, 0.5], { values: [more, undefined] })).toEqual([]);
});

test('by any worths that fit the orders, what is said to be gained is worth more than what is said to be lost', () => {
  let told = 0;
  const worth = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(worth, { minLength: 3, maxLength: 3 }),
      fc.array(fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      (worths, packages) => {
        const values = worths.map((of): ValueOrder => {
          const distinct = [...new Set(of)].sort((a, b) => b - a);
          return {
            form: 'ranked',
            ranks: distinct.map((one) => of.flatMap((other, place) => (other === one ? [place] : []))),
          };
        });
        const sums = packages.map((pack) => pack.reduce((sum, level, issue) => sum + worths[issue]![level]!, 0));
        const likes = sums.indexOf(Math.max(...sums));
        for (const { gains, losses } of outweighedBy(packages, likes, sums, { values })) {
          const change = (some: typeof gains) =>
            some.reduce((sum, { issue, took, left }) => sum + worths[issue]![took]! - worths[issue]![left]!, 0);
          for (const one of gains) expect(change([one])).toBeGreaterThan(0);
          for (const one of losses) expect(change([one])).toBeLessThan(0);
          expect(change(gains)).toBeGreaterThan(-change(losses));
          told += 1;
        }
      },
    ),
  );
  expect(told).toBeGreaterThan(20);
});

const possible: SimultaneousOffer['choices'][number]['responses'][number] = {
  party: 0,
  round: 0,
  time: 0,
  accepted: false,
  because: { rule: 'target', wanted: 1, got: 0 },
};

test('what lies beyond a red line was not passed over for what it is worth', () => {
  const beyond = { ...possible, because: { rule: 'red line' as const, wanted: undefined, got: 0 } };
  const offer = (responses: readonly (typeof possible)[]): SimultaneousOffer => ({
    round: 0,
    time: 0,
    by: 1,
    target: 1,
    packages: [
      { package: [0, 1], utilities: [0.4, 0] },
      { package: [1, 0], utilities: [0.5, 0] },
    ],
    choices: [
      {
        party: 0,
        likes: 1,
        beyond: responses.flatMap((one, at) => (one === beyond ? [at] : [])),
        responses,
        reveals: [],
      },
    ],
  });
  const orders = { values: [more, more] };
  expect(choicesWeighed([offer([possible, possible])], 0, orders)).toHaveLength(1);
  expect(choicesWeighed([offer([beyond, possible])], 0, orders)).toEqual([]);
});

test('the same choice made again is told once, with how often, the most frequent first', () => {
  const offer = (first: number, likes: number, round: number): SimultaneousOffer => ({
    round,
    time: 0,
    by: 1,
    target: 1,
    packages: [
      { package: [first, 0], utilities: likes === 0 ? [0.9, 0] : [0.1, 0] },
      { package: [0, 1], utilities: [0.5, 0] },
    ],
    choices: [{ party: 0, likes, beyond: [], responses: [possible, possible], reveals: [] }],
  });
  const told = choicesWeighed([offer(1, 1, 0), offer(2, 0, 1), offer(2, 0, 2)], 0, { values: [more, more] });
  expect(told.map(({ times, gains }) => [times, gains[0]!.issue])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});
