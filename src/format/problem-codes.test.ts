import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  // The codes of the foreign format are on its own page, and those of whatever is no JSON get their first word from who reads it.
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^gmcr|^read-json/.test(name))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');
const page = readFileSync(new URL('../../docs/problems.md', here), 'utf8');

test('the page of problems lists every code there is, and no other', () => {
  const subjects = [...page.matchAll(/^\| `(\w+)\//gm)].map(([, subject]) => subject!);
  const told = new RegExp(`'((?:${[...new Set(subjects)].join('|')})/[\\w-]+)'`, 'g');
  const codes = new Set([
    ...[...sources.matchAll(told)].map(([, code]) => code!),
    ...[...sources.matchAll(/new Wrong\(\s*'([\w-]+)'/g)].map(([, code]) => `expression/${code}`),
    ...[...sources.matchAll(/\['(rules|sameOutcome)', conflict\./g)].map(([, key]) => `graph/${key}`),
    ...[...sources.matchAll(/code: '([\w-]+\/[\w-]+)'/g)].map(([, code]) => code!),
  ]);
  const listed = [...page.matchAll(/`([\w-]+\/[\w-]+)`/g)]
    .map(([, code]) => code!)
    .filter((code) => !code.startsWith('file/'));
  expect([...new Set(listed)].sort()).toEqual([...codes].sort());
  expect(codes.size).toBeGreaterThan(60);
});
