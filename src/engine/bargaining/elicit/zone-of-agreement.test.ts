import { expect, test } from 'vitest';
import { zoneOfAgreement } from './zone-of-agreement.ts';

test('a seller that takes 220 and a buyer that gives 240 have 20 to share', () => {
  expect(
    zoneOfAgreement([
      { wants: 'less', reservation: 240, target: 200 },
      { wants: 'more', reservation: 220 },
    ]),
  ).toEqual({
    found: {
      form: 'zone',
      low: 220,
      high: 240,
      width: 20,
      middle: 230,
      bar: {
        low: 200,
        high: 240,
        ranges: [
          { reservation: 240, end: 200, openEnded: false },
          { reservation: 220, end: 240, openEnded: true },
        ],
      },
    },
  });
});

test('one amount is a zone, and what is missing is a gap', () => {
  const between = (least: number, greatest: number) =>
    zoneOfAgreement([
      { wants: 'more', reservation: least },
      { wants: 'less', reservation: greatest },
    ]);
  expect(between(5, 5)).toMatchObject({ found: { form: 'zone', width: 0, low: 5, high: 5 } });
  expect(between(7, 5)).toMatchObject({ found: { form: 'gap', width: 2, low: 5, high: 7, middle: 6 } });
});

test('limits that say nothing, or contradict themselves, are faults', () => {
  expect(
    zoneOfAgreement([
      { wants: 'more', reservation: undefined, target: 1 },
      { wants: 'more', reservation: 10, target: 9 },
    ]),
  ).toEqual({
    faults: [
      { code: 'zone/reservation-missing', at: ['parties', 0, 'reservation'] },
      { code: 'zone/target-past-reservation', at: ['parties', 1, 'target'], amount: 9, needed: 10 },
      { code: 'zone/same-direction', at: ['parties', 1, 'wants'] },
    ],
  });
  expect(
    zoneOfAgreement([
      { wants: 'more', reservation: Number.NaN },
      { wants: 'less', reservation: 10, target: Number.POSITIVE_INFINITY },
    ]),
  ).toMatchObject({
    faults: [
      { code: 'zone/not-a-number', at: ['parties', 0, 'reservation'] },
      { code: 'zone/not-a-number', at: ['parties', 1, 'target'] },
    ],
  });
});
