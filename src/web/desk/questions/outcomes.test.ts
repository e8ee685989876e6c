import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateCase } from '../../../../bench/generate.ts';
import { answerOf } from '../../../analysis/answer.ts';
import { analyzeCase } from '../../../analysis/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish, statesOf } from '../../../model/index.ts';
import { type Ground, groundOf } from '../ground.ts';
import { type OutcomesAnswer, type OutcomesAsked, outcomes } from './outcomes.ts';

const cases = readdirSync('cases').filter((id) => statSync(`cases/${id}`).isDirectory());

function groundFor(id: string): Ground {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

const everything = { lens: {}, filter: {}, sort: { by: 'number' }, from: 0, count: 500, allConcepts: true } as const;
const ask = (ground: Ground, asked: Partial<OutcomesAsked>) => finish(outcomes(ground, { ...everything, ...asked }));
const numbers = ({ rows }: OutcomesAnswer) => rows.map(({ n }) => n);

test('the states that are asked for stand before the others, each side in its own order, and nothing is lost', () => {
  const ground = groundFor('elmira');
  for (const sort of [{ by: 'number' }, { by: 'holding' }, { by: 'preference', party: 'moe' }] as const) {
    const own = numbers(ask(ground, { sort }));
    const ahead = [own[4]!, own[1]!, own[6]!, 999];
    const table = ask(ground, { sort, ahead, find: own[6]! });
    const asked = own.filter((n) => ahead.includes(n));
    expect(numbers(table)).toEqual([...asked, ...own.filter((n) => !asked.includes(n))]);
    expect([table.total, table.found]).toEqual([own.length, 2]);
    // What the filter leaves out stays out.
    const filter = { options: { 'moe.modify': 'taken' } } as const;
    expect(numbers(ask(ground, { sort, ahead, filter })).sort()).toEqual(numbers(ask(ground, { sort, filter })).sort());
  }
});

describe.each(cases)('%s', (id) => {
  const ground = groundFor(id);
  const analysis = finish(ground.analysis({}));
  const answer = answerOf(analysis.case, analysis.variant, analysis.conflict, analysis.stability, { all: true });
  const table = ask(ground, {});

  test('the table marks for everybody and for each party what the answer lists', () => {
    expect(table.total).toBe(answer.stateCount);
    for (const [place, { id: concept }] of table.concepts.entries()) {
      const holding = (of: number) =>
        table.rows.filter(({ standings }) => standings[place]![of] === 'holds').map(({ n }) => n);
      expect(holding(0), concept).toEqual(answer.equilibria![concept]);
      for (const [party, { id: name }] of table.parties.entries()) {
        expect(holding(party + 1), `${concept} ${name}`).toEqual(answer.stability![name]![concept]);
      }
    }
    const open = (concept: number) =>
      table.rows.filter(({ standings }) => standings[concept]![0] === 'open').map(({ n }) => n);
    for (const [place, { id: concept }] of table.concepts.entries()) {
      expect(open(place)).toEqual(answer.undecided?.equilibria?.[concept] ?? []);
    }
  });

  test('a state takes the options that the answer lists', () => {
    for (const [place, row] of table.rows.entries()) {
      const taken = table.options.filter((_, option) => row.deeds[option] === 'taken').map(({ id: option }) => option);
      const owned = answer.states![place]!.taken.filter((option) => !option.startsWith('context.'));
      expect([...taken].sort()).toEqual([...owned].sort());
      expect(row.patterns).toBe(answer.states![place]!.members?.length ?? 1);
      expect(row.isStatusQuo).toBe(row.n === answer.statusQuo);
    }
  });

  test('sorted by a party’s preference, states stand in its tie groups', () => {
    for (const { id: party, isKnown } of table.parties) {
      const sorted = ask(ground, { sort: { by: 'preference', party } });
      const groups = answer.preferences![party];
      expect(isKnown).toBe(groups !== null);
      if (!groups) continue;
      expect(numbers(sorted)).toEqual(groups.flat());
      const places = groups.flatMap((group, at) =>
        group.map(() => ({ at: at + 1, of: groups.length, sharedBy: group.length })),
      );
      expect(sorted.rows.map(({ place }) => place)).toEqual(places);
    }
  });
});

test('what holds under the most of the concepts shown stands first', () => {
  const ground = groundFor('cuban-missile-crisis');
  const table = ask(ground, { sort: { by: 'holding' }, allConcepts: false });
  const held = table.rows.map(({ standings }) => standings.filter(([all]) => all === 'holds').length);
  expect(held).toEqual([...held].sort((a, b) => b - a));
  expect(numbers(table).slice(0, 2)).toEqual([5, 7]);
  expect(table.folded.every(({ folded }) => folded !== undefined && folded.length > 0)).toBe(true);
});

test('a filter by options, by what holds for a party and by words keeps just those states', () => {
  const ground = groundFor('vladivostok-2019');
  const all = ask(ground, {});
  const option = (name: string) => all.options.findIndex(({ id }) => id === name);
  const seq = all.concepts.findIndex(({ id }) => id === 'seq');
  const party = all.parties.findIndex(({ id }) => id === 'dprk') + 1;
  const filtered = ask(ground, {
    filter: {
      options: { 'us.relieve': 'taken', 'dprk.partial': 'not' },
      holds: [{ concept: 'seq', party: 'dprk' }],
      text: 'workers HOME',
    },
  });
  const expected = all.rows.filter(
    ({ deeds, standings }) =>
      deeds[option('us.relieve')] === 'taken' &&
      deeds[option('dprk.partial')] === 'not' &&
      standings[seq]![party] !== 'fails' &&
      (deeds[option('russia.deport')] === 'taken' || deeds[option('russia.defy')] === 'taken'),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(numbers(filtered)).toEqual(expected.map(({ n }) => n));
  expect(filtered.total).toBe(expected.length);
});

test('a state that counts several patterns as one is mixed, and passes either way', () => {
  const ground = groundFor('elmira');
  const [row] = ask(ground, { filter: { options: { 'uniroyal.abandon': 'taken' } } }).rows;
  expect(row).toMatchObject({ n: 9, patterns: 4, deeds: ['mixed', 'not', 'not', 'taken', 'mixed'] });
  for (const deed of ['taken', 'not'] as const) {
    const kept = ask(ground, { filter: { options: { 'moe.modify': deed, 'uniroyal.abandon': 'taken' } } });
    expect(numbers(kept)).toEqual([9]);
  }
});

test('only what can be reached is what some path from the status quo leads to', () => {
  const ground = groundFor('elmira-as-a-graph');
  expect(numbers(ask(ground, { filter: { reached: 'improvements' } }))).toEqual([1, 5]);
  expect(ask(ground, { filter: { reached: 'moves' } }).total).toBe(9);
  const reached = ask(ground, {}).rows.map((row) => row.reached);
  expect(reached[0]).toEqual({ by: 'start' });
  expect(reached[4]).toEqual({ by: 'improvements', steps: 1 });
  expect(reached[7]).toMatchObject({ by: 'moves' });
});

test('a state is found by its number in the order shown, unless the filter leaves it out', () => {
  const ground = groundFor('cuban-missile-crisis');
  expect(ask(ground, { sort: { by: 'holding' }, find: 7 }).found).toBe(1);
  expect(ask(ground, { filter: { options: { 'ussr.withdraw': 'not' } }, find: 7 }).found).toBeUndefined();
  expect(ask(ground, { find: 13 }).found).toBeNull();
});

test('what the model does not know is refused in a sentence', () => {
  const ground = groundFor('chicken');
  expect(() => ask(ground, { filter: { options: { 'nobody.nothing': 'taken' } } })).toThrow(/no option/);
  expect(() => ask(ground, { filter: { holds: [{ concept: 'hope' }] } })).toThrow(/“hope”/);
});

test('a large model gives any window of its order, with the same states as going through them one by one', () => {
  const conflict = generateCase({
    options: 16,
    parties: 3,
    statements: 6,
    oneWayShare: 0,
    infeasibleShare: 0.2,
    seed: 5,
  });
  const checked = { ...groundFor('chicken').case, conflict };
  const analysis = finish(analyzeCase(checked));
  const ground = groundOf(checked, groundFor('chicken').draft);
  const nash = analysis.stability.concepts.find(({ id }) => id === 'nash')!;
  const holding = statesOf(nash.equilibria!).map((state) => state + 1);
  const seen: number[] = [];
  const filter = { holds: [{ concept: 'nash' }] };
  const { total } = ask(ground, { filter, count: 0 });
  for (let from = 0; from < total; from += 500) seen.push(...numbers(ask(ground, { filter, from })));
  expect(holding.length).toBeGreaterThan(500);
  expect(seen).toEqual(holding);
});
