/** What the code calls its sources can be looked up: each key stands on the page of works, once. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CONCEPTS, conceptCalled } from '../src/engine/stability/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(`${root}docs/bibliography.md`, 'utf8');
const keys = [...page.matchAll(/^- <a id="(\w+)"><\/a>`(\w+)` · /gm)];
const known = new Set(keys.map((match) => match[1]!));

test('every work is listed once, its anchor like its key', () => {
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.map((match) => match[1])).toEqual(keys.map((match) => match[2]));
  expect(known.size).toBe(keys.length);
});

test.each([...CONCEPTS, conceptCalled('l3')!])('the sources of $letters are listed', ({ sources }) => {
  expect(sources.length).toBeGreaterThan(0);
  for (const key of sources) expect(known).toContain(key);
});

describe('the sources that a method file names in its head are listed', () => {
  const heads = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const head = /^\/\*\*.*?\*\//s.exec(readFileSync(`${root}src/${path}`, 'utf8'))?.[0] ?? '';
      const named = [...head.matchAll(/\b[a-z]{2,}(?:19|20)\d\d[a-z]?\b/g)].map(([key]) => key);
      return named.length === 0 ? [] : [[path.replaceAll('\\', '/'), named] as const];
    });

  test('there are some', () => expect(heads.length).toBeGreaterThan(5));
  test.each(heads)('%s', (_path, named) => {
    for (const key of named) expect(known).toContain(key);
  });
});
