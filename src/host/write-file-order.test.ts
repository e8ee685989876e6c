/** What a power cut leaves whole depends on the order in which the system is told things; nothing else shows that order. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isUnfinished, writeFileWhole } from './write-file.ts';

const told: string[] = vi.hoisted(() => []);

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (...args: Parameters<typeof open>) => {
      told.push(`open ${basename(String(args[0]))}`);
      const file = await real.open(...args);
      for (const deed of ['writeFile', 'sync', 'close'] as const) {
        const really = (file[deed] as (...args: unknown[]) => Promise<void>).bind(file);
        Object.assign(file, {
          [deed]: async (...given: unknown[]) => {
            await really(...given);
            told.push(deed);
          },
        });
      }
      return file;
    },
    rename: async (from: string, to: string) => {
      told.push(`rename ${basename(from)} to ${basename(to)}`);
      await real.rename(from, to);
    },
    link: async (from: string, to: string) => {
      told.push(`link ${basename(from)} to ${basename(to)}`);
      await real.link(from, to);
    },
  };
});

let folder: string;
beforeEach(() => {
  told.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'demarche-order-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [true, 'rename'],
  [false, 'link'],
])('the text is on the disk before it gets the name (overwrite: %s)', async (overwrite, naming) => {
  expect(await writeFileWhole(join(folder, 'a.txt'), 'text', { overwrite })).toBeUndefined();
  const unfinished = told[0]!.slice('open '.length);
  expect(isUnfinished(unfinished)).toBe(true);
  expect(told).toEqual([`open ${unfinished}`, 'writeFile', 'sync', 'close', `${naming} ${unfinished} to a.txt`]);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('text');
});

test('whether it may have the name after all is asked last, once it is on the disk', async () => {
  const refusal = { code: 'place/moved', says: 'Moved.' };
  const unless = async () => {
    told.push('asked');
    return refusal;
  };
  expect(await writeFileWhole(join(folder, 'a.txt'), 'text', { unless })).toBe(refusal);
  expect(told.slice(1)).toEqual(['writeFile', 'sync', 'close', 'asked']);
});
