import { expect, test } from 'vitest';
import { dated } from './dated.ts';

test('a part of a month or a year is named before it', () => {
  expect(dated('2031', 'END')).toBe('end of 2031');
  expect(dated('2031-04', 'START')).toBe(`start of ${dated('2031-04')}`);
  expect(dated('2031-04-30')).toMatch(/2031/);
});
