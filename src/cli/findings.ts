/** Analyzes on as many threads as the model's size is worth. */
import { type Analysis, type AnalyzeOptions, analyzeCase, conflictOf, defaultConcepts } from '../analysis/index.ts';
import { kernelFor } from '../engine/stability/index.ts';
import { driveWork } from '../host/drive-work.ts';
import { PARALLEL_STATES, stabilityOnThreads } from '../host/worker-pool.ts';
import type { Case, Driving } from '../model/index.ts';

export async function analysisOf(checked: Case, options: AnalyzeOptions, driving: Driving): Promise<Analysis> {
  const { variant, conflict } = conflictOf(checked, options.variant);
  if (conflict.states.count < PARALLEL_STATES) return driveWork(analyzeCase(checked, options), driving);
  const concepts = options.concepts ?? defaultConcepts(conflict);
  const asked = { concepts, ...(options.response && { response: options.response }) };
  const stability = await stabilityOnThreads(conflict, asked, driving);
  return { case: checked, variant, conflict, kernel: kernelFor(conflict), stability };
}
