import { describe, expect, test } from 'vitest';
import { soundEveCase as text } from '../../../test/eve-case.ts';
import { parseCase } from '../parse.ts';
import type { Path } from '../path.ts';
import { writeCase } from '../write.ts';
import { readDocument } from './case-document.ts';
import { moveItem, removeIn, renameKey, setIn } from './edit.ts';
import type { Plain } from './plain-value.ts';

function edited(edit: (document: NonNullable<ReturnType<typeof readDocument>['document']>) => void): string {
  const document = readDocument(text).document!;
  edit(document);
  const written = writeCase(document);
  expect(parseCase(written).problems).toEqual([]);
  return written;
}

/** The lines of the text that the edit took away and put in. */
function difference(written: string): string[] {
  const [old, now] = [text.split('\n'), written.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('an edit shows in the lines it concerns and in no other', () => {
  test.each<[string, Path, Plain, string[]]>([
    [
      'a text',
      ['title'],
      'The day after',
      ['-title: "On the eve"      # in quotes', '+title: "The day after" # in quotes'],
    ],
    ['a new option', ['conflict', 'options', 'us', 'wait'], { does: 'waits' }, ['+            wait: { does: waits }']],
    [
      'details where there were none',
      ['conflict', 'options', 'dprk', 'escalate'],
      { oneWay: 'take' },
      ['-            escalate:', '+            escalate: { oneWay: take }'],
    ],
    [
      'a rule at the end',
      ['conflict', 'rules', 2],
      { never: 'dprk.escalate and us.relieve' },
      ['+        - never: dprk.escalate and us.relieve'],
    ],
    [
      'preferences where there were none',
      ['conflict', 'preferences', 'us'],
      ['not dprk.escalate', { calm: 'not us.escalate' }],
      ['+    preferences:', '+            - not dprk.escalate', '+            - calm: not us.escalate'],
    ],
    [
      'a list in the place of a list',
      ['conflict', 'statusQuo'],
      [],
      ['-    statusQuo: [us.escalate]', '+    statusQuo: []'],
    ],
  ])('%s', (_, path, value, expected) => {
    expect(difference(edited((document) => setIn(document, path, value)))).toEqual(expected);
  });

  test('taking out, moving, renaming', () => {
    expect(difference(edited((document) => removeIn(document, ['conflict', 'rules', 1])))).toEqual([
      '-        # the second',
      '-        - us.escalate implies not dprk.escalate',
    ]);
    expect(
      difference(
        edited(
          (document) =>
            renameKey(document, ['conflict', 'options', 'dprk', 'escalate'], 'test').valueOf() &&
            setIn(document, ['conflict', 'rules', 1], 'us.escalate implies not dprk.test'),
        ),
      ),
    ).toEqual([
      '-            escalate:',
      '-        - us.escalate implies not dprk.escalate',
      '+            test:',
      '+        - us.escalate implies not dprk.test',
    ]);
    const moved = edited((document) => moveItem(document, ['conflict', 'rules'], 0, 1));
    expect(moved).toMatch(
      /- us\.escalate implies not dprk\.escalate\n +# never both\n +- never: us\.relieve and us\.escalate +# as they say\n/,
    );
  });

  test('numbers of states are found under the names that YAML gives them', () => {
    const document = readDocument('conflict:\n  states:\n    1: one\n    2: two\n').document!;
    setIn(document, ['conflict', 'states', '2'], 'both');
    expect(writeCase(document)).toBe('conflict:\n  states:\n    1: one\n    2: both\n');
  });
});

test('what cannot be edited is a fault of the program', () => {
  const document = readDocument(text).document!;
  expect(() => setIn(document, [], 1)).toThrow();
  expect(() => setIn(document, ['title', 'x'], 1)).toThrow();
  expect(() => moveItem(document, ['conflict', 'rules'], 0, 9)).toThrow();
  expect(removeIn(document, ['conflict', 'rules', 9])).toBe(false);
  expect(removeIn(document, ['nowhere', 'at', 'all'])).toBe(false);
  expect(renameKey(document, ['parties', 'nobody'], 'x')).toBe(false);
  expect(writeCase(document)).toBe(text);
});
