import { expect, test } from 'vitest';
import { parseCase } from '../parse.ts';

const text = (preferences: string, more = '') => `demarche: 1
title: x
parties: { us: { name: U }, ru: { name: R }, cn: { name: C } }
conflict:
  options: { us: { a: }, ru: { b: } }
${more}  preferences:
    ${preferences}
`;

const wantsOf = (preferences: string) =>
  parseCase(text(preferences)).case!.conflict!.preferences.map(({ wants }) => wants);

test('what is not written is unknown, and so is what is said to be', () => {
  expect(wantsOf('us: unknown')).toEqual([
    { kind: 'unknown', why: undefined },
    { kind: 'unknown', why: undefined },
  ]);
  expect(wantsOf('us: { unknown: nobody asked }')[0]).toEqual({ kind: 'unknown', why: 'nobody asked' });
});

test('statements of a list or of one map share a step', () => {
  const [wants] = wantsOf('us: [ru.b, { x: us.a, y: not us.a }, [us.a, { z: ru.b }]]');
  if (wants?.kind !== 'statements') throw new Error('These are statements.');
  expect(wants.steps.map((step) => step.map(({ id, text: says }) => [id, says]))).toEqual([
    [[undefined, 'ru.b']],
    [
      ['x', 'us.a'],
      ['y', 'not us.a'],
    ],
    [
      [undefined, 'us.a'],
      ['z', 'ru.b'],
    ],
  ]);
});

test('nothing hangs on the wants of a party that can do nothing', () => {
  expect(parseCase(text('cn: [us.a]')).problems).toMatchObject([
    { code: 'party/decides-nothing', place: { line: 7, column: 5 } },
  ]);
});

test('weights that tell members of an outcome apart are named with both', () => {
  const { problems } = parseCase(text('us: { weights: { us.a: 1 } }', '  sameOutcome: [ru.b]\n'));
  expect(problems).toMatchObject([
    {
      code: 'sameOutcome/told-apart',
      says: '"us" ranks [ru.b] and [us.a, ru.b] differently, and they count as one state.',
    },
  ]);
});
