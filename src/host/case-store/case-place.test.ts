import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { caseIdFault } from './case-place.ts';
import { CaseStore } from './case-store.ts';
import { contentVersion } from './content-version.ts';

test.each(['.', 'river', '2019/river', 'Речка 1'])('%j may name a case', (id) => {
  expect(caseIdFault(id)).toBeUndefined();
});

test.each(['', '..', 'a/../b', '/etc', 'a//b', 'a\\b', '.git', 'a/.b', 'a/b/c/d', 'node_modules/x', 'a\0', '%2e%2e'])(
  '%j is no name of a case',
  (id) => {
    expect(caseIdFault(id)?.code).toBe('place/unfit');
  },
);

test('an id is as long as a path may be, and no longer', () => {
  expect(caseIdFault('x'.repeat(1000))).toBeUndefined();
  expect(caseIdFault('x'.repeat(1001))?.code).toBe('place/unfit');
});

test('a folder that becomes a link while it is written to lets nothing out, whenever that happens', async () => {
  for (let moment = 0; moment < 40; moment++) {
    const root = mkdtempSync(join(tmpdir(), 'demarche-place-'));
    const [opened, outside] = [join(root, 'opened'), join(root, 'outside')];
    mkdirSync(join(opened, 'river'), { recursive: true });
    mkdirSync(outside);
    writeFileSync(join(opened, 'river', 'case.yaml'), 'before');
    // So that it is what the text was made from, there as well.
    writeFileSync(join(outside, 'case.yaml'), 'before');
    const store = new CaseStore(opened);
    const saving = store.save('river', { text: 'after', base: contentVersion('before'), by: null });
    for (let n = 0; n < moment; n++) await setImmediate();
    renameSync(join(opened, 'river'), join(root, 'aside'));
    symlinkSync(outside, join(opened, 'river'));
    await saving;
    await store.close();
    expect(readdirSync(outside)).toEqual(['case.yaml']);
    expect(readFileSync(join(outside, 'case.yaml'), 'utf8')).toBe('before');
    rmSync(root, { recursive: true, force: true });
  }
});
