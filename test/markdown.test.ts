import { describe, expect, test } from 'vitest';
import { anchorsOf, codeSpansOf, fencesOf, linksOf } from './markdown.ts';

const page = [
  '# The `analyze` command, step by step',
  '',
  'See [the format](docs/format.md#ids "Ids"), not `[this](one)`, and [home]: below. Run `src/cli/main.ts`.',
  '',
  '```sh exit=1',
  '$ demarche check [x](y)',
  '```',
  '',
  '- in a list:',
  '',
  '  ```yaml',
  '  a:',
  '    b: 1',
  '  ```',
  '',
  '# Twice',
  '# Twice',
  '[home]: README.md',
  '<img src="docs/picture.svg">',
].join('\n');

describe('a page is read', () => {
  test('fences with their line, language, info and body, without the indent of their list', () => {
    expect(fencesOf(page)).toEqual([
      { line: 5, language: 'sh', info: ['exit=1'], body: '$ demarche check [x](y)\n' },
      { line: 11, language: 'yaml', info: [], body: 'a:\n  b: 1\n' },
    ]);
  });

  test('links outside code', () => {
    expect(linksOf(page)).toEqual([
      { line: 3, text: 'docs/format.md#ids' },
      { line: 18, text: 'README.md' },
      { line: 19, text: 'docs/picture.svg' },
    ]);
  });

  test('anchors as GitHub makes them', () => {
    expect([...anchorsOf(page)]).toEqual(['the-analyze-command-step-by-step', 'twice', 'twice-1']);
  });

  test('code spans', () => {
    expect(codeSpansOf(page).map(({ text }) => text)).toEqual(['analyze', '[this](one)', 'src/cli/main.ts']);
  });

  test('but not past a fence that is never closed', () => {
    expect(() => fencesOf('text\n```sh\n$ demarche\n')).toThrow('line 2');
  });
});
