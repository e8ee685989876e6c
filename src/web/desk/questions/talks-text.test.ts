import { expect, test } from 'vitest';
import { riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksDeal } from './talks-deal.ts';
import { talksText } from './talks-text.ts';

const { case: checked, draft } = parseCase(riverTalks);
const river = groundOf(checked!, draft!);

test('each version differs from the one before in one clause, and without patience leaves nobody worse off', () => {
  for (const seed of [1, 2, 3]) {
    const { versions, parties } = finish(talksText(river, { tries: 200, seed, heat: 0 }));
    expect(versions.length).toBeGreaterThan(0);
    for (const [at, version] of versions.entries()) {
      const before = versions[at - 1];
      if (before === undefined) continue;
      const changed = version.levels.flatMap((level, issue) => (level === before.levels[issue] ? [] : [issue]));
      expect(changed).toEqual([version.changed!.issue]);
      expect(version.changed!.before).toBe(before.values[changed[0]!]);
      for (const party of parties.keys()) expect(version.worths[party]).toBeGreaterThanOrEqual(before.worths[party]!);
    }
  }
});

test('every draft that was refused has somebody who objected', () => {
  const { versions, objections, issues, parties } = finish(talksText(river, { tries: 60, seed: 1, heat: 0 }));
  const refused = versions.flatMap((version) => version.refused);
  expect(refused.length).toBeGreaterThan(0);
  for (const { by, times } of refused) {
    expect(by.length).toBeGreaterThan(0);
    expect(times).toBeGreaterThan(0);
  }
  // From the first version on, each draft is a version or was refused.
  expect(versions.length + refused.reduce((sum, { times }) => sum + times, 0)).toBe(61 - versions[0]!.draft);
  expect(objections).toHaveLength(issues.length);
  for (const byParty of objections) {
    expect(byParty).toHaveLength(parties.length);
    for (const { asked, objected } of byParty) expect(objected).toBeLessThanOrEqual(asked);
  }
});

test('the same seed draws the same text', () => {
  const once = finish(talksText(river, { tries: 100, seed: 7, heat: 0.3 }));
  expect(finish(talksText(river, { tries: 100, seed: 7, heat: 0.3 }))).toEqual(once);
});

test('a text beside which something is better for somebody says how much there is', () => {
  const found = [1, 2, 3, 4, 5, 6].map((seed) => finish(talksText(river, { tries: 12, seed, heat: 0 })));
  const some = found.filter(({ versions }) => versions.length > 0);
  for (const { improvements, versions } of some) {
    const { deal } = finish(talksDeal(river, { levels: versions.at(-1)!.levels }));
    expect(improvements).toBe(deal.improvements);
    expect(improvements === 0).toBe(deal.efficient);
  }
  expect(new Set(some.map(({ improvements }) => improvements === 0))).toEqual(new Set([true, false]));
});
