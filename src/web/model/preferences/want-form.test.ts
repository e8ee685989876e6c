import { expect, test } from 'vitest';
import { formOf, textOf } from './want-form.ts';

test.each([
  'us.relieve',
  'not dprk.escalate',
  'us.relieve if dprk.partial',
  'not us.relieve if dprk.partial or not calm',
  'us.relieve if not dprk.escalate',
  'us.relieve if not (dprk.escalate and us.escalate)',
  'us.relieve if not (not dprk.partial)',
])('“%s” is read into the form and written back', (text) => {
  expect(textOf(formOf(text)!)).toBe(text);
});

test('"if not" is read as unless, and an implication as a condition', () => {
  expect(formOf('us.relieve if not dprk.escalate')).toEqual({
    wanted: { name: 'us.relieve', isNot: false },
    when: 'unless',
    conditions: [{ name: 'dprk.escalate', isNot: false }],
    joint: 'and',
  });
  expect(textOf(formOf('dprk.partial implies us.relieve')!)).toBe('us.relieve if dprk.partial');
});

test.each(['us.a and us.b', 'us.a iff us.b', 'us.a if (us.b implies us.c)', 'us.a and', ''])(
  '“%s” is more than the form can say',
  (text) => {
    expect(formOf(text)).toBeUndefined();
  },
);

test('a form without its conditions yet says what is wanted', () => {
  expect(textOf({ wanted: { name: 'us.a', isNot: true }, when: 'if', conditions: [], joint: 'and' })).toBe('not us.a');
});
