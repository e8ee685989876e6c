import { describe, expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { type TalksSwingsAsked, talksSwings } from './talks-swings.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);
const ask = (asked: Omit<TalksSwingsAsked, 'party'>, ground = river, party = 'up') =>
  finish(talksSwings(ground, { party, ...asked }));
const ranking = [['water'], ['price'], ['court']];

describe('weights from swings', () => {
  test('what is asked about goes from the worst value to the best, beside what the case has', () => {
    const { asked, stated, clashes, notAsked } = ask({});
    expect(asked.map(({ id, worst, best, now }) => [id, worst, best, now])).toEqual([
      ['water', 'all year', 'none', 0.5],
      ['price', '0 million', '4 million', 0.3],
      ['court', 'goes on', 'is dropped', 0.2],
    ]);
    expect(asked.every(({ ranking, swings, range }) => ranking ?? swings ?? range === undefined)).toBe(true);
    expect(stated).toEqual(ranking);
    expect([clashes, notAsked]).toEqual([[], []]);
  });

  test('a ranking alone gives the centroid: 11/18, 5/18, 2/18', () => {
    const { asked, inCase, clashes, isHeldTogether } = ask({ ranking });
    for (const [at, eighteenths] of [11, 5, 2].entries()) expect(asked[at]!.ranking).toBeCloseTo(eighteenths / 18, 12);
    expect(inCase.ranking!.water).toBeCloseTo(11 / 18, 12);
    expect(inCase.swings).toBeUndefined();
    expect([clashes, isHeldTogether]).toEqual([[], true]);
  });

  test('ratings count once all swings have one', () => {
    expect(ask({ ranking, ratings: { water: 100, price: 60 } }).asked.map(({ swings }) => swings)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const { asked } = ask({ ranking, ratings: { water: 100, price: 60, court: 40 } });
    expect(asked.map(({ swings }) => swings)).toEqual([0.5, 0.3, 0.2]);
  });

  test('a rating above the first, or against the ranking, is named', () => {
    const { clashes } = ask({ ranking, ratings: { water: 100, price: 40, court: 60 } });
    expect(clashes).toEqual(['Price was said to matter more than The suit, and is not rated higher.']);
    expect(ask({ ranking, ratings: { water: 100, price: 120, court: 60 } }).clashes).toContain(
      'Water let through was said to matter more than Price, and is not rated higher.',
    );
    expect(ask({ ranking, ratings: { water: 100, price: -1, court: 60 } }).clashes[0]).toMatch(
      /^The rating of Price is below 0/,
    );
  });

  test('a ranking against the importance that the case has is named', () => {
    const { clashes } = ask({ ranking: [['price'], ['water', 'court']] });
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatch(/Water let through.*Price/);
  });

  test('what compared packages do not allow is named, by ranking and by ratings', () => {
    // All of the price is worth more than all of the water.
    const comparisons = [{ a: { water: 'all', price: 4 }, b: { water: 'none', price: 0 }, says: 'a' }] as const;
    const { asked, clashes, compared } = ask({ ratings: { water: 100, price: 60, court: 40 }, comparisons });
    expect(compared).toBe(1);
    // The importance that the case has says the opposite, so that no weights fit both.
    expect(asked.every(({ range }) => range === undefined)).toBe(true);
    expect(clashes.join(' ')).toMatch(/answer 1/);
    const down = { water: 100, price: 60, court: 10 };
    const against = [{ a: { water: 'none', price: 0 }, b: { water: 'all', price: 4 }, says: 'a' }] as const;
    expect(ask({ ratings: down, comparisons: against }, river, 'down').clashes.join(' ')).toMatch(
      /ratings give Water let through 58.8%: more than the comparisons allow, at most 50%/,
    );
  });

  test('orders alone are enough', () => {
    const { asked, inCase } = ask({ ranking }, groundFrom(orderedRiver));
    expect(asked.map(({ now }) => now)).toEqual([undefined, undefined, undefined]);
    expect(Object.values(inCase.ranking!).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  test('an issue that was not ranked comes last; one that is gone counts for nothing', () => {
    expect(ask({ ranking: [['wind'], ['price']] }).asked.map(({ ranking: one }) => one)).toEqual(
      ask({ ranking: [['price'], ['water'], ['court']] }).asked.map(({ ranking: one }) => one),
    );
  });

  test('who does not talk any more is not asked', () => {
    expect(() => ask({}, river, 'sea')).toThrow('does not talk any more');
  });
});
