import { describe, expect, test } from 'vitest';
import { drive, finish } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { singleText, type Voter } from './single-text.ts';

const issue = (at: number, count: number) => ({
  issue: {
    id: `i${at}`,
    name: `i${at}`,
    group: undefined,
    kind: 'integer' as const,
    low: 0,
    high: count - 1,
    unit: undefined,
  },
  levels: Float64Array.from({ length: count }, (_, level) => level),
  sampled: false,
});
const party = (id: string, adds: readonly (readonly number[])[], reservation: number | undefined = undefined) => ({
  id,
  name: id,
  adds: adds.map((add) => Float64Array.from(add)),
  bias: 0,
  extra: undefined,
  scale: 1,
  cap: 1,
  reservation,
  discount: 1,
});
/** The first wants both issues high; the second only the second one, and the first one low a little. */
const bargain: Bargain = {
  issues: [issue(0, 2), issue(1, 2)],
  parties: [
    party('a', [
      [0, 0.5],
      [0, 0.5],
    ]),
    party('b', [
      [0.1, 0],
      [0, 0.9],
    ]),
  ],
};
const climbers: Voter[] = [{ form: 'hill-climbing' }, { form: 'hill-climbing' }];
const hot: Voter[] = [
  { form: 'annealed', heat: 1 },
  { form: 'annealed', heat: 1 },
];

test('what all gain by is adopted, and what one loses by is objected to, by name and issue', () => {
  const run = finish(singleText(bargain, { voters: climbers, tries: 40, seed: 1, first: [0, 0] }));
  expect(run.text).toEqual([0, 1]);
  expect(run.utilities).toEqual([0.5, 1]);
  expect([run.versions, run.left]).toEqual([2, []]);
  // A change of the first issue is good for the first party and bad for the second; the second issue, once high, for neither to lower.
  const [first, second] = run.objections;
  expect([first![0]!.objected, second![0]!.objected]).toEqual([0, second![0]!.asked]);
  expect(first![1]!.objected).toBe(second![1]!.objected);
  expect(run.trace[0]).toMatchObject({ change: undefined, version: 1 });
});

test('nobody accepts a first text worth less than the reservation value; without one that all accept there is none', () => {
  const strict = {
    ...bargain,
    parties: [
      party(
        'a',
        [
          [0, 0.5],
          [0, 0.5],
        ],
        1,
      ),
      party(
        'b',
        [
          [0.1, 0],
          [0, 0.9],
        ],
        0.95,
      ),
    ],
  };
  const run = finish(singleText(strict, { voters: climbers, tries: 50, seed: 2 }));
  expect([run.text, run.utilities, run.versions, run.lastChange]).toEqual([undefined, undefined, 0, undefined]);
  expect(run.trace.every(({ votes }) => votes.some(({ because }) => because === 'reservation'))).toBe(true);
});

describe('an annealed party', () => {
  const run = finish(singleText(bargain, { voters: hot, tries: 400, seed: 3 }));

  test('cools from the first try to the last', () => {
    const temperatures = run.trace.map(({ votes }) => votes[0]!.temperature!);
    expect(temperatures).toEqual(temperatures.toSorted((a, b) => b - a));
    expect(temperatures[0]).toBe(1);
    expect(temperatures[399]).toBeCloseTo(1 / 400, 12);
  });

  test('accepts what is worse while it is warm, and rarely at the end', () => {
    const warm = (from: number, to: number) =>
      run.trace.slice(from, to).flatMap(({ votes }) => votes.filter(({ because }) => because === 'warm')).length;
    expect(warm(0, 200)).toBeGreaterThan(warm(200, 400));
    const cold = run.trace.slice(380).flatMap(({ votes }) => votes.filter(({ because }) => because === 'warm'));
    // At a temperature of at most 0.05 half a utility less is accepted once in 20,000 tries.
    expect(cold.every(({ got, had }) => had! - got < 0.5)).toBe(true);
  });
});

test('a space that nobody could list is no obstacle', () => {
  const wide: Bargain = {
    issues: Array.from({ length: 30 }, (_, at) => issue(at, 10)),
    parties: [0, 1, 2].map((who) =>
      party(
        `p${who}`,
        Array.from({ length: 30 }, (_, at) => Array.from({ length: 10 }, (_, l) => (l * (1 + ((at + who) % 3))) / 540)),
      ),
    ),
  };
  const run = finish(singleText(wide, { voters: [...climbers, { form: 'hill-climbing' }], tries: 6000, seed: 4 }));
  // All want more of everything, so the text ends with all of it.
  expect(run.text).toEqual(Array.from({ length: 30 }, () => 9));
  expect(run.left).toEqual([]);
});

test('it can be called off', async () => {
  const stop = new AbortController();
  const work = singleText(bargain, { voters: climbers, tries: 1e6, seed: 1, trace: false });
  await expect(drive(work, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) })).rejects.toThrow(
    'enough',
  );
});
