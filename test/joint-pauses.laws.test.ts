/** How much is worked on joint steps between two pauses: counted, so that it does not hang on how busy the machine is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateCase } from '../bench/generate.ts';
import { jointMovesOf } from '../src/engine/stability/joint-steps/joint-moves-of.ts';
import { jointStepsTo } from '../src/engine/stability/joint-steps/joint-steps.ts';
import { SLICE } from '../src/engine/stability/joint-steps/pace.ts';
import { willing } from '../src/engine/stability/joint-steps/willing.ts';
import { kernelFor } from '../src/engine/stability/kernel/choose-kernel.ts';

const sizes = fc.record({
  options: fc.integer({ min: 9, max: 10 }),
  parties: fc.integer({ min: 2, max: 5 }),
  statements: fc.integer({ min: 1, max: 10 }),
  oneWayShare: fc.constantFrom(0, 0.3),
  infeasibleShare: fc.constantFrom(0, 0.2),
  coalesced: fc.constantFrom(false, false, true),
  seed: fc.nat(),
});

test("what is worked is no less than each party's two passes through the set of each member", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const conflict = generateCase(size);
      const { pace, pairs, acceptedFrom } = jointMovesOf(kernelFor(conflict));
      const who = willing(conflict, 'strict', 'sure');
      for (let state = 0; state < conflict.states.count; state++) acceptedFrom(state, who);
      const members = Math.sqrt(pairs!);
      expect(pace.worked).toBeGreaterThanOrEqual(2 * size.parties * members * Math.ceil(members / 32));
    }),
    { numRuns: 20 },
  );
});

test('between two pauses no more than a slice and one step is worked, however many targets are asked for', () => {
  const seen = { within: 0, across: 0 };
  fc.assert(
    fc.property(sizes, fc.nat(), fc.constantFrom(false, false, true), (size, start, pareto) => {
      const conflict = generateCase(size);
      const kernel = kernelFor(conflict);
      const { pace, pairs } = jointMovesOf(kernel);
      const members = Math.sqrt(pairs!);
      const words = Math.ceil(members / 32);
      // A step goes from one state, whose members may be many; sets of whom it suits are laid out beside it, once.
      const merged = members - conflict.states.count + 1;
      const perRow = words * (3 * (size.parties + 1) + size.options + size.parties ** 2) + 8 * members;
      const oneStep = merged * perRow + size.parties * (members + 2) * words + 4 * members;
      const from = start % conflict.states.count;
      let pausedAt = pace.worked;
      for (let n = 0; n < conflict.states.count; n += 31) {
        const search = jointStepsTo(kernel, from, n, { reading: pareto ? 'pareto' : 'strict' });
        for (let step = search.next(); !step.done; step = search.next()) {
          expect(pace.worked - pausedAt).toBeLessThanOrEqual(SLICE + oneStep);
          if (pace.worked - pausedAt >= SLICE) seen.within++;
          pausedAt = pace.worked;
        }
        expect(pace.worked - pausedAt).toBeLessThanOrEqual(SLICE + oneStep);
        if (pace.worked > pausedAt) seen.across++;
      }
    }),
    { numRuns: 20 },
  );
  expect(Math.min(seen.within, seen.across)).toBeGreaterThan(3);
});
