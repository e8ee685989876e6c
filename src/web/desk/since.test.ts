import { expect, test } from 'vitest';
import type { Model } from './ground.ts';
import { ONE_EDIT, type Since, sinceTheBeginning, sinceWhen } from './since.ts';

/** The models in turn, each at its time; what each is compared with, as it is written. */
function compared(...read: readonly (readonly [written: string, at: number])[]): (string | undefined)[] {
  const models = new Map<string, Model>();
  let last: { model: Model; since: Since } | undefined;
  return read.map(([written, at]) => {
    const same = last?.model.written === written ? last.model : undefined;
    const model = same ?? ({ written } as Model);
    models.set(written, model);
    last = { model, since: last === undefined ? sinceTheBeginning : sinceWhen(last, model, at) };
    return last.since.before?.written as string | undefined;
  });
}

test('the first model is compared with nothing, the next one with it', () => {
  expect(compared(['a', 0], ['b', 10])).toEqual([undefined, 'a']);
});

test('a change of words that leave the model as it is leaves what it is compared with', () => {
  expect(compared(['a', 0], ['b', 10], ['b', 9 * ONE_EDIT])).toEqual([undefined, 'a', 'a']);
});

test('edits that follow each other are one; after a pause another one begins', () => {
  const soon = ONE_EDIT - 1;
  expect(
    compared(['a', 0], ['b', 10], ['c', 10 + soon], ['d', 10 + 2 * soon], ['e', 10 + 2 * soon + ONE_EDIT]),
  ).toEqual([undefined, 'a', 'a', 'a', 'd']);
});

test('what is taken back at once says what the undoing did, and what is done again, what that did', () => {
  expect(compared(['a', 0], ['b', 10], ['a', 20], ['b', 30])).toEqual([undefined, 'a', 'b', 'a']);
});

test('after something was taken back the next edit stands by itself', () => {
  expect(compared(['a', 0], ['b', 10], ['a', 20], ['c', 30], ['d', 40])).toEqual([undefined, 'a', 'b', 'a', 'a']);
});
