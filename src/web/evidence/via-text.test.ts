import { expect, test } from 'vitest';
import { viaIn, viaText, viaWithout } from './via-text.ts';

test('what is typed is what was shown, also where a name has a comma', () => {
  const via = ['Inland Wire', 'officials in Oslo, unnamed'];
  expect(viaIn(viaText(via))).toEqual(via);
  expect(viaText([])).toBe('');
});

test('odd spaces, empty places and names said twice are nothing', () => {
  expect(viaIn(' Inland Wire ;; A › A; ')).toEqual(['Inland Wire', 'A']);
  expect(viaIn('  ')).toEqual([]);
});

test('the speaker is none of those that it came through', () => {
  expect(viaWithout(['Inland Wire', 'Ida Kvale'], 'Ida Kvale')).toEqual(['Inland Wire']);
  expect(viaWithout(['Inland Wire'], undefined)).toEqual(['Inland Wire']);
});
