/** Whether a few states hold, without looking at all of them: of each party no more is worked out than they need. */
import { opponentsOf, type Resumable } from '../../model/index.ts';
import { conceptCalled } from './concepts.ts';
import { improvementsFrom } from './deterrence.ts';
import { type Focal, focalParty, leastAfterAnswer } from './focal.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Response } from './response.ts';

/** The concepts that can be asked about by the state. */
export type AskedByState = 'nash' | 'seq';

export function isAskedByState(concept: string): concept is AskedByState {
  const id = conceptCalled(concept)?.id;
  return id === 'nash' || id === 'seq';
}

/**
 * Whether no party would leave the state alone under the concept, whatever the unknown wants are: as `stability` has
 * it among its `equilibria`.
 */
export function* holdsAt(
  kernel: Kernel,
  concept: AskedByState,
  state: number,
  response: Response = 'legal-sequence',
): Resumable<boolean> {
  const { parties, preferences } = kernel.conflict;
  for (const party of parties.keys()) {
    if (preferences[party]!.ranking === undefined) {
      // Whatever it wants, it stays where it cannot move.
      if (kernel.movesFrom(party, state).length > 0) return false;
      continue;
    }
    const focal = focalParty(kernel, party, response, 'sure');
    const better = improvementsFrom(focal, state);
    if (better.length === 0) continue;
    if (concept === 'nash') return false;
    // One move deters in every reading of the response, and mostly one does; what every answer can do costs far more.
    const open = better.filter((to) => !isAnsweredAtOnce(focal, state, to));
    if (open.length === 0) continue;
    const least = yield* leastAfterAnswer(focal, focal.levels, 'improvements');
    if (open.some((to) => least[to]! > focal.levels[state]!)) return false;
  }
  return true;
}

function isAnsweredAtOnce({ kernel, party, levels }: Focal, state: number, to: number): boolean {
  const { parties, preferences } = kernel.conflict;
  return opponentsOf(party, parties.length).some((other) => {
    const likes = preferences[other]!.ranking?.levels;
    if (likes === undefined) return false;
    return kernel.movesFrom(other, to).some((end) => likes[end]! > likes[to]! && levels[end]! <= levels[state]!);
  });
}
