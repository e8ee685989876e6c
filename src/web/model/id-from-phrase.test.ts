import { expect, test } from 'vitest';
import { nameFault } from '../../format/identifier.ts';
import { idFromPhrase } from './id-from-phrase.ts';

test.each([
  ['eases the sanctions', 'eases-sanctions'],
  ['Confesses', 'confesses'],
  ["sends the country's workers home", 'sends-countrys'],
  ['смягчает санкции', 'смягчает-санкции'],
  ['The', 'the'],
  ['not', 'x-not'],
  ['2019', 'x-2019'],
  ['context', 'x-context'],
  ['?!', 'new'],
  ['', 'new'],
])('"%s" is called %s', (phrase, id) => {
  expect(idFromPhrase(phrase, [])).toBe(id);
  expect(nameFault(id)).toBeUndefined();
});

test('a name that is taken is numbered', () => {
  expect(idFromPhrase('waits', ['waits', 'waits-2'])).toBe('waits-3');
});

test('a long word is cut, and still a name', () => {
  const id = idFromPhrase('a'.repeat(80), []);
  expect(id.length).toBeLessThanOrEqual(24);
  expect(nameFault(id)).toBeUndefined();
});
