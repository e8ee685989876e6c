import { expect, test } from 'vitest';
import { riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksEquals } from './talks-equals.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}

test('the packages differ, are worth about the same to who offers them, and the other takes its best', () => {
  const { packages, choices } = finish(talksEquals(groundFrom(riverTalks), { party: 0, least: 0.5 }));
  expect(packages.length).toBeGreaterThan(1);
  expect(new Set(packages.map(({ levels }) => levels.join())).size).toBe(packages.length);
  for (const { utilities } of packages) {
    expect(utilities[0]).toBeGreaterThanOrEqual(0.5 - 1e-9);
    expect(utilities[0]).toBeLessThanOrEqual(0.55 + 1e-9);
  }
  const [choice] = choices;
  expect(choice!.party).toBe(1);
  for (const place of choice!.likes) {
    expect(packages[place]!.utilities[1]).toBeCloseTo(Math.max(...packages.map(({ utilities }) => utilities[1]!)), 9);
  }
});

test('each of several others has a choice of its own', () => {
  const { choices } = finish(talksEquals(groundFrom(threeAtTheRiver), { party: 2, least: 0.45 }));
  expect(choices.map(({ party }) => party)).toEqual([0, 1]);
});

test('nothing is worth more than the best', () => {
  expect(finish(talksEquals(groundFrom(riverTalks), { party: 0, least: 1.1 }))).toEqual({ packages: [], choices: [] });
});
