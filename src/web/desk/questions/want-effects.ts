/** What each step of a party's wants adds to its ranking; and the ranking itself, where it is short enough to be edited. */
import { wantEffects as effectsIn, type WantEffect } from '../../../analysis/index.ts';
import { type Conflict, isTaken, numberOf, type Resumable, tieGroups } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { conflictSeen, type Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export type { WantEffect } from '../../../analysis/index.ts';

export interface RankedState {
  readonly n: number;
  /** The options taken, by their ids. */
  readonly taken: readonly string[];
  readonly words: string;
}

export interface PartyEffects {
  readonly party: string;
  /** One per step of its statements. */
  readonly effects: readonly WantEffect[];
  /** Best first, ties together; undefined where wants are unknown or the states too many to put in order by hand. */
  readonly ranking: readonly (readonly RankedState[])[] | undefined;
}

/** More states than these are not ordered by hand. */
const MOST_BY_HAND = 64;

/** For every party that decides something. */
export function* wantEffects(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<readonly PartyEffects[]> {
  const conflict = conflictSeen(ground.case, lens);
  const answers: PartyEffects[] = [];
  for (const [party, { id }] of conflict.parties.entries()) {
    answers.push({ party: id, effects: yield* effectsIn(conflict, party), ranking: rankingByHand(conflict, party) });
  }
  return answers;
}

function rankingByHand(conflict: Conflict, party: number): PartyEffects['ranking'] {
  const { ranking } = conflict.preferences[party]!;
  const { states, options } = conflict;
  if (ranking === undefined || states.count > MOST_BY_HAND) return undefined;
  return tieGroups(ranking).map((group) =>
    group.map((state) => ({
      n: numberOf(states, state),
      taken: options.flatMap(({ id, party: owner }, o) =>
        owner !== undefined && isTaken(states, state, o) ? [id] : [],
      ),
      words: stateInWords(conflict, state),
    })),
  );
}
