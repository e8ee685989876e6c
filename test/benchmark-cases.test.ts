import { describe, expect, test } from 'vitest';
import { generateCase } from '../bench/generate.ts';

const plainCase = { options: 12, parties: 4, statements: 8, oneWayShare: 0, infeasibleShare: 0, seed: 1 };

describe('the benchmark cases', () => {
  test('the same seed gives the same conflict, another seed another', () => {
    expect(generateCase(plainCase)).toEqual(generateCase(plainCase));
    expect(generateCase({ ...plainCase, seed: 2 })).not.toEqual(generateCase(plainCase));
  });

  test('a plain case has all patterns, its options dealt evenly', () => {
    const conflict = generateCase(plainCase);
    expect(conflict.states.count).toBe(4096);
    for (const party of [0, 1, 2, 3]) expect(conflict.options.filter((o) => o.party === party)).toHaveLength(3);
    expect(conflict.options.every((o) => o.oneWay === undefined)).toBe(true);
  });

  test.each([1, 2, 3, 4, 5])('about the asked shares are forbidden and one-way, seed %i', (seed) => {
    const conflict = generateCase({ ...plainCase, options: 20, oneWayShare: 0.2, infeasibleShare: 0.1, seed });
    expect(1 - conflict.states.count / 2 ** 20).toBeCloseTo(0.1, 2);
    const oneWay = conflict.options.filter((o) => o.oneWay !== undefined);
    expect(oneWay.map((o) => o.party)).toEqual([0, 1, 2, 3]);
  });

  test('no ranking tells the members of a coalesced state apart', () => {
    const conflict = generateCase({ ...plainCase, coalesced: true, infeasibleShare: 0.1 });
    expect(conflict.states.members).toBeDefined();
    expect(conflict.states.count).toBeLessThan(4096 * 0.95);
  });

  test('rankings are not so coarse that nothing is compared', () => {
    const conflict = generateCase(plainCase);
    for (const preference of conflict.preferences) expect(preference.ranking!.levelCount).toBeGreaterThan(10);
  });
});
