/** What the main report is made from. */
import type { Analysis, Summary } from '../../analysis/index.ts';
import type { Reach } from '../../engine/stability/index.ts';

export interface AnalysisFindings {
  readonly analysis: Analysis;
  readonly summary: Summary;
  /** For the states that hold or may hold under a concept shown; undefined where there is no status quo. */
  readonly reach: readonly Reach[] | undefined;
}
