import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import type { Bargain, BargainParty } from '../bargain.ts';
import { frontier } from './frontier.ts';

const issue = { id: 'i', name: 'i', group: undefined, kind: 'integer', low: 0, high: 1, unit: undefined } as const;

function bargain(adds: readonly (readonly (readonly number[])[])[], more: Partial<BargainParty> = {}): Bargain {
  return {
    issues: (adds[0] ?? []).map((levels) => ({ issue, levels: new Float64Array(levels.length), sampled: false })),
    parties: adds.map((some, p) => ({
      id: `p${p}`,
      name: `p${p}`,
      adds: some.map((levels) => Float64Array.from(levels)),
      bias: 0,
      extra: undefined,
      scale: 1,
      cap: Number.POSITIVE_INFINITY,
      reservation: undefined,
      discount: 1,
      ...more,
    })),
  };
}

const packages = (one: Bargain) => {
  const found = finish(frontier(one));
  return found.form === 'frontier' && found.points.map((point) => point.package);
};

test('of packages that are worth the same to all, the lowest index stands for the others', () => {
  expect(
    packages(
      bargain([
        [
          [0.5, 0.2, 0.5],
          [0.1, 0.1],
        ],
        [
          [0.5, 0.2, 0.5],
          [0.1, 0.1],
        ],
      ]),
    ),
  ).toEqual([[0, 0]]);
});

test('thirds make the same whole in any order', () => {
  const thirds = [0, 1 / 3, 2 / 3, 1];
  expect(
    packages(bargain([[thirds, thirds, thirds], [thirds, thirds, thirds].map((some) => some.map((x) => -x))])),
  ).toHaveLength(10);
});

test('where utility is cut off, what is more than enough is no better, and the lowest index is found all the same', () => {
  // 1.2 and 0.9 + 0.3 beside 1: all are 1 for the first, and only the last issue counts for the second.
  const capped = bargain(
    [
      [
        [0.7, 0.9],
        [0.3, 0.5],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 1],
      ],
    ],
    { cap: 1 },
  );
  expect(packages(capped)).toEqual([[0, 0, 1]]);
});

test('one package there is where there is nothing to agree on, and none where an issue has no values', () => {
  expect(packages(bargain([[], []]))).toEqual([[]]);
  expect(packages(bargain([[[]], [[]]]))).toEqual([]);
  expect(
    packages(
      bargain([
        [[], [1, 2]],
        [[], [1, 2]],
      ]),
    ),
  ).toEqual([]);
});

test('a frontier too long to be listed is cut short, and says so', () => {
  const levels = Array.from({ length: 400 }, (_, at) => at);
  const shifted = levels.map((at) => at * 400.123);
  const opposed = bargain([[levels, shifted], [levels, shifted].map((some) => some.map((x) => -x))]);
  const found = finish(frontier(opposed, { mostPoints: 500 }));
  if (found.form !== 'frontier') throw new Error('too large');
  expect([found.method, found.exact]).toEqual(['bounded', false]);
  expect(found.points.length).toBeLessThanOrEqual(502);
  for (const lost of found.tolerance) expect(lost).toBeLessThan(0.005 * 400 * 401);
  expect(finish(frontier(opposed, { mostPoints: 160_000 }))).toMatchObject({ method: 'merging', exact: true });
});

test('the work pauses', () => {
  const levels = Array.from({ length: 60 }, (_, at) => at * 1.7);
  const several = bargain(
    [0, 1].map((p) => [0, 1, 2].map((i) => levels.map((x) => (p ? -x : x) * (1 + 0.1 * i * (p + 1))))),
  );
  expect([...frontier(several)].length).toBeGreaterThan(10);
});
