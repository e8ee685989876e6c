/** Paths as the engine finds them, against every legal sequence grown one move at a time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernelFor } from '../src/engine/stability/kernel/choose-kernel.ts';
import { pathsFrom, shortestPath, shortestPaths } from '../src/engine/stability/paths/paths.ts';
import type { Step } from '../src/engine/stability/paths/step.ts';
import type { Trust } from '../src/engine/stability/response.ts';
import type { Conflict } from '../src/model/conflict.ts';
import { finish } from '../src/model/resumable.ts';
import { has } from '../src/model/state-set.ts';
import { anyForm, coalescedForm, graphForm, optionForm } from './generate.ts';
import { improvements, type Plain, plain } from './reference/conflict.ts';
import { faultOf, fewestMoves } from './reference/paths.ts';

type Reading = { readonly steps: 'moves' | 'improvements'; readonly trust: Trust };

const READINGS: Reading[] = [
  { steps: 'moves', trust: 'sure' },
  { steps: 'improvements', trust: 'sure' },
  { steps: 'improvements', trust: 'possible' },
];

const FORMS = [
  ['option form', optionForm({ maxStates: 32 })],
  ['option form, some wants unknown', optionForm({ maxStates: 32, unknown: true })],
  ['coalesced states', coalescedForm({ maxStates: 32 })],
  ['coalesced states, some wants unknown', coalescedForm({ maxStates: 16, unknown: true })],
  ['listed moves', graphForm({ maxStates: 9 })],
  ['listed moves, some wants unknown', graphForm({ maxStates: 9, unknown: true })],
] as const;

/**
 * For each state all shortest legal sequences, grown one step at a time. A beginning that comes to a state by the
 * same last mover later than another is dropped: the other would make the whole shorter.
 */
function allShortest(c: Plain, from: number, reading: Reading, movers: readonly number[]): Map<number, Step[][]> {
  const found = new Map<number, Step[][]>([[from, [[]]]]);
  const first = new Map<string, number>();
  for (let n = 1, ends: Step[][] = [[]]; ends.length > 0; n++) {
    const longer: Step[][] = [];
    for (const path of ends) {
      const at = path.at(-1)?.to ?? from;
      for (const party of movers) {
        if (path.at(-1)?.party === party) continue;
        for (const to of targets(c, party, at, reading)) {
          const place = `${to} by ${party}`;
          if (!first.has(place)) first.set(place, n);
          if (first.get(place) !== n) continue;
          const known = c.isKnown(party);
          const improves = known ? c.prefers(party, to, at) : undefined;
          const worsens = known ? c.prefers(party, at, to) : undefined;
          longer.push([...path, { party, from: at, to, improves, worsens }]);
        }
      }
    }
    for (const path of longer) {
      const { to } = path.at(-1)!;
      if (!found.has(to)) found.set(to, []);
      const others = found.get(to)!;
      if (others.length === 0 || others[0]!.length === n) others.push(path);
    }
    ends = longer;
  }
  return found;
}

function targets(c: Plain, party: number, at: number, { steps, trust }: Reading): readonly number[] {
  if (steps === 'moves') return c.moves(party, at);
  if (!c.isKnown(party)) return trust === 'possible' ? c.moves(party, at) : [];
  return improvements(c, party, at);
}

/** First the steps against the mover's interest, then those not known to improve. */
function reluctance(path: readonly Step[]): [number, number] {
  const against = path.filter((step) => step.worsens === true).length;
  return [against, path.filter((step) => step.improves !== true).length - against];
}

function lighter(a: readonly Step[], b: readonly Step[]): number {
  const [x, y] = [reluctance(a), reluctance(b)];
  return x[0] - y[0] || x[1] - y[1];
}

const words = (paths: readonly (readonly Step[])[]) => paths.map((path) => JSON.stringify(path)).sort();

describe.each(FORMS)('%s', (_, form) => {
  test('distances are those of the legal sequences grown one move at a time', () => {
    fc.assert(
      fc.property(form, fc.nat(), (conflict, n) => {
        const from = n % conflict.states.count;
        const c = plain(conflict);
        for (const steps of ['moves', 'improvements'] as const) {
          const paths = finish(pathsFrom(kernelFor(conflict), from, steps));
          const fewest = fewestMoves(c, from, steps);
          expect([...paths.distance]).toEqual(fewest.map((length) => length ?? -1));
          expect(finish(pathsFrom(kernelFor(conflict, 'graph'), from, steps)).distance).toEqual(paths.distance);
          for (const s of c.states) expect(has(paths.reached, s)).toBe(fewest[s] !== undefined);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('each path is legal, as short as said, and tells what each step means to its mover', () => {
    fc.assert(
      fc.property(form, fc.nat(), (conflict, n) => {
        const from = n % conflict.states.count;
        const kernel = kernelFor(conflict);
        const c = plain(conflict);
        for (const steps of ['moves', 'improvements'] as const) {
          const paths = finish(pathsFrom(kernel, from, steps));
          for (const s of c.states) {
            const path = paths.pathTo(s);
            expect(path?.length ?? -1).toBe(paths.distance[s]);
            if (path === undefined) continue;
            expect(faultOf(c, from, path, steps)).toBeUndefined();
            expect(path.at(-1)?.to ?? from).toBe(s);
            for (const step of path) {
              expect(step.improves).toBe(c.isKnown(step.party) ? c.prefers(step.party, step.to, step.from) : undefined);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('the shortest sequences are all found, and the one chosen costs its movers least, in every reading', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.oneof(anyForm({ maxStates: 16 }), anyForm({ maxStates: 16, unknown: true })),
      fc.nat(),
      fc.constantFrom(...READINGS),
      fc.nat(),
      (conflict: Conflict, n, reading, without) => {
        const from = n % conflict.states.count;
        const kernel = kernelFor(conflict);
        const c = plain(conflict);
        const movers =
          without % 3 === 0 ? c.parties.filter((party) => party !== without % c.parties.length) : c.parties;
        const expected = allShortest(c, from, reading, movers);
        const paths = finish(pathsFrom(kernel, from, reading.steps, { trust: reading.trust, movers }));
        for (const to of c.states) {
          const all = expected.get(to) ?? [];
          const found = shortestPaths(kernel, from, to, { ...reading, movers, limit: 10_000 });
          expect(words(found.paths)).toEqual(words(all));
          expect(found.all).toBe(true);
          expect([...found.paths].sort(lighter).map(reluctance)).toEqual(found.paths.map(reluctance));
          const best = all.toSorted(lighter)[0];
          for (const path of [paths.pathTo(to), shortestPath(kernel, from, to, { ...reading, movers })]) {
            expect(path === undefined ? undefined : reluctance(path)).toEqual(best && reluctance(best));
            if (path !== undefined) expect(words(all)).toContain(JSON.stringify(path));
          }
          compared += all.length;
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(1000);
});

test('a bounded list of shortest sequences begins with the least reluctant and says that there are more', () => {
  fc.assert(
    fc.property(anyForm({ maxStates: 16 }), fc.nat(), (conflict, n) => {
      const kernel = kernelFor(conflict);
      for (let to = 0; to < conflict.states.count; to++) {
        const all = shortestPaths(kernel, n % conflict.states.count, to, { limit: 1000 });
        const some = shortestPaths(kernel, n % conflict.states.count, to, { limit: 2 });
        expect(some.paths).toEqual(all.paths.slice(0, 2));
        expect(some.all).toBe(all.paths.length <= 2);
      }
    }),
    { numRuns: 60 },
  );
});
