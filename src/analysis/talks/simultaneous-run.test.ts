import { describe, expect, test } from 'vitest';
import { caseFrom } from '../../../test/library-case.ts';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../test/river-talks.ts';
import { finish, type Talks } from '../../model/index.ts';
import { choicesTold } from './choices-told.ts';
import { simultaneousRun } from './simultaneous-run.ts';

const talksOf = (text: string): Talks => caseFrom(text).talks!;
/** Upstream would not come down, so that there is a second meeting. */
const stubborn = threeAtTheRiver.replace('tactic: boulware', 'tactic: hardliner');

function run(talks: Talks, count = 3) {
  const found = finish(simultaneousRun(talks, { count }));
  if (found.form !== 'run') throw new Error(found.form);
  return found;
}

describe('several packages at a time', () => {
  test('come to an agreement that was on the table and that all others accepted, and are held against what was possible', () => {
    const { outcome, meetings, assessed } = run(talksOf(riverTalks));
    if (outcome.form !== 'agreement') throw new Error('no agreement');
    const { packages, choices, by } = meetings[0]!.run.trace.at(-1)!;
    expect(by).toBe(outcome.by);
    const place = packages.findIndex(({ package: pack }) => String(pack) === String(outcome.package));
    expect(choices.map(({ responses }) => responses[place]!.accepted)).toEqual([true]);
    expect(assessed!.assessment.parties.map(({ utility }) => utility)).toEqual(
      outcome.utilities.map((utility) => expect.closeTo(utility, 9)),
    );
  });

  test('go on in the next meeting, on what is there then', () => {
    const { meetings, outcome } = run(talksOf(stubborn));
    expect(meetings.map(({ name }) => name)).toEqual([undefined, 'The spring meeting']);
    expect(meetings[0]!.run.outcome).toMatchObject({ form: 'breakdown', why: 'deadline' });
    expect(meetings[1]!.redefined).toEqual(['water']);
    expect(meetings[1]!.run.outcome).toBe(outcome);
    for (const { run: held } of meetings) expect(held.offers).toBe(held.trace.length);
  });

  test('are never more than were asked for', () => {
    for (const count of [2, 5]) {
      const sizes = run(talksOf(threeAtTheRiver), count).meetings.flatMap(({ run: { trace } }) =>
        trace.map(({ packages }) => packages.length),
      );
      expect(Math.max(...sizes)).toBeLessThanOrEqual(count);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    }
  });

  test('cannot be put by who has no numbers', () => {
    expect(finish(simultaneousRun(talksOf(orderedRiver), { count: 3 }))).toMatchObject({
      form: 'no numbers',
      parties: [{ id: 'up' }, { id: 'down' }],
    });
  });
});

test('what choices told is what is counted package by package', () => {
  const { bargain, run: held } = run(talksOf(stubborn), 4).meetings[0]!;
  let choices = 0;
  for (const [party] of bargain.parties.entries()) {
    const told = choicesTold(held.trace, party);
    for (const [issue, { levels }] of bargain.issues.entries()) {
      const differing = held.trace.flatMap(({ packages, choices: of }) => {
        const there = new Set(packages.map(({ package: pack }) => pack[issue]!));
        const choice = of.find((one) => one.party === party);
        return choice?.likes === undefined || there.size < 2
          ? []
          : [{ there, taken: packages[choice.likes]!.package[issue]! }];
      });
      const found = told.find((one) => one.issue === issue);
      expect(found?.choices ?? 0).toBe(differing.length);
      for (const level of levels.keys()) {
        const counted = found?.levels.find((one) => one.level === level) ?? { there: 0, taken: 0 };
        expect(counted.there).toBe(differing.filter(({ there }) => there.has(level)).length);
        expect(counted.taken).toBe(differing.filter(({ taken }) => taken === level).length);
      }
      choices += differing.length;
    }
    expect(told.map(({ issue }) => issue)).toEqual(told.map(({ issue }) => issue).sort((a, b) => a - b));
  }
  expect(choices).toBeGreaterThan(0);
});
