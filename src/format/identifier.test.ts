import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern } from './draft-shape.ts';
import { idFault, nameFault, normalizeId, show } from './identifier.ts';

test.each([
  'us',
  'clean-up',
  'a_1',
  '2nd',
  'مصر',
  'Россия',
  '日本',
  'क़ानून',
  'می\u200cخواهد',
  'constructor',
  'toString',
])('%s is a name', (id) => {
  expect(idFault(normalizeId(id))).toBeUndefined();
});

test.each([
  ['', 'name/invalid'],
  ['a b', 'name/invalid'],
  ['a.b', 'name/invalid'],
  ['-a', 'name/invalid'],
  ['a-', 'name/invalid'],
  ['a->b', 'name/invalid'],
  ['12', 'name/only-digits'],
  ['__proto__', 'name/reserved'],
  ['a\u202eb', 'name/invisible-character'],
  ['a\u0000b', 'name/invisible-character'],
  ['a\u200db', 'name/invisible-character'],
  ['\ufeffa', 'name/invisible-character'],
])('%j is no name', (id, code) => {
  expect(idFault(id)?.code).toBe(code);
});

test('words of the expression language name nothing, and only those', () => {
  expect(nameFault('implies')?.code).toBe('name/reserved');
  expect(idFault('implies')).toBeUndefined();
  expect(nameFault('implied')).toBeUndefined();
});

test('what cannot be seen is shown by its number', () => {
  expect(show('a\u202eb')).toBe('"a<U+202E>b"');
});

test('the pattern of the schema lets every name pass that may stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map(normalizeId), (id) => {
      if (idFault(id) === undefined) expect(id).toMatch(idPattern);
    }),
  );
});
