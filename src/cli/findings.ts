/** Gathers what a report of one conflict needs, on as many threads as its size is worth. */
import {
  type Analysis,
  type AnalyzeOptions,
  analyzeCase,
  conflictOf,
  defaultConcepts,
  summarize,
} from '../analysis/index.ts';
import { kernelFor, reachabilityOf } from '../engine/stability/index.ts';
import { driveWork } from '../host/drive-work.ts';
import { PARALLEL_STATES, stabilityOnThreads } from '../host/worker-pool.ts';
import { type Case, type Driving, statesOf } from '../model/index.ts';
import type { AnalysisFindings } from '../report/documents/analysis-findings.ts';
import { MOST_ROWS } from '../report/documents/equilibrium-table.ts';
import { type Shape, shownConcepts } from '../report/documents/shown-concepts.ts';

export async function analysisOf(checked: Case, options: AnalyzeOptions, driving: Driving): Promise<Analysis> {
  const { variant, conflict } = conflictOf(checked, options.variant);
  if (conflict.states.count < PARALLEL_STATES) return driveWork(analyzeCase(checked, options), driving);
  const concepts = options.concepts ?? defaultConcepts(conflict);
  const asked = { concepts, ...(options.response && { response: options.response }) };
  const stability = await stabilityOnThreads(conflict, asked, driving);
  return { case: checked, variant, conflict, kernel: kernelFor(conflict), stability };
}

export async function findingsOf(analysis: Analysis, shape: Shape, driving: Driving): Promise<AnalysisFindings> {
  const summary = await driveWork(summarize(analysis), driving);
  const { statusQuo } = analysis.conflict;
  if (statusQuo === undefined) return { analysis, summary, reach: undefined };
  const known = new Map(summary.holding.map(({ state, reach }) => [state, reach]));
  const states = statesOf(shownConcepts(analysis, shape).states, shape.allStates ? undefined : MOST_ROWS);
  const missing = states.filter((state) => known.get(state) === undefined);
  const found =
    missing.length === 0 ? [] : await driveWork(reachabilityOf(analysis.kernel, statusQuo, missing), driving);
  for (const one of found) known.set(one.state, one);
  return { analysis, summary, reach: states.map((state) => known.get(state)!) };
}
