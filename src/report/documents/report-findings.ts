/** What the page that is handed on is made from: the answer, what it hangs on, and the case beside its variants. */
import { type Comparison, compareVariants, type HangsOn, HEADLINE, whatItHangsOn } from '../../analysis/index.ts';
import type { Resumable } from '../../model/index.ts';
import type { AnalysisFindings } from './analysis-findings.ts';

export interface ReportFindings extends AnalysisFindings {
  readonly hangsOn: HangsOn;
  /** The case and all its variants; undefined where it has none. */
  readonly comparison: Comparison | undefined;
}

export function* reportFindings(findings: AnalysisFindings): Resumable<ReportFindings> {
  const { analysis, summary } = findings;
  const concepts = conceptsOf(summary.headline.map(({ concept }) => concept));
  const { response } = analysis.stability;
  const hangsOn = yield* whatItHangsOn(analysis.conflict, { concepts, response });
  const comparison =
    analysis.case.variants.length === 0 ? undefined : yield* compareVariants(analysis.case, { concepts, response });
  return { ...findings, hangsOn, comparison };
}

/** The two that answers go by, where they tell something here. */
function conceptsOf(headline: readonly string[]): readonly string[] {
  const both = HEADLINE.filter((id) => headline.includes(id));
  return both.length > 0 ? both : headline.slice(0, 1);
}
