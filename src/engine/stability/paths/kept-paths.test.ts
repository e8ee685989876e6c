import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyForm } from '../../../../test/generate.ts';
import { finish } from '../../../model/index.ts';
import { kernelFor } from '../kernel/choose-kernel.ts';
import { keptPaths } from './kept-paths.ts';
import { pathsFrom } from './paths.ts';

const asked = fc.record({
  from: fc.nat(2),
  steps: fc.constantFrom('moves', 'improvements'),
  trust: fc.constantFrom('sure', 'possible'),
});

test('kept or not, the paths are those from the state asked about', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      anyForm({ maxStates: 16, unknown: true }),
      fc.array(asked, { maxLength: 12 }),
      (conflict, questions) => {
        const kernel = kernelFor(conflict);
        const before = new Set<object>();
        for (const { from, steps, trust } of questions) {
          const start = from % conflict.states.count;
          const paths = finish(keptPaths(kernel, start, steps, trust));
          expect(paths.from).toBe(start);
          expect(paths.distance).toEqual(finish(pathsFrom(kernel, start, steps, { trust })).distance);
          if (before.has(paths)) kept++;
          before.add(paths);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(kept).toBeGreaterThan(10);
});
