/** `demarche evidence` as a person meets it: what it finds in the texts, what it writes for others, what it refuses. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileCommand, demarche } from './run-command.ts';

let folder: string;
const secret = 'The envoy says that nobody may print these words.';
beforeAll(() => {
  compileCommand();
  folder = mkdtempSync(join(tmpdir(), 'demarche-evidence-'));
  mkdirSync(join(folder, 'weir', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'weir', 'sources', 'wire.txt'), 'The dam stands. The river rose in the spring.\n');
  writeFileSync(join(folder, 'closed.txt'), `First line.\n${secret}\n`);
  writeFileSync(
    join(folder, 'weir', 'case.yaml'),
    `demarche: 1
title: The weir
sources:
  wire: { title: The wire, file: wire.txt }
  closed: { title: The closed one }
statements:
  rose: { source: wire, kind: fact, says: It rose., at: { quote: { exact: The river rose in the spring. } } }
  fell: { source: wire, kind: fact, says: It fell., at: { quote: { exact: The river fell. } } }
  quiet: { source: closed, kind: claim, says: Somebody asks for silence., at: { quote: { exact: ${secret} } } }
parties: { up: { name: Upstream } }
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evidence = (...args: string[]) => demarche(['evidence', 'weir', ...args], { cwd: folder });

test('a ledger without a model is read, and each passage is looked for in the text beside it', async () => {
  const { code, out, err } = await evidence();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const plain = out.replace(/\s+/g, ' ');
  expect(plain).toContain('1 passage found.');
  expect(plain).toContain('fell: the passage is not there any more.');
  expect(plain).toContain('1 passage not looked for: the text of closed is not at hand.');
  expect(plain).toContain('There is no model yet');
});

test('a text that is named is looked into, and goes into no export', async () => {
  const named = ['--source', 'closed=closed.txt'];
  const { passages, problems } = JSON.parse((await evidence(...named, '--json')).out);
  expect(problems).toEqual([]);
  expect(passages.map(({ how }: { how: string }) => how)).toEqual(['found', 'orphan', 'found']);
  const { code, out } = await evidence(...named, '--export', 'qdpx', '--out', 'weir.qdpx');
  expect({ code, out }).toEqual({ code: 0, out: 'Wrote weir.qdpx.\n' });
  const files = Object.values(unzipSync(readFileSync(join(folder, 'weir.qdpx')))).map((bytes) => strFromU8(bytes));
  expect(files.join('\n')).toContain('The river rose in the spring.');
  expect(files.join('\n')).not.toContain(secret);
});

test('an export is printed or written, and replaces a file only when forced', async () => {
  const printed = await evidence('--export', 'jsonld');
  const written = await evidence('--export', 'jsonld', '--out', 'weir.jsonld');
  expect([printed.code, written.code]).toEqual([0, 0]);
  expect(JSON.parse(readFileSync(join(folder, 'weir.jsonld'), 'utf8'))).toEqual(JSON.parse(printed.out));
  const again = await evidence('--export', 'csv', '--out', 'weir.jsonld');
  expect(again.code).toBe(1);
  expect(again.err).toContain('[file/exists]');
  expect((await evidence('--export', 'csv', '--out', 'weir.jsonld', '--force')).code).toBe(0);
  expect(readFileSync(join(folder, 'weir.jsonld'), 'utf8')).toMatch(/^statement,says,.*\r\nrose,It rose\.,/);
});

test.each([
  [['--export', 'xslx'], 2, 'There are: jsonld, qdpx, csv.'],
  [['--export', 'qdpx'], 2, '--out ledger.qdpx'],
  [['--out', 'x'], 2, 'Say which: --export'],
  [['--export', 'csv', '--json'], 2, 'not both'],
  [['--source', 'clsoed=closed.txt'], 2, 'Did you mean "closed"?'],
  [['--source', 'closed'], 2, '--source id=path'],
  [['--source', 'closed=none.txt'], 1, '[file/missing]'],
  [['--export', 'csv', '--out', 'weir'], 1, '[file/is-a-folder]'],
])('%j is refused', async (args, code, says) => {
  const ran = await evidence(...args);
  expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
  expect(ran.err).toContain(says);
});
