import { describe, expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { type TalksSwapsAsked, talksSwaps, type WrittenStep } from './talks-swaps.ts';

function groundFrom(text: string) {
  const { case: checked, draft } = parseCase(text);
  return groundOf(checked!, draft!);
}
const river = groundFrom(riverTalks);
const alternatives = [
  { name: 'Winter deal', values: { water: 'winter', price: '3', court: 'goes-on' } },
  { name: 'Rich deal', values: { water: 'all', price: '4', court: 'dropped' } },
  { name: 'Poor deal', values: { water: 'all', price: '1', court: 'goes-on' } },
];
const ask = (asked: Partial<TalksSwapsAsked>, ground = river) =>
  finish(talksSwaps(ground, { party: 'up', alternatives, steps: [], ...asked }));

describe('even swaps', () => {
  test('begin with what can be told of the party’s issues, and no table', () => {
    const { issues, notOrdered, table, faults } = ask({ alternatives: [] });
    expect(issues.map(({ id, values, unit }) => [id, values?.length, unit])).toEqual([
      ['water', 3, undefined],
      ['price', undefined, 'million'],
      ['court', 2, undefined],
    ]);
    expect([notOrdered, table, faults]).toEqual([[], undefined, []]);
  });

  test('what another is better than can go, with the reason', () => {
    const { table } = ask({});
    expect(table!.rows.map(({ name, canGo, isAllBut }) => [name, canGo === undefined, isAllBut])).toEqual([
      // Behind on the price and the suit, ahead on the water by one place.
      ['Winter deal', false, true],
      ['Rich deal', true, false],
      ['Poor deal', false, false],
    ]);
    expect(table!.rows[2]!.canGo).toMatch(/^(Winter|Rich) deal is better than Poor deal on/);
    expect(table!.issues.map(({ isTied }) => isTied)).toEqual([false, false, false]);
  });

  test('a swap changes two cells and is told; what then ties can drop out; what is left is the result', () => {
    const steps: WrittenStep[] = [
      { do: 'remove', alternative: 2 },
      {
        do: 'swap',
        alternative: 0,
        change: { issue: 'water', to: 'all' },
        against: { issue: 'price', to: '4' },
      },
      { do: 'drop', issue: 'water' },
    ];
    const two = ask({ steps: steps.slice(0, 2) });
    expect(two.table!.rows[0]!.cells.map(({ text, was }) => [text, was])).toEqual([
      ['all year', 'in winter'],
      ['4 million', '3 million'],
      ['goes on', undefined],
    ]);
    expect(two.table!.issues.map(({ isTied }) => isTied)).toEqual([true, true, false]);
    const three = ask({ steps });
    expect(three.table!.issues.map(({ id }) => id)).toEqual(['price', 'court']);
    expect(three.table!.rows[0]!.canGo).toBe('Rich deal is better than Winter deal on The suit, and nowhere worse.');
    expect(three.steps.map(({ says }) => says)).toEqual([
      'Poor deal goes: another is better.',
      'In Winter deal, Water let through from in winter to all year, made up for by Price from 3 million to 4 million.',
      'Water let through drops out.',
    ]);
    expect(three.clash).toBeUndefined();
    expect(ask({ steps: [...steps, { do: 'remove', alternative: 0 }] }).table!.rows.map(({ name }) => name)).toEqual([
      'Rich deal',
    ]);
  });

  test('a swap that only makes it better is not even, and says so', () => {
    const swap: WrittenStep = {
      do: 'swap',
      alternative: 0,
      change: { issue: 'water', to: 'none' },
      against: { issue: 'price', to: '4' },
    };
    expect(ask({ steps: [swap] }).steps[0]!.fault).toMatch(/only makes it better/);
  });

  test('swaps that price the same trade differently are named together', () => {
    const trade = (alternative: number, price: string): WrittenStep => ({
      do: 'swap',
      alternative,
      change: { issue: 'water', to: 'none' },
      against: { issue: 'price', to: price },
    });
    const some = [
      { name: 'A', values: { water: 'all', price: '4', court: 'dropped' } },
      { name: 'B', values: { water: 'all', price: '4', court: 'goes-on' } },
    ];
    const { steps, clash } = ask({ alternatives: some, steps: [trade(0, '1'), trade(1, '3')] });
    expect(steps.map(({ clashes }) => clashes)).toEqual([true, true]);
    expect(clash).toMatch(/^Steps 1 and 2 cannot all be even/);
  });

  test('what does not fit the talks any more is said, and nothing is made of it', () => {
    const gone = ask({
      alternatives: [...alternatives, { name: 'Old', values: { water: 'spring', price: '1', court: 'dropped' } }],
    });
    expect(gone.table).toBeUndefined();
    expect(gone.faults).toHaveLength(1);
    expect(gone.faults[0]).toMatch(/Old/);
    const early = ask({ steps: [{ do: 'drop', issue: 'water' }] });
    expect(early.faults[0]).toMatch(/^Step 1 cannot drop out/);
    expect(ask({ steps: [{ do: 'drop', issue: 'wind' }] }).faults[0]).toMatch(/step 1/iu);
  });

  test('orders alone are enough; issues without one are named', () => {
    expect(ask({}, groundFrom(orderedRiver)).table!.rows).toHaveLength(3);
    const less = groundFrom(orderedRiver.replace(', court: dropped > goes-on }', ' }'));
    expect(ask({}, less).notOrdered).toEqual(['The suit']);
  });
});
