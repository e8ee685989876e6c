/** The package as a consumer finds it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { exports, bin } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  exports: Record<string, string | { source: string; default: string }>;
  bin: Record<string, string>;
};

describe('what the package offers is there', () => {
  test.each(Object.entries(exports))('%s', async (_, entry) => {
    if (typeof entry === 'string') {
      expect(existsSync(inProject(entry))).toBe(true);
      return;
    }
    const [compiled, source] = await Promise.all([import(inProject(entry.default)), import(inProject(entry.source))]);
    expect(Object.keys(source).length).toBeGreaterThan(0);
    expect(Object.keys(compiled).sort()).toEqual(Object.keys(source).sort());
  });

  test.each(Object.entries(bin))('the command %s', (_, path) => {
    expect(readFileSync(inProject(path), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

test('the package as a whole offers what its parts do', async () => {
  const whole = await import('../src/index.ts');
  const parts = await Promise.all(
    ['model', 'format', 'engine/stability', 'evidence', 'analysis', 'report'].map(
      (part) => import(inProject(`src/${part}/index.ts`)),
    ),
  );
  expect(Object.keys(whole).sort()).toEqual([...new Set(parts.flatMap((part) => Object.keys(part)))].sort());
});
