import fc from 'fast-check';
import { expect, test } from 'vitest';
import { talksWith } from '../../../test/generate-talks.ts';
import { outcomesOf } from '../../../test/reference/bargaining-points.ts';
import { additiveRange } from './additive-range.ts';
import { bargainOf } from './bargain.ts';

test('where issues add up it is the least and the most that any package is worth', () => {
  fc.assert(
    fc.property(talksWith({ extra: false, maxOutcomes: 80 }), (talks) => {
      const all = outcomesOf(talks);
      for (const [place, party] of bargainOf(talks).parties.entries()) {
        const worths = all.map(({ utilities }) => utilities[place]!);
        const { worst, best } = additiveRange(party);
        expect(worst).toBeCloseTo(Math.min(...worths), 9);
        expect(best).toBeCloseTo(Math.max(...worths), 9);
      }
    }),
  );
});
