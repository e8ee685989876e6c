import { expect, test } from 'vitest';
import { finish, type ValueOrder } from '../../../model/index.ts';
import { evenSwaps, type SwapStep, type SwapTable } from './even-swaps.ts';

const less: ValueOrder = { form: 'monotone', better: 'less' };
const more: ValueOrder = { form: 'monotone', better: 'more' };

/** Hammond, Keeney and Raiffa 1998: a consultant looks for an office. */
const [parkway, lombard, baranov, montana, pierpoint] = [0, 1, 2, 3, 4];
const [commute, access, services, size, cost] = [0, 1, 2, 3, 4];
const offices: SwapTable = {
  orders: [less, more, { form: 'ranked', ranks: [[0], [1], [2]] }, more, less],
  rows: [
    [45, 50, 0, 800, 1850],
    [25, 80, 1, 700, 1700],
    [20, 70, 2, 500, 1500],
    [25, 85, 0, 950, 1900],
    [30, 75, 2, 700, 1750],
  ],
};
const swap = (alternative: number, issue: number, to: number, against: number, pays: number): SwapStep => ({
  do: 'swap',
  alternative,
  change: { issue, to },
  against: { issue: against, to: pays },
});

function swapped(table: SwapTable, steps: readonly SwapStep[]) {
  const answer = finish(evenSwaps(table, steps));
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults));
  return answer.found;
}

test('the office of Hammond, Keeney and Raiffa: Montana is left', () => {
  const { trace, oneSided, clash } = swapped(offices, [
    { do: 'remove', alternative: pierpoint },
    { do: 'remove', alternative: parkway },
    swap(baranov, commute, 25, access, 78),
    { do: 'drop', issue: commute },
    swap(baranov, services, 1, cost, 1700),
    swap(montana, services, 1, cost, 1800),
    { do: 'drop', issue: services },
    { do: 'remove', alternative: baranov },
    swap(lombard, size, 950, cost, 1950),
    { do: 'drop', issue: size },
    { do: 'remove', alternative: lombard },
  ]);
  expect(trace[0]!.dominated).toEqual([{ better: lombard, worse: pierpoint, on: [commute, access, services, cost] }]);
  expect(trace[1]!.practically).toEqual([
    { better: montana, worse: parkway, on: [commute, access, size], except: cost },
  ]);
  expect(trace[2]!.dominated).toEqual([]);
  expect(trace[3]!.tied).toEqual([commute]);
  expect(trace[6]!.tied).toEqual([services]);
  expect(trace[7]!.dominated).toEqual([{ better: lombard, worse: baranov, on: [access, size] }]);
  expect(trace[10]!.dominated).toEqual([{ better: montana, worse: lombard, on: [access, cost] }]);
  expect(trace.map(({ removed }) => removed)).toEqual([
    ...[undefined, 'dominated', 'practically', undefined, undefined, undefined, undefined, undefined],
    ...['dominated', undefined, undefined, 'dominated'],
  ]);
  expect(trace.at(-1)).toMatchObject({ alternatives: [montana], issues: [access, cost] });
  expect({ oneSided, clash }).toEqual({ oneSided: [], clash: [] });
});

test('a swap that is better on both counts is not even', () => {
  const { oneSided } = swapped(offices, [
    swap(baranov, commute, 15, access, 78),
    swap(lombard, commute, 45, access, 70),
    swap(montana, cost, 1900, access, 85),
    swap(montana, cost, 1800, access, 85),
  ]);
  expect(oneSided).toEqual([
    { step: 0, makes: 'better' },
    { step: 1, makes: 'worse' },
    { step: 3, makes: 'better' },
  ]);
});

test('two prices for the same trade clash', () => {
  const table: SwapTable = {
    orders: [more, less, less],
    rows: [
      [1, 10, 5],
      [1, 10, 6],
    ],
  };
  expect(swapped(table, [swap(0, 0, 2, 1, 20), swap(0, 2, 4, 1, 21), swap(1, 0, 2, 1, 30)]).clash).toEqual([0, 2]);
  expect(swapped(table, [swap(0, 0, 2, 1, 20), swap(1, 0, 2, 1, 20)]).clash).toEqual([]);
});

test('a judged removal is called so, and the same row twice is dominated by the earlier', () => {
  const table: SwapTable = {
    orders: [more, more],
    rows: [
      [1, 2],
      [2, 1],
      [1, 2],
    ],
  };
  const { trace } = swapped(table, [{ do: 'remove', alternative: 1 }]);
  expect(trace[0]!.dominated).toEqual([{ better: 0, worse: 2, on: [] }]);
  expect(trace[1]!.removed).toBe('judged');
});

test('every step that cannot be taken is a fault', () => {
  const answer = finish(
    evenSwaps(offices, [
      { do: 'drop', issue: cost },
      { do: 'drop', issue: 9 },
      { do: 'remove', alternative: 9 },
      swap(parkway, services, 7, commute, Number.NaN),
      swap(parkway, cost, 1, cost, 2),
    ]),
  );
  expect(answer).toEqual({
    faults: [
      { code: 'step/not-tied', at: ['steps', 0, 'issue'], amount: cost },
      { code: 'step/no-issue', at: ['steps', 1, 'issue'], amount: 9 },
      { code: 'step/no-alternative', at: ['steps', 2, 'alternative'], amount: 9 },
      { code: 'table/not-ranked', at: ['steps', 3, 'change', 'to'], amount: 7 },
      { code: 'table/not-a-number', at: ['steps', 3, 'against', 'to'], amount: Number.NaN },
      { code: 'step/one-issue', at: ['steps', 4, 'against', 'issue'], amount: cost },
    ],
  });
  expect(finish(evenSwaps({ orders: [more, undefined], rows: [[1], [Number.NaN, 1]] }, []))).toEqual({
    faults: [
      { code: 'table/no-order', at: ['orders', 1] },
      { code: 'table/row-length', at: ['rows', 0], amount: 1, needed: 2 },
      { code: 'table/not-a-number', at: ['rows', 1, 0], amount: Number.NaN },
    ],
  });
  expect(finish(evenSwaps({ orders: [], rows: [] }, []))).toMatchObject({
    faults: [{ code: 'issues/none' }, { code: 'table/no-alternatives' }],
  });
  expect(finish(evenSwaps({ orders: [more], rows: [[1]] }, [{ do: 'remove', alternative: 0 }]))).toMatchObject({
    faults: [{ code: 'step/last-alternative' }],
  });
});
