import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { everydayNodes } from './everyday-yaml.ts';

const folder = fileURLToPath(new URL('../../../cases', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [[entry.name, readFileSync(`${folder}/${entry.name}/case.yaml`, 'utf8')] as const] : [],
);

/** What a reader can tell of nodes: kinds, values, how they are written and where. */
function shape(node: unknown): unknown {
  if (isMap(node))
    return ['map', node.flow === true, node.range![0], node.items.map((p) => [shape(p.key), shape(p.value)])];
  if (isSeq(node)) return ['list', node.flow === true, node.range![0], node.items.map(shape)];
  if (isScalar(node)) return [node.value, node.source, node.type, node.range![0], node.range![1]];
  return 'something else';
}

function libraryShape(text: string): unknown {
  const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false });
  if (!Array.isArray(documents) || documents.length !== 1) return 'not one document';
  const [document] = documents;
  return document!.errors.length > 0 ? document!.errors[0]!.message : shape(document!.contents);
}

/** Whether it was read at all; and then exactly as the library reads it. */
function agrees(text: string): boolean {
  const nodes = everydayNodes(text);
  if (nodes === undefined) return false;
  const found = JSON.stringify(shape(nodes));
  const expected = JSON.stringify(libraryShape(text));
  if (found !== expected) throw new Error(`${JSON.stringify(text)}\nread as  ${found}\nlibrary  ${expected}`);
  return true;
}

describe.each(cases)('%s is everyday YAML, and read as the library reads it', (_, text) => {
  test('as shipped', () => expect(agrees(text)).toBe(true));
  test('with the line ends of another system', () => expect(agrees(text.replaceAll('\n', '\r\n'))).toBe(true));
  test('without a line end at the end', () => expect(agrees(text.trimEnd())).toBe(true));
});

test.each(['a: "ends in a backslash: \\\\"\n', 'a: [ "x\\\\", "y\\"" ]\n', 'a: "\\\\\\""\n'])(
  '%j is read as the library reads it',
  (text) => {
    expect(agrees(text)).toBe(true);
  },
);

test.each([
  'a: !tag b\n',
  'a: &x b\nc: *x\n',
  'a: "b\n  c"\n',
  'a:\n\tb: c\n',
  '? a\n: b\n',
  '- a\n',
  'a: |+\n  b\n\n',
  'a: 0x1F\n',
  'a: [b: c]\n',
  '--- a: b\n',
  'a: b: c\n',
  'a: [b\n',
  'a: {b, c}\n',
  'just a text\n',
])('%j is left to the library', (text) => {
  expect(everydayNodes(text)).toBeUndefined();
});

test.each([
  'a:\n- b\n- c: d\n  e: f\ng:\n',
  'a:   # why\n    b: c   # and\n    # how\n\n\nd: e\n',
  "a: 'it''s'   \n'b c': \"d \\\" \\n e\"\n",
  'a: >-\n  one\n  two\n\n  three\n\n\nb: |\n  one\n    two\n\n\nc: d\n',
  'a: [\n    b, # why\n    # how\n    { c: d, "e": [] },\n    f ]\n',
  'a: one\n  two\n  three\nb: - \nc: -1\n',
  'a: ~\nb: null\nc: True\nd: 1.50\ne: -0\nf: +12\ng: .5\nh: 1.\ni: yes\nj: 12ab\n1: x\n',
  'a: b#c\nd: e:f\nhttp://x: y z \n',
  'a:\n  -\n    - b\n    - c\n  - - d\n',
])('%j is read or left as a whole', (text) => {
  agrees(text);
});

test('whatever is done to a case, what is read is read as the library reads it', () => {
  const piece = fc.constantFrom(
    ...[
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\n  ',
      '\r\n',
      '- ',
      ': ',
      ':',
      ',',
      ', ',
      '#',
      ' #',
      ' # c',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
    ],
    ...[
      '|',
      '>-\n',
      '&a',
      '*a',
      '!',
      '%',
      '?',
      '? ',
      '-',
      '---',
      '\\',
      '\\n',
      '\t',
      '0',
      '1.5',
      'null',
      'x',
      'é',
      '<<: ',
      '~',
      '@',
    ],
  );
  const change = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.oneof(fc.constant(''), piece) });
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.nat(), fc.array(change, { maxLength: 3 }), (one, from, changes) => {
      // A stretch of whole lines, so that a change is likely to matter.
      const lines = one[1].split('\n');
      const start = from % lines.length;
      let text = lines.slice(start, start + 12).join('\n');
      for (const { at, remove, insert } of changes) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + insert + text.slice(place + remove);
      }
      const indent = /^ */.exec(text)![0].length;
      if (agrees(text.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), ''))) read++;
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(500);
});

test('of small pieces put together at random, what is read is read as the library reads it', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b: ',
      'c:',
      '\n',
      '\n',
      '\n  ',
      '\n  ',
      '\n    ',
      '\n\n',
      '- ',
      '-',
      'd',
      ' ',
      '# x',
      ' # x',
      '[',
      ']',
      '{ ',
      ' }',
      ', ',
    ],
    ...['"e"', "'f'", '|\n', '>-\n', 'g: h', 'i: [j]', 'k:\n', '- l', '- m: n', '1', '\r\n'],
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      if (agrees(`a: ${pieces.join('')}`)) read++;
    }),
    { numRuns: 8000 },
  );
  expect(read).toBeGreaterThan(300);
});
