/** `npm run bench -- talks [--rows ID,…] [--seed N] [--runs N] [--json FILE]`: frontiers, points and negotiations. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { head, inMilliseconds, line, median } from '../table.ts';
import type { TalksMeasurement } from './measure-row.ts';
import { TALKS_ROWS, type TalksRow } from './talks-rows.ts';

export interface TalksBench {
  readonly rows: readonly string[] | undefined;
  readonly seed: number;
  readonly runs: number;
  readonly json: string | undefined;
}

/** The rows of that name that there are not; empty where all are known. */
export function unknownTalksRows(rows: readonly string[]): readonly string[] {
  return rows.filter((id) => !TALKS_ROWS.some((row) => row.id === id));
}

export function measureTalks({ rows, seed, runs, json }: TalksBench): void {
  process.stdout.write(`Node ${process.version}, ${os.cpus().length} cores, seed ${seed}, ${runs} runs each, warm.\n`);
  head(['what', 'median', 'best', 'worst', 'the very first', 'target', 'peak MiB', 'heap grew MiB', 'found']);
  const found: TalksMeasurement[] = [];
  for (const row of TALKS_ROWS.filter(({ id }) => rows?.includes(id) ?? true)) {
    const result = measure(row.id, seed, runs);
    found.push(result);
    const shown = (took: number) => inUnit(row, took);
    line([
      row.says,
      shown(median(result.runs)),
      shown(result.runs[0]!),
      shown(result.runs.at(-1)!),
      shown(result.first),
      targetOf(row),
      result.peakMiB,
      result.heapGrowthMiB.toFixed(1),
      result.found,
    ]);
  }
  if (json === undefined) return;
  const measured = { node: process.version, cores: os.cpus().length, seed, found };
  writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`);
}

function measure(id: string, seed: number, runs: number): TalksMeasurement {
  const file = fileURLToPath(new URL('./measure-row.ts', import.meta.url));
  const child = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', file, id, String(seed), String(runs)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${id} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as TalksMeasurement;
}

/** Where the promise is a rate, or many are done at once: how many a second. */
function inUnit({ target, count }: TalksRow, took: number): string {
  const isRate = count > 1 || (target !== undefined && 'perSecond' in target);
  return isRate ? `${Math.round((count / took) * 1000).toLocaleString('en-US')}/s` : `${inMilliseconds(took)} ms`;
}

function targetOf({ target }: TalksRow): string {
  if (target === undefined) return '';
  return 'perSecond' in target ? `≥ ${target.perSecond.toLocaleString('en-US')}/s` : `≤ ${target.milliseconds} ms`;
}
