/** What is found of one state is what is found of all of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyForm, shown } from '../../../test/generate.ts';
import { finish, has } from '../../model/index.ts';
import { holdsAt } from './holds-at.ts';
import { kernelFor } from './kernel/choose-kernel.ts';
import { RESPONSES } from './response.ts';
import { stability } from './stability.ts';

test('a state holds by itself where it is among the equilibria', () => {
  fc.assert(
    fc.property(
      shown(fc.oneof(anyForm(), anyForm({ unknown: true }))),
      fc.constantFrom(...RESPONSES),
      ({ conflict }, response) => {
        const { concepts } = finish(stability(conflict, { concepts: ['nash', 'seq'], response }));
        for (let state = 0; state < conflict.states.count; state++) {
          for (const concept of ['nash', 'seq'] as const) {
            const { equilibria } = concepts.find(({ id }) => id === concept)!;
            const found = finish(holdsAt(kernelFor(conflict), concept, state, response));
            expect(found, `${concept} in ${state}`).toBe(has(equilibria!, state));
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
