/** A law of edits, on shipped and generated texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf as meaning } from '../../../test/edited-text.ts';
import { eveCase as sample } from '../../../test/eve-case.ts';
import { textChange } from '../text-change.ts';
import { writeCase, writeDraft } from '../write.ts';
import { readDocument, readEveryday } from './case-document.ts';
import { insertIn, moveItem, removeIn, renameKey, setIn } from './edit.ts';
import { applyEdit, type TextEdit } from './plain-edit.ts';
import type { Plain } from './plain-value.ts';
import { editText, splicedText } from './text-edit.ts';

const folder = fileURLToPath(new URL('../../../cases', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [readFileSync(`${folder}/${entry.name}/case.yaml`, 'utf8')] : [],
);

const text = fc.oneof(
  fc.constantFrom(
    'x',
    'two words',
    'a: b',
    '# c',
    '- d',
    "it's",
    '"q"',
    'null',
    '1.5',
    '0x1F',
    '',
    ' e ',
    'f, g',
    '[h',
    '!i',
  ),
  fc.constantFrom(
    'j\nk',
    'l\n\nm\n',
    '\n',
    '\tn',
    'o #p',
    'q:',
    'r '.repeat(90).trim(),
    'é\u{1f600}',
    '---',
    '*s',
    '&t',
    '1e5',
  ),
  fc.string({ maxLength: 8 }),
);
const name = fc.constantFrom('new', 'new-name', 'é', '12', 'a b', 'true', '- x', 'k: v', '#n', 'us', 'russia');
const scalar = fc.oneof(
  text,
  text,
  fc.integer({ min: -5, max: 99 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(0.25),
);
const value: fc.Arbitrary<Plain> = fc.oneof(
  scalar,
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(name, scalar, { maxKeys: 3, noNullPrototype: true }),
  fc.array(fc.dictionary(name, fc.array(scalar, { maxLength: 2 }), { maxKeys: 2, noNullPrototype: true }), {
    maxLength: 2,
  }),
);

type Choose = (many: number) => number;

/** An edit somewhere in the value: each of them can be made, or says why not. */
function someEdit(root: Plain, choose: Choose, made: Plain, called: string): TextEdit {
  const path: (string | number)[] = [];
  let here = root;
  while (here !== null && typeof here === 'object') {
    const keys = Array.isArray(here) ? [...here.keys()] : Object.keys(here);
    if (keys.length === 0 || (path.length > 0 && choose(5) === 0)) break;
    const key = keys[choose(keys.length)]!;
    path.push(key);
    here = (here as { [key: string]: Plain })[key]!;
  }
  const size = here === null || typeof here !== 'object' ? 0 : Object.keys(here).length;
  const key = here !== null && typeof here === 'object' && !Array.isArray(here) ? { key: called } : {};
  switch (choose(7)) {
    case 0:
      return { kind: 'remove', path };
    case 1:
      return { kind: 'rename', path, name: called };
    case 2:
      return {
        kind: 'move',
        path: size === 0 ? path.slice(0, -1) : path,
        from: choose(size + 1),
        to: choose(size + 1),
      };
    case 3:
      return { kind: 'insert', path, at: choose(size + 2), value: made, ...key };
    case 4:
      return { kind: 'set', path: [...path, size === 0 ? called : choose(size + 2)], value: made };
    default:
      return { kind: 'set', path, value: made };
  }
}

/** The same by way of the library. */
function slowly(text: string, edit: TextEdit): string {
  const document = readDocument(text).document!;
  if (edit.kind === 'set') setIn(document, edit.path, edit.value);
  else if (edit.kind === 'remove') removeIn(document, edit.path);
  else if (edit.kind === 'move') moveItem(document, edit.path, edit.from, edit.to);
  else if (edit.kind === 'rename') renameKey(document, edit.path, edit.name);
  else insertIn(document, edit.path, edit.at, edit.key, edit.value);
  return writeCase(document);
}

const kept = (text: string) => text.split('\n').filter((line) => /^\s*#/.test(line));

const written = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...cases, sample) },
  {
    weight: 1,
    arbitrary: value.map((made) => writeDraft({ a: made, b: { c: made, d: [made, { e: made }] } } as never)),
  },
);

test('an edit means what it says, quickly and slowly, and touches no more than it must', () => {
  let quick = 0;
  let all = 0;
  fc.assert(
    fc.property(
      written,
      fc.boolean(),
      value,
      name,
      fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
      (text, isWindows, made, called, dice) => {
        const before = isWindows ? text.replaceAll('\n', '\r\n') : text;
        let die = 0;
        const root = meaning(before);
        const edit = someEdit(root, (many) => dice[die++ % dice.length]! % many, made, called);
        const document = readDocument(before).document!;
        const result = editText(document, [edit]);
        const expected = applyEdit(root, edit);
        if ('fault' in expected) {
          expect(result).toMatchObject({ problem: { code: expected.fault.code } });
          return;
        }
        if ('problem' in result) throw new Error(result.problem.says);
        const says = JSON.stringify(expected.value);
        expect(JSON.stringify(meaning(result.text))).toBe(says);
        expect(JSON.stringify(meaning(slowly(before, edit)))).toBe(says);
        all++;
        const everyday = readEveryday(before);
        if (everyday === undefined || splicedText(everyday, [edit], expected.value) === undefined) return;
        quick++;
        if (isWindows) expect(result.text.replaceAll('\r\n', '')).not.toContain('\n');
        if (edit.kind === 'remove' || (edit.kind === 'set' && made !== null && typeof made === 'object')) return;
        // Of a text that was written by hand all comments stay, and in their order unless they are moved.
        if (text.includes('title')) {
          const comments = kept(before);
          const left = kept(result.text).filter((line) => comments.includes(line));
          expect(edit.kind === 'move' ? left.sort() : left).toEqual(edit.kind === 'move' ? comments.sort() : comments);
        }
        const change = textChange(before, result.text);
        // At most empty braces that stood there, with the space before them.
        if (edit.kind === 'insert') expect(change.to - change.from).toBeLessThanOrEqual(3);
        if (edit.kind === 'rename') expect(change.insert).not.toContain('\n');
      },
    ),
    { numRuns: 500 },
  );
  expect(quick / all).toBeGreaterThan(0.6);
});
