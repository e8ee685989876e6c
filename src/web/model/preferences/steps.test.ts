import { expect, test } from 'vitest';
import type { DraftStep, TextEdit } from '../../../format/index.ts';
import { applyEdit } from '../../../format/yaml/plain-edit.ts';
import { adding, joining, moving, naming, removing, splitting, stepSaying, wantsOf, writing } from './steps.ts';

const steps: DraftStep[] = ['us.a', { calm: 'not us.b' }, { x: 'us.c', y: 'us.d' }, ['us.e', { z: 'us.f' }]];

function after(edits: readonly TextEdit[], from: readonly DraftStep[] = steps): unknown {
  let value: unknown = from;
  for (const edit of edits) {
    const done = applyEdit(value as never, edit);
    if ('fault' in done) throw new Error(done.fault.says);
    value = done.value;
  }
  return value;
}

test('a step is read and written in every shape, the shortest that says it', () => {
  expect(wantsOf(steps[3]!)).toEqual([
    { id: undefined, text: 'us.e', within: [0] },
    { id: 'z', text: 'us.f', within: [1, 'z'] },
  ]);
  for (const step of steps) expect(stepSaying(wantsOf(step))).toEqual(step);
  expect(
    stepSaying([
      { id: 'x', text: 'a' },
      { id: 'x', text: 'b' },
    ]),
  ).toEqual([{ x: 'a' }, { x: 'b' }]);
});

test('a text is written where it stands', () => {
  const want = wantsOf(steps[3]!)[1]!;
  expect(after(writing(3, want, 'us.g'))).toEqual([...steps.slice(0, 3), ['us.e', { z: 'us.g' }]]);
  expect(after(writing(0, wantsOf(steps[0]!)[0]!, 'us.q'))).toEqual(['us.q', ...steps.slice(1)]);
});

test('a name is given, changed and taken away', () => {
  expect(after(naming(steps, 0, 0, 'first'))).toEqual([{ first: 'us.a' }, ...steps.slice(1)]);
  expect(after(naming(steps, 2, 1, 'other'))).toEqual([...steps.slice(0, 2), { x: 'us.c', other: 'us.d' }, steps[3]]);
  expect(after(naming(steps, 1, 0, undefined))).toEqual(['us.a', 'not us.b', ...steps.slice(2)]);
});

test('joining and splitting undo one another', () => {
  const joined = after(joining(steps, 1)) as DraftStep[];
  expect(joined).toEqual([['us.a', { calm: 'not us.b' }], ...steps.slice(2)]);
  expect(after(splitting(joined, 0), joined)).toEqual(steps);
  expect(after(joining(steps, 2))).toEqual(['us.a', { calm: 'not us.b', x: 'us.c', y: 'us.d' }, steps[3]]);
});

test('statements are added, moved and removed', () => {
  expect(after(adding(steps, 9, 'us.z'))).toEqual([...steps, 'us.z']);
  expect(after(moving(0, 2))).toEqual([steps[1], steps[2], steps[0], steps[3]]);
  expect(moving(1, 1)).toEqual([]);
  expect(after(removing(steps, 0, 0))).toEqual(steps.slice(1));
  expect(after(removing(steps, 3, 0))).toEqual([...steps.slice(0, 3), { z: 'us.f' }]);
});
