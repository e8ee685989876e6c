/** What the talks rest on: how many numbers are the modeler's, and for each what the ledger says. */
import { type TalksCount, talksAssumptions } from '../../../analysis/talks/talks-assumptions.ts';
import { termsAt } from '../../../analysis/talks/terms-of.ts';
import { TACTIC_NAMES } from '../../../format/index.ts';
import { type Basis, type Case, type Resumable, tacticCalled } from '../../../model/index.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';

export interface TalksAssumedAnswer {
  readonly numbers: TalksCount;
  /** How many tactics go by name, where all of the numbers are theirs: nobody has given any. */
  readonly byName: number;
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
    byName: tacticsByName(checked, meeting),
    supported: Object.fromEntries(spoken.map(({ path, basis, asPartOfWhole }) => [path, { basis, asPartOfWhole }])),
  };
}

/** 0 where a number was given, or no tactic. */
export function tacticsByName(checked: Case, meeting: string | undefined): number {
  const { talks } = checked;
  if (talks === undefined) return 0;
  const { all } = talksAssumptions(checked, meeting);
  if (all.some(({ kind, what }) => kind === 'number' && what !== 'tactic')) return 0;
  const named = new Set(TACTIC_NAMES.map((name) => JSON.stringify(tacticCalled(name))));
  const tactics = termsAt(talks, meeting).terms.parties.flatMap(({ tactic }) => tactic ?? []);
  return tactics.every((tactic) => named.has(JSON.stringify(tactic))) ? tactics.length : 0;
}
