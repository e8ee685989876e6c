import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { type TalksRatherAsked, talksRather } from './talks-rather.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);
const ordered = groundFrom(orderedRiver);
const ask = (asked: TalksRatherAsked, ground = river) => finish(talksRather(ground, asked));

test('answering by known weights leads to ranges that hold them, and narrower ones with every answer', () => {
  const truth = [0.6, 0.3, 0.1];
  const worthOf = (levels: readonly number[]) => {
    const worths = [
      [0, 0.7, 1],
      [0, 1],
      [1, 0],
    ];
    const price = (level: number, count: number) => 1 - level / (count - 1);
    return truth[0]! * worths[0]![levels[0]!]! + truth[1]! * price(levels[1]!, 5) + truth[2]! * worths[2]![levels[2]!]!;
  };
  let answers: TalksRatherAsked['answers'] = [];
  let width = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 5; step += 1) {
    const { weights, next, clash } = ask({ party: 'down', answers });
    expect(clash).toBeUndefined();
    for (const [issue, { least, most }] of weights.entries()) {
      expect(least).toBeLessThanOrEqual(truth[issue]! + 1e-9);
      expect(most).toBeGreaterThanOrEqual(truth[issue]! - 1e-9);
    }
    const now = weights.reduce((sum, { least, most }) => sum + most - least, 0);
    expect(now).toBeLessThanOrEqual(width + 1e-9);
    width = now;
    if (next === undefined) break;
    expect(next.differs.length).toBeGreaterThanOrEqual(2);
    const [a, b] = [worthOf(next.a), worthOf(next.b)];
    answers = [...answers, { a: next.a, b: next.b, says: Math.abs(a - b) < 1e-12 ? 'equal' : a > b ? 'a' : 'b' }];
  }
  expect(answers.length).toBeGreaterThan(0);
});

test('answers that clash are named', () => {
  const { next } = ask({ party: 'down', answers: [] });
  const { a, b } = next!;
  const { clash, found } = ask({
    party: 'down',
    answers: [
      { a, b, says: 'a' },
      { a, b, says: 'b' },
    ],
  });
  expect(clash!.answers).toEqual([0, 1]);
  expect(found).toBeUndefined();
});

test('orders alone are enough to be asked, and give worths that fit them', () => {
  const { found, next } = ask({ party: 'down', answers: [] }, ordered);
  expect(next).toBeDefined();
  expect(Object.values(found!.weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  const { all, winter, none } = found!.worths.water!;
  expect([all, none]).toEqual([1, 0]);
  expect(winter).toBeGreaterThan(0);
  expect(winter).toBeLessThan(1);
});

test('one issue alone leaves nothing to compare', () => {
  const single = groundFrom(orderedRiver.replace(/order: \{ water: all[^}]*\}/, 'order: { price: less }'));
  expect(() => ask({ party: 'down', answers: [] }, single)).toThrow('at least two');
});
