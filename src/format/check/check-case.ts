/** From a draft to a case that an engine can take: every promise the file makes is looked at, and all faults are told. */
import type { Case, CaseParty, Resumable } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import type { Names } from '../expression/names.ts';
import { checkConflict, namesOf } from './check-conflict.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkParties } from './check-parties.ts';
import { checkTalks } from './check-talks.ts';
import { checkVariants } from './check-variants.ts';
import { conflictReport } from './conflict-report.ts';
import { ProblemList, type Report } from './fault-report.ts';
import { asBefore, baseConflict, type MergedConflict } from './merged-conflict.ts';
import { SharedWork } from './shared-work.ts';

/** As many states as two gibibytes of tables and some seconds allow. */
export const MOST_STATES = 2 ** 23;

/** The checked case; undefined where anything was reported. */
export function* checkDraft(
  draft: Draft,
  report: Report,
  maxStates: number = MOST_STATES,
  shared: SharedWork = new SharedWork(),
): Resumable<Case | undefined> {
  const before = report.count;
  const parties = shared.once('parties', [draft.parties], report, () => checkParties(draft, report));
  const base = draft.conflict && asBefore(baseConflict(draft.conflict), [draft.conflict], shared);
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
  const names = draft.talks && base && namesIn(base, parties, shared);
  const talks =
    draft.talks &&
    (yield* shared.onceInSteps('talks', [draft.talks, parties, names], report, () =>
      checkTalks(draft.talks!, parties, names, report),
    ));
  const { sources, statements } = checkEvidence(draft, parties, base, variants, shared, report);
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
    talks,
  };
}

/** The names of the conflict, for whoever speaks of its states. Its own faults have been told. */
function namesIn(conflict: MergedConflict, parties: readonly CaseParty[], shared: SharedWork): Names {
  const unheard = new ProblemList(() => undefined);
  return namesOf(conflict, parties, shared, unheard).names;
}
