/** What the talks rest on: how many numbers are the modeler's, and for each what the ledger says. */
import { type TalksCount, talksAssumptions } from '../../../analysis/talks/talks-assumptions.ts';
import type { Basis, Resumable } from '../../../model/index.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';

export interface TalksAssumedAnswer {
  readonly numbers: TalksCount;
  /** By path, from `talks` on; only what the ledger speaks of. */
  readonly supported: Readonly<Record<string, { readonly basis: Basis | undefined; readonly asPartOfWhole: boolean }>>;
}

export function* talksAssumed(
  { case: checked }: Ground,
  { meeting }: { readonly meeting?: string | undefined },
): Resumable<TalksAssumedAnswer> {
  const { talks } = checked;
  if (talks === undefined) throw new Unanswerable(talksRefused.none);
  if (meeting !== undefined && !talks.meetings.some(({ id }) => id === meeting)) {
    throw new Unanswerable(talksRefused.noMeeting(meeting));
  }
  const { all, numbers } = talksAssumptions(checked, meeting);
  const spoken = all.filter(
    ({ basis, contradictedBy, qualifiedBy }) =>
      basis !== undefined || contradictedBy.length > 0 || qualifiedBy.length > 0,
  );
  return {
    numbers,
    supported: Object.fromEntries(spoken.map(({ path, basis, asPartOfWhole }) => [path, { basis, asPartOfWhole }])),
  };
}
