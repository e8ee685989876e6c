import { expect, test } from 'vitest';
import { orderedRiver, riverTalks } from '../../../../test/river-talks.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { type TalksWaysOutAsked, talksWaysOut } from './talks-ways-out.ts';

function ask(asked: Partial<TalksWaysOutAsked>, text = riverTalks) {
  const { case: checked, draft, problems } = parseCase(text);
  expect(problems).toEqual([]);
  return finish(
    talksWaysOut(groundOf(checked!, draft!), { party: 'up', points: 100, ways: [], limit: { worth: 40 }, ...asked }),
  );
}

const kinds = ({ findings }: ReturnType<typeof ask>) => findings.map(({ kind }) => kind);

test('a limit below the best alternative is a contradiction, one above it a question, the same agrees', () => {
  const ways = [
    { name: 'The canal', worth: 30 },
    { name: 'The neighbor', worth: 55 },
  ];
  const below = ask({ ways });
  expect(kinds(below)).toEqual(['contradiction']);
  expect(below.findings[0]!.says).toMatch(/would settle for 40.*The neighbor is worth 55 to it, 15 more/u);
  expect(below.ways.map(({ worth, isBest }) => [worth, isBest])).toEqual([
    [30, false],
    [55, true],
  ]);
  expect(below.follows).toBe(55);
  const above = ask({ ways, limit: { worth: 70 } });
  expect(kinds(above)).toEqual(['question']);
  expect(above.findings[0]!.says).toMatch(/below 70.*worth only 55.*up to 15 better/u);
  expect(kinds(ask({ ways, limit: { worth: 55 } }))).toEqual(['agrees']);
  expect(kinds(ask({ ways, limit: undefined }))).toEqual(['open']);
});

test('a package counts what it is worth to the party, as an alternative and as the limit', () => {
  // 0.5 × 60 + 0.3 × 50 + 0; what is left open adds nothing.
  const ways = [{ name: 'By itself', has: { water: 'winter', price: 2 } }];
  expect(ask({ ways }).ways[0]!.worth).toBe(45);
  expect(kinds(ask({ ways }))).toEqual(['contradiction']);
  expect(kinds(ask({ ways, limit: { has: { water: 'winter', price: 2 } } }))).toEqual(['agrees']);
  const gone = ask({ ways: [{ name: 'Gone', has: { water: 'never' } }] });
  expect(gone.findings.map(({ says }) => says)).toEqual([expect.stringContaining('Gone does not fit the talks')]);
});

test('without numbers packages are held against each other by the orders', () => {
  const way = (water: string, price: number) => [{ name: 'Alone', has: { water, price } }];
  const limit = { has: { water: 'winter', price: 2 } };
  const told = (water: string, price: number) =>
    kinds(ask({ ways: way(water, price), limit, points: 1 }, orderedRiver));
  expect(told('none', 2)).toEqual(['contradiction']);
  expect(told('all', 1)).toEqual(['question']);
  expect(told('winter', 2)).toEqual(['agrees']);
  expect(told('none', 1)).toEqual(['open']);
  expect(kinds(ask({ ways: way('none', 2), limit: undefined, points: 1 }, orderedRiver))).toEqual(['open']);
});

/** Without an agreement each does as it likes: one opens the weir or not, the other sues or not. */
const withStates = (worth: string) =>
  riverTalks.replace(
    'talks:\n',
    `conflict:
  options: { up: { release: opens the weir }, down: { sue: sues } }
  statusQuo: []
  preferences: { up: [not up.release, not down.sue], down: [up.release, not down.sue] }
talks:
  breakdown: { states: [${worth}] }
`,
  );

test('states are not chosen: whichever holds must be better than the limit for a contradiction', () => {
  const one = withStates('{ where: not up.release, worth: { up: 50, down: 20 } }');
  const found = ask({}, one);
  expect(found.states.map(({ ns, worth }) => [ns.length, worth])).toEqual([[1, 50]]);
  expect(kinds(found)).toEqual(['contradiction']);
  expect(found.findings[0]!.says).toMatch(/without an agreement 1 state may hold, worth 50/u);
  expect(kinds(ask({ limit: { worth: 60 } }, one))).toEqual(['question']);
  expect(kinds(ask({ limit: { worth: 50 } }, one))).toEqual(['agrees']);
  expect(kinds(ask({}, withStates('{ where: up.release, worth: { up: 50 } }')))).toEqual(['open']);
});
