import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, idFromName } from './id-from-name.ts';
import { nameFault } from './identifier.ts';

const none: ReadonlySet<string> = new Set();

test.each([
  ['Impose a blockade', 'impose-a-blockade'],
  ['Ввести санкции', 'ввести-санкции'],
  ['制裁を課す', '制裁を課す'],
  ['فرض عقوبات', 'فرض-عقوبات'],
  ['A → B / C', 'a-b-c'],
  ['2017', 'option-2017'],
  ['not', 'option-not'],
  ['context', 'option-context'],
  ['__proto__', 'option-__proto__'],
  ['', 'option-4'],
  ['!!!', 'option-4'],
  ['Agree to the whole of the settlement as drafted', 'agree-to-the-whole-of-the-settlement-as'],
])('%s becomes %s', (name, id) => {
  expect(idFromName(name, 'option', 3, none)).toBe(id);
});

test('any name gives an id that may stand and that is not taken', () => {
  const unit = fc.constantFrom(
    ...'aZ09_-. /İßы語ع\u0301\u0903\u200c\u200d\u202e\u0000\n😀',
    '\ud800',
    'not',
    'context',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.boolean(), (name, clean) => {
      const first = idFromName(clean ? cleanName(name) : name, 'party', 0, none);
      const second = idFromName(clean ? cleanName(name) : name, 'party', 0, new Set([first]));
      expect(nameFault(first)).toBeUndefined();
      expect(nameFault(second)).toBeUndefined();
      expect(second).not.toBe(first);
    }),
  );
});

test('a clean name is one line without control characters', () => {
  expect(cleanName(' a\u0000\u001b[31m\n b\ud800 ')).toBe('a [31m b\ufffd');
});
