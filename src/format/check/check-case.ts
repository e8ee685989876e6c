/** From a draft to a case that an engine can take: every promise the file makes is looked at, and all faults are told. */
import type { Case, Resumable } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { checkConflict } from './check-conflict.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkParties } from './check-parties.ts';
import { checkVariants } from './check-variants.ts';
import { conflictReport } from './conflict-report.ts';
import type { Report } from './fault-report.ts';
import { baseConflict } from './merged-conflict.ts';
import { SharedWork } from './shared-work.ts';

/** As many states as two gibibytes of tables and some seconds allow. */
export const MOST_STATES = 2 ** 23;

/** The checked case; undefined where anything was reported. */
export function* checkDraft(
  draft: Draft,
  report: Report,
  maxStates: number = MOST_STATES,
): Resumable<Case | undefined> {
  const before = report.count;
  const parties = checkParties(draft, report);
  const shared = new SharedWork();
  const base = draft.conflict && baseConflict(draft.conflict);
  const baseReport = base && conflictReport(report, base);
  const conflict = base && baseReport && (yield* checkConflict(base, parties, maxStates, shared, baseReport));
  const variants =
    base === undefined || baseReport === undefined
      ? []
      : yield* checkVariants(
          draft.conflict?.variants ?? {},
          { conflict: base, known: baseReport.known },
          parties,
          maxStates,
          shared,
          report,
        );
  const { sources, statements } = checkEvidence(draft, parties, base, variants, report);
  if (report.count !== before) return undefined;
  return {
    title: draft.title,
    question: draft.question,
    asOf: draft.asOf,
    about: draft.about,
    citations: draft.citations ?? [],
    sources,
    statements,
    parties,
    conflict,
    variants: variants.flatMap(({ checked }) => checked ?? []),
  };
}
