import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keepSourceFile, readSourceFile } from './source-file.ts';

function linksTo(target: string, path: string): boolean {
  try {
    symlinkSync(target, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

test('a folder of sources that becomes a link while it is written to lets nothing out, whenever that happens', async () => {
  let swapped = 0;
  for (let moment = 0; moment < 40; moment++) {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'demarche-source-')));
    const [river, outside] = [join(root, 'river'), join(root, 'outside')];
    mkdirSync(join(river, 'sources'), { recursive: true });
    mkdirSync(outside);
    const keeping = keepSourceFile(join(river, 'case.yaml'), 'wire.txt', 'Text.');
    for (let n = 0; n < moment; n++) await setImmediate();
    renameSync(join(river, 'sources'), join(root, 'aside'));
    // The writer may make the folder anew just between the two: then there is no link at that moment.
    if (linksTo(outside, join(river, 'sources'))) swapped++;
    await keeping;
    expect(readdirSync(outside)).toEqual([]);
    rmSync(root, { recursive: true, force: true });
  }
  expect(swapped).toBeGreaterThan(20);
});

test('a text in a folder below is read, and none is stored there', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'demarche-source-')));
  mkdirSync(join(root, 'sources', '2031'), { recursive: true });
  writeFileSync(join(root, 'sources', '2031', 'wire.txt'), 'Text.');
  const file = join(root, 'case.yaml');
  const read = await readSourceFile(file, '2031/wire.txt');
  expect('bytes' in read && new TextDecoder().decode(read.bytes)).toBe('Text.');
  expect(await keepSourceFile(file, '2031/other.txt', 'Text.')).toMatchObject({ problem: { code: 'place/unfit' } });
  expect(readdirSync(join(root, 'sources', '2031'))).toEqual(['wire.txt']);
  rmSync(root, { recursive: true, force: true });
});
