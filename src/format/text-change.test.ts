import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, invertChange, textChange } from './text-change.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '\n', '\u{1f600}', '\u{1f601}', '\u{1f300}', '\ud83d', '\ude00', 'é'),
  maxLength: 12,
});

test.each([
  ['', '', { from: 0, to: 0, insert: '' }],
  ['abc', 'abc', { from: 3, to: 3, insert: '' }],
  ['abc', 'axc', { from: 1, to: 2, insert: 'x' }],
  ['abab', 'ababab', { from: 4, to: 4, insert: 'ab' }],
  ['aa', 'a', { from: 1, to: 2, insert: '' }],
  // The two share their first half, and then their last.
  ['x\u{1f600}y', 'x\u{1f601}y', { from: 1, to: 3, insert: '\u{1f601}' }],
  ['x\u{1f600}y', 'x\u{1fa00}y', { from: 1, to: 3, insert: '\u{1fa00}' }],
])('%j becomes %j by one change', (before, after, change) => {
  expect(textChange(before, after)).toEqual(change);
});

test('a change applied gives the text after, and inverted the text before', () => {
  fc.assert(
    fc.property(text, text, text, text, (start, end, one, other) => {
      const [before, after] = [start + one + end, start + other + end];
      const change = textChange(before, after);
      expect(applyChange(before, change)).toBe(after);
      expect(applyChange(after, invertChange(change, before))).toBe(before);
      expect(change.insert.length).toBeLessThanOrEqual(other.length + 2);
    }),
  );
});

test('a change never splits a character', () => {
  const isSplit = (whole: string, at: number) =>
    /[\ud800-\udbff]$/.test(whole.slice(0, at)) && /^[\udc00-\udfff]/.test(whole.slice(at));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, insert } = textChange(before, after);
      const places = [
        isSplit(before, from),
        isSplit(before, to),
        isSplit(after, from),
        isSplit(after, from + insert.length),
      ];
      expect(places).toEqual([false, false, false, false]);
    }),
    { numRuns: 2000 },
  );
});

test('a change of another text is the mistake of a programmer', () => {
  expect(() => applyChange('ab', { from: 1, to: 3, insert: '' })).toThrow(RangeError);
});
