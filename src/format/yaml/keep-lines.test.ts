import { expect, test } from 'vitest';
import { keepLines } from './keep-lines.ts';

const original = 'a:   1\n\n\nb: [1,2]\nc:    3\n';
const before = 'a: 1\n\nb: [ 1, 2 ]\nc: 3\n';

test('lines that an edit does not concern stay as they were laid out', () => {
  expect(keepLines(original, before, before)).toBe(original);
  expect(keepLines(original, before, 'a: 1\n\nb: [ 1, 2 ]\nc: 4\n')).toBe('a:   1\n\n\nb: [1,2]\nc: 4\n');
  expect(keepLines(original, before, 'a: 1\n\nb: [ 1, 2 ]\nnew: 0\nc: 3\n')).toBe(
    'a:   1\n\n\nb: [1,2]\nnew: 0\nc:    3\n',
  );
  expect(keepLines(original, before, 'a: 1\n\nc: 3\n')).toBe('a:   1\n\n\nc:    3\n');
});

test('where spacing and meaning changed in one place, the edit wins', () => {
  expect(keepLines('a: >\n  one\n  two\nb: 1\n', 'a: >\n  one two\nb: 1\n', 'a: >\n  one three\nb: 1\n')).toBe(
    'a: >\n  one three\nb: 1\n',
  );
  expect(keepLines('a: >\n  one\n  two\nb: 1\n', 'a: >\n  one two\nb: 1\n', 'a: >\n  one two\nb: 2\n')).toBe(
    'a: >\n  one\n  two\nb: 2\n',
  );
});
