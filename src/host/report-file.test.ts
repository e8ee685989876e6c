import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST_REPORT } from '../evidence/text/limits.ts';
import { readPipedReport, readReportBytes } from './report-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-report-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (read: Awaited<ReturnType<typeof readReportBytes>>) => ('problem' in read ? read.problem.code : 'none');

test('the bytes of a file come as they are', async () => {
  const path = join(folder, 'report.txt');
  const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00]);
  writeFileSync(path, bytes);
  expect(await readReportBytes(path)).toEqual({ path, bytes });
});

test('what is no file, not there or too large is refused by its code, and never read', async () => {
  const large = join(folder, 'large.txt');
  writeFileSync(large, '');
  truncateSync(large, 50 * 2 ** 20);
  const reads = await Promise.all([folder, '/dev/zero', join(folder, 'nowhere'), large].map(readReportBytes));
  expect(reads.map(codeOf)).toEqual(['file/is-a-folder', 'file/not-a-file', 'file/missing', 'file/too-large']);
  expect(reads[3]).toMatchObject({ problem: { says: `"${large}" has 50.0 MB; a report may have 20.` } });
});

test('what comes through a pipe is put together', async () => {
  const { bytes } = (await readPipedReport('the input', Readable.from([Buffer.from('a b'), Buffer.from(' c')]))) as {
    bytes: Uint8Array;
  };
  expect(new TextDecoder().decode(bytes)).toBe('a b c');
});

test('a pipe that does not end is left once it has brought too much', async () => {
  let brought = 0;
  async function* endless() {
    for (;;) {
      brought += 2 ** 20;
      yield new Uint8Array(2 ** 20);
    }
  }
  expect(codeOf(await readPipedReport('the input', endless()))).toBe('file/too-large');
  expect(brought).toBe(LARGEST_REPORT + 2 ** 20);
});
