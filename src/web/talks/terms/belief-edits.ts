/** A belief written into the case, and what later meetings need of it: a word that is redefined there has values of its own. */
import type { DraftTalks, DraftUtility, Path, Plain, TextEdit } from '../../../format/index.ts';
import { type MeetingTerms, meetingTerms, namedValues } from './meeting-terms.ts';

/** `party`: who believes; `other`: of whom. A value that comes later is worth what the other says, else nothing. */
export function beliefEdits(
  talks: DraftTalks,
  terms: MeetingTerms,
  party: string,
  other: string,
  belief: DraftUtility,
): TextEdit[] {
  const edits: TextEdit[] = [put([...terms.root, 'parties', party, 'believes', other], belief)];
  const meetings = Object.entries(talks.meetings ?? {});
  const from = meetings.findIndex(([id]) => id === terms.meeting);
  let current = belief;
  for (const [id, changes] of meetings.slice(from + 1)) {
    // From here on it believes something else, or nothing.
    if (changes.parties?.[party] === null || changes.parties?.[party]?.believes?.[other] !== undefined) break;
    const { part, root } = meetingTerms(talks, id);
    const wants = part.parties?.[other];
    if (wants === undefined || part.parties?.[party] === undefined) break;
    const next = fitting(current, part.issues ?? {}, wants);
    if (JSON.stringify(next) === JSON.stringify(current)) continue;
    edits.push(put([...root, 'parties', party, 'believes', other], next));
    current = next;
  }
  return edits;
}

function put(path: Path, belief: DraftUtility): TextEdit {
  return { kind: 'set', path, value: belief as Plain };
}

function fitting(belief: DraftUtility, issues: NonNullable<DraftTalks['issues']>, wants: DraftUtility): DraftUtility {
  const weights: Record<string, number> = {};
  const values: Record<string, NonNullable<DraftUtility['values']>[string]> = {};
  for (const [id, issue] of Object.entries(issues)) {
    weights[id] = belief.weights?.[id] ?? wants.weights?.[id] ?? 0;
    const worth = belief.values?.[id] ?? wants.values?.[id];
    const named = namedValues(issue);
    if (worth === undefined) continue;
    if (named === undefined) values[id] = worth;
    else {
      const [own, others] = [worth, wants.values?.[id] ?? {}].map((one) => one as Readonly<Record<string, number>>);
      values[id] = Object.fromEntries(named.map(({ id: value }) => [value, own![value] ?? others![value] ?? 0]));
    }
  }
  return { ...belief, weights, values };
}
