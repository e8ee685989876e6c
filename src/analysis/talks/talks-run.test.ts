import { expect, test } from 'vitest';
import { parseCase } from '../../format/index.ts';
import { finish } from '../../model/index.ts';
import { talksRun, whyNotRun } from './talks-run.ts';

/** A and C have numbers at first, B or D only where the meeting says so. */
const talksOf = (b: string, meeting: string) => {
  const { case: checked, problems } = parseCase(`demarche: 1
title: Who comes to the table
parties: { a: { name: A }, b: { name: B }, c: { name: C }, d: { name: D } }
talks:
  deadline: { rounds: 5 }
  issues: { price: { integer: [0, 4] } }
  parties:
    a: { weights: { price: 1 }, values: { price: { 0: 0, 4: 1 } } }
    b: ${b}
    c: { weights: { price: 1 }, values: { price: { 0: 1, 4: 0 } } }
  meetings:
    second: { parties: { ${meeting} } }
`);
  expect(problems).toEqual([]);
  return checked!.talks!;
};
const numbers = '{ weights: { price: 1 }, values: { price: { 0: 0, 4: 1 } } }';

test('a meeting that one party stays away from is held by the others', () => {
  const talks = talksOf(numbers, 'b: null');
  expect(whyNotRun(talks)).toBeUndefined();
  expect(finish(talksRun(talks)).form).toBe('run');
});

test('whoever is without numbers in some meeting is named, who comes later and who leaves too', () => {
  expect(whyNotRun(talksOf('{ order: { price: more } }', 'b: null'))).toEqual({
    form: 'no numbers',
    parties: [{ id: 'b', name: 'B' }],
  });
  expect(whyNotRun(talksOf(numbers, 'b: null, d: { order: { price: less } }'))).toEqual({
    form: 'no numbers',
    parties: [{ id: 'd', name: 'D' }],
  });
  expect(finish(talksRun(talksOf(numbers, 'd: {}')))).toEqual({
    form: 'no numbers',
    parties: [{ id: 'd', name: 'D' }],
  });
});
