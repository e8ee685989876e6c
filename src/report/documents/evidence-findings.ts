/** What the page on the ledger is made from. */
import {
  type Evidence,
  evidenceOf,
  passagesOf,
  type StatementPassage,
  type TimelineEntry,
  timelineOf,
} from '../../analysis/index.ts';
import type { NormalizedText } from '../../evidence/reading.ts';
import type { Problem } from '../../format/index.ts';
import type { Case, Conflict, Variant } from '../../model/index.ts';

export interface EvidenceFindings {
  readonly case: Case;
  readonly variant: Variant | undefined;
  readonly conflict: Conflict | undefined;
  readonly evidence: Evidence;
  readonly passages: readonly StatementPassage[];
  readonly timeline: readonly TimelineEntry[];
  /** The ids of sources whose text is not the one whose hash the case holds. */
  readonly otherTexts: readonly string[];
  /** Why the texts of some could not be read. */
  readonly unread: readonly Problem[];
}

/** The texts by the ids of their sources, as far as they are at hand. */
export function evidenceFindings(
  checked: Case,
  variant: Variant | undefined,
  texts: ReadonlyMap<string, NormalizedText>,
  unread: readonly Problem[] = [],
): EvidenceFindings {
  const conflict = variant?.conflict ?? checked.conflict;
  return {
    case: checked,
    variant,
    conflict,
    evidence: evidenceOf(checked, conflict, variant),
    passages: passagesOf(checked, texts),
    timeline: timelineOf(conflict === undefined ? checked : { ...checked, conflict }),
    otherTexts: checked.sources
      .filter(({ id, hash }) => hash !== undefined && texts.has(id) && texts.get(id)!.hash !== hash)
      .map(({ id }) => id),
    unread,
  };
}
