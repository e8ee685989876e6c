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
  const worths: Record<string, (value: string | number) => number> = {
    water: (value) => ({ none: 0, winter: 0.7, all: 1 })[value]!,
    price: (value) => 1 - Number(value) / 4,
    court: (value) => (value === 'goes-on' ? 1 : 0),
  };
  // All else is the same in both.
  const worthOf = (part: Readonly<Record<string, string | number>>) =>
    ['water', 'price', 'court'].reduce(
      (sum, issue, at) => sum + (part[issue] === undefined ? 0 : truth[at]! * worths[issue]!(part[issue])),
      0,
    );
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

test('answers that fit the talks no more count for nothing, and the others keep their places', () => {
  const { next } = ask({ party: 'down', answers: [] });
  const { a, b } = next!;
  const gone = { a: { wind: 'strong' }, b: { wind: 'weak' }, says: 'a' } as const;
  expect(ask({ party: 'down', answers: [gone] })).toEqual(ask({ party: 'down', answers: [] }));
  const clashing = [gone, { a, b, says: 'a' }, { a, b, says: 'b' }] as const;
  expect(ask({ party: 'down', answers: clashing }).clash).toEqual({ answers: [1, 2], mends: [1, 2] });
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
