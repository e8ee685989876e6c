/** What an order of importance ranks, of talks that nobody has checked. */
import { issuesTogether, swingOf } from '../../model/index.ts';
import type { DraftTalks } from '../draft-talks.ts';
import { checkIssues } from './check-talks-issues.ts';
import { checkUtility } from './check-talks-utility.ts';
import { ProblemList } from './fault-report.ts';
import { firstMeeting } from './merged-talks.ts';

/**
 * By the issue's id, what the step from its worst value to its best adds by the numbers that the party gives, in the unit of
 * its weights. Issues that count in combination are left out, as the check does not compare them; so are all where the
 * numbers cannot be read, or there are none.
 */
export function swingsWritten(talks: DraftTalks, party: string): Readonly<Record<string, number>> {
  const written = talks.parties?.[party];
  if (written?.weights === undefined) return {};
  const unheard = new ProblemList(() => undefined);
  const table = checkIssues(talks.issues ?? {}, firstMeeting(talks).gone, unheard);
  // What the weights add up to is another matter.
  const utility = checkUtility({ ...written, scale: 1 }, party, [], table, unheard);
  if (utility === undefined) return {};
  const together = new Set(issuesTogether(utility.extra));
  return Object.fromEntries(
    [...table.issues].flatMap(([id, issue], place) =>
      issue === undefined || together.has(place) ? [] : [[id, swingOf(utility, place, issue)]],
    ),
  );
}
