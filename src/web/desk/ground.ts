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
import { hashOfText } from '../../evidence/anchors/hash-of-text.ts';
import { type Draft, sameValue } from '../../format/index.ts';
import { type Case, type Conflict, type Resumable, shared, stateNumbered } from '../../model/index.ts';
import { type AnalysisFindings, analysisFindings } from '../../report/documents/analysis-findings.ts';
import { type ReportFindings, reportFindings } from '../../report/documents/report-findings.ts';
import { refused } from '../phrases/desk.ts';
import { type Lens, lensKey } from './lens.ts';
import { type Since, sinceTheBeginning, sinceWhen } from './since.ts';
import { Unanswerable } from './unanswerable.ts';

export interface Ground {
  readonly case: Case;
  readonly draft: Draft;
  readonly model: Model;
  /** What the answer is compared with after an edit. */
  readonly since: Since;
  readonly analysis: (lens: Lens) => Resumable<Analysis>;
  /** The analysis with what its first paragraphs need. */
  readonly findings: (lens: Lens) => Resumable<AnalysisFindings>;
  /** What the page that is handed on is made from. */
  readonly report: (lens: Lens) => Resumable<ReportFindings>;
  readonly criticism: (lens: Lens) => Resumable<Criticism>;
  /** The case and all its variants, under every concept that their size allows. */
  readonly comparison: (response: Lens['response']) => Resumable<Comparison>;
}

/**
 * Each thing is worked out when it is first asked for, and once; `Unanswerable` where the lens shows no conflict. Where
 * the model is the same as in the ground before, what was found about it stays: only the words around it are new. `now`
 * in milliseconds, of any clock that only moves on.
 */
export function groundOf(read: Case, draft: Draft, before?: Ground, now = 0): Ground {
  const model = modelOf(read, draft, before?.model);
  const checked = { ...read, conflict: model.case.conflict, variants: model.case.variants };
  const perLens = <T>(begin: (lens: Lens) => Resumable<T>) => once(checked, begin);
  const analysis = perLens(function* (lens) {
    return { ...(yield* model.analysis(lens)), case: checked };
  });
  const findings = perLens(function* (lens) {
    return yield* analysisFindings(yield* analysis(lens));
  });
  const comparisons = perLens(({ response }) =>
    compareVariants(checked, { ...(response !== undefined && { response }) }),
  );
  return {
    case: checked,
    draft,
    model,
    since: before === undefined ? sinceTheBeginning : sinceWhen(before, model, now),
    analysis,
    findings,
    report: perLens(function* (lens) {
      return yield* reportFindings(yield* findings(lens));
    }),
    criticism: perLens((lens) => criticize(checked, lensOptions(lens))),
    comparison: (response) => comparisons({ response }),
  };
}

/** What is found about a model by itself, whatever the case's title, ledger and other words say. */
export interface Model {
  /** What it was read from: the same, the same model. */
  readonly written: unknown;
  /** What tells it from every other: eight digits of a hash of how it was written. */
  readonly mark: () => string;
  readonly case: Case;
  readonly analysis: (lens: Lens) => Resumable<Analysis>;
}

function modelOf(read: Case, { parties, conflict }: Draft, before: Model | undefined): Model {
  const written = [parties, conflict];
  if (sameValue(before?.written, written)) return before!;
  let mark: string | undefined;
  return {
    written,
    mark: () => (mark ??= hashOfText(JSON.stringify(written)).slice(0, 8)),
    case: read,
    analysis: once(read, (lens) => analyzeCase(read, lensOptions(lens))),
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
