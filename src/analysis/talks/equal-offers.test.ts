import { expect, test } from 'vitest';
import { caseFrom, libraryCase } from '../../../test/library-case.ts';
import { riverTalks, threeAtTheRiver } from '../../../test/river-talks.ts';
import { crossesAny } from '../../engine/bargaining/index.ts';
import { finish, type TalksTerms } from '../../model/index.ts';
import { equalOffers } from './equal-offers.ts';

const river = caseFrom(riverTalks).talks!;
const offers = (terms: TalksTerms, party: number, least: number) =>
  finish(equalOffers(terms, { party, least, count: 3 }))!;

test('what is offered is no worse than asked for, nearly the same, and beyond nobody’s red line', () => {
  const { talks } = libraryCase('vladivostok-2019');
  let some = 0;
  for (const party of talks!.parties.keys()) {
    for (let least = 0.3; least < 1; least += 0.025) {
      const { packages, bargain } = offers(talks!, party, least);
      some += packages.length;
      for (const { package: pack, utilities } of packages) {
        expect(crossesAny(bargain, pack)).toBe(false);
        expect(utilities[party]).toBeGreaterThan(least - 1e-8);
        expect(utilities[party]).toBeLessThan(least + 0.0501);
      }
      expect(new Set(packages.map(({ package: pack }) => pack.join())).size).toBe(packages.length);
    }
  }
  expect(some).toBeGreaterThan(100);
});

test('no more is given away than it takes to find as many', () => {
  // 50 + 0 + 0, 30 + 0 + 20 and 0 + 30 + 20 of 100: nothing beside these is looked for.
  const { packages } = offers(river, 0, 0.5);
  expect(packages.map(({ package: pack }) => pack.join()).sort()).toEqual(['0,0,0', '1,0,1', '2,4,1']);
});

test('a choice tells of gains and losses by the stated order, all of them together', () => {
  let told = 0;
  const asked = [0.5, 0.55, 0.6, 0.65, 0.7].flatMap((least) => [0, 1].map((party) => [party, least] as const));
  for (const [party, least] of asked) {
    const { packages, choices, bargain } = offers(river, party, least);
    const [choice] = choices;
    const other = 1 - party;
    expect(choice!.party).toBe(other);
    const worths = packages.map(({ utilities }) => utilities[other]!);
    for (const place of choice!.likes) expect(worths[place]).toBeCloseTo(Math.max(...worths), 9);
    for (const { over, gains, losses, open } of choice!.tells) {
      told += 1;
      expect(open).toEqual([]);
      const chosen = packages[choice!.likes[0]!]!.package;
      const adds = bargain.parties[other]!.adds;
      const by = (issue: number) => adds[issue]![chosen[issue]!]! - adds[issue]![packages[over]!.package[issue]!]!;
      for (const issue of gains) expect(by(issue)).toBeGreaterThan(0);
      for (const issue of losses) expect(by(issue)).toBeLessThan(0);
      expect(gains.length).toBeGreaterThan(0);
      for (const issue of bargain.issues.keys()) {
        if (!gains.includes(issue) && !losses.includes(issue)) expect(by(issue)).toBeCloseTo(0, 12);
      }
    }
  }
  expect(told).toBeGreaterThan(3);
});

test('of an issue that somebody has put in no order nothing is taken to be known', () => {
  const three = caseFrom(threeAtTheRiver).talks!;
  const { choices, packages } = offers(three, 0, 0.5);
  const town = choices.find(({ party }) => three.parties[party]!.id === 'town')!;
  for (const { over, gains, losses, open } of town.tells) {
    expect([gains, losses]).toEqual([[], []]);
    const chosen = packages[town.likes[0]!]!.package;
    expect(open).toEqual(chosen.flatMap((level, at) => (level === packages[over]!.package[at] ? [] : [at])));
  }
});
