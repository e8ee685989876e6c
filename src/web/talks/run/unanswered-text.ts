/** That the last offer was not answered by all, and why; undefined where it was. */
import type { HeldMeeting } from '../../desk/questions/talks-run.ts';
import { talksRun } from '../../phrases/talks-run.ts';

const { timeUp, walkedOut } = talksRun.trace;

export function unansweredText({
  outcome,
  unanswered,
  parties,
}: Pick<HeldMeeting, 'outcome' | 'unanswered' | 'parties'>): string | undefined {
  if (outcome.form === 'agreement' || unanswered.length === 0) return undefined;
  const nameOf = (party: number) => parties[party]!.name;
  if (outcome.why === 'walked away' && outcome.by !== undefined) return walkedOut(nameOf(outcome.by));
  return timeUp(unanswered.length < parties.length - 1 ? unanswered.map(nameOf) : undefined);
}
