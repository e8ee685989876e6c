import { expect, test } from 'vitest';
import { chicken, equilibriaOf, stableFor, twoByTwo } from '../../../test/two-by-two.ts';

test('an answer that the party can mend by a further move does not deter it', () => {
  // From 1 it goes to 0; answered with 2 it goes on to 3, which it likes better than 1.
  const resourceful = twoByTwo([0, 3, 1, 2], [0, 1, 2, 3]);
  expect(stableFor(resourceful, 'gmr', 0)).toEqual([0, 1, 3]);
  expect(stableFor(resourceful, 'smr', 0)).toEqual([0, 3]);
});

test('an answer that it cannot mend deters it', () => {
  expect(stableFor(twoByTwo([0, 1, 2, 3], [0, 1, 2, 3]), 'smr', 0)).toContain(1);
  expect(equilibriaOf(chicken, 'smr')).toEqual([1, 2, 3]);
});
