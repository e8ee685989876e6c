/** What would hold without an agreement: worked out once for a case, however much is tried out in its talks. */
import { defaultConcepts } from '../../../analysis/analyze.ts';
import { type BreakdownFinding, type BreakdownFound, breakdownOf } from '../../../analysis/talks/breakdown.ts';
import { type Case, type Resumable, shared } from '../../../model/index.ts';
import { conflictSeen, type Ground } from '../ground.ts';

export type Breakdown = BreakdownFound | undefined;

const known = new WeakMap<Case, Map<string, () => Resumable<BreakdownFinding>>>();

/**
 * As the conflict of the variant has it. Undefined where the talks do not say that the conflict's states are what happens
 * without an agreement.
 */
export function* breakdownSeen(
  { case: checked, analysis }: Ground,
  { meeting, variant }: { readonly meeting?: string | undefined; readonly variant?: string | undefined },
): Resumable<Breakdown> {
  const { talks, conflict } = checked;
  const terms = meeting === undefined ? talks : talks?.meetings.find(({ id }) => id === meeting)?.talks;
  if (conflict === undefined || terms?.breakdown === undefined) return undefined;
  const seen = conflictSeen(checked, { variant });
  const works = known.get(checked) ?? new Map<string, () => Resumable<BreakdownFinding>>();
  known.set(checked, works);
  const options = { ...(meeting !== undefined && { meeting }), ...(variant !== undefined && { variant }) };
  const key = JSON.stringify(options);
  const { concept } = terms.breakdown;
  const work =
    works.get(key) ??
    shared(function* () {
      // Only what is looked at anyway: it is still there after an edit that leaves the conflict alone.
      const isUsual = concept === undefined || defaultConcepts(seen).includes(concept);
      return yield* breakdownOf(checked, { ...options, ...(isUsual && { analysis: yield* analysis({ variant }) }) });
    });
  works.set(key, work);
  const found = yield* work();
  return found.kind === 'states' ? found : undefined;
}
