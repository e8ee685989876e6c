import { expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { riverTalks, threeAtTheRiver } from '../../../test/river-talks.ts';
import {
  type Bargain,
  bargainOf,
  crossesAny,
  type Frontier,
  frontier,
  utilityOf,
} from '../../engine/bargaining/index.ts';
import { finish } from '../../model/index.ts';
import { packagesOf, packagesOnFrontier } from './packages-on-frontier.ts';

const talksOf = (text: string) => caseFrom(text).talks!;

function counted(text: string, most?: number) {
  const bargain = bargainOf(talksOf(text));
  const front = finish(frontier(bargain));
  if (front.form === 'too-large') throw new Error('It is small.');
  return { bargain, front, count: total(bargain, front, most) };
}

function total(bargain: Bargain, front: Frontier, most?: number): number | undefined {
  const counts = finish(packagesOnFrontier(bargain, front, most));
  return counts && packagesOf(counts, counts.keys());
}

/** That nothing dominates, package by package, as the definition has it. */
function byDefinition(bargain: ReturnType<typeof bargainOf>): number {
  const all = bargain.issues
    .reduce<number[][]>(
      (packs, { levels }) => packs.flatMap((pack) => [...levels.keys()].map((level) => [...pack, level])),
      [[]],
    )
    .filter((pack) => !crossesAny(bargain, pack))
    .map((pack) => bargain.parties.map((party) => Math.round(utilityOf(party, pack, bargain) * 1e9)));
  return all.filter(
    (one) => !all.some((other) => other.every((u, p) => u >= one[p]!) && other.some((u, p) => u > one[p]!)),
  ).length;
}

test.each([
  ['two parties', riverTalks],
  ['three parties', threeAtTheRiver],
])('as many as the definition has: %s', (_, text) => {
  const { bargain, count } = counted(text);
  expect(count).toBe(byDefinition(bargain));
});

test('more than it lists, where some are worth the same to everybody', () => {
  const { bargain, front } = counted(riverTalks);
  // An issue that counts for nobody, with three values.
  const idle = { ...bargain.issues[2]!, levels: Float64Array.of(0, 1, 2) };
  const wider = {
    issues: [...bargain.issues, idle],
    parties: bargain.parties.map((party) => ({ ...party, adds: [...party.adds, new Float64Array(3)] })),
  };
  const found = finish(frontier(wider));
  if (found.form === 'too-large') throw new Error('It is small.');
  expect(found.points.length).toBe(front.points.length);
  const count = total(wider, found);
  expect(count).toBe(3 * counted(riverTalks).count!);
  expect(count).toBe(byDefinition(wider));
  // Each of its points stands for three.
  const [first, second] = found.points;
  expect(packagesOf(finish(packagesOnFrontier(wider, found))!, [first!, second!])).toBe(6);
});

test('not counted where there are too many to be looked at', () => {
  expect(counted(riverTalks, 29).count).toBeUndefined();
  expect(counted(riverTalks, 30).count).toBeGreaterThan(0);
});
