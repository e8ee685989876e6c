import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateCase } from '../../../../bench/generate.ts';
import { parseCase } from '../../../format/index.ts';
import { type Conflict, finish, has, isTaken, numberOf, stateNumbered } from '../../../model/index.ts';
import { NEIGHBORHOOD_STATES } from '../../answer/moves/bounds.ts';
import { groundOf } from '../ground.ts';
import { moveRows } from './move-rows.ts';
import { type MovesAsked, moves } from './moves.ts';
import { neighbors } from './neighbors.ts';

function groundFor(id: string) {
  const { case: checked, draft } = parseCase(readFileSync(`cases/${id}/case.yaml`, 'utf8'));
  return groundOf(checked!, draft!);
}

/** All moves, by the definition: who differs in nothing but her own options, along those that go one way only. */
function movesByDefinition(conflict: Conflict): { party: number; from: number; to: number }[] {
  const { parties, options, states, moves: listed } = conflict;
  if (states.members !== undefined) {
    // What counts as one state goes wherever one of its members goes.
    const { table, stateOf } = states.members;
    const between = movesByDefinition({ ...conflict, states: table }).map(({ party, from, to }) => ({
      party,
      from: stateOf[from]!,
      to: stateOf[to]!,
    }));
    return [...new Map(between.filter(({ from, to }) => from !== to).map((move) => [key(move), move])).values()];
  }
  const found: { party: number; from: number; to: number }[] = [];
  for (const party of parties.keys()) {
    for (let from = 0; from < states.count; from++) {
      for (let to = 0; to < states.count; to++) {
        if (from === to) continue;
        const isMove =
          listed.kind === 'listed'
            ? listed.byParty[party]!.target.subarray(
                listed.byParty[party]!.start[from]!,
                listed.byParty[party]!.start[from + 1]!,
              ).includes(to)
            : options.every(({ party: owner, oneWay }, option) => {
                const [before, after] = [isTaken(states, from, option), isTaken(states, to, option)];
                if (before === after) return true;
                return owner === party && (oneWay === undefined || (oneWay === 'take') === after);
              });
        if (isMove) found.push({ party, from, to });
      }
    }
  }
  return found;
}

const gainOf = ({ preferences }: Conflict, { party, from, to }: { party: number; from: number; to: number }) => {
  const { levels } = preferences[party]!.ranking!;
  return levels[to]! - levels[from]!;
};
const asked = (rest: Partial<MovesAsked>): MovesAsked => ({ lens: {}, which: 'all', limit: 100_000, ...rest });
const key = ({ party, from, to }: { party: number; from: number; to: number }) => `${party}: ${from} ${to}`;
const cases = ['vladivostok-2019', 'elmira', 'elmira-as-a-graph', 'cuban-missile-crisis', 'prisoners-dilemma'];

test.each(cases)('the moves of %s are those of the definition, and each says how its mover likes it', (id) => {
  const ground = groundFor(id);
  const { conflict } = finish(ground.analysis({}));
  const n = (state: number) => numberOf(conflict.states, state);
  const all = movesByDefinition(conflict);
  const { edges, drawn } = finish(moves(ground, asked({})));
  expect(drawn).toBe('all');
  const liking = new Map(edges.map((edge) => [key(edge), edge.liking]));
  expect(liking.size).toBe(edges.length);
  expect([...liking.keys()].sort()).toEqual(
    all.map(({ party, from, to }) => key({ party, from: n(from), to: n(to) })).sort(),
  );
  for (const move of all) {
    const gain = gainOf(conflict, move);
    const expected = gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
    expect(liking.get(key({ party: move.party, from: n(move.from), to: n(move.to) }))).toBe(expected);
  }
  const improvements = finish(moves(ground, asked({ which: 'improvements' }))).edges;
  expect(improvements.map(key)).toEqual(edges.filter((edge) => edge.liking === 'better').map(key));
});

test.each(cases)('in %s the best move is one that no other move of its party beats', (id) => {
  const ground = groundFor(id);
  const { conflict } = finish(ground.analysis({}));
  const state = (n: number) => stateNumbered(conflict.states, n)!;
  const better = movesByDefinition(conflict).filter((move) => gainOf(conflict, move) > 0);
  const { edges } = finish(moves(ground, asked({ which: 'best' })));
  const starts = new Set(better.map(({ party, from }) => `${party} ${from}`));
  expect(new Set(edges.map(({ party, from }) => `${party} ${state(from)}`))).toEqual(starts);
  expect(edges).toHaveLength(starts.size);
  for (const { party, from, to } of edges) {
    const own = better.filter((move) => move.party === party && move.from === state(from));
    const most = Math.max(...own.map((move) => gainOf(conflict, move)));
    const best = own.filter((move) => gainOf(conflict, move) === most).map((move) => move.to);
    expect(state(to)).toBe(Math.min(...best));
  }
});

test.each(cases)('the states of %s are marked as they hold', (id) => {
  const ground = groundFor(id);
  const { conflict, stability } = finish(ground.analysis({}));
  const { holding } = finish(ground.findings({})).summary;
  const { nodes, statusQuo } = finish(moves(ground, asked({ which: 'best' })));
  expect(nodes.map(({ n }) => n)).toEqual(
    Array.from({ length: conflict.states.count }, (_, state) => numberOf(conflict.states, state)),
  );
  const nash = stability.concepts.find((found) => found.id === 'nash')!.equilibria!;
  for (const { n, standing, words } of nodes) {
    const state = stateNumbered(conflict.states, n)!;
    const held = holding.find((one) => one.state === state);
    expect(standing).toBe(held === undefined ? 'fails' : held.under.includes('nash') ? 'holds' : 'foresight');
    if (standing === 'holds') expect(has(nash, state)).toBe(true);
    expect(words).not.toBe('');
  }
  expect(statusQuo && stateNumbered(conflict.states, statusQuo)).toBe(conflict.statusQuo);
});

test.each(cases)('the ways in and out of each state of %s are its moves, the best first', (id) => {
  const ground = groundFor(id);
  const { conflict } = finish(ground.analysis({}));
  const all = finish(moves(ground, asked({}))).edges;
  for (let state = 0; state < conflict.states.count; state += 7) {
    const n = numberOf(conflict.states, state);
    const ways = finish(neighbors(ground, { lens: {}, state: n }));
    for (const [party, { out, into }] of ways.parties.entries()) {
      const [leaving, coming] = [
        all.filter((edge) => edge.party === party && edge.from === n),
        all.filter((edge) => edge.party === party && edge.to === n),
      ];
      expect(new Map(out.shown.map((way) => [way.n, way.liking]))).toEqual(
        new Map(leaving.map((edge) => [edge.to, edge.liking])),
      );
      expect(new Map(into.shown.map((way) => [way.n, way.liking]))).toEqual(
        new Map(coming.map((edge) => [edge.from, edge.liking])),
      );
      expect(out.better).toBe(leaving.filter(({ liking }) => liking === 'better').length);
      const gains = out.shown.map((way) =>
        gainOf(conflict, { party, from: state, to: stateNumbered(conflict.states, way.n)! }),
      );
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
    }
  }
});

test('only the moves of the parties chosen are drawn', () => {
  const ground = groundFor('vladivostok-2019');
  const { edges } = finish(moves(ground, asked({ parties: ['russia'] })));
  expect(new Set(edges.map(({ party }) => party))).toEqual(new Set([2]));
});

test('with more moves than can be drawn, fewer kinds are, and that is said', () => {
  const ground = groundFor('vladivostok-2019');
  const all = finish(moves(ground, asked({}))).edges.length;
  const improvements = finish(moves(ground, asked({ which: 'improvements' }))).edges.length;
  const best = finish(moves(ground, asked({ which: 'best' }))).edges.length;
  const drawnWithin = (limit: number) => {
    const { drawn, edges } = finish(moves(ground, asked({ limit })));
    return [drawn, edges.length];
  };
  expect(drawnWithin(all)).toEqual(['all', all]);
  expect(drawnWithin(all - 1)).toEqual(['improvements', improvements]);
  expect(drawnWithin(improvements - 1)).toEqual(['best', best]);
  expect(drawnWithin(best - 1)).toEqual(['none', 0]);
});

test('of a model too large to draw it gives a state with its neighbors, improvements first', () => {
  const conflict = generateCase({
    options: 15,
    parties: 3,
    statements: 5,
    oneWayShare: 0,
    infeasibleShare: 0,
    seed: 3,
  });
  const { case: checked, draft } = parseCase(readFileSync('cases/chicken/case.yaml', 'utf8'));
  const ground = groundOf({ ...checked!, conflict, variants: [] }, draft!);
  const { nodes, around, edges, stateCount } = finish(moves(ground, asked({ around: 1234, which: 'improvements' })));
  expect(stateCount).toBe(2 ** 15);
  expect(around?.n).toBe(1234);
  const ways = finish(neighbors(ground, { lens: {}, state: 1234 }));
  const others = new Set(ways.parties.flatMap(({ out }) => out.shown.map(({ n }) => n)));
  expect(nodes.length).toBe(Math.min(NEIGHBORHOOD_STATES, 3 * 31 + 1));
  expect(around!.left).toBe(3 * 31 + 1 - nodes.length);
  for (const { n } of nodes) expect(n === 1234 || others.has(n)).toBe(true);
  const liked = ways.parties.flatMap(({ out }) => out.shown.filter(({ liking }) => liking === 'better'));
  expect(edges.filter(({ from }) => from === 1234)).toHaveLength(liked.length);
});

test.each(['best', 'improvements', 'all'] as const)('the table has the same moves as the picture: %s', (which) => {
  const ground = groundFor('vladivostok-2019');
  const { edges } = finish(moves(ground, asked({ which })));
  const rows = [];
  for (let start = 0; ; ) {
    const window = finish(moveRows(ground, { lens: {}, which, start, count: 97 }));
    expect(window.total).toBe(edges.length);
    rows.push(...window.rows);
    start += 97;
    if (start >= window.total) break;
  }
  expect(rows.map(key).sort()).toEqual(edges.map(key).sort());
  expect(rows.map(({ from }) => from)).toEqual(rows.map(({ from }) => from).sort((a, b) => a - b));
  const { foundAt } = finish(moveRows(ground, { lens: {}, which, start: 0, count: 1, find: 22 }));
  expect(rows[foundAt!]!.from).toBeGreaterThanOrEqual(22);
  expect(rows[foundAt! - 1]!.from).toBeLessThan(22);
});
