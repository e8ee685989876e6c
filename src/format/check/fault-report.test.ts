import { expect, test } from 'vitest';
import { faultKey, ProblemList } from './fault-report.ts';

const list = () => new ProblemList(({ at }) => ({ line: Number(at[0]), column: Number(at[1] ?? 1) }), 'x.yaml');

test('problems are told in the order of the file', () => {
  const report = list();
  for (const at of [[9], [2, 5], [2, 3]]) report.fault({ code: 'a/b', at, says: `At ${at}.` });
  expect(report.sorted().map(({ place }) => [place!.line, place!.column])).toEqual([
    [2, 3],
    [2, 5],
    [9, 1],
  ]);
  expect(report.sorted()[0]).toEqual({
    code: 'a/b',
    file: 'x.yaml',
    place: { line: 2, column: 3 },
    path: '2.3',
    says: 'At 2,3.',
  });
});

test('what YAML took away is not missed a second time', () => {
  const report = list();
  report.fault({ code: 'yaml/tag', at: [1], says: 'A tag.' });
  report.fault({ code: 'case/wrong-kind', at: [1], says: 'Nothing there.' });
  expect(report.sorted().map(({ code }) => code)).toEqual(['yaml/tag']);
  expect(report.count).toBe(1);
});

test('past a thousand problems only their number is told', () => {
  const report = list();
  for (let line = 1; line <= 1500; line++) report.fault({ code: 'a/b', at: [line], says: 'x' });
  expect(report.sorted()).toHaveLength(1001);
  expect(report.sorted().at(-1)).toEqual({ code: 'case/more-problems', says: 'And 500 more problems.' });
});

test('faults are the same where code, place and sentence are', () => {
  const fault = { code: 'a/b', at: ['x', 1], says: 'No.' };
  expect(faultKey({ ...fault, hint: 'other' })).toBe(faultKey(fault));
  expect(faultKey({ ...fault, at: ['x', 2] })).not.toBe(faultKey(fault));
});
