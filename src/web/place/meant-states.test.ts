import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantAt, meantIn } from './meant-states.ts';
import { addressOf, placeAt } from './place.ts';

const model = '1f3c9a02';
const at = (chosen: Record<string, string>) => ({ chosen });

test('what is meant is read from the address again, in the same model seen in the same way', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
  const seen = fc.record({ variant: id, response: id }, { requiredKeys: [] });
  const which = fc.array(fc.integer({ min: 1, max: 2 ** 31 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(seen, which, (chosen, numbers) => {
      const meant = meantIn(at(chosen), model, numbers);
      const place = { at: 'case', shelf: 'folder', id: 'a', view: 'outcomes', pane: 'none' } as const;
      const there = placeAt(addressOf({ ...place, chosen: { ...chosen, meant } }));
      expect(there.at === 'case' && meantAt(there, model)).toEqual(numbers);
    }),
  );
});

test('seen through another variant or response, or in a model that was changed, nothing is', () => {
  const meant = meantIn(at({}), model, [22, 32]);
  expect(meant).toBe('22,32@1f3c9a02');
  expect(meantAt(at({ meant }), model)).toEqual([22, 32]);
  expect(meantAt(at({ meant, variant: 'narrow-meaning' }), model)).toEqual([]);
  expect(meantAt(at({ meant, response: 'all' }), model)).toEqual([]);
  expect(meantAt(at({ meant }), '00000000')).toEqual([]);
  expect(meantAt(at({ meant }), undefined)).toEqual([]);
  const inVariant = meantIn(at({ variant: 'narrow-meaning' }), model, [47]);
  expect(meantAt(at({ meant: inVariant, variant: 'narrow-meaning' }), model)).toEqual([47]);
  expect(meantAt(at({ meant: inVariant, response: 'narrow-meaning' }), model)).toEqual([]);
  expect(meantAt(at({ meant: inVariant }), model)).toEqual([]);
});

test('numbers that say of no model are none', () => {
  for (const meant of ['', '3,5', '@1f3c9a02.x', 'three@', '3@1f3c9a02@1']) {
    expect(meantAt(at({ meant }), meant.endsWith('1') ? '1' : model)).toEqual([]);
  }
  expect(meantIn(at({}), model, [])).toBe('');
});
