/** What the checks of talks say of numbers, against every package. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bargainOf, utilityOf } from '../src/engine/bargaining/index.ts';
import { mostWorth } from '../src/format/check/check-talks-utility.ts';
import { talksWith } from './generate-talks.ts';

test('no package is worth more than the checks take for the most; where issues only add up, one is worth as much', () => {
  fc.assert(
    fc.property(talksWith({ maxOutcomes: 100 }), (talks) => {
      const bargain = bargainOf(talks);
      const packages = bargain.issues.reduce<number[][]>(
        (all, { levels }) => all.flatMap((pack) => Array.from(levels, (_, level) => [...pack, level])),
        [[]],
      );
      for (const [p, { utility }] of talks.parties.entries()) {
        const best = Math.max(...packages.map((pack) => utilityOf(bargain.parties[p]!, pack, bargain)));
        const most = mostWorth(utility!, talks.issues);
        expect(best).toBeLessThanOrEqual(most + 1e-9);
        const isPlain = utility!.extra === undefined && utility!.values.every(({ form }) => form !== 'triangular');
        if (isPlain) expect(best).toBeCloseTo(most, 9);
      }
    }),
    { numRuns: 500 },
  );
});
