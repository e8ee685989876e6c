/** What the main report is made from, and how it is gathered. */
import { type Analysis, type Summary, summarize } from '../../analysis/index.ts';
import { type Reach, reachabilityOf } from '../../engine/stability/index.ts';
import { type Resumable, statesOf } from '../../model/index.ts';
import { type Shape, shownConcepts } from './shown-concepts.ts';

export interface AnalysisFindings {
  readonly analysis: Analysis;
  readonly summary: Summary;
  /** For the states that hold or may hold under a concept shown; undefined where there is no status quo. */
  readonly reach: readonly Reach[] | undefined;
}

/** More rows than this are for who asks for them. */
export const MOST_ROWS = 24;

export function* analysisFindings(analysis: Analysis, shape: Shape = {}): Resumable<AnalysisFindings> {
  const summary = yield* summarize(analysis);
  const { statusQuo } = analysis.conflict;
  if (statusQuo === undefined) return { analysis, summary, reach: undefined };
  const known = new Map(summary.holding.map(({ state, reach }) => [state, reach]));
  const states = statesOf(shownConcepts(analysis, shape).states, shape.allStates ? undefined : MOST_ROWS);
  const missing = states.filter((state) => known.get(state) === undefined);
  const found = missing.length === 0 ? [] : yield* reachabilityOf(analysis.kernel, statusQuo, missing);
  for (const one of found) known.set(one.state, one);
  return { analysis, summary, reach: states.map((state) => known.get(state)!) };
}
