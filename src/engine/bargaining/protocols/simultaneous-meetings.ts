/** Meetings in a row, as `runMeetings` has them, in each of which every party puts several packages on the table at a time. */
import type { Resumable, Talks } from '../../../model/index.ts';
import { type MeetingsOptions, type MeetingsRun, meetingsBy } from './meetings.ts';
import { type SimultaneousOptions, type SimultaneousRun, simultaneousOffers } from './simultaneous-offers.ts';

export interface SimultaneousMeetingsOptions
  extends Omit<MeetingsOptions, 'trace'>,
    Pick<SimultaneousOptions, 'count' | 'tolerance'> {}

/** Throws where a party has no numbers or a meeting is too large for a table: ask `hasNumbers` and `howTabled` first. */
export function simultaneousMeetings(
  talks: Talks,
  { count, tolerance, ...options }: SimultaneousMeetingsOptions = {},
): Resumable<MeetingsRun<SimultaneousRun>> {
  const several = { ...(count !== undefined && { count }), ...(tolerance !== undefined && { tolerance }) };
  return meetingsBy((table, how) => simultaneousOffers(table, { ...how, ...several }), talks, options);
}
