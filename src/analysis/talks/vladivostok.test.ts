/** What the page of the shipped case says of its talks. */
import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { finish } from '../../model/index.ts';
import { breakdownOf } from './breakdown.ts';
import { talksAssumptions } from './talks-assumptions.ts';
import { talksPoints } from './talks-points.ts';

const checked = libraryCase('vladivostok-2019');
const found = finish(breakdownOf(checked));
if (found.kind !== 'states') throw new Error('The talks name no concept.');

test('twelve states hold without an agreement, and only the stall is led to', () => {
  expect(found.states.map(({ number }) => number)).toEqual([8, 22, 28, 32, 40, 48, 62, 68, 72, 80, 88, 108]);
  expect(found.states.filter(({ reached }) => reached).map(({ number }) => number)).toEqual([22, 62]);
});

test('what the states are worth goes with what the parties want in the conflict', () => {
  expect(found.clashes).toEqual([]);
  expect(found.states.every(({ utilities }) => utilities.every((one) => one !== undefined))).toBe(true);
});

test('today is worth what the stall is', () => {
  const points = finish(talksPoints(checked.talks!)).numbers!.without[0]!.points;
  const stall = found.states.find(({ number }) => number === 22)!;
  for (const [party, one] of points.disagreement.entries()) expect(one).toBeCloseTo(stall.utilities[party]!, 12);
});

test('every number is an assumption, and some directions are not', () => {
  for (const meeting of [undefined, 'next-round']) {
    const { numbers, words } = talksAssumptions(checked, meeting);
    expect(numbers.supported).toBe(0);
    expect(words.supported).toBeGreaterThan(0);
  }
  const { numbers, words } = talksAssumptions(checked);
  expect([numbers.all, words.all, words.supported]).toEqual([46, 18, 6]);
});

test('the usual solutions agree on the limited exchange; the wider word takes the arms alone off the frontier', () => {
  for (const meeting of [undefined, 'next-round']) {
    const { numbers, terms } = finish(talksPoints(checked.talks!, meeting === undefined ? {} : { meeting }));
    const valueAt = (place: number, level: number) => {
      const issue = terms.issues[place]!;
      return issue.kind === 'named' ? issue.values[level]!.id : level;
    };
    const { byName } = numbers!.without[0]!.points;
    for (const name of ['nash', 'kalai-smorodinsky', 'egalitarian', 'welfare'] as const) {
      expect(byName[name].map((one) => one.package.slice(0, 2).map((level, at) => valueAt(at, level)))).toEqual([
        ['step', 'eased'],
      ]);
    }
    const front = numbers!.frontier;
    if (front.form === 'too-large') throw new Error('It is small.');
    const scopes = new Set(front.points.map((one) => valueAt(0, one.package[0]!)));
    expect(scopes.has('arms')).toBe(meeting === undefined);
  }
});
