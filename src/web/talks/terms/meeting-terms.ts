/** The terms as the draft has them at a meeting, and where what is changed there is written. */
import { firstMeeting, type TalksPart, withMeeting } from '../../../format/check/merged-talks.ts';
import type { DraftIssue, DraftTalks, Path } from '../../../format/index.ts';

export interface MeetingTerms {
  readonly part: TalksPart;
  readonly root: Path;
  /** Undefined for the talks as they begin. */
  readonly meeting: string | undefined;
}

/** Those of the talks as they begin where there is no meeting of that name. */
export function meetingTerms(talks: DraftTalks, meeting: string | undefined): MeetingTerms {
  let merged = firstMeeting(talks);
  for (const [id, changes] of Object.entries(talks.meetings ?? {})) {
    if (meeting === undefined) break;
    merged = withMeeting(merged, id, changes).merged;
    if (id === meeting) return { part: merged.part, root: ['talks', 'meetings', id], meeting: id };
  }
  return { part: firstMeeting(talks).part, root: ['talks'], meeting: undefined };
}

export interface NamedValue {
  readonly id: string;
  readonly name: string;
}

/** Undefined for amounts. */
export function namedValues({ values, ordered }: DraftIssue): readonly NamedValue[] | undefined {
  const named = ordered ?? values;
  if (named === undefined) return undefined;
  return Array.isArray(named)
    ? named.map((id) => ({ id, name: id }))
    : Object.entries(named).map(([id, name]) => ({ id, name }));
}

export function boundsOf({ integer, real }: DraftIssue): readonly [number, number] | undefined {
  const [low, high] = integer ?? real ?? [];
  return low === undefined || high === undefined ? undefined : [low, high];
}
