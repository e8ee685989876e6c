import { expect, test } from 'vitest';
import { batnaOf, whatBefalls } from './batna.ts';

test('a buyer with an offer of 900 elsewhere, 30 away, should not give more than 930', () => {
  const alternatives = [{ worth: 950 }, { worth: 900, cost: 30 }];
  expect(batnaOf({ wants: 'less', alternatives, reservation: 1000 })).toEqual({
    found: { best: [1], net: [950, 930], reservation: 930, stated: 'below', by: 70 },
  });
  expect(batnaOf({ wants: 'less', alternatives, reservation: 920 })).toMatchObject({
    found: { stated: 'above', by: 10 },
  });
  expect(batnaOf({ wants: 'less', alternatives, reservation: 930 })).toMatchObject({
    found: { stated: 'same', by: 0 },
  });
});

test('a limit that was not stated follows from the best alternative, and rounding makes no contradiction', () => {
  expect(batnaOf({ wants: 'more', alternatives: [{ worth: 3 }, { worth: 5, cost: 2 }, { worth: 1 }] })).toEqual({
    found: { best: [0, 1], net: [3, 3, 1], reservation: 3, stated: 'not-stated', by: undefined },
  });
  expect(batnaOf({ wants: 'more', alternatives: [{ worth: 0.1 + 0.2 }], reservation: 0.3 })).toMatchObject({
    found: { stated: 'same' },
  });
});

test('of states that may hold, none is chosen', () => {
  expect(whatBefalls([0.2, undefined, 0.6], 0.4)).toEqual({
    found: {
      range: { least: 0.2, most: 0.6 },
      lowest: 0,
      highest: 2,
      unknown: [1],
      checks: ['above', undefined, 'below'],
    },
  });
  expect(whatBefalls([0.2], undefined)).toMatchObject({ found: { checks: [undefined] } });
});

test('no alternative, no number and a cost below 0 are faults', () => {
  expect(batnaOf({ wants: 'more', alternatives: [], reservation: Number.NaN })).toEqual({
    faults: [
      { code: 'alternatives/none', at: ['alternatives'] },
      { code: 'alternatives/not-a-number', at: ['reservation'], amount: Number.NaN },
    ],
  });
  expect(batnaOf({ wants: 'more', alternatives: [{ worth: Number.NaN, cost: -1 }] })).toMatchObject({
    faults: [
      { code: 'alternatives/not-a-number', at: ['alternatives', 0, 'worth'] },
      { code: 'alternatives/negative-cost', at: ['alternatives', 0, 'cost'] },
    ],
  });
  expect(whatBefalls([undefined], 1)).toEqual({ faults: [{ code: 'alternatives/none', at: ['utilities'] }] });
});
