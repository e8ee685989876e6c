import { expect, test } from 'vitest';
import { draftSchema } from '../draft.ts';
import { withoutFaults } from './without-faults.ts';

function remainder(value: { [key: string]: never }) {
  const result = draftSchema.safeParse(value);
  return result.success ? undefined : withoutFaults(value, result.error.issues);
}

test('what is sound stays, what is not goes, and parties and options keep their names', () => {
  const left = remainder({
    demarche: 1,
    titel: 'x',
    parties: { us: { name: 3 }, ru: { name: 'Russia', colour: 'red' } },
    conflict: {
      options: { us: { a: { does: 7 }, b: 5 } },
      rules: [{ never: 3 }, 'us.a', 9, { always: 'us.b' }],
      terms: { good: 'us.a', bad: 4 },
    },
  } as never);
  expect(left!.draft).toEqual({
    demarche: 1,
    title: '-',
    parties: { us: { name: 'us' }, ru: { name: 'Russia' } },
    conflict: { options: { us: { a: null, b: null } }, rules: ['us.a', { always: 'us.b' }], terms: { good: 'us.a' } },
  });
  expect(left!.lost.has('bad')).toBe(true);
});

test('the value it is made from is left as it was', () => {
  const value = { demarche: 1, title: 'x', extra: 1 } as never;
  remainder(value);
  expect(value).toEqual({ demarche: 1, title: 'x', extra: 1 });
});
