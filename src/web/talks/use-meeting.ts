/** The meeting that is looked at: undefined for the talks as they begin. */
import { useCasePlace } from '../place/use-place.ts';
import { meetingOf } from './meeting-of.ts';

export function useMeeting(): string | undefined {
  return meetingOf(useCasePlace().chosen);
}
