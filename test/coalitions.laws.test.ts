/** What holds of every coalition: the tables equal the definitions, and the concepts include one another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COALITION_CONCEPTS,
  type CoalitionFinding,
  coalitionStability,
} from '../src/engine/stability/coalition-stability.ts';
import { kernelFor } from '../src/engine/stability/choose-kernel.ts';
import { partiesIn } from '../src/model/coalition.ts';
import type { Conflict } from '../src/model/conflict.ts';
import { finish } from '../src/model/resumable.ts';
import { difference, sizeOf, statesOf } from '../src/model/state-set.ts';
import { coalescedForm, graphForm, optionForm, shown, wideForm } from './generate.ts';
import { coalitionStableStates } from './reference/coalition.ts';
import { plain } from './reference/conflict.ts';

const forms = {
  'option form': optionForm({ maxStates: 32 }),
  'option form with many options': wideForm(),
  'coalesced states': coalescedForm({ maxStates: 32 }),
  'listed moves': graphForm({ maxStates: 9 }),
};

const kernelsFor = (conflict: Conflict) =>
  conflict.form === 'options' && conflict.states.members === undefined ? (['block', 'graph'] as const) : (['graph'] as const);

function found(conflict: Conflict, kernel: 'block' | 'graph', pareto: boolean): CoalitionFinding[] {
  return finish(coalitionStability(kernelFor(conflict, kernel), { pareto }));
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
      { numRuns: 150 },
    );
  });
});
