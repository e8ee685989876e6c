import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { padded, wrap } from './wrap.ts';

test('lines break between words', () => {
  expect(wrap('who could leave the status quo', 12)).toEqual(['who could', 'leave the', 'status quo']);
});

test('a word that is too long is cut', () => {
  expect(wrap('a unsplittable b', 6)).toEqual(['a', 'unspli', 'ttable', 'b']);
});

test('no line is wider than asked for, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-composite' }), { maxLength: 12 }),
      fc.integer({ min: 2, max: 30 }),
      (words, width) => {
        const text = words.map((word) => word.replace(/\s|\p{C}/gu, '')).join(' ');
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});

test('padding goes where the text is not', () => {
  expect(padded('ab', 5)).toBe('ab   ');
  expect(padded('ab', 5, 'right')).toBe('   ab');
  expect(padded('朝', 4, 'center')).toBe(' 朝 ');
});
