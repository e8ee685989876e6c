/** One row in a process of its own, so that its peak memory is its own. Called with its id, the seed and the runs; prints JSON. */
import { TALKS_ROWS } from './talks-rows.ts';

export interface TalksMeasurement {
  readonly id: string;
  /** Milliseconds for all that one run does: the very first, and the warm ones in ascending order. */
  readonly first: number;
  readonly runs: readonly number[];
  readonly peakMiB: number;
  /** By how much the heap was larger after the runs than before, after a collection of what is no longer used. */
  readonly heapGrowthMiB: number;
  readonly found: string;
}

/** In milliseconds: the least that is warmed up; what takes longer by itself is run once before. */
const WARM_UP = 1000;

const [id, seed, runs] = process.argv.slice(2);
const row = TALKS_ROWS.find((one) => one.id === id)!;
const once = row.prepare(Number(seed));
const timed = () => {
  const started = performance.now();
  const found = once();
  return { took: performance.now() - started, found };
};
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const first = timed();
const isLong = first.took > 10 * WARM_UP;
for (let warmed = first.took; warmed < WARM_UP; ) warmed += timed().took;
const before = heap();
const measured = isLong ? [timed()] : Array.from({ length: Number(runs) }, timed);
const measurement: TalksMeasurement = {
  id: row.id,
  first: first.took,
  runs: measured.map(({ took }) => took).sort((a, b) => a - b),
  peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  heapGrowthMiB: heap() - before,
  found: first.found,
};
process.stdout.write(`${JSON.stringify(measurement)}\n`);
