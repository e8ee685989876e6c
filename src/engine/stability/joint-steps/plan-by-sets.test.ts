import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionForm } from '../../../../test/generate.ts';
import { finish } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { jointMovesOf } from './joint-moves-of.ts';
import { type Planned, planJointSteps, sizeOf } from './joint-plan.ts';
import { planBySets } from './plan-by-sets.ts';
import { accepts, willing } from './willing.ts';

const costOf = ({ steps }: Planned) =>
  steps && [
    Math.max(0, ...steps.map(({ coalition }) => sizeOf(coalition))),
    steps.filter(({ coalition }) => sizeOf(coalition) > 1).length,
    steps.length,
  ];

test('the search by sets finds for every target what the search arrival by arrival finds', () => {
  const seen = { together: 0, severalJoint: 0, never: 0 };
  fc.assert(
    fc.property(
      optionForm({ maxStates: 128, parties: { min: 2, max: 5 }, unknown: true }),
      fc.nat(),
      fc.nat(31),
      fc.constantFrom('sure', 'possible'),
      (conflict, n, some, trust) => {
        const kernel = kernelFor(conflict);
        const { count } = conflict.states;
        const from = n % count;
        const yielding = some & (2 ** conflict.parties.length - 1) & (some >>> 1);
        const who = willing(conflict, 'strict', trust, yielding);
        const moves = jointMovesOf(kernel);
        const always = () => true;
        for (let target = 0; target < count; target++) {
          if (target === from) continue;
          const found = finish(planBySets(moves, moves.bySets(who)!, from, target, 1, always));
          const expected = finish(planJointSteps(moves, who, from, target, 1, always));
          expect(found.searched).toBe('all');
          expect(costOf(found)).toEqual(costOf(expected));
          let at = from;
          for (const step of found.steps ?? []) {
            expect(step.from).toBe(at);
            expect(moves.between(at, step.to)).toEqual([step.coalition]);
            expect(accepts(who, step.coalition, at, step.to)).toBe(true);
            at = step.to;
          }
          const [largest = 0, joint = 0] = costOf(found) ?? [];
          if (found.steps === undefined) seen.never++;
          else expect(at).toBe(target);
          if (largest > 1) seen.together++;
          if (joint > 1) seen.severalJoint++;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(seen.together, seen.never)).toBeGreaterThan(50);
  expect(seen.severalJoint).toBeGreaterThan(2);
});

test('coalesced states, and going along without a gain, are left to the other search', () => {
  fc.assert(
    fc.property(optionForm({ maxStates: 8 }), (conflict) => {
      const moves = jointMovesOf(kernelFor(conflict));
      expect(moves.bySets(willing(conflict, 'pareto', 'sure'))).toBeUndefined();
    }),
    { numRuns: 5 },
  );
});
