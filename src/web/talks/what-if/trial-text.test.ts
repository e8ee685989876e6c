import { expect, test } from 'vitest';
import { trialFrom, trialText } from './trial-text.ts';

const trial = {
  reservations: { up: 0.9, 'down-town': 0 },
  weights: { up: { water: 30, price: 12.5 } },
  tactics: { down: 'nice-tit-for-tat' },
};

test('what is tried out comes back from the address as it was', () => {
  expect(trialText(trial)).toBe('down-town.r*0 down.t*nice-tit-for-tat up.r*0.9 up.w.price*12.5 up.w.water*30');
  expect(trialFrom(trialText(trial))).toEqual(trial);
  expect(trialFrom('')).toEqual({});
  expect(trialText({})).toBe('');
});

test('what makes no sense in an address is passed over', () => {
  expect(trialFrom('up.r*much rounds*30 up.w.water*-1 up nonsense*4 up.r*')).toEqual({});
});
