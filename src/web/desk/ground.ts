/** What questions are asked of: a checked case, and what has been worked out of it so far. */
import {
  type Analysis,
  type AnalyzeOptions,
  analyzeCase,
  type Comparison,
  type Criticism,
  compareVariants,
  conflictOf,
  criticize,
} from '../../analysis/index.ts';
import type { Draft } from '../../format/index.ts';
import { type Case, type Conflict, type Resumable, shared, stateNumbered } from '../../model/index.ts';
import { type AnalysisFindings, analysisFindings } from '../../report/documents/analysis-findings.ts';
import { type ReportFindings, reportFindings } from '../../report/documents/report-findings.ts';
import { refused } from '../phrases/desk.ts';
import { type Lens, lensKey } from './lens.ts';
import { Unanswerable } from './unanswerable.ts';

export interface Ground {
  readonly case: Case;
  readonly draft: Draft;
  readonly analysis: (lens: Lens) => Resumable<Analysis>;
  /** The analysis with what its first paragraphs need. */
  readonly findings: (lens: Lens) => Resumable<AnalysisFindings>;
  /** What the page that is handed on is made from. */
  readonly report: (lens: Lens) => Resumable<ReportFindings>;
  readonly criticism: (lens: Lens) => Resumable<Criticism>;
  /** The case and all its variants, under every concept that their size allows. */
  readonly comparison: (response: Lens['response']) => Resumable<Comparison>;
}

/** Each thing is worked out when it is first asked for, and once; `Unanswerable` where the lens shows no conflict. */
export function groundOf(checked: Case, draft: Draft): Ground {
  const perLens = <T>(begin: (lens: Lens) => Resumable<T>) => once(checked, begin);
  const analysis = perLens((lens) => analyzeCase(checked, lensOptions(lens)));
  const findings = perLens(function* (lens) {
    return yield* analysisFindings(yield* analysis(lens));
  });
  const comparisons = perLens(({ response }) =>
    compareVariants(checked, { ...(response !== undefined && { response }) }),
  );
  return {
    case: checked,
    draft,
    analysis,
    findings,
    report: perLens(function* (lens) {
      return yield* reportFindings(yield* findings(lens));
    }),
    criticism: perLens((lens) => criticize(checked, lensOptions(lens))),
    comparison: (response) => comparisons({ response }),
  };
}

function lensOptions({ variant, response }: Lens): Pick<AnalyzeOptions, 'variant' | 'response'> {
  return { ...(variant !== undefined && { variant }), ...(response !== undefined && { response }) };
}

function once<T>(checked: Case, begin: (lens: Lens) => Resumable<T>): (lens: Lens) => Resumable<T> {
  const known = new Map<string, () => Resumable<T>>();
  return (lens) => {
    conflictSeen(checked, lens);
    const key = lensKey(lens);
    let work = known.get(key);
    if (work === undefined) {
      work = shared(() => begin(lens));
      known.set(key, work);
    }
    return work();
  };
}

/** The state that people call by this number; `Unanswerable` where the model has no such state (any more). */
export function stateCalled(conflict: Analysis['conflict'], n: number): number {
  const state = stateNumbered(conflict.states, n);
  if (state === undefined) throw new Unanswerable(refused.noState(n));
  return state;
}

/** The conflict as the lens shows it; `Unanswerable` where there is none, or no such variant (any more). */
export function conflictSeen(checked: Case, { variant }: Lens): Conflict {
  if (variant !== undefined && !checked.variants.some(({ id }) => id === variant)) {
    throw new Unanswerable(refused.noVariant(variant));
  }
  if (checked.conflict === undefined) throw new Unanswerable(refused.noConflict);
  return conflictOf(checked, variant).conflict;
}
