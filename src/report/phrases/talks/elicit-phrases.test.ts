import { expect, test } from 'vitest';
import { ELICIT_FAULT_CODES } from '../../../engine/bargaining/index.ts';
import { elicit } from './elicit-phrases.ts';

test.each(ELICIT_FAULT_CODES)('%s has a sentence and a hint', (code) => {
  const { says, hint } = elicit.faults[code];
  const said = says('the price', '7', '9');
  for (const text of [said, hint]) expect(text).toMatch(/^[A-Z].*[.?]$/);
  expect(said).not.toMatch(/undefined|NaN/);
});

test('what clashes is counted, and what mends it', () => {
  expect(elicit.clash([elicit.saidAnswer(2), elicit.saidValues('price')])).toBe(
    'No weights fit all of these at once, and without any one of them the others fit: answer 2 and the order of the values of price.',
  );
  expect(elicit.mends([2, 5])).toBe('Taking back answer 2 or answer 5 would let all others hold.');
  expect(elicit.mends([])).toBe('No single answer, taken back, would let all others hold.');
});
