/** How far joint steps are searched for: the same wherever they are shown, so that no two places say different things. */
import type { Kernel } from '../kernel/kernel.ts';

/** Pairs of states, looked at 32 at a time: with what is found again for other targets some tenths of a second. */
const PAIRS = 2 ** 28;
/** Moves, followed one by one: about as long. */
const MOVES = 2 ** 24;

/** How many pairs of states (for listed moves: how many moves) a search for joint steps to one state may look at. */
export function jointBudget({ conflict }: Kernel): number {
  return conflict.moves.kind === 'listed' ? MOVES : PAIRS;
}
