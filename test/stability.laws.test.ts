/** What holds of every conflict: both kernels equal the definitions, the concepts include one another, names are names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCase } from '../bench/generate.ts';
import {
  RESPONSES,
  type Response,
  SCALABLE_CONCEPTS,
  type Stability,
  stability,
} from '../src/engine/stability/index.ts';
import type { Conflict } from '../src/model/conflict.ts';
import { finish } from '../src/model/resumable.ts';
import { type StateSet, statesOf } from '../src/model/state-set.ts';
import { anyForm, coalescedForm, graphForm, optionForm, shown, wideForm } from './generate.ts';
import { plain } from './reference/conflict.ts';
import { limitedMove, nonMyopic } from './reference/foresight.ts';
import { concepts, equilibria, stableStates } from './reference/stability.ts';
import { possiblyStable, surelyStable } from './reference/unknown.ts';
import { reorder } from './reorder.ts';

type KernelName = 'block' | 'graph';

function solve(conflict: Conflict, ids: readonly string[], response: Response, kernel: KernelName): Stability {
  return finish(stability(conflict, { concepts: ids, response, kernel }));
}

function kernelsFor(conflict: Conflict): KernelName[] {
  return conflict.form === 'options' && conflict.states.members === undefined ? ['block', 'graph'] : ['graph'];
}

const list = (set: StateSet | undefined | null) => (set == null ? null : statesOf(set));

const forms = {
  'option form': optionForm({ maxStates: 32 }),
  'option form with many options': wideForm(),
  'coalesced states': coalescedForm({ maxStates: 32 }),
  'listed moves': graphForm({ maxStates: 9 }),
};

describe.each(Object.entries(forms))('%s', (_, conflicts) => {
  test.each(RESPONSES)('every concept is what its definition says, answered by %s', (response) => {
    fc.assert(
      fc.property(shown(conflicts), ({ conflict }) => {
        const c = plain(conflict);
        const expected = concepts.map((id) => ({
          id,
          byParty:
            conflict.states.distinct || id !== 'sim' ? c.parties.map((i) => stableStates(c, id, i, response)) : null,
          equilibria: equilibria(c, id, response),
        }));
        for (const kernel of kernelsFor(conflict)) {
          const found = solve(conflict, concepts, response, kernel).concepts.map((finding) => ({
            id: finding.id,
            byParty: finding.byParty?.map(list) ?? null,
            equilibria: list(finding.equilibria),
          }));
          expect(found, kernel).toEqual(expected);
        }
      }),
      { numRuns: 350 },
    );
  });

  test('the inclusions of the theory hold', () => {
    fc.assert(
      fc.property(shown(conflicts), fc.constantFrom(...RESPONSES), ({ conflict }, response) => {
        for (const kernel of kernelsFor(conflict))
          expectInclusions(solve(conflict, SCALABLE_CONCEPTS, response, kernel));
      }),
      { numRuns: 200 },
    );
  });

  test('other names and another order change nothing', () => {
    fc.assert(
      fc.property(
        shown(conflicts),
        fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
        fc.constantFrom(...RESPONSES),
        ({ conflict }, keys, response) => {
          const { conflict: other, partyAt, stateAt } = reorder(conflict, keys);
          for (const kernel of kernelsFor(conflict)) {
            const before = solve(conflict, concepts, response, kernel);
            const after = solve(other, concepts, response, kernel);
            const back = (set: StateSet) =>
              statesOf(set)
                .map((n) => stateAt[n]!)
                .sort((a, b) => a - b);
            for (const [n, finding] of after.concepts.entries()) {
              const { byParty } = before.concepts[n]!;
              expect(finding.byParty?.map(back) ?? null).toEqual(
                byParty && partyAt.map((party) => statesOf(byParty[party]!)),
              );
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function expectInclusions({ concepts: findings }: Stability): void {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  for (const [inner, outer] of [
    ['nash', 'sseq'],
    ['sseq', 'seq'],
    ['seq', 'gmr'],
    ['sseq', 'smr'],
    ['smr', 'gmr'],
  ]) {
    for (const [party, stable] of byId.get(inner!)!.byParty!.entries()) {
      const wider = byId.get(outer!)!.byParty![party]!;
      expect(
        stable.every((word, w) => (word & ~wider[w]!) === 0),
        `${inner} in ${outer}, party ${party}`,
      ).toBe(true);
    }
  }
}

describe('foresight of two parties', () => {
  const two = anyForm({ parties: { min: 2, max: 2 }, maxStates: 16 });
  const strict = anyForm({ parties: { min: 2, max: 2 }, maxStates: 16, strict: true });

  test.each([
    ['weak', two],
    ['strict', strict],
  ] as const)('limited-move and non-myopic stability follow the recursion, %s preferences', (_, conflicts) => {
    fc.assert(
      fc.property(shown(conflicts), ({ conflict }) => {
        const c = plain(conflict);
        const depths = [1, 2, 3, 4, 5, 8, 13];
        const { concepts: found } = finish(stability(conflict, { concepts: [...depths.map((h) => `l${h}`), 'nm'] }));
        const expected = [
          ...depths.map((h) => c.parties.map((i) => limitedMove(c, i, h))),
          c.parties.map((i) => nonMyopic(c, i)),
        ];
        for (const [n, byParty] of expected.entries()) {
          expect(found[n]!.byParty?.map(list) ?? null, found[n]!.id).toEqual(byParty.includes(null) ? null : byParty);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is not defined for three parties, nor where wants are unknown', () => {
    const three = anyForm({ parties: { min: 3, max: 5 }, maxStates: 8 });
    const unknown = anyForm({ parties: { min: 2, max: 2 }, maxStates: 8, unknown: true });
    fc.assert(
      fc.property(shown(fc.oneof(three, unknown)), ({ conflict }) => {
        for (const finding of finish(stability(conflict, { concepts: ['l2', 'nm'] })).concepts) {
          expect(finding.byParty).toBeNull();
          expect(finding.equilibria).toBeNull();
          expect(finding.undefinedBecause).toMatch(/\w/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('unknown wants', () => {
  const forms = [optionForm, coalescedForm, graphForm, wideForm].map((form) => form({ maxStates: 16, unknown: true }));

  test.each(RESPONSES)('what holds whatever they are, and what may hold, answered by %s', (response) => {
    fc.assert(
      fc.property(shown(fc.oneof(...forms)), ({ conflict }) => {
        const c = plain(conflict);
        for (const kernel of kernelsFor(conflict)) {
          for (const finding of solve(conflict, concepts, response, kernel).concepts) {
            const id = concepts.find((concept) => concept === finding.id)!;
            for (const i of c.parties) {
              const sure = surelyStable(c, id, i, response);
              const possible = possiblyStable(c, id, i, response);
              const found = list(finding.byParty?.[i]);
              expect(list(finding.possible?.byParty[i]), `possible ${id}`).toEqual(possible);
              if (c.isKnown(i) || sure === null || found === null) {
                expect(found, `sure ${id}`).toEqual(sure);
                continue;
              }
              // Where the others can bring s back, a party of unknown wants may be held there too: a bound from below.
              const stuck = c.states.filter((s) => c.moves(i, s).length === 0);
              expect(stuck.every((s) => found.includes(s))).toBe(true);
              expect(found.every((s) => sure.includes(s))).toBe(true);
              if (conflict.form === 'options' && conflict.states.members === undefined) expect(found).toEqual(sure);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('conflicts too large for the definitions', () => {
  const size = { parties: 4, statements: 10, oneWayShare: 0.25, infeasibleShare: 0.1 };

  test.each([1, 2, 3, 4])('the two kernels agree on thousands of states, and the inclusions hold, seed %i', (seed) => {
    const conflict = generateCase({ ...size, options: 11, seed });
    for (const response of RESPONSES) {
      const [block, graph] = (['block', 'graph'] as const).map((name) =>
        solve(conflict, SCALABLE_CONCEPTS, response, name),
      );
      expect(block).toEqual(graph);
      expectInclusions(block!);
    }
  });

  test.each([1, 2])('and on six parties, seed %i', (seed) => {
    const conflict = generateCase({ ...size, parties: 6, options: 12, seed });
    const [block, graph] = (['block', 'graph'] as const).map((name) =>
      solve(conflict, SCALABLE_CONCEPTS, 'legal-sequence', name),
    );
    expect(block).toEqual(graph);
  });

  test('a hundred states are still what the definitions say', () => {
    const conflict = generateCase({ ...size, parties: 3, options: 7, seed: 5 });
    const c = plain(conflict);
    for (const response of RESPONSES) {
      const expected = SCALABLE_CONCEPTS.map((id) => equilibria(c, concepts.find((known) => known === id)!, response));
      const found = solve(conflict, SCALABLE_CONCEPTS, response, 'block').concepts.map((finding) =>
        list(finding.equilibria),
      );
      expect(found).toEqual(expected);
    }
  });
});
