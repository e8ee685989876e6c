import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue, ValueFunction } from '../../model/index.ts';
import type { DraftWorth } from '../draft-talks.ts';
import type { OnTheTable } from './check-talks-issues.ts';
import { readWorth } from './check-talks-worth.ts';
import { ProblemList } from './fault-report.ts';

const base = { id: 'x', name: 'x', group: undefined, unit: undefined };
const whole: Issue = { ...base, kind: 'integer', low: 0, high: 10 };
const any: Issue = { ...base, kind: 'real', low: 0, high: 10, step: undefined };
const named: Issue = {
  ...base,
  kind: 'named',
  ordered: false,
  values: ['peak', 'offset', 'slope'].map((id) => ({ id, name: id })),
};

function read(written: DraftWorth, issue: Issue, points = 100): { worth?: ValueFunction; codes: string[] } {
  const report = new ProblemList(() => undefined);
  const none = new Set<string>();
  const table: OnTheTable = { issues: new Map([['x', issue]]), gone: { issues: none, values: none, parties: none } };
  const worth = readWorth(written, issue, points, [], table, report);
  return { ...(worth && { worth }), codes: report.problems.map(({ code }) => code) };
}

test.each<[string, DraftWorth, Issue, number, ValueFunction]>([
  ['two amounts', { 0: 0, 10: 100 }, any, 100, { form: 'linear', offset: 0, slope: 0.1, clamped: false }],
  [
    'two amounts beyond the ends',
    { '-10': 0, 30: 1 },
    any,
    1,
    { form: 'linear', offset: 0.25, slope: 0.025, clamped: false },
  ],
  ['three for a peak', { 0: 0, 4: 100, 10: 0 }, any, 100, { form: 'triangular', low: 0, top: 4, high: 10 }],
  ['a peak within', { 0: 0, 2: 0, 4: 100, 5: 0, 10: 0 }, any, 100, { form: 'triangular', low: 2, top: 4, high: 5 }],
  ['a peak by its name', { peak: 4 }, any, 100, { form: 'triangular', low: 0, top: 4, high: 10 }],
  ['a peak with its ends', { from: 2, peak: 4, to: 20 }, any, 1, { form: 'triangular', low: 2, top: 4, high: 20 }],
  [
    'a line by its numbers',
    { offset: 30, slope: 7 },
    any,
    100,
    { form: 'linear', offset: 0.3, slope: 0.07, clamped: false },
  ],
  [
    'a line cut off',
    { offset: -1, slope: 0.5, clamped: true },
    any,
    1,
    { form: 'linear', offset: -1, slope: 0.5, clamped: true },
  ],
  [
    'a line cut off, of whole numbers',
    { offset: -1, slope: 0.5, clamped: true },
    { ...whole, high: 5 } as Issue,
    1,
    { form: 'table', worth: [0, 0, 0, 0.5, 1, 1] },
  ],
  [
    'a bend of whole numbers',
    { 0: 0, 2: 80, 4: 100 },
    { ...whole, high: 4 } as Issue,
    100,
    { form: 'table', worth: [0, 0.4, 0.8, 0.9, 1] },
  ],
  [
    'a peak of whole numbers',
    { peak: 2 },
    { ...whole, high: 4 } as Issue,
    100,
    { form: 'table', worth: [0, 0.5, 1, 0.5, 0] },
  ],
  [
    'values that are called like formulas',
    { peak: 1, offset: 0.5, slope: 0 },
    named,
    1,
    { form: 'table', worth: [1, 0.5, 0] },
  ],
])('%s', (_, written, issue, points, worth) => {
  expect(read(written, issue, points)).toEqual({ worth, codes: [] });
});

describe('what cannot be read', () => {
  test.each<[DraftWorth, Issue, string]>([
    [{ 0: 0, 5: 10 }, any, 'talks/worth-missing'],
    [{ 1: 0, 10: 10 }, whole, 'talks/worth-missing'],
    [{}, whole, 'talks/worth-missing'],
    [{ 0: 0, '0.0': 1, 10: 10 }, whole, 'talks/repeated-value'],
    [{ 0: 0, 5: 50, 10: 60 }, any, 'talks/worth-bent'],
    [{ 0: 0, 5: 50, 10: 0 }, any, 'talks/worth-bent'],
    [{ peak: 11 }, any, 'talks/worth-bent'],
    [{ peak: 4, till: 5 }, any, 'talks/worth-bent'],
    [{ low: 0, 10: 1 }, any, 'talks/amount'],
    [{ peak: 1, offset: 0.5 }, named, 'talks/worth-missing'],
  ])('%o', (written, issue, code) => {
    expect(read(written, issue)).toEqual({ codes: [code] });
  });
});

test('between the amounts given, whole numbers follow straight lines', () => {
  const bends = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 100 })), {
    selector: ([amount]) => amount,
    maxLength: 4,
  });
  fc.assert(
    fc.property(bends, fc.nat(100), fc.nat(100), (inner, first, last) => {
      const all = [[0, first], ...inner, [10, last]].sort(([a], [b]) => a! - b!) as [number, number][];
      const { worth } = read(Object.fromEntries(all), whole);
      if (worth?.form !== 'table') throw new Error('Whole numbers have a table.');
      for (const [at, [x, y]] of all.entries()) {
        expect(worth.worth[x]).toBe(y / 100);
        const [x2, y2] = all[at + 1] ?? [x, y];
        for (let between = x; between < x2; between++) {
          const straight = (y * (x2 - between) + y2 * (between - x)) / (x2 - x) / 100;
          expect(worth.worth[between]).toBeCloseTo(straight, 12);
        }
      }
    }),
  );
});
