import { describe, expect, test } from 'vitest';
import { editedText as edited, meaningOf as meaning } from '../../../test/edited-text.ts';
import { eveCase as sample } from '../../../test/eve-case.ts';
import { writeCase } from '../write.ts';
import { readDocument } from './case-document.ts';
import { setIn } from './edit.ts';
import type { TextEdit } from './plain-edit.ts';
import { editText } from './text-edit.ts';

/** The lines of the one stretch in which the texts differ. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - start && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(start, old.length - tail).map((line) => `-${line}`),
    ...now.slice(start, now.length - tail).map((line) => `+${line}`),
  ];
}

describe('an edit shows in the lines it concerns and in no other', () => {
  test.each<[string, TextEdit, string[]]>([
    [
      'a text keeps its quotation marks and its comment',
      { kind: 'set', path: ['title'], value: 'The "day" after' },
      ['-title: "On the eve"      # in quotes', '+title: "The \\"day\\" after"      # in quotes'],
    ],
    [
      'a plain text that needs them gets quotation marks',
      { kind: 'set', path: ['parties', 'us', 'name'], value: 'America, north' },
      ['-    us:   { name: United States }   # first', '+    us:   { name: "America, north" }   # first'],
    ],
    [
      'a text over lines stays one',
      { kind: 'set', path: ['about'], value: 'One day.\n\nThe next.' },
      ['-about: |', '-  One day.', '-', '-  Another day.', '+about: |-', '+  One day.', '+', '+  The next.'],
    ],
    [
      'details where there were none',
      { kind: 'set', path: ['conflict', 'options', 'dprk', 'escalate'], value: { oneWay: 'take' } },
      ['-            escalate:', '+            escalate: { oneWay: take }'],
    ],
    [
      'what is missing on the way is made',
      {
        kind: 'set',
        path: ['conflict', 'preferences', 'us'],
        value: ['not dprk.escalate', { calm: 'not us.escalate' }],
      },
      ['+    preferences:', '+        us:', '+            - not dprk.escalate', '+            - calm: not us.escalate'],
    ],
    [
      'a list between brackets',
      { kind: 'insert', path: ['conflict', 'statusQuo'], at: 0, value: 'us.relieve' },
      ['-    statusQuo: [us.escalate]', '+    statusQuo: [us.relieve, us.escalate]'],
    ],
    [
      'an item above another, and above its comment',
      { kind: 'insert', path: ['conflict', 'rules'], at: 1, value: 'not us.relieve' },
      ['+        - not us.relieve'],
    ],
    [
      'an item goes with its comment',
      { kind: 'remove', path: ['conflict', 'rules', 0] },
      [
        '-        # never both',
        '-        - never: us.relieve and us.escalate   # as they say',
        '-          why: who would',
      ],
    ],
    [
      'the last item leaves an empty list',
      { kind: 'remove', path: ['conflict', 'statusQuo', 0] },
      ['-    statusQuo: [us.escalate]', '+    statusQuo: []'],
    ],
    [
      'the first entry of an item leaves its dash',
      { kind: 'set', path: ['conflict', 'rules', 0, 'id'], value: 'one' },
      ['+          id: one'],
    ],
    [
      'an item moves with its comment',
      { kind: 'move', path: ['parties'], from: 1, to: 0 },
      [
        '-    us:   { name: United States }   # first',
        '-    # the other one',
        '-    dprk: { name: North Korea, aliases: [DPRK] }',
        '+    # the other one',
        '+    dprk: { name: North Korea, aliases: [DPRK] }',
        '+    us:   { name: United States }   # first',
      ],
    ],
    [
      'a name',
      { kind: 'rename', path: ['parties', 'us'], name: 'america' },
      ['-    us:   { name: United States }   # first', '+    america:   { name: United States }   # first'],
    ],
    [
      'a last entry without a value',
      { kind: 'insert', path: ['parties'], at: 9, key: 'eu', value: { name: 'Europe' } },
      ['+    eu: { name: Europe }'],
    ],
  ])('%s', (_, edit, expected) => {
    const after = edited(sample, edit);
    expect(difference(sample, after)).toEqual(expected);
    const windows = sample.replaceAll('\n', '\r\n');
    expect(edited(windows, edit)).toBe(after.replaceAll('\n', '\r\n'));
  });
});

test('edits are made each upon what the one before left', () => {
  const after = edited(
    sample,
    { kind: 'rename', path: ['parties', 'us'], name: 'america' },
    { kind: 'set', path: ['parties', 'america', 'name'], value: 'America' },
    { kind: 'remove', path: ['conflict', 'rules', 0] },
    { kind: 'set', path: ['conflict', 'rules', 0], value: 'us.relieve' },
    { kind: 'set', path: ['title'], value: 'x' },
  );
  expect(meaning(after)).toMatchObject({
    title: 'x',
    parties: { america: { name: 'America' } },
    conflict: { rules: ['us.relieve'] },
  });
  expect(after).toContain('        # the second\n        - us.relieve\n');
});

test('the document stays as it was', () => {
  const { document } = readDocument(sample);
  editText(document!, [{ kind: 'set', path: ['title'], value: 'x' }]);
  expect(document!.edited).toBe(false);
  expect(writeCase(document!)).toBe(sample);
  const odd = readDocument('a: &x b\nc: d\n').document!;
  expect(editText(odd, [{ kind: 'set', path: ['c'], value: 'x' }])).toEqual({ text: 'a: &x b\nc: x\n' });
  expect([odd.edited, writeCase(odd)]).toEqual([false, 'a: &x b\nc: d\n']);
});

test('a document that was edited by other means is edited on', () => {
  const { document } = readDocument(sample);
  setIn(document!, ['question'], 'Why?');
  const result = editText(document!, [{ kind: 'set', path: ['title'], value: 'x' }]);
  expect(result).toEqual({ text: expect.stringContaining('question: Why?') });
  expect(result).toEqual({ text: expect.stringContaining('title: "x"') });
});

test.each<[TextEdit, string, number | undefined]>([
  [{ kind: 'remove', path: ['conflict', 'rules', 7] }, 'edit/nothing-there', 22],
  [{ kind: 'set', path: ['title', 'x'], value: 1 }, 'edit/nothing-there', 3],
  [{ kind: 'rename', path: ['parties', 'eu'], name: 'x' }, 'edit/nothing-there', 9],
  [{ kind: 'rename', path: ['parties', 'us'], name: 'dprk' }, 'edit/name-taken', 10],
  [{ kind: 'insert', path: ['parties'], at: 0, key: 'us', value: {} }, 'edit/name-taken', 10],
  [{ kind: 'move', path: ['parties'], from: 0, to: 3 }, 'edit/nothing-there', 9],
  [{ kind: 'insert', path: ['parties'], at: 0, value: 'x' }, 'edit/nothing-there', 10],
])('%j cannot be made: %s', (edit, code, line) => {
  const result = editText(readDocument(sample).document!, [{ kind: 'set', path: ['title'], value: 'x' }, edit]);
  expect(result).toMatchObject({ problem: { code, place: { line } } });
});
