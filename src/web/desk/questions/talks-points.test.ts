import { expect, test } from 'vitest';
import { libraryCase } from '../../../../test/library-case.ts';
import { orderedRiver, riverTalks, threeAtTheRiver } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { evenly, type SeenNumbers, talksPoints } from './talks-points.ts';

function groundFrom(text: string) {
  const { case: checked, draft, problems } = parseCase(text);
  expect(problems).toEqual([]);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);
const numbersOf = (asked = {}, ground = river) => finish(talksPoints(ground, asked)).numbers as SeenNumbers;

test('every package is there to be drawn, and the frontier is the part of it that nothing dominates', () => {
  const { all, frontier, frontierCount, outcomes } = numbersOf();
  expect(outcomes).toBe(30n);
  expect(all).toHaveLength(60);
  const pairs = Array.from({ length: 30 }, (_, at) => all!.slice(2 * at, 2 * at + 2));
  const isBetter = ([a, b]: number[], [c, d]: number[]) => a! >= c! && b! >= d! && (a! > c! || b! > d!);
  const efficient = pairs.filter((one) => !pairs.some((other) => isBetter(other, one)));
  const asText = (some: readonly (readonly number[])[]) =>
    new Set(some.map((one) => one.map((u) => u.toFixed(9)).join()));
  expect(frontier).toHaveLength(frontierCount);
  expect(asText(frontier.map(({ utilities }) => utilities))).toEqual(asText(efficient));
  expect(frontier[0]!.values).toEqual(['none', '4 million', 'is dropped']);
});

test('one reservation value moved, and the zone of agreement is gone; what comes nearest says by how much it fails', () => {
  const before = numbersOf().without[0]!;
  expect(before.rational! > 0n).toBe(true);
  expect(before.nearest).toBeUndefined();
  expect(before.disagreement).toEqual([0.4, 0.45]);
  const after = numbersOf({ trial: { reservations: { up: 0.9 } } }).without[0]!;
  expect(after).toMatchObject({ disagreement: [0.9, 0.45], rational: 0n, ideal: undefined });
  expect(after.named.nash).toEqual({ points: [], count: 0 });
  const { point, short } = after.nearest!;
  expect(Math.max(...short)).toBeGreaterThan(0);
  for (const [party, one] of short.entries()) {
    expect(one).toBeCloseTo(Math.max(0, after.disagreement[party]! - point.utilities[party]!), 12);
  }
});

test('without numbers it still says what no numbers could save', () => {
  const answer = finish(talksPoints(groundFrom(orderedRiver), {}));
  expect(answer.numbers).toBeUndefined();
  expect(answer.withoutNumbers).toEqual([0, 1]);
  expect(answer.order.stances.map(({ issue, stance }) => [issue, stance])).toEqual([
    ['Water let through', 'opposed'],
    ['Price', 'opposed'],
    ['The suit', 'opposed'],
  ]);
  expect(answer.order.outcomes).toBe(30n);
});

test('a meeting has values of its own, and parties keep the colors of the case', () => {
  const ground = groundFrom(threeAtTheRiver);
  expect(numbersOf({}, ground).outcomes).toBe(30n);
  expect(numbersOf({ meeting: 'spring' }, ground).outcomes).toBe(40n);
  const { parties } = finish(talksPoints(ground, {}));
  expect(parties.map(({ id, look }) => [id, look])).toEqual([
    ['up', 0],
    ['town', 2],
    ['down', 1],
  ]);
  expect(() => finish(talksPoints(ground, { meeting: 'winter' }))).toThrow(Unanswerable);
});

test('a case without talks says so', () => {
  const plain = groundFrom('demarche: 1\ntitle: Nothing yet\n');
  expect(() => finish(talksPoints(plain, {}))).toThrow('The case holds no talks yet.');
});

test('of many, evenly chosen ones are shown, the ends among them', () => {
  const many = Array.from({ length: 1000 }, (_, at) => at);
  const few = evenly(many, 11);
  expect(few).toHaveLength(11);
  expect([few[0], few.at(-1)]).toEqual([0, 999]);
  expect(evenly([1, 2], 11)).toEqual([1, 2]);
});

test('through the eyes of a party the others want what it believes', () => {
  const believing = riverTalks.replace(
    '      tactic: boulware\n',
    `      tactic: boulware
      believes:
        down: { weights: { water: 100, price: 0, court: 0 }, values: { water: { none: 0, winter: 50, all: 100 } } }
`,
  );
  const ground = groundFrom(believing);
  expect(finish(talksPoints(ground, {})).believers).toEqual([0]);
  expect(numbersOf({}, ground).all).toEqual(numbersOf().all);
  const seen = numbersOf({ eyes: 'up' }, ground);
  const worths = (party: number) => [...new Set(seen.all!.filter((_, at) => at % 2 === party))].sort((a, b) => a - b);
  expect(worths(1)).toEqual([0, 0.5, 1]);
  expect(worths(0)).toEqual([...new Set(numbersOf().all!.filter((_, at) => at % 2 === 0))].sort((a, b) => a - b));
});

test('what crosses a red line is drawn apart, and is no part of the frontier', () => {
  const ground = groundOf(libraryCase('vladivostok-2019'), {} as never);
  const { all, barred, frontier, outcomes, without } = numbersOf({}, ground);
  expect(BigInt(all!.length + barred.length)).toBe(2n * outcomes);
  expect(barred.length).toBe(2 * 28);
  expect(frontier.every(({ crossed }) => crossed.length === 0)).toBe(true);
  expect(without.length).toBe(13);
  expect(without.slice(1).every(({ state }) => state!.words !== '' && state!.under.length > 0)).toBe(true);
});

test('what would hold without an agreement is seen through the variant', () => {
  const ground = groundOf(libraryCase('vladivostok-2019'), {} as never);
  const states = (variant: string | undefined) =>
    numbersOf({ variant }, ground)
      .without.slice(1)
      .map(({ state }) => state!.words);
  const variants = ground.case.variants.map(({ id }) => id);
  expect(variants.some((variant) => JSON.stringify(states(variant)) !== JSON.stringify(states(undefined)))).toBe(true);
  expect(() => states('no-such-variant')).toThrow(Unanswerable);
});
