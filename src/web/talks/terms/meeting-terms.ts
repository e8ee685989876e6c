/** The terms as the draft has them at a meeting, and where what is changed there is written. */
import { firstMeeting, type TalksPart, withMeeting } from '../../../format/check/merged-talks.ts';
import type { DraftIssue, DraftTalks, Path, TextEdit } from '../../../format/index.ts';

export interface MeetingTerms {
  readonly part: TalksPart;
  readonly root: Path;
  /** Undefined for the talks as they begin. */
  readonly meeting: string | undefined;
  /** The terms just before that meeting. */
  readonly before: TalksPart | undefined;
}

/** Those of the talks as they begin where there is no meeting of that name. */
export function meetingTerms(talks: DraftTalks, meeting: string | undefined): MeetingTerms {
  let merged = firstMeeting(talks);
  for (const [id, changes] of Object.entries(talks.meetings ?? {})) {
    if (meeting === undefined) break;
    const before = merged.part;
    merged = withMeeting(merged, id, changes).merged;
    if (id === meeting) return { part: merged.part, root: ['talks', 'meetings', id], meeting: id, before };
  }
  return { part: firstMeeting(talks).part, root: ['talks'], meeting: undefined, before: undefined };
}

/**
 * Takes out what the terms have at this path. What a meeting has from before is said to be gone there: it is written
 * elsewhere, and stays what it was until then.
 */
export function takenOut({ root, before }: MeetingTerms, path: Path): TextEdit {
  let inherited: unknown = before;
  for (const step of path) inherited = (inherited as Readonly<Record<string, unknown>> | undefined)?.[step];
  const at = [...root, ...path];
  return inherited === undefined ? { kind: 'remove', path: at } : { kind: 'set', path: at, value: null };
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
