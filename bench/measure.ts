/**
 * One row in a process of its own, so that its peak memory is its own: warm, in process, ranking included.
 * Called by main.ts with the row as JSON; prints the measurement as JSON.
 */
import { SCALABLE_CONCEPTS, stability } from '../src/engine/stability/index.ts';
import { finish, rank, sizeOf } from '../src/model/index.ts';
import { generateCase } from './generate.ts';
import type { Row } from './rows.ts';

export interface Measurement {
  readonly id: string;
  readonly states: number;
  /** Milliseconds, ascending. */
  readonly runs: readonly number[];
  readonly peakMiB: number;
  /** Equilibria per concept: a fingerprint of the model and of the answer. */
  readonly equilibria: Readonly<Record<string, number>>;
}

const { row, seed, runs } = JSON.parse(process.argv[2]!) as { row: Row; seed: number; runs: number };
const conflict = generateCase({ ...row.size, seed });

function once() {
  const started = performance.now();
  const preferences = conflict.preferences.map(({ wants }) => ({ wants, ranking: rank(wants, conflict.states) }));
  const found = finish(
    stability({ ...conflict, preferences }, { concepts: SCALABLE_CONCEPTS, ...(row.kernel && { kernel: row.kernel }) }),
  );
  return { took: performance.now() - started, found };
}

// Small models run too briefly for the compiler to have done its work at the second try.
for (let warmed = 0; warmed < 2000; ) warmed += once().took;
const measured = Array.from({ length: runs }, once);
const measurement: Measurement = {
  id: row.id,
  states: conflict.states.count,
  runs: measured.map(({ took }) => took).sort((a, b) => a - b),
  peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  equilibria: Object.fromEntries(measured[0]!.found.concepts.map(({ id, equilibria }) => [id, sizeOf(equilibria!)])),
};
process.stdout.write(`${JSON.stringify(measurement)}\n`);
