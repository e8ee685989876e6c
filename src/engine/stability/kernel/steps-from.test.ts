import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyForm, optionForm } from '../../../../test/generate.ts';
import { kernelFor } from './choose-kernel.ts';
import { levelsOf } from './levels.ts';
import { stepsFrom } from './steps-from.ts';

test('the steps are the moves that count, in blocks as along listed moves', () => {
  fc.assert(
    fc.property(fc.oneof(optionForm({ maxStates: 64 }), anyForm({ maxStates: 16 })), (conflict) => {
      const kernel = kernelFor(conflict);
      const into: number[] = [];
      for (const party of conflict.parties.keys()) {
        const levels = levelsOf(conflict, party);
        for (let state = 0; state < conflict.states.count; state++) {
          const moves = kernel.movesFrom(party, state);
          const listed = (count: number) => into.slice(0, count).sort((a, b) => a - b);
          expect(listed(stepsFrom(kernel, party, 'moves')(state, into))).toEqual(moves);
          expect(listed(stepsFrom(kernel, party, 'improvements')(state, into))).toEqual(
            moves.filter((to) => levels[to]! > levels[state]!),
          );
          expect(stepsFrom(kernel, party, 'none')(state, into)).toBe(0);
        }
      }
    }),
    { numRuns: 100 },
  );
});
