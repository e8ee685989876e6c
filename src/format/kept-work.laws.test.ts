/** What is kept from one text to the next changes nothing of what is found. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eveCase } from '../../test/eve-case.ts';
import { ProblemList } from './check/fault-report.ts';
import { KeptWork } from './kept-work.ts';
import { parseCase } from './parse.ts';
import { readDocument } from './yaml/case-document.ts';
import { everydayNodes } from './yaml/everyday-yaml.ts';
import { plainValue } from './yaml/plain-value.ts';
import { type ReadEntry, readByEntries } from './yaml/read-by-entries.ts';

const folder = fileURLToPath(new URL('../../cases', import.meta.url));
const shipped = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [readFileSync(`${folder}/${entry.name}/case.yaml`, 'utf8')] : [],
);
const cases = [...shipped, eveCase];
/** Those in which a hundred texts are checked in a second or two. */
const smallCases = cases.filter((text) => text.split('\n').length < 400);
const largest = shipped.reduce((one, other) => (other.length > one.length ? other : one));

const name = fc.constantFrom(
  'us',
  'russia',
  'title',
  'conflict',
  'options',
  'rules',
  'x',
  '__proto__',
  '12',
  'é',
  'true',
);
const words = fc.constantFrom(
  'not us.relieve',
  'calm',
  'x',
  '"q"',
  '[a, b]',
  '{ a: b }',
  '|',
  '- y',
  '&a b',
  '*a',
  'unknown',
  '',
  '2019-04-25',
);

/** One slip or change somewhere; `where` and `there` are shares of the text. */
const change = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete', 'double', 'swap', 'indent', 'outdent', 'comment', 'blank') }),
  fc.record({ kind: fc.constantFrom('rename', 'insert'), name, words }),
  fc.record({ kind: fc.constantFrom('value', 'append'), words }),
  fc.record({
    kind: fc.constant('letter'),
    letter: fc.constantFrom('x', ' ', '\t', ':', '#', '-', '\r', "'", ',', '}'),
  }),
);
const place = fc.record({ where: fc.double({ min: 0, max: 0.999, noNaN: true }), isUndone: fc.boolean(), change });
type Change = { readonly kind: string; readonly name?: string; readonly words?: string; readonly letter?: string };

function changed(text: string, where: number, { kind, name: called, words: said, letter }: Change): string {
  const lines = text.split('\n');
  const at = Math.floor(where * lines.length);
  const line = lines[at]!;
  const indent = /^ */.exec(line)![0];
  const replaced = (...by: string[]) => lines.toSpliced(at, 1, ...by).join('\n');
  switch (kind) {
    case 'delete':
      return replaced();
    case 'double':
      return replaced(line, line);
    case 'swap':
      return lines.toSpliced(at, 2, lines[at + 1] ?? '', line).join('\n');
    case 'indent':
      return replaced(`  ${line}`);
    case 'outdent':
      return replaced(line.replace(/^ {1,2}/, ''));
    case 'comment':
      return replaced(`# ${line}`);
    case 'blank':
      return replaced(line, '');
    case 'rename':
      return replaced(line.replace(/[^ :-][^:]*(?=:)/, called!));
    case 'insert':
      return replaced(line, `${indent}${called}: ${said}`);
    case 'value':
      return replaced(line.replace(/(?<=: |- )\S.*$/, said!));
    case 'append':
      return replaced(`${line} ${said}`);
    default: {
      const column = Math.floor((where * 1e6) % (line.length + 1));
      return replaced(line.slice(0, column) + letter + line.slice(column));
    }
  }
}

/** The texts that somebody goes through who makes these changes in turn, and takes some of them back at once. */
function* textsOf(text: string, changes: readonly { where: number; isUndone: boolean; change: Change }[]) {
  let now = text;
  yield now;
  for (const { where, isUndone, change: made } of changes) {
    const next = changed(now, where, made);
    yield next;
    if (isUndone) yield now;
    else now = next;
  }
}

function agrees(texts: Iterable<string>): void {
  const kept = new KeptWork();
  for (const text of texts) {
    const { document: _, ...fresh } = parseCase(text);
    const { document, ...found } = parseCase(text, { kept });
    expect(found).toEqual(fresh);
    // What `toEqual` does not look at: the order of names.
    expect(JSON.stringify(found.draft)).toBe(JSON.stringify(fresh.draft));
    expect(JSON.stringify(found.case)).toBe(JSON.stringify(fresh.case));
    expect(document?.text).toBe(_?.text);
  }
}

test('a text read after others has the problems and the case that it has by itself', () => {
  const changes = fc.array(place, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...smallCases), changes, (text, made) => agrees(textsOf(text, made))),
    { numRuns: 60 },
  );
});

test('so has the largest case, changed within its conflict and its talks', () => {
  const share = largest.indexOf('\nparties:') / largest.length;
  const changes = fc.array(place, { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(changes, (made) =>
      agrees(
        textsOf(
          largest,
          made.map((one) => ({ ...one, where: share + one.where * (1 - share) })),
        ),
      ),
    ),
    { numRuns: 4 },
  );
});

test('what is read entry by entry is what is read as a whole', () => {
  const changes = fc.array(place, { minLength: 1, maxLength: 6 });
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...cases), changes, (text, made) => {
      let before: ReadEntry | undefined;
      for (const one of textsOf(text, made)) {
        const entry = readByEntries(one, before);
        if (entry === undefined) continue;
        read++;
        before = entry;
        const faults = new ProblemList(() => undefined);
        expect(everydayNodes(one)).toBeDefined();
        const whole = plainValue(readDocument(one).document!, faults);
        expect(faults.count).toBe(0);
        expect(JSON.stringify(entry.value)).toBe(JSON.stringify(whole));
      }
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(300);
});

test('what did not change is the very same object', () => {
  const kept = new KeptWork();
  const first = parseCase(largest, { kept });
  const second = parseCase(largest.replace(/^title: .*$/m, 'title: Another'), { kept });
  expect(second.draft!.title).toBe('Another');
  expect(second.draft!.conflict).toBe(first.draft!.conflict);
  expect(second.case!.talks).toBe(first.case!.talks);
  const states = ({ case: checked }: typeof first) => checked!.variants.map(({ conflict }) => conflict.states);
  expect(states(second).every((table, n) => table === states(first)[n])).toBe(true);
});
