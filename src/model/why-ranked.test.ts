import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyForm, shown } from '../../test/generate.ts';
import { whyRanked } from './why-ranked.ts';

test('the reason given is one: it favors the state that is ranked higher, and there is none for a tie', () => {
  fc.assert(
    fc.property(shown(anyForm({ maxStates: 12, unknown: true })), ({ conflict }) => {
      for (const [party, { ranking }] of conflict.preferences.entries()) {
        for (let a = 0; a < conflict.states.count; a++) {
          for (let b = 0; b < conflict.states.count; b++) {
            const { better, because } = whyRanked(conflict, party, a, b);
            const difference = ranking === undefined ? undefined : Math.sign(ranking.levels[a]! - ranking.levels[b]!);
            expect(better).toBe(difference === undefined ? undefined : ['second', 'neither', 'first'][difference + 1]);
            switch (because.kind) {
              case 'statements':
                expect(Math.sign(because.inFirst.length - because.inSecond.length)).toBe(difference);
                break;
              case 'alike':
                expect(difference).toBe(0);
                break;
              case 'weights': {
                expect(Math.sign(because.sums[0] - because.sums[1])).toBe(difference);
                const sum = because.differing.reduce(
                  (total, { weight, takenIn }) => total + (takenIn === 'first' ? weight : -weight),
                  0,
                );
                expect(sum).toBeCloseTo(because.sums[0] - because.sums[1]);
                break;
              }
              case 'ranking':
                expect(Math.sign(because.places[1] - because.places[0])).toBe(difference);
                break;
              case 'unknown':
                expect(difference).toBeUndefined();
            }
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
