import { describe, expect, test } from 'vitest';
import { finish, type Tactic, tacticCalled } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { tableOf } from '../tactics/table/table-of.ts';
import { simultaneousOffers } from './simultaneous-offers.ts';

/** Three issues of five levels on which two want the opposite; the first party minds them all alike, the second mostly the last. */
const levels = Float64Array.from([0, 1, 2, 3, 4]);
const issues = ['wage', 'hours', 'place'].map((id) => ({
  issue: { id, name: id, group: undefined, kind: 'integer' as const, low: 0, high: 4, unit: undefined },
  levels,
  sampled: false,
}));
const party = (id: string, weights: readonly number[], worth: (level: number) => number) => ({
  id,
  name: id,
  adds: weights.map((weight) => levels.map((level) => weight * worth(level))),
  bias: 0,
  extra: undefined,
  scale: 1,
  cap: 1,
  reservation: 0,
  discount: 1,
});
const bargain: Bargain = {
  issues,
  parties: [
    party('a', [1 / 3, 1 / 3, 1 / 3], (level) => level / 4),
    party('b', [0.1, 0.1, 0.8], (level) => 1 - level / 4),
  ],
};
const linear = tacticCalled('linear')!;
const learning: Tactic = { ...linear, model: { form: 'smith' } };
const { outcome, trace } = finish(
  simultaneousOffers(tableOf(bargain), { tactics: [learning, linear], rounds: 20, count: 3 }),
);

describe('several packages at once', () => {
  test('each offer is of up to three, of one value to who makes it', () => {
    for (const { by, packages, target } of trace) {
      expect(packages.length).toBeGreaterThan(0);
      expect(packages.length).toBeLessThanOrEqual(3);
      const own = packages.map(({ utilities }) => utilities[by]!);
      expect(Math.min(...own)).toBeGreaterThanOrEqual(target);
      expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(0.02);
    }
    expect(trace.some(({ packages }) => packages.length === 3)).toBe(true);
  });

  test('what the second chooses reveals that the last issue matters to it: it never takes more of it than it must', () => {
    const chosen = trace.filter(({ by }) => by === 0).flatMap(({ choices }) => choices[0]!.reveals);
    const ofPlace = chosen.filter(({ issue }) => issue === 2);
    expect(ofPlace.length).toBeGreaterThan(0);
    expect(ofPlace.every(({ chose, over }) => over.every((level) => level > chose))).toBe(true);
    // Of an issue that matters less it takes more for it.
    expect(chosen.some(({ issue, chose, over }) => issue !== 2 && over.some((level) => level < chose))).toBe(true);
  });

  test('the trade that lies in it is found: the last issue to the second, another to the first', () => {
    if (outcome.form !== 'agreement') throw new Error('no agreement');
    const [wage, hours, place] = outcome.package;
    expect(place).toBeLessThan(Math.max(wage!, hours!));
    expect(outcome.utilities[0]! + outcome.utilities[1]!).toBeGreaterThan(1.2);
  });

  test('a package beyond a red line is refused for that, is not what anybody would rather have, and tells nothing', () => {
    const [a, b] = bargain.parties;
    // The second never agrees to the whole of the first issue, though by worth alone it would often rather have that.
    const never = { id: undefined, why: undefined, ranges: [{ issue: 0, from: 2, to: 4 }] };
    const barred: Bargain = { issues, parties: [a!, { ...b!, redLines: [never] }] };
    const run = finish(simultaneousOffers(tableOf(barred), { tactics: [learning, linear], rounds: 20, count: 3 }));
    const offered = run.trace.filter(({ by }) => by === 0);
    const isBeyond = (pack: readonly number[]) => pack[0]! >= 2;
    expect(offered.some(({ packages }) => packages.some((one) => isBeyond(one.package)))).toBe(true);
    for (const { packages, choices } of offered) {
      const { likes, responses, reveals } = choices[0]!;
      const beyond = packages.map((one) => isBeyond(one.package));
      const isRefused = responses.map(({ because }) => because.rule === 'red line');
      expect(isRefused).toEqual(responses.length === 0 ? [] : beyond);
      const open = packages.flatMap(({ utilities }, at) => (beyond[at] ? [] : [{ at, worth: utilities[1]! }]));
      const most = Math.max(...open.map(({ worth }) => worth));
      expect(likes).toBe(open.find(({ worth }) => worth === most)?.at);
      const levelsOf = (issue: number) => new Set(open.map(({ at }) => packages[at]!.package[issue]));
      for (const { issue, chose, over } of reveals) {
        expect([...levelsOf(issue)].sort()).toEqual([chose, ...over].sort());
      }
    }
    // The second keeps to its own.
    const own = run.trace.filter(({ by }) => by === 1).flatMap(({ packages }) => packages);
    expect(own.some((one) => isBeyond(one.package))).toBe(false);
  });
});
