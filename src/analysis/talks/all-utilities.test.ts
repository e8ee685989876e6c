import fc from 'fast-check';
import { expect, test } from 'vitest';
import { talksWith } from '../../../test/generate-talks.ts';
import { agreeable, outcomesOf } from '../../../test/reference/bargaining-points.ts';
import { bargainOf } from '../../engine/bargaining/index.ts';
import { allUtilities } from './all-utilities.ts';

test('every package is there once, in its order, and those that somebody never agrees to stand apart', () => {
  fc.assert(
    fc.property(talksWith({ redLines: true, maxOutcomes: 80 }), (talks) => {
      const all = outcomesOf(talks);
      const open = agreeable(talks, all);
      const found = allUtilities(bargainOf(talks), all.length)!;
      const numbers = (some: typeof all) => some.flatMap(({ utilities }) => utilities.map((one) => one.toFixed(9)));
      expect(found.open.map((one) => one.toFixed(9))).toEqual(numbers(open));
      expect(found.barred.map((one) => one.toFixed(9))).toEqual(numbers(all.filter((one) => !open.includes(one))));
      expect(allUtilities(bargainOf(talks), all.length - 1)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});
