/** Joint steps as the engine finds them, against every joint step there is and every sequence of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JointSteps, jointStepsTo } from '../src/engine/stability/joint-steps/joint-steps.ts';
import type { JointReading } from '../src/engine/stability/joint-steps/willing.ts';
import { kernelFor } from '../src/engine/stability/kernel/choose-kernel.ts';
import { shortestPath } from '../src/engine/stability/paths/paths.ts';
import type { Trust } from '../src/engine/stability/response.ts';
import { partiesIn } from '../src/model/coalition.ts';
import type { Conflict } from '../src/model/conflict.ts';
import { finish } from '../src/model/resumable.ts';
import { coalescedForm, graphForm, optionForm } from './generate.ts';
import { coalitionsOf } from './reference/coalition.ts';
import { type Plain, patternsOf, plain } from './reference/conflict.ts';
import { byLegalSequences } from './reference/joint-moves.ts';

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly coalition: readonly number[];
}

interface Reading {
  readonly reading: JointReading;
  readonly trust: Trust;
}

const READINGS: Reading[] = [
  { reading: 'strict', trust: 'sure' },
  { reading: 'strict', trust: 'possible' },
  { reading: 'pareto', trust: 'sure' },
  { reading: 'pareto', trust: 'possible' },
];

/** Every joint move, liked or not. */
function jointMoves(conflict: Conflict, c: Plain): Edge[] {
  return conflict.moves.kind === 'listed' ? listedJointMoves(c) : optionJointMoves(conflict);
}

function optionJointMoves({ states, options }: Conflict): Edge[] {
  const patterns = patternsOf(states.members?.table ?? states);
  const stateOf = (member: number) => states.members?.stateOf[member] ?? member;
  const edges = new Map<string, Edge>();
  for (const [a, before] of patterns.entries()) {
    for (const [b, after] of patterns.entries()) {
      const changed = options.filter((_, o) => before[o] !== after[o]);
      const turnsBack = options.some(
        ({ oneWay }, o) =>
          (oneWay === 'take' && before[o]! && !after[o]!) || (oneWay === 'drop' && !before[o]! && after[o]!),
      );
      if (stateOf(a) === stateOf(b) || turnsBack) continue;
      const coalition = [...new Set(changed.map((option) => option.party!))].sort((x, y) => x - y);
      const edge = { from: stateOf(a), to: stateOf(b), coalition };
      edges.set(JSON.stringify(edge), edge);
    }
  }
  return [...edges.values()];
}

function listedJointMoves(c: Plain): Edge[] {
  const coalitions = coalitionsOf(c.parties);
  return c.states.flatMap((from) => {
    const reach = coalitions.map((coalition) => ({ coalition, reached: byLegalSequences(coalition, from, c.moves) }));
    return c.states.flatMap((to) => {
      if (to === from) return [];
      const able = reach.filter(({ reached }) => reached.has(to)).map(({ coalition }) => coalition);
      const smallest = able.filter(
        (coalition) => !able.some((part) => part.length < coalition.length && part.every((p) => coalition.includes(p))),
      );
      return smallest.map((coalition) => ({ from, to, coalition }));
    });
  });
}

function accepted(
  c: Plain,
  { from, to, coalition }: Edge,
  { reading, trust }: Reading,
  yielding: readonly number[],
): boolean {
  const yields = (p: number) => yielding.includes(p) || (!c.isKnown(p) && trust === 'possible');
  const rest = coalition.filter((p) => !yields(p));
  if (rest.some((p) => !c.isKnown(p))) return false;
  if (reading === 'strict') return rest.every((p) => c.prefers(p, to, from));
  return (
    rest.every((p) => !c.prefers(p, from, to)) &&
    (rest.length < coalition.length || rest.some((p) => c.prefers(p, to, from)))
  );
}

/** The least (largest coalition, joint steps, steps) of all sequences, no coalition twice running; by relaxing until nothing changes. */
function best(
  edges: readonly Edge[],
  from: number,
  target: number,
  partyCount: number,
): [number, number, number] | undefined {
  if (from === target) return [0, 0, 0];
  for (let largest = 1; largest <= partyCount; largest++) {
    const usable = edges.filter(({ coalition }) => coalition.length <= largest);
    const least = new Map<string, readonly [joint: number, steps: number]>([[`${from}|`, [0, 0]]]);
    for (let changed = true; changed; ) {
      changed = false;
      for (const edge of usable) {
        const by = edge.coalition.join();
        for (const [place, [joint, steps]] of [...least]) {
          const [state, last] = place.split('|') as [string, string];
          if (Number(state) !== edge.from || last === by) continue;
          const next = [joint + (edge.coalition.length > 1 ? 1 : 0), steps + 1] as const;
          const known = least.get(`${edge.to}|${by}`);
          if (known !== undefined && (known[0] < next[0] || (known[0] === next[0] && known[1] <= next[1]))) continue;
          least.set(`${edge.to}|${by}`, next);
          changed = true;
        }
      }
    }
    const arrivals = [...least].filter(([place]) => place.startsWith(`${target}|`)).map(([, cost]) => cost);
    const [first] = arrivals.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (first !== undefined) return [largest, ...first];
  }
  return undefined;
}

function costOf({ steps, largest }: JointSteps): [number, number, number] | undefined {
  return steps && [largest!, steps.filter(({ members }) => members.length > 1).length, steps.length];
}

const small = fc.oneof(
  optionForm({ maxStates: 16 }),
  optionForm({ maxStates: 16, unknown: true }),
  coalescedForm({ maxStates: 16, parties: { min: 2, max: 4 } }),
  graphForm({ maxStates: 6, parties: { min: 2, max: 3 } }),
  graphForm({ maxStates: 6, parties: { min: 2, max: 3 }, unknown: true }),
);

test('the sequence found needs the smallest coalition, the fewest joint steps and the fewest steps', () => {
  const seen = { alone: 0, together: 0, never: 0 };
  fc.assert(
    fc.property(small, fc.nat(), fc.nat(), fc.constantFrom(...READINGS), (conflict, n, m, reading) => {
      const [from, target] = [n % conflict.states.count, m % conflict.states.count];
      const c = plain(conflict);
      const moves = jointMoves(conflict, c);
      const found = finish(jointStepsTo(kernelFor(conflict), from, target, reading));
      const liked = moves.filter((edge) => accepted(c, edge, reading, []));
      const expected = best(liked, from, target, c.parties.length);
      expect(costOf(found)).toEqual(expected);
      expect(found.searched).toBe('all');
      let at = from;
      for (const step of found.steps ?? []) {
        const edge = { from: at, to: step.to, coalition: partiesIn(step.coalition) };
        expect(liked).toContainEqual(edge);
        at = step.to;
      }
      if (found.steps !== undefined) expect(at).toBe(target);
      const options = { steps: 'improvements', trust: reading.trust } as const;
      const canGoAlone = shortestPath(kernelFor(conflict), from, target, options) !== undefined;
      expect(canGoAlone).toBe(expected !== undefined && expected[0] <= 1);
      if (expected === undefined) seen.never++;
      else if (expected[0] > 1) seen.together++;
      else seen.alone++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.alone, seen.together, seen.never)).toBeGreaterThan(5);
});

test('where nobody can get there, the set that objects is the smallest that would be enough, and of those the one with the best sequence', () => {
  const seen = { objecting: 0, severalSets: 0, better: 0, direct: 0 };
  fc.assert(
    fc.property(small, fc.nat(), fc.nat(), fc.constantFrom(...READINGS), (conflict, n, m, reading) => {
      const [from, target] = [n % conflict.states.count, m % conflict.states.count];
      const c = plain(conflict);
      const moves = jointMoves(conflict, c);
      const found = finish(jointStepsTo(kernelFor(conflict), from, target, reading));
      if (found.steps !== undefined) {
        expect(found.objecting).toBeUndefined();
        return;
      }
      const reachedIf = (yielding: readonly number[]) =>
        best(
          moves.filter((edge) => accepted(c, edge, reading, yielding)),
          from,
          target,
          c.parties.length,
        );
      const enough = coalitionsOf(c.parties).filter((yielding) => reachedIf(yielding) !== undefined);
      expect(found.objecting === undefined).toBe(enough.length === 0);
      if (found.objecting === undefined) return;
      const parties = partiesIn(found.objecting.parties);
      expect(enough).toContainEqual(parties);
      const size = Math.min(...enough.map((set) => set.length));
      expect(parties.length).toBe(size);
      const sizes = found.objecting.steps.map(({ members }) => members.length);
      const cost = [Math.max(...sizes), sizes.filter((members) => members > 1).length, sizes.length];
      const smallest = enough
        .filter((set) => set.length === size)
        .map((set) => ({ set: set.join(), cost: reachedIf(set)! }))
        .sort((a, b) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1] || a.cost[2] - b.cost[2]);
      expect(cost).toEqual(smallest[0]!.cost);
      const asGood = smallest.filter((one) => one.cost.join() === cost.join()).map(({ set }) => set);
      expect(asGood).toContain(parties.join());
      const objectors = found.direct && partiesIn(found.direct.objectors).join();
      if (asGood.includes(objectors!)) {
        expect(parties.join()).toBe(objectors);
        if (asGood.length > 1) seen.direct++;
      }
      seen.objecting++;
      if (smallest.length > 1) seen.severalSets++;
      if (asGood.length < smallest.length) seen.better++;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.objecting, seen.severalSets, seen.better, seen.direct)).toBeGreaterThan(5);
});

test('the direct step is a joint move with the fewest objectors', () => {
  fc.assert(
    fc.property(small, fc.nat(), fc.nat(), (conflict, n, m) => {
      const [from, target] = [n % conflict.states.count, m % conflict.states.count];
      const c = plain(conflict);
      const { direct } = finish(jointStepsTo(kernelFor(conflict), from, target));
      const able = jointMoves(conflict, c).filter((edge) => edge.from === from && edge.to === target);
      const objectorsTo = (coalition: readonly number[]) =>
        coalition.filter((p) => !c.isKnown(p) || !c.prefers(p, target, from));
      if (direct === undefined) expect(able).toEqual([]);
      else {
        const members = partiesIn(direct.coalition);
        expect(able.map(({ coalition }) => coalition)).toContainEqual(members);
        expect(partiesIn(direct.objectors)).toEqual(objectorsTo(members));
        expect(direct.members.map(({ party }) => party)).toEqual(members);
        expect(objectorsTo(members).length).toBe(
          Math.min(...able.map(({ coalition }) => objectorsTo(coalition).length)),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('in option form exposure is what the states between say, and the orders are those that are feasible', () => {
  let exposed = 0;
  fc.assert(
    fc.property(optionForm({ maxStates: 32 }), fc.nat(), fc.nat(), (conflict, n, m) => {
      const [from, target] = [n % conflict.states.count, m % conflict.states.count];
      const c = plain(conflict);
      const { direct } = finish(jointStepsTo(kernelFor(conflict), from, target));
      if (direct === undefined) return;
      const members = partiesIn(direct.coalition);
      const after = (moved: readonly number[]): number | undefined => {
        const pattern = c.owner.map((p, o) => c.taken[p !== undefined && moved.includes(p) ? target : from]![o]);
        const state = c.taken.findIndex((taken) => taken.every((is, o) => is === pattern[o]));
        return state < 0 ? undefined : state;
      };
      const feasible = ordersOf(members).filter((order) =>
        order.every((_, k) => after(order.slice(0, k + 1)) !== undefined),
      );
      const found = direct.orders.map((order) => order.map(({ party }) => party));
      expect(found.length).toBe(Math.min(feasible.length, 24));
      expect(direct.allOrders).toBe(feasible.length <= 24);
      for (const order of found) expect(feasible).toContainEqual(order);
      for (const { party, alone, partly, holdingOut, exposed: isExposed, couldDefect } of direct.members) {
        const others = members.filter((other) => other !== party);
        const first = others.length === 0 ? undefined : after([party]);
        if (others.length > 0) {
          expect(alone?.state).toBe(first);
          expect(holdingOut?.state).toBe(after(others));
        }
        expect(isExposed).toBe(first !== undefined && c.prefers(party, from, first));
        const without = others.length === 0 ? undefined : after(others);
        expect(couldDefect).toBe(without !== undefined && c.prefers(party, without, target));
        const between = [[], ...coalitionsOf(others)]
          .filter((some) => some.length < others.length)
          .map((some) => after([party, ...some]))
          .filter((state) => state !== undefined);
        expect(partly === undefined).toBe(between.length === 0);
        for (const state of between) expect(c.prefers(party, partly!.state, state)).toBe(false);
        if (isExposed === true) exposed++;
      }
    }),
    { numRuns: 400 },
  );
  expect(exposed).toBeGreaterThan(10);
});

test('a bounded search finds nothing that is not there, and what it calls the best is the best', () => {
  const seen = { bounded: 0, sure: 0 };
  fc.assert(
    fc.property(small, fc.nat(), fc.nat(), fc.constantFrom(64, 512, 4096), (conflict, n, m, budget) => {
      const [from, target] = [n % conflict.states.count, m % conflict.states.count];
      const kernel = kernelFor(conflict);
      const full = finish(jointStepsTo(kernel, from, target));
      const found = finish(jointStepsTo(kernel, from, target, { budget }));
      if (found.searched === 'all') {
        expect(costOf(found)).toEqual(costOf(full));
        seen.sure++;
      } else seen.bounded++;
      if (found.steps !== undefined) expect(full.steps).toBeDefined();
      if (full.direct?.objectors === 0) expect(found.steps).toBeDefined();
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.bounded, seen.sure)).toBeGreaterThan(10);
});

test('what is found does not hang on what was asked before', () => {
  const seen = { bounded: 0, sure: 0 };
  fc.assert(
    fc.property(
      small,
      fc.nat(),
      fc.array(fc.record({ target: fc.nat(), budget: fc.constantFrom(64, 512, 4096, 2 ** 20) }), { minLength: 2 }),
      (conflict, n, calls) => {
        const { count } = conflict.states;
        const kept = kernelFor(conflict);
        for (const { target, budget } of calls) {
          const again = finish(jointStepsTo(kept, n % count, target % count, { budget }));
          expect(again).toEqual(finish(jointStepsTo(kernelFor(conflict), n % count, target % count, { budget })));
          seen[again.searched === 'all' ? 'sure' : 'bounded']++;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(seen.bounded, seen.sure)).toBeGreaterThan(10);
});

function ordersOf(members: readonly number[]): number[][] {
  if (members.length === 0) return [[]];
  return members.flatMap((first) =>
    ordersOf(members.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
