import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCase } from '../format/index.ts';
import { sourceTexts } from './source-texts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-sources-'));
  mkdirSync(join(folder, 'case', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'case', 'case.yaml'), 'demarche: 1\n');
  writeFileSync(join(folder, 'case', 'sources', 'key.pem'), 'A secret.');
  writeFileSync(join(folder, 'case', 'sources', 'here.txt'), 'Here.\r\nStill here.');
  writeFileSync(
    join(folder, 'case', 'sources', 'bytes.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  );
  writeFileSync(join(folder, 'elsewhere.txt'), 'Elsewhere.');
  symlinkSync(join(folder, 'elsewhere.txt'), join(folder, 'case', 'sources', 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (sources: string, named?: ReadonlyMap<string, string>) => {
  const { case: checked } = parseCase(`demarche: 1\ntitle: x\nsources: ${sources}\n`);
  return sourceTexts(join(folder, 'case', 'case.yaml'), checked!.sources, named);
};

test('the text of a source is read, normalized, from the folder beside the case', async () => {
  const { texts, stored, problems } = await read('{ a: { file: here.txt }, b: {} }');
  expect(problems).toEqual([]);
  expect(texts.get('a')!.text).toBe('Here.\nStill here.');
  expect([...texts.keys(), ...stored]).toEqual(['a', 'a']);
});

test('a text that is named is read too, and is not one that may be passed on', async () => {
  const { texts, stored } = await read('{ a: {} }', new Map([['a', join(folder, 'elsewhere.txt')]]));
  expect(texts.get('a')!.text).toBe('Elsewhere.');
  expect([...stored]).toEqual([]);
});

test('what is missing, is no text, or leads out of the folder is told, source by source', async () => {
  const { texts, problems } = await read(
    '{ a: { file: none.txt }, b: { file: bytes.txt }, c: { file: link.txt }, d: { file: here.txt }, e: { file: key.pem } }',
  );
  expect(problems.map(({ source, problem }) => `${source} ${problem.code}`)).toEqual([
    'a place/missing',
    'b report/binary',
    'c place/leads-out',
    'e place/unfit',
  ]);
  expect([...texts.keys()]).toEqual(['d']);
});

test('a case that is reached through a link has the texts beside the case itself, as in the workbench', async () => {
  mkdirSync(join(folder, 'desk', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'desk', 'sources', 'here.txt'), 'Another.');
  symlinkSync(join(folder, 'case', 'case.yaml'), join(folder, 'desk', 'case.yaml'));
  const { sources } = parseCase('demarche: 1\ntitle: x\nsources: { a: { file: here.txt } }\n').case!;
  const { texts } = await sourceTexts(join(folder, 'desk', 'case.yaml'), sources);
  expect(texts.get('a')!.text).toBe('Here.\nStill here.');
});
