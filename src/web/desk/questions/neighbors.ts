/** A state's ways in and out: per party where it can go and from where it can come, and how the mover likes that. */
import { type Conflict, numberOf, type Resumable } from '../../../model/index.ts';
import { moveInWords, stateInWords } from '../../../report/words/state-in-words.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';

/** How a party likes where a move or a way leads, as against where it stood. */
export type Liking = 'better' | 'same' | 'worse' | 'unknown';

export interface NeighborsAnswer {
  readonly n: number;
  readonly words: string;
  readonly isStatusQuo: boolean;
  /** One per party, in the order of the case. */
  readonly parties: readonly PartyWays[];
}

export interface PartyWays {
  readonly name: string;
  readonly out: Ways;
  readonly into: Ways;
}

export interface Ways {
  /** How many there are; `shown` holds the first of them: those the mover likes first, the best first. */
  readonly count: number;
  readonly better: number;
  readonly shown: readonly Neighbor[];
}

export interface Neighbor {
  /** Where the move leads, or from where it comes. */
  readonly n: number;
  readonly liking: Liking;
  /** What the party changes. */
  readonly words: string;
}

/** So many ways of a party are listed one by one, in each direction. */
export const SHOWN_WAYS = 120;

export function* neighbors(
  ground: Ground,
  { lens, state: n }: { readonly lens: Lens; readonly state: number },
): Resumable<NeighborsAnswer> {
  const { conflict, kernel } = yield* ground.analysis(lens);
  const state = stateCalled(conflict, n);
  return {
    n,
    words: stateInWords(conflict, state),
    isStatusQuo: conflict.statusQuo === state,
    parties: conflict.parties.map(({ name }, party) => ({
      name,
      out: waysOf(conflict, party, kernel.movesFrom(party, state), (to) => ({ from: state, to })),
      into: waysOf(conflict, party, kernel.movesTo(party, state), (from) => ({ from, to: state })),
    })),
  };
}

const ORDER: readonly Liking[] = ['better', 'unknown', 'same', 'worse'];

function waysOf(
  conflict: Conflict,
  party: number,
  others: readonly number[],
  moveTo: (other: number) => { readonly from: number; readonly to: number },
): Ways {
  const levels = conflict.preferences[party]!.ranking?.levels;
  const ways = others.map((other) => {
    const move = moveTo(other);
    const gain = levels === undefined ? 0 : levels[move.to]! - levels[move.from]!;
    return { other, move, gain, liking: likingOf(conflict, party, move.from, move.to) };
  });
  ways.sort((a, b) => ORDER.indexOf(a.liking) - ORDER.indexOf(b.liking) || b.gain - a.gain || a.other - b.other);
  return {
    count: ways.length,
    better: ways.filter(({ liking }) => liking === 'better').length,
    shown: ways.slice(0, SHOWN_WAYS).map(({ other, move, liking }) => ({
      n: numberOf(conflict.states, other),
      liking,
      words: moveInWords(conflict, { party, ...move }),
    })),
  };
}

export function likingOf({ preferences }: Conflict, party: number, from: number, to: number): Liking {
  const levels = preferences[party]!.ranking?.levels;
  if (levels === undefined) return 'unknown';
  const gain = levels[to]! - levels[from]!;
  return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
}
