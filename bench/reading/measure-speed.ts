/** `npm run bench -- reading --speed [--runs N] [--json FILE]`: how long reading takes, and how that grows. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { readReport } from '../../src/evidence/index.ts';
import { articleOf } from '../../src/evidence/page/article.ts';
import { ascending, head, inMilliseconds, line, median } from '../table.ts';
import { goldFiles } from './gold-files.ts';
import { longReport, pageAround } from './long-report.ts';

const SAMPLE = fileURLToPath(new URL('../../../shared/report/vladivostok-eve.txt', import.meta.url));
const KILOBYTES = [64, 128, 256, 512, 1024];

/** In milliseconds, ascending; once before to warm up. */
function timed(runs: number, work: () => unknown): number[] {
  work();
  return ascending(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

/** Prints the times; returns whether there was something to time. */
export function measureSpeed({ runs, json }: { readonly runs: number; readonly json: string | undefined }): boolean {
  const { golds } = goldFiles('reports');
  const rows: { readonly what: string; readonly times: readonly number[]; readonly most: number | undefined }[] = [];
  const add = (what: string, times: readonly number[], most?: number) => rows.push({ what, times, most });

  if (existsSync(SAMPLE)) {
    const text = readFileSync(SAMPLE, 'utf8');
    add(
      'the sample report',
      timed(Math.max(20, runs), () => readReport({ text })),
      200,
    );
  } else process.stdout.write('The sample report (../shared/report) is not here; it is left out.\n');
  for (const kilobytes of KILOBYTES) {
    const text = longReport(golds, kilobytes * 1024);
    add(
      `${kilobytes} kB of text`,
      timed(Math.min(3, runs), () => readReport({ text })),
      kilobytes === 1024 ? 5000 : undefined,
    );
  }
  const perPage = golds.map((gold) => {
    const html = gold.isPage ? gold.raw : pageAround(gold);
    return median(timed(runs, () => articleOf(html)));
  });
  add(`extraction from ${perPage.length} HTML pages, the median of each`, ascending(perPage), 30);

  process.stdout.write(`Node ${process.version}, ${os.cpus().length} cores, warm.\n`);
  head(['what', 'median ms', 'least', 'most', 'target']);
  for (const { what, times, most } of rows)
    line([
      what,
      ...[median(times), times[0]!, times.at(-1)!].map(inMilliseconds),
      most === undefined ? '' : `≤ ${most}`,
    ]);
  const growth = rows.filter(({ what }) => what.endsWith('kB of text'));
  head(['twice the text', 'times the time']);
  const ratios = growth
    .slice(1)
    .map(({ what, times }, at) => ({ what, ratio: median(times) / median(growth[at]!.times) }));
  for (const { what, ratio } of ratios) line([what, ratio.toFixed(2)]);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ node: process.version, rows, ratios }, null, 2)}\n`);
  return rows.length > 0;
}
