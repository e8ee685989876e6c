import { expect, test } from 'vitest';
import { chicken, dilemma, equilibriaOf } from '../../../test/two-by-two.ts';
import { coalesce } from '../../model/index.ts';

test('the compromise in chicken is held by the crash that comes of both going back on it at once', () => {
  expect(equilibriaOf(chicken, 'sim')).toEqual([1, 2, 3]);
  expect(equilibriaOf(dilemma, 'sim')).toEqual([0, 3]);
});

test('it has no meaning where states are not told apart by their options', () => {
  const merged = coalesce(dilemma.states, [{ kind: 'option', option: 0 }]);
  if (!('states' in merged)) throw new Error('no overlap was to be found');
  expect(equilibriaOf({ ...dilemma, states: merged.states }, 'sim')).toBeNull();
});
