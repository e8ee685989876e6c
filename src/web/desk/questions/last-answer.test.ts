import { expect, test } from 'vitest';
import { finish } from '../../../model/index.ts';
import type { Ground } from '../ground.ts';
import type { Question } from '../question.ts';
import { Unanswerable } from '../unanswerable.ts';
import { keepingLastAnswer } from './last-answer.ts';

const [one, other] = [{}, {}] as [Ground, Ground];

/** A question of numbers, and how often it was worked out. */
function asked() {
  const made: number[] = [];
  const question: Question<{ n: number }, { twice: number }> = function* (_, { n }) {
    made.push(n);
    yield { doing: 'thinking' };
    if (n < 0) throw new Unanswerable('Not of this one.');
    return { twice: 2 * n };
  };
  return { made, question: keepingLastAnswer(question) };
}

test('the same question of the same ground is worked out once, and of another ground anew', () => {
  const { made, question } = asked();
  const first = finish(question(one, { n: 2 }));
  expect(first).toEqual({ twice: 4 });
  expect(finish(question(one, { n: 2 }))).toBe(first);
  expect(made).toEqual([2]);
  expect(finish(question(other, { n: 2 }))).toEqual(first);
  expect(made).toEqual([2, 2]);
});

test('what was begun beforehand and stopped is carried on', () => {
  const { made, question } = asked();
  expect(question(one, { n: 3 }).next().done).toBe(false);
  expect(finish(question(one, { n: 3 }))).toEqual({ twice: 6 });
  expect(made).toEqual([3]);
});

test('what is asked otherwise is answered for itself, and only the last is kept', () => {
  const { made, question } = asked();
  expect([1, 2, 1, 1].map((n) => finish(question(one, { n })).twice)).toEqual([2, 4, 2, 2]);
  expect(made).toEqual([1, 2, 1]);
});

test('what cannot be answered is refused to each who asks', () => {
  const { made, question } = asked();
  for (let times = 0; times < 2; times += 1) {
    expect(() => finish(question(one, { n: -1 }))).toThrow('Not of this one.');
  }
  expect(made).toEqual([-1]);
});
