import { expect, test } from 'vitest';
import { shownText, typedText } from './line-breaks.ts';

test.each([
  ['\n', 'a\nb\nc'],
  ['\r\n', 'a\r\nb\r\nc'],
  ['\r', 'a\rb\rc'],
  ['mixed', 'a\r\nb\nc'],
])('breaks that are not touched stay as they are: %j', (_, text) => {
  expect(shownText(text)).toBe('a\nb\nc');
  expect(typedText(text, 'a\nb\nc')).toBe(text);
  expect(typedText(text, 'a\nbx\nc')).toBe(text.replace('b', 'bx'));
  expect(typedText(text, 'x\nb\nc')).toBe(text.replace('a', 'x'));
});

test('a new line breaks as the others do', () => {
  expect(typedText('a\r\nb', 'a\nx\nb')).toBe('a\r\nx\r\nb');
  expect(typedText('a\r\nb', 'ab')).toBe('ab');
  expect(typedText('a\nb', 'a\n\nb')).toBe('a\n\nb');
});
