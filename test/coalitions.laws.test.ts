/** What holds of every coalition: the tables equal the definitions, witnesses bear their verdicts out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoalitionStep } from '../src/engine/stability/coalitions/coalition-answer.ts';
import {
  COALITION_CONCEPTS,
  type CoalitionConcept,
  type CoalitionFinding,
  coalitionStability,
} from '../src/engine/stability/coalitions/coalition-stability.ts';
import { equilibriumJumps } from '../src/engine/stability/coalitions/equilibrium-jumps.ts';
import { type CoalitionVerdict, explainCoalition } from '../src/engine/stability/coalitions/explain-coalition.ts';
import { kernelFor } from '../src/engine/stability/kernel/choose-kernel.ts';
import { coalitionOf, coalitionsAmong, partiesIn } from '../src/model/coalition.ts';
import type { Conflict } from '../src/model/conflict.ts';
import { finish } from '../src/model/resumable.ts';
import { has, setOf, statesOf } from '../src/model/state-set.ts';
import { coalescedForm, graphForm, optionForm, shown, wideForm } from './generate.ts';
import { coalitionStableStates, coalitionsOf } from './reference/coalition.ts';
import { type Plain, plain, range } from './reference/conflict.ts';
import { byLegalSequences } from './reference/joint-moves.ts';
import { faultOf } from './reference/paths.ts';
import { weakOrders } from './reference/unknown.ts';

const forms = {
  'option form': optionForm({ maxStates: 32 }),
  'option form with many options': wideForm(),
  'coalesced states': coalescedForm({ maxStates: 32 }),
  'listed moves': graphForm({ maxStates: 9 }),
};

const kernelsFor = (conflict: Conflict) =>
  conflict.form === 'options' && conflict.states.members === undefined
    ? (['block', 'graph'] as const)
    : (['graph'] as const);

function found(conflict: Conflict, kernel: 'block' | 'graph', pareto: boolean): CoalitionFinding[] {
  return finish(coalitionStability(kernelFor(conflict, kernel), { pareto }));
}

/** Nobody of the coalition loses and somebody gains. */
const gains = (c: Plain, H: readonly number[], from: number, to: number) =>
  H.every((i) => !c.prefers(i, from, to)) && H.some((i) => c.prefers(i, to, from));

/** The coalition concepts word for word, with the Pareto reading of an improvement; what is none deters. */
function paretoStableStates(c: Plain, concept: CoalitionConcept, H: readonly number[]): number[] {
  const K = c.parties.filter((party) => !H.includes(party));
  const go = (parties: readonly number[]) => c.states.map((s) => [...byLegalSequences(parties, s, c.moves)]);
  const improving = (parties: readonly number[]) =>
    go(parties).map((list, s) => list.filter((t) => gains(c, parties, s, t)));
  const within = new Map(coalitionsOf(K).map((L) => [L, improving(L)]));
  const credible = c.states.map((s) => [...byLegalSequences([...within.keys()], s, (L, t) => within.get(L)![t]!)]);
  const [own, replies] = [go(H), go(K)];
  return c.states.filter((s) =>
    improving(H)[s]!.every((s1) => {
      const deters = (s2: number) => !gains(c, H, s, s2);
      if (concept === 'cnash') return false;
      if (concept === 'cgmr') return replies[s1]!.some(deters);
      if (concept === 'cseq') return credible[s1]!.some(deters);
      return replies[s1]!.some((s2) => deters(s2) && own[s2]!.every(deters));
    }),
  );
}

describe.each(Object.entries(forms))('%s', (_, conflicts) => {
  test('every coalition concept is what its definition says', () => {
    fc.assert(
      fc.property(shown(conflicts), ({ conflict }) => {
        const c = plain(conflict);
        for (const kernel of kernelsFor(conflict)) {
          for (const { coalition, stable, undecided } of found(conflict, kernel, false)) {
            expect(undecided).toBe(false);
            for (const concept of COALITION_CONCEPTS) {
              const expected = coalitionStableStates(c, concept, partiesIn(coalition));
              expect(statesOf(stable[concept]), `${concept} of ${partiesIn(coalition)}, ${kernel}`).toEqual(expected);
            }
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('so it is where nobody must lose and somebody gain', () => {
    fc.assert(
      fc.property(shown(conflicts), fc.nat(), ({ conflict }, chosen) => {
        const c = plain(conflict);
        for (const kernel of kernelsFor(conflict)) {
          const findings = found(conflict, kernel, true);
          const { coalition, stable } = findings[chosen % findings.length]!;
          for (const concept of COALITION_CONCEPTS) {
            const expected = paretoStableStates(c, concept, partiesIn(coalition));
            expect(statesOf(stable[concept]), `${concept} of ${partiesIn(coalition)}, ${kernel}`).toEqual(expected);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('asked by itself a coalition gets the same answer', () => {
    fc.assert(
      fc.property(shown(conflicts), fc.boolean(), ({ conflict }, pareto) => {
        for (const name of kernelsFor(conflict)) {
          const kernel = kernelFor(conflict, name);
          for (const finding of found(conflict, name, pareto)) {
            expect(finish(coalitionStability(kernel, { coalitions: [finding.coalition], pareto }))).toEqual([finding]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a verdict on one state is that of the tables, and its witness bears it out', () => {
    fc.assert(
      fc.property(shown(conflicts), fc.nat(), fc.nat(), fc.boolean(), ({ conflict }, n, s, pareto) => {
        const c = plain(conflict);
        for (const name of kernelsFor(conflict)) {
          const kernel = kernelFor(conflict, name);
          const findings = found(conflict, name, pareto);
          const { coalition, stable } = findings[n % findings.length]!;
          const state = s % conflict.states.count;
          for (const concept of COALITION_CONCEPTS) {
            const verdict = finish(explainCoalition(kernel, coalition, state, concept, { pareto }));
            expect(verdict.stable, concept).toBe(has(stable[concept], state));
            expectBorneOut(c, verdict, pareto);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('the jumps from a set of states are those that no smaller coalition can make', () => {
    fc.assert(
      fc.property(
        shown(conflicts),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.boolean(),
        ({ conflict }, picked, pareto) => {
          const c = plain(conflict);
          const states = [...new Set(picked.map((n) => n % conflict.states.count))].sort((a, b) => a - b);
          const equilibria = setOf(conflict.states.count, states);
          const likes = (H: readonly number[], from: number, to: number) =>
            pareto ? gains(c, H, from, to) : H.every((i) => c.prefers(i, to, from));
          const makes = (H: readonly number[], from: number, to: number) =>
            likes(H, from, to) && byLegalSequences(H, from, c.moves).has(to);
          const expected = states.flatMap((from) =>
            coalitionsAmong(c.parties.length).flatMap((coalition) => {
              const H = partiesIn(coalition);
              if (H.length === 1) return [];
              const smaller = coalitionsOf(H).filter((part) => part.length < H.length);
              return c.states
                .filter((to) => makes(H, from, to) && !smaller.some((part) => makes(part, from, to)))
                .map((to) => `${from} to ${to} by ${H}, ${states.includes(to)}`);
            }),
          );
          for (const name of kernelsFor(conflict)) {
            const all = finish(equilibriumJumps(kernelFor(conflict, name), equilibria, { pareto, limit: 10_000 }));
            const listed = all.jumps.map(
              ({ from, to, coalition, toEquilibrium }) =>
                `${from} to ${to} by ${partiesIn(coalition)}, ${toEquilibrium}`,
            );
            expect(listed.sort()).toEqual([...expected].sort());
            for (const { from, to, coalition, path } of all.jumps) expectPath(c, { coalition, from, to, path });
            const some = finish(equilibriumJumps(kernelFor(conflict, name), equilibria, { pareto, limit: 2 }));
            expect(some.jumps).toEqual(all.jumps.slice(0, 2));
            expect(some.jumps.length + some.more).toBe(expected.length);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

test('with unknown wants the states found are stable whatever these are', () => {
  fc.assert(
    fc.property(shown(graphForm({ maxStates: 3, parties: { min: 2, max: 3 }, unknown: true })), ({ conflict }) => {
      const unknown = range(conflict.parties.length).filter((p) => conflict.preferences[p]!.ranking === undefined);
      const cases = completions(conflict, unknown).map(plain);
      for (const finding of found(conflict, 'graph', false)) {
        const H = partiesIn(finding.coalition);
        expect(finding.unknownMembers).toEqual(H.filter((i) => unknown.includes(i)));
        expect(finding.unknownOpponents).toEqual(unknown.filter((i) => !H.includes(i)));
        expect(finding.undecided).toBe(finding.unknownMembers.length > 0);
        for (const concept of COALITION_CONCEPTS) {
          const always = cases
            .map((c) => coalitionStableStates(c, concept, H))
            .reduce((a, b) => a.filter((s) => b.includes(s)));
          const sure = statesOf(finding.stable[concept]);
          if (finding.unknownMembers.length < H.length) expect(sure, concept).toEqual(always);
          else expect(always, concept).toEqual(expect.arrayContaining(sure));
        }
      }
    }),
    { numRuns: 60 },
  );
});

function completions(conflict: Conflict, unknown: readonly number[]): Conflict[] {
  return unknown.reduce(
    (sofar, party) =>
      sofar.flatMap((one) =>
        weakOrders(conflict.states.count).map((levels) => {
          const ranking = { levels: Int32Array.from(levels), levelCount: Math.max(...levels) + 1 };
          return { ...one, preferences: one.preferences.map((p, n) => (n === party ? { ...p, ranking } : p)) };
        }),
      ),
    [conflict],
  );
}

/** Each path is legal, each end is as the outcome says. */
function expectBorneOut(
  c: Plain,
  { coalition, state, concept, improvements, ways }: CoalitionVerdict,
  pareto: boolean,
) {
  const likes = (mask: number, from: number, to: number) =>
    pareto ? gains(c, partiesIn(mask), from, to) : partiesIn(mask).every((i) => c.prefers(i, to, from));
  expect(ways.length).toBe(Math.min(improvements, 12));
  for (const { move, outcome } of ways) {
    expectPath(c, move);
    expect(move).toMatchObject({ coalition, from: state });
    expect(likes(coalition, state, move.to)).toBe(true);
    if (outcome.kind === 'deterred' || outcome.kind === 'mended') {
      const [first, last] = [outcome.answer[0]!, outcome.answer.at(-1)!];
      expect([first.from, last.to]).toEqual([move.to, outcome.end]);
      for (const [n, step] of outcome.answer.entries()) {
        expectPath(c, step);
        expect(step.coalition & coalition).toBe(0);
        if (n > 0) expect(step.from).toBe(outcome.answer[n - 1]!.to);
        if (n > 0) expect(step.coalition).not.toBe(outcome.answer[n - 1]!.coalition);
        if (concept === 'cseq') expect(likes(step.coalition, step.from, step.to)).toBe(true);
      }
      expect(likes(coalition, state, outcome.end)).toBe(false);
    }
    if (outcome.kind === 'mended') {
      expectPath(c, outcome.counter);
      expect(outcome.counter).toMatchObject({ coalition, from: outcome.end });
      expect(likes(coalition, state, outcome.counter.to)).toBe(true);
    }
    if (outcome.kind === 'deterred' && concept === 'csmr') {
      const next = [...byLegalSequences(partiesIn(coalition), outcome.end, c.moves)];
      expect(next.filter((to) => likes(coalition, state, to))).toEqual([]);
    }
  }
}

function expectPath(c: Plain, { coalition, from, to, path }: CoalitionStep) {
  expect(faultOf(c, from, path, 'moves')).toBeUndefined();
  expect(path.at(-1)?.to).toBe(to);
  expect(coalitionOf(path.map(({ party }) => party)) & ~coalition).toBe(0);
}
