import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { frontier } from '../points/frontier.ts';
import { zoneOfPackages } from './zone-of-packages.ts';

/** Each issue has two values; what the first of a party's pair adds is for the first value. */
function bargain(parties: readonly { adds: readonly (readonly number[])[]; reservation?: number }[]): Bargain {
  return {
    issues: parties[0]!.adds.map((adds, at) => ({
      issue: {
        ...{ id: `i${at}`, name: `Issue ${at}`, group: undefined, kind: 'named', ordered: false },
        values: adds.map((_, value) => ({ id: `v${value}`, name: `Value ${value}` })),
      },
      levels: Float64Array.from(adds, (_, level) => level),
      sampled: false,
    })),
    parties: parties.map(({ adds, reservation }, at) => ({
      ...{ id: `p${at}`, name: `Party ${at}`, bias: 0, extra: undefined, scale: 1, discount: 1 },
      cap: Number.POSITIVE_INFINITY,
      adds: adds.map((row) => Float64Array.from(row)),
      reservation,
    })),
  };
}

/** Utilities by package, the last issue fastest: (0, 1), (0.4, 0.3), (0.6, 0.7), (1, 0). */
const two = bargain([
  {
    adds: [
      [0, 0.6],
      [0, 0.4],
    ],
    reservation: 0.4,
  },
  {
    adds: [
      [0.3, 0],
      [0.7, 0],
    ],
    reservation: 0.1 + 0.2,
  },
]);

test('what all can accept, counted, with the best and the worst for each', () => {
  const middle = { package: [1, 0], utilities: [0.6, 0.7] };
  const low = { package: [0, 1], utilities: [0.4, 0.3] };
  // 0.3 is as much as 0.1 + 0.2.
  expect(finish(zoneOfPackages(two))).toEqual({
    found: {
      ...{ form: 'zone', method: 'packages', outcomes: 4n, acceptable: 2n, share: 0.5, exact: true },
      parties: [
        { best: middle, worst: low },
        { best: middle, worst: low },
      ],
    },
  });
  expect(finish(zoneOfPackages(two, { disagreement: [0.5, 0.8] }))).toEqual({
    found: { form: 'none', outcomes: 4n, exact: true },
  });
});

test('nobody agrees to what crosses a red line', () => {
  const redLines = [{ id: undefined, why: undefined, ranges: [{ issue: 0, from: 1, to: 1 }] }];
  expect(finish(zoneOfPackages(two, { redLines }))).toMatchObject({
    found: { acceptable: 1n, parties: [{ best: { package: [0, 1] } }, { best: { package: [0, 1] } }] },
  });
  expect(finish(zoneOfPackages(two, { redLines, mostPackages: 3 }))).toEqual({
    found: { form: 'too-large', outcomes: 4n, most: 3 },
  });
});

test('red lines of the parties themselves need not be handed in, and a frontier that respects them answers', () => {
  const redLines = [{ id: undefined, why: undefined, ranges: [{ issue: 0, from: 1, to: 1 }] }];
  const lined = { ...two, parties: two.parties.map((party, at) => (at === 1 ? { ...party, redLines } : party)) };
  const only = { acceptable: 1n, parties: [{ best: { package: [0, 1] } }, { best: { package: [0, 1] } }] };
  expect(finish(zoneOfPackages(lined))).toMatchObject({ found: { method: 'packages', ...only } });
  const [respecting, ignoring] = [finish(frontier(lined)), finish(frontier(lined, { redLines: 'ignored' }))];
  if (respecting.form !== 'frontier' || ignoring.form !== 'frontier') throw new Error('Four packages are not many.');
  expect(finish(zoneOfPackages(lined, { frontier: respecting, mostPackages: 3 }))).toMatchObject({
    found: { method: 'frontier', ...only },
  });
  expect(finish(zoneOfPackages(lined, { frontier: ignoring, mostPackages: 3 }))).toEqual({
    found: { form: 'too-large', outcomes: 4n, most: 3 },
  });
});

test('beyond the bound the frontier answers for the best, and the worst is not known', () => {
  const handed = finish(frontier(two));
  if (handed.form !== 'frontier') throw new Error('Four packages are not many.');
  expect(finish(zoneOfPackages(two, { frontier: handed, mostPackages: 3 }))).toMatchObject({
    found: {
      ...{ form: 'zone', method: 'frontier', acceptable: 2n, share: 0.5, exact: true },
      parties: [
        { best: { package: [1, 0] }, worst: undefined },
        { best: { package: [1, 0] }, worst: undefined },
      ],
    },
  });
  expect(finish(zoneOfPackages(two, { frontier: handed, mostPackages: 3, disagreement: [0.5, 0.8] }))).toEqual({
    found: { form: 'none', outcomes: 4n, exact: true },
  });
});

test('disagreement values for other parties, or none, are faults', () => {
  expect(finish(zoneOfPackages(two, { disagreement: [0] }))).toEqual({
    faults: [{ code: 'zone/disagreement', at: ['disagreement'], amount: 1, needed: 2 }],
  });
  expect(finish(zoneOfPackages(two, { disagreement: [0, Number.NaN] }))).toEqual({
    faults: [{ code: 'zone/not-a-number', at: ['disagreement', 1], amount: Number.NaN }],
  });
});
