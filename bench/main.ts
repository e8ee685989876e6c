/**
 * `npm run bench -- [--rows ID,…] [--sizes OPTIONSxPARTIES,…] [--seed N] [--runs N] [--json FILE]`: Nash, GMR, SMR, SEQ and SSEQ for all parties of
 * generated option-form models, a table, the ratios that are promised, and the compiled command as a whole process.
 * `npm run bench -- --page [--parts PART,…] [--cases ID,…] [--runs N] [--json FILE]`: the page (page.ts).
 * `npm run bench -- reading [--kept-apart] [--only NAME,…] [--confusions [--measures NAME,…]] [--json FILE]`: the reader of
 * reports against hand-made ledgers; `reading --speed [--runs N] [--json FILE]`: how long it takes (reading/).
 * `npm run bench -- talks [--rows ID,…] [--seed N] [--runs N] [--json FILE]`: frontiers, points and negotiations (talks/).
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Measurement } from './measure.ts';
import { measurePage, PAGE_PARTS, type PagePart } from './page.ts';
import { RATIOS, ROWS, type Row } from './rows.ts';
import { head, inMilliseconds, line, median } from './table.ts';
import { measureTalks, unknownTalksRows } from './talks/measure-talks.ts';
import { TALKS_ROWS } from './talks/talks-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'kept-apart': { type: 'boolean', default: false },
    only: { type: 'string' },
    confusions: { type: 'boolean', default: false },
    measures: { type: 'string' },
    speed: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    parts: { type: 'string' },
    cases: { type: 'string' },
    rows: { type: 'string' },
    sizes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
const chosen = values.rows?.split(',');
// Sizes of one's own take the place of the rows, unless rows are asked for too.
const own = values.sizes?.split(',').map(rowOfSize) ?? [];
const isWanted = (id: string) => chosen?.includes(id) ?? own.length === 0;
const parts = (values.parts?.split(',') ?? PAGE_PARTS) as PagePart[];

const seed = Number(values.seed);
const runs = Number(values.runs);
const strange = parts.filter((part) => !PAGE_PARTS.includes(part));
const isReading = positionals[0] === 'reading';
const isTalks = positionals[0] === 'talks';
const unknown = isTalks
  ? unknownTalksRows(chosen ?? [])
  : (chosen?.filter((id) => id !== 'command' && !ROWS.some((row) => row.id === id)) ?? []);
if (
  positionals.length > Number(isReading || isTalks) ||
  strange.length > 0 ||
  unknown.length > 0 ||
  own.includes(undefined) ||
  !Number.isInteger(seed) ||
  !Number.isInteger(runs) ||
  runs < 1
) {
  const rows = (isTalks ? TALKS_ROWS.map(({ id }) => id) : [...ROWS.map(({ id }) => id), 'command']).join(', ');
  process.stderr.write(
    `--rows takes a list of: ${rows}; --sizes one like 10x3,18x4 (options, at most 22, and parties); --seed and --runs whole numbers, --runs from 1; --parts one of: ${PAGE_PARTS.join(', ')}; a word without dashes can only be: reading, talks.\n`,
  );
  process.exit(2);
}

if (values.page) {
  await measurePage({ parts, cases: values.cases?.split(','), runs, seed, json: values.json });
  process.exit(0);
}

if (isTalks) {
  measureTalks({ rows: chosen, seed, runs, json: values.json });
  process.exit(0);
}

if (isReading) {
  const { only, confusions, measures, json } = values;
  const isSound = values.speed
    ? (await import('./reading/measure-speed.ts')).measureSpeed({ runs, json })
    : (await import('./reading/measure-reading.ts')).measureReading({
        keptApart: values['kept-apart'],
        only: only?.split(','),
        confusions,
        measures: measures?.split(','),
        json,
      });
  process.exit(isSound ? 0 : 1);
}

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function rowOfSize(size: string): Row | undefined {
  const [options, parties] = /^([1-9]\d?)x([2-9])$/.exec(size)?.slice(1).map(Number) ?? [];
  if (options === undefined || parties === undefined || options < parties || options > 22) return undefined;
  return {
    id: size,
    says: `${options} options, ${parties} parties`,
    size: { options, parties, statements: 10, oneWayShare: 0, infeasibleShare: 0 },
  };
}

function measure(row: Row): Measurement {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', inProject('bench/measure.ts'), JSON.stringify({ row, seed, runs })],
    { encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`${row.id} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Measurement;
}

function measureCommand(): Measurement {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [
      inProject('dist/cli/main.js'),
      'analyze',
      inProject('cases/vladivostok-2019'),
    ]);
    if (status !== 0) throw new Error(`the command ended with ${status}`);
    return performance.now() - started;
  });
  return { id: 'command', states: 160, runs: times.sort((a, b) => a - b), peakMiB: Number.NaN, equilibria: {} };
}

const found: Measurement[] = [];
const columns = [
  'row',
  'states',
  'median ms',
  'least',
  'most',
  'target',
  'peak MiB',
  'equilibria nash/gmr/smr/seq/sseq',
];
process.stdout.write(`Node ${process.version}, ${os.cpus().length} cores, seed ${seed}, ${runs} runs each, warm.\n`);
head(columns);
for (const row of [...ROWS.filter(({ id }) => isWanted(id)), ...own.map((row) => row!)]) {
  const result = measure(row);
  found.push(result);
  line([
    row.says,
    result.states.toLocaleString('en-US'),
    inMilliseconds(median(result.runs)),
    inMilliseconds(result.runs[0]!),
    inMilliseconds(result.runs.at(-1)!),
    row.target === undefined ? 'done' : `≤ ${row.target}`,
    result.peakMiB,
    Object.values(result.equilibria).join('/'),
  ]);
}
if (isWanted('command')) {
  const result = measureCommand();
  found.push(result);
  const [least, middle, most] = [result.runs[0]!, median(result.runs), result.runs.at(-1)!].map(inMilliseconds);
  line(['the command on the shipped case, whole process', 160, middle!, least!, most!, '≤ 400', '', '']);
}

const ratios = RATIOS.flatMap(({ of, to, most, says }) => {
  const [above, below] = [of, to].map((id) => found.find((result) => result.id === id));
  if (above === undefined || below === undefined) return [];
  return [{ says, of, to, most, ratio: median(above.runs) / median(below.runs) }];
});
if (ratios.length > 0) {
  head(['ratio', 'times', 'at most']);
  for (const { says, ratio, most } of ratios) line([says, ratio.toFixed(1), most]);
}
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ node: process.version, cores: os.cpus().length, seed, found, ratios }, null, 2)}\n`,
  );
}
