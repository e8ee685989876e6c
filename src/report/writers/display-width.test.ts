import { expect, test } from 'vitest';
import { cutAt, displayWidth } from './display-width.ts';

test.each([
  ['plain letters', 'Moscow', 6],
  ['accents as one character', 'é', 1],
  ['accents as two characters', 'e\u0301', 1],
  ['Cyrillic', 'Москва', 6],
  ['ideographs', '朝鮮', 4],
  ['Hangul', '평양', 4],
  ['Hangul written in parts', '\u1112\u1161\u11ab', 2],
  ['kana', 'カナ', 4],
  ['full-width letters', 'ＡＢ', 4],
  ['Hebrew', 'שלום', 4],
  ['Arabic with vowel signs', 'سَلَام', 4],
  ['Devanagari', 'नि', 1],
  ['emoji', '🤝', 2],
  ['emoji among the signs that take one column', '◽◾', 4],
  ['a family of one emoji', '👨‍👩‍👧', 2],
  ['isolates', '\u2068a\u2069', 1],
  ['colors', '\u001b[1mbold\u001b[22m', 4],
  ['marks of tables', '● · ? ─', 7],
  ['nothing', '', 0],
])('%s take the columns that a terminal gives them', (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('a cut never splits a letter from its accent or an ideograph in two', () => {
  expect(cutAt('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  expect(cutAt('朝鮮半島', 3)).toEqual(['朝', '鮮半島']);
});

test('a cut takes at least one letter, so that cutting comes to an end', () => {
  expect(cutAt('朝鮮', 1)).toEqual(['朝', '鮮']);
});
