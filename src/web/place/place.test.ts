import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, PANES, type Place, placeAt, VIEWS } from './place.ts';

test('every place has an address that leads back to it', () => {
  const key = fc.stringMatching(/^[a-z]{1,9}$/).filter((name) => name !== 'pane');
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Cs}/u.test(text));
  const place = fc.record({
    at: fc.constant('case' as const),
    shelf: fc.constantFrom('library' as const, 'folder' as const),
    id: fc.oneof(
      fc.constantFrom('.', '2019/river', 'a b.yaml', 'Речка', '100%'),
      value.filter((id) => id !== './'),
    ),
    view: fc.constantFrom(...VIEWS),
    pane: fc.constantFrom(...PANES),
    chosen: fc.dictionary(key, value, { noNullPrototype: true }),
  });
  fc.assert(
    fc.property(place, (there: Place) => {
      expect(placeAt(addressOf(there))).toEqual(there);
    }),
  );
});

test('an address that leads nowhere leads home, one with an unknown view to the summary', () => {
  for (const address of ['/', '/elsewhere/x', '/library', '/library/', '/folder/%E0%A4%A']) {
    expect(placeAt(address)).toEqual({ at: 'home' });
  }
  expect(placeAt('/library/elmira/nowhere?pane=sideways')).toMatchObject({ view: 'summary', pane: 'model' });
});

test('what is chosen without a value is not chosen', () => {
  expect(placeAt('/folder/elmira/compare?a=&b=calm&pane=')).toMatchObject({ pane: 'model', chosen: { b: 'calm' } });
});
