import { describe, expect, test } from 'vitest';
import { libraryCase } from '../../../../test/library-case.ts';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { simultaneousRun } from '../../../analysis/talks/simultaneous-run.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksSeveral } from './talks-several.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}

describe('several packages at once', () => {
  const { meetings } = finish(talksSeveral(groundFrom(riverTalks), { count: 3 }));
  const { turns, outcome, issues, parties, weighed } = meetings[0]!;

  test('are as the command has them, by the names of their values', () => {
    const found = finish(simultaneousRun(parseCase(riverTalks).case!.talks!, { count: 3 }));
    if (found.form !== 'run') throw new Error(found.form);
    const { trace } = found.meetings[0]!.run;
    expect(turns.map(({ round, by, packages }) => [round, by, packages.map(({ levels }) => levels)])).toEqual(
      trace.map(({ round, by, packages }) => [round, by, packages.map((one) => [...one.package])]),
    );
    expect(turns[0]!.packages[0]!.values).toHaveLength(issues.length);
    expect(turns.some(({ packages }) => packages.length > 1)).toBe(true);
    for (const { by, choices } of turns) expect(choices.map(({ party }) => party)).toEqual([1 - by]);
  });

  test('who chooses takes what is worth most to it', () => {
    for (const { packages, choices } of turns) {
      for (const { party, likes } of choices) {
        const worths = packages.map(({ utilities }) => utilities[party]!);
        expect(worths[likes!]).toBe(Math.max(...worths));
      }
    }
  });

  test('the agreement was on the table at the last turn', () => {
    if (outcome.form !== 'agreement') throw new Error('They agree.');
    expect(turns.at(-1)!.packages.map(({ levels }) => levels)).toContainEqual(outcome.levels);
  });

  test('what a choice weighed is a gain and a loss by the party’s own order', () => {
    expect(weighed.length).toBeGreaterThan(0);
    for (const { party, gains, losses, times } of weighed) {
      expect(parties[party]).toBeDefined();
      expect(gains.length).toBeGreaterThan(0);
      expect(losses.length).toBeGreaterThan(0);
      expect(times).toBeGreaterThan(0);
    }
  });
});

test('meetings follow one another as they do offer by offer', () => {
  const trial = { tactics: { up: 'hardliner', down: 'hardliner', town: 'hardliner' } };
  const { meetings } = finish(talksSeveral(groundFrom(threeAtTheRiver), { trial, count: 2 }));
  expect(meetings.map(({ name }) => name)).toEqual([undefined, 'The spring meeting']);
  expect(meetings[1]!.redefined).toEqual(['Water let through']);
});

test('orders alone cannot be run, and the shipped case ends somewhere', () => {
  expect(() => finish(talksSeveral(groundFrom(orderedRiver), { count: 3 }))).toThrow('an order only');
  const shipped = groundOf(libraryCase('vladivostok-2019'), {} as never);
  expect(finish(talksSeveral(shipped, { count: 3 })).meetings.at(-1)!.turns.length).toBeGreaterThan(0);
});
