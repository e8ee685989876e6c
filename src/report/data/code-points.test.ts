import { expect, test } from 'vitest';
import { codePoints } from './code-points.ts';

test('every place of a text with and without surrogate pairs is the number of code points before it', () => {
  const text = '🌊a🌊🌊é\ud83c b\udf0a🌊';
  const place = codePoints(text);
  let offset = 0;
  for (const [n, point] of [...text].entries()) {
    expect(place(offset)).toBe(n);
    offset += point.length;
  }
  expect(place(text.length)).toBe([...text].length);
});
