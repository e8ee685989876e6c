import { describe, expect, test } from 'vitest';
import { type TimeTactic, tacticCalled } from '../../../model/index.ts';
import type { Seat } from './seat.ts';
import { conceded, timeRule } from './time.ts';

const tactic: TimeTactic = {
  form: 'time',
  curve: 'polynomial',
  beta: 1,
  opening: 0,
  least: undefined,
  most: undefined,
};
const seat = { lowest: 0, highest: 1, floor: 0.2, slack: 0, deals: {}, party: 0 } as unknown as Seat;
const aimAt = (of: TimeTactic, time: number, at = seat) =>
  timeRule
    .begin(of, at, () => {
      throw new Error('nothing else to begin');
    })
    .aim({ round: 0, time });

describe('the share conceded (Faratin, Sierra and Jennings 1998)', () => {
  test.each([
    ['polynomial', 1, 0, 0.25, 0.25],
    ['polynomial', 0.5, 0, 0.5, 0.25],
    ['polynomial', 2, 0, 0.25, 0.5],
    ['polynomial', 2, 0.2, 0.25, 0.6],
    ['exponential', 1, 0.01, 0.5, 0.1],
    ['exponential', 2, 0.0001, 0.5, 0.1],
    ['exponential', 0.5, 0.01, 0.75, 0.1],
  ] as const)('%s, β = %d, k = %d, t = %d: %d', (curve, beta, opening, time, share) => {
    expect(conceded({ ...tactic, curve, beta, opening }, time)).toBeCloseTo(share, 12);
  });

  test.each(['polynomial', 'exponential'] as const)('%s goes from k to 1', (curve) => {
    const of = { ...tactic, curve, beta: 0.3, opening: 0.1 };
    expect([conceded(of, 0), conceded(of, 1)]).toEqual([expect.closeTo(0.1, 12), 1]);
  });

  test.each(['polynomial', 'exponential'] as const)(
    '%s, β = 0 is the limit: nothing, not even at the deadline',
    (curve) => {
      const of = { ...tactic, curve, beta: 0, opening: 0.1 };
      expect([0, 0.5, 1].map((time) => conceded(of, time))).toEqual([0.1, 0.1, 0.1]);
    },
  );

  test('NegMAS writes Boulware as 1 − t^4 and the conceder as 1 − t^(1/4)', () => {
    for (const [id, power] of [
      ['boulware', 4],
      ['conceder', 0.25],
    ] as const) {
      const { offers } = tacticCalled(id)!;
      expect(1 - conceded(offers as TimeTactic, 0.3)).toBeCloseTo(1 - 0.3 ** power, 12);
    }
  });
});

test('it aims between its best and its floor, or the bounds of its own, never below the floor', () => {
  expect([0, 0.5, 1].map((time) => aimAt(tactic, time))).toEqual([1, expect.closeTo(0.6, 12), 0.2]);
  const bound = { ...tactic, least: 0.5, most: 0.9 };
  expect([0, 0.5, 1].map((time) => aimAt(bound, time))).toEqual([0.9, expect.closeTo(0.7, 12), 0.5]);
  expect(aimAt({ ...tactic, least: 0.1 }, 1)).toBe(0.2);
});

test('slack lowers what it aims for, not its floor', () => {
  const slack = { ...seat, slack: 0.01 };
  expect([0, 1].map((time) => aimAt(tactic, time, slack))).toEqual([0.99, 0.2]);
});

test('ln 0 has no value: an exponential tactic that opens at nothing is refused', () => {
  expect(() => aimAt({ ...tactic, curve: 'exponential' }, 0)).toThrow('opening');
});
