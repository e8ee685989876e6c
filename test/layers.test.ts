import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { layerFaults, type SourceFile } from './layer-faults.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function filesUnder(folder: string): SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

function faultsOf(path: string, text: string): string[] {
  return layerFaults([{ path, text }]);
}

test('every import points up the list of layers, and only the surfaces reach out', () => {
  const files = ['src', 'test', 'bench', 'scripts'].flatMap(filesUnder);
  expect(files.length).toBeGreaterThan(0);
  expect(layerFaults(files)).toEqual([]);
});

describe('the check finds', () => {
  const wrong: [what: string, path: string, text: string, says: string][] = [
    [
      'an import down the list',
      'src/model/case.ts',
      "import { x } from '../format/x.ts';",
      'model comes before format',
    ],
    [
      'a type import down the list',
      'src/engine/stability/x.ts',
      "import type { X } from '../../report/x.ts';",
      'before report',
    ],
    ['a type named in passing', 'src/model/x.ts', "type A = import('../format/x.ts').A;", 'model comes before format'],
    ['a re-export down the list', 'src/model/x.ts', "export * from '../analysis/x.ts';", 'model comes before analysis'],
    [
      'an import made while running',
      'src/report/x.ts',
      "const x = await import('../host/x.ts');",
      'report comes before host',
    ],
    ['a host behind the package', 'src/index.ts', "export * from './host/index.ts';", 'index comes before host'],
    ['an engine in another', 'src/engine/influence/x.ts', "import { x } from '../stability/index.ts';", 'one another'],
    [
      'a way around the door',
      'src/analysis/x.ts',
      "import { x } from '../engine/stability/nash.ts';",
      'stability/index.ts',
    ],
    ['tests in the product', 'src/model/x.ts', "import { x } from '../../test/x.ts';", 'not in src/'],
    ['its own name', 'src/cli/x.ts', "import { x } from 'demarche/model';", 'by path'],
    ['Node above host', 'src/format/x.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['a package of one side', 'src/report/x.ts', "import pc from 'picocolors';", 'picocolors'],
    ['the process', 'src/model/x.ts', 'export const x = process.env.HOME;', 'uses process'],
    ['a buffer', 'src/model/x.ts', "export const x = Buffer.from('');", 'uses Buffer'],
    ['the page', 'src/report/x.ts', "export const x = document.createElement('p');", 'uses document'],
    ['the page, in an object', 'src/report/x.ts', 'export const x = { window };', 'uses window'],
    ['printing', 'src/analysis/x.ts', "console.log('');", 'uses console'],
    ['chance', 'src/analysis/x.ts', 'export const x = Math.random();', 'uses Math.random'],
    ['the clock', 'src/analysis/x.ts', 'export const x = new Date();', "uses today's date"],
    ['a layer nobody knows', 'src/extra/x.ts', '', 'no layer'],
    ['a drawer', 'src/model/utils.ts', '', 'says nothing'],
    ['a drawer for tests', 'src/model/helpers.test.ts', '', 'says nothing'],
    ['a folder of drawers', 'test/common/x.ts', '', 'says nothing'],
    ['a file too long to read', 'src/model/x.ts', '\n'.repeat(351), '351 lines'],
  ];
  test.each(wrong)('%s', (_what, path, text, says) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(says)]);
  });

  test('the line', () => {
    expect(faultsOf('src/model/x.ts', "// one\n\nimport { x } from '../cli/x.ts';\n")).toEqual([
      expect.stringMatching(/^src\/model\/x\.ts:3 /),
    ]);
  });

  test('every breach, not the first', () => {
    const text = "import '../cli/x.ts';\nimport 'node:fs';\nprocess.exit();\n";
    expect(faultsOf('src/model/x.ts', text)).toHaveLength(3);
  });
});

describe('the check lets pass', () => {
  const right: [what: string, path: string, text: string][] = [
    ['an import up the list', 'src/report/x.ts', "import { x } from '../model/x.ts';"],
    ['the door of an engine', 'src/analysis/x.ts', "import { x } from '../engine/stability/index.ts';"],
    ['a file of the same engine', 'src/engine/stability/x.ts', "import { x } from './nash.ts';"],
    ['what engines share', 'src/engine/stability/x.ts', "import { x } from '../x.ts';"],
    ['all that is pure, in the package', 'src/index.ts', "export * from './report/index.ts';"],
    ['Node in the host', 'src/host/x.ts', "import { readFileSync } from 'node:fs';\nprocess.cwd();"],
    ['a name of its own', 'src/format/x.ts', 'export function f(document: string) { return document; }'],
    ['a name taken apart', 'src/format/x.ts', 'export function f({ window: [self] }: X) { return self; }'],
    ['a property of that name', 'src/format/x.ts', 'export const x = (a: { document: string }) => a.document;'],
    ['a given date', 'src/format/x.ts', "export const x = new Date('2019-04-24');"],
    ['a word in a comment', 'src/format/x.ts', "// import x from '../cli/x.ts'; process.exit()\n"],
    ['a test that looks around', 'src/model/x.test.ts', "import { x } from '../format/x.ts';\nimport 'node:fs';"],
  ];
  test.each(right)('%s', (_what, path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});
