import { expect, test } from 'vitest';
import { chicken, dilemma, equilibriaOf, stableFor, twoByTwo } from '../../../test/two-by-two.ts';

test('a credible answer that the party can mend by a further move does not deter it', () => {
  // From 1 it goes to 0; the second party likes 2 better and goes there; from 2 the first saves itself to 3.
  const resourceful = twoByTwo([0, 3, 1, 2], [1, 2, 0, 3]);
  expect(stableFor(resourceful, 'seq', 0)).toEqual([0, 1, 3]);
  expect(stableFor(resourceful, 'sseq', 0)).toEqual([0, 3]);
});

test('mutual help holds in the dilemma, and the compromise does not in chicken', () => {
  expect(equilibriaOf(dilemma, 'sseq')).toEqual([0, 3]);
  expect(equilibriaOf(chicken, 'sseq')).toEqual([1, 2]);
});
