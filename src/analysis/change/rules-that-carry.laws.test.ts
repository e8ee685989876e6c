/** The rules that carry an answer are those that the answer hangs on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionForm } from '../../../test/generate.ts';
import { libraryConflict } from '../../../test/library-case.ts';
import { RESPONSES, type Response, stability } from '../../engine/stability/index.ts';
import { type Conflict, finish, statesOf } from '../../model/index.ts';
import { singleChanges } from './change.ts';
import { rulesThatCarry } from './rules-that-carry.ts';
import { whatItHangsOn } from './what-it-hangs-on.ts';

/** By trying each change as a change like every other, on all states. */
function hangingOn(conflict: Conflict, response: Response): { rule: number; states: number[] }[] {
  const changes = singleChanges(conflict).filter(({ kind }) => kind === 'drop-rule');
  const { tried, conclusions } = finish(whatItHangsOn(conflict, { changes, response }));
  return tried.flatMap(({ change }, place) => {
    const falling = conclusions.filter(({ fallsIf }) => fallsIf.some((one) => one.change === place));
    const states = [...new Set(falling.map(({ state }) => state))].sort((a, b) => a - b);
    return change.kind === 'drop-rule' && states.length > 0 ? [{ rule: change.rule, states }] : [];
  });
}

function carrying(conflict: Conflict, response: Response) {
  const concepts = ['nash', 'seq'] as const;
  const found = finish(stability(conflict, { concepts, response }));
  const holding = concepts.map((concept, n) => ({ concept, states: statesOf(found.concepts[n]!.equilibria!) }));
  return finish(rulesThatCarry(conflict, holding, response));
}

test('they are the same, whichever way they are looked for', () => {
  let carried = 0;
  fc.assert(
    fc.property(
      fc.oneof(optionForm(), optionForm({ unknown: true })),
      fc.constantFrom(...RESPONSES),
      (conflict, response) => {
        const found = carrying(conflict, response);
        carried += found.length;
        expect(found).toEqual(hangingOn(conflict, response));
        // What was kept of it changes nothing.
        expect(carrying({ ...conflict }, response)).toEqual(found);
      },
    ),
    { numRuns: 200 },
  );
  expect(carried).toBeGreaterThan(0);
});

test('so they are in a published model', () => {
  const conflict = libraryConflict('garrison-diversion');
  expect(carrying(conflict, 'legal-sequence')).toEqual(hangingOn(conflict, 'legal-sequence'));
});
