import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const shown = (text: string) => tokensOf(text).map((token) => `${token.kind[0]}:${token.text}`);

test('words keep apostrophes, hyphens and the dots of acronyms; endings stay on their numbers', () => {
  expect(shown("Seoul don't third-force Russia’s U.S. U.S.-led 5th 1990s F-16 10-year")).toEqual(
    ['Seoul', "don't", 'third-force', 'Russia’s', 'U.S.', 'U.S.-led', '5th', '1990s', 'F-16', '10-year'].map(
      (word) => `w:${word}`,
    ),
  );
});

test('numbers keep commas and points; units, signs and ranges stand apart', () => {
  expect(shown('40 1,500 3.5 $7 40% 40km 2014–15 12.03.2019')).toEqual([
    'n:40',
    'n:1,500',
    'n:3.5',
    'm:$',
    'n:7',
    'n:40',
    'm:%',
    'n:40',
    'w:km',
    'n:2014',
    'm:–',
    'n:15',
    'n:12.03.2019',
  ]);
});

test('lower case comes with straight apostrophes', () => {
  expect(tokensOf('Moscow’s')[0]!.lower).toBe("moscow's");
});

test('tokens lie where they say, in order, and leave out nothing but spaces', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      let at = 0;
      for (const token of tokensOf(text, 7)) {
        expect(text.slice(token.start - 7, token.end - 7)).toBe(token.text);
        expect(text.slice(at, token.start - 7).trim()).toBe('');
        at = token.end - 7;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
