import { expect, test } from 'vitest';
import { libraryCase } from '../../../../test/library-case.ts';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { talksPoints } from './talks-points.ts';
import { talksRun } from './talks-run.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);

test('the offers alternate, and where they agree it is on the last one, which nobody would rather walk away from', () => {
  const { meetings } = finish(talksRun(river, {}));
  const [{ offers, outcome, parties, issues, reservations }] = meetings as [(typeof meetings)[number]];
  expect(parties.map(({ name }) => name)).toEqual(['Upstream', 'Downstream']);
  expect(issues.map(({ count, ordered }) => [count, ordered])).toEqual([
    [3, true],
    [5, true],
    [2, false],
  ]);
  for (const [at, { by }] of offers.entries()) expect(by).toBe(at % 2);
  if (outcome.form !== 'agreement') throw new Error('They agree.');
  expect(outcome.levels).toEqual(offers.at(-1)!.levels);
  expect(offers.at(-1)!.responses.at(-1)!.accepted).toBe(true);
  for (const [party, one] of outcome.utilities.entries()) expect(one).toBeGreaterThanOrEqual(reservations[party]!);
});

test('a tactic that is tried out changes how it goes, and nothing else', () => {
  const usual = finish(talksRun(river, {})).meetings[0]!;
  const hard = finish(talksRun(river, { trial: { tactics: { up: 'hardliner', down: 'hardliner' } } })).meetings[0]!;
  expect(hard.outcome).toEqual({ form: 'breakdown', why: 'deadline', by: undefined });
  expect(new Set(hard.offers.filter(({ by }) => by === 0).map(({ values }) => values.join()))).toHaveLength(1);
  expect(finish(talksRun(river, {})).meetings[0]).toEqual(usual);
});

test('a breakdown says what it left on the table: the zone, or that there was none and what came nearest', () => {
  const hard = { up: 'hardliner', down: 'hardliner' };
  const [missed] = finish(talksRun(river, { trial: { tactics: hard } })).meetings.map((one) => one.missed);
  const { numbers } = finish(talksPoints(river, {}));
  expect(numbers!.form === 'numbers' && numbers!.without[0]!.rational).toBe(missed!.zone);
  expect(missed!.zone).toBeGreaterThan(0n);
  expect(missed!.nearest).toBeUndefined();

  const trial = { tactics: hard, reservations: { up: 0.8, down: 0.8 } };
  const [none] = finish(talksRun(river, { trial })).meetings.map((one) => one.missed);
  expect(none!.zone).toBe(0n);
  const { point, short } = none!.nearest!;
  for (const [party, by] of short.entries()) expect(by).toBeCloseTo(Math.max(0, 0.8 - point.utilities[party]!), 12);
  expect(Math.max(...short)).toBeGreaterThan(0);

  expect(finish(talksRun(river, {})).meetings[0]!.missed).toBeUndefined();
});

test('a reservation value beyond its best, or below its worst, is refused in words', () => {
  expect(() => finish(talksRun(river, { trial: { reservations: { up: 67 } } }))).toThrow(
    'Upstream cannot be tried out as walking away below 67: its packages are worth 0 to 1 to it',
  );
  expect(() => finish(talksPoints(river, { trial: { reservations: { down: -1 } } }))).toThrow('Downstream cannot');
  expect(() => finish(talksRun(river, { trial: { reservations: { up: 1, down: 0 } } }))).not.toThrow();
});

test('a meeting that breaks down is followed by the next, with what was redefined in it', () => {
  const trial = { tactics: { up: 'hardliner', down: 'hardliner', town: 'hardliner' } };
  const { meetings } = finish(talksRun(groundFrom(threeAtTheRiver), { trial }));
  expect(meetings).toHaveLength(2);
  expect(meetings[1]).toMatchObject({
    id: 'spring',
    by: 'Downstream',
    why: 'all year now includes the floods',
    redefined: ['Water let through'],
  });
});

test('who has given an order only cannot be run, and is named', () => {
  expect(() => finish(talksRun(groundFrom(orderedRiver), {}))).toThrow(
    'Upstream and Downstream have given an order only',
  );
});

test('the talks of the shipped case end somewhere', () => {
  const checked = libraryCase('vladivostok-2019');
  const { meetings } = finish(talksRun(groundOf(checked, {} as never), {}));
  expect(meetings.at(-1)!.offers.length).toBeGreaterThan(0);
});
