/** A party's moves to states that it likes better, kept for the next who asks: SIM asks once for each of the others. */
import type { Kernel } from './kernel.ts';
import { levelsOf } from './levels.ts';

/** In larger models the lists would take more room than the time is worth. */
const MOST_STATES = 2 ** 14;

const known = new WeakMap<Kernel, (readonly number[] | undefined)[][]>();

/** Ascending; none where the party's wants are unknown. */
export function betterMoves(kernel: Kernel, party: number, state: number): readonly number[] {
  const { count } = kernel.conflict.states;
  if (count > MOST_STATES) return found(kernel, party, state);
  let byParty = known.get(kernel);
  if (byParty === undefined) {
    byParty = kernel.conflict.parties.map(() => new Array(count).fill(undefined));
    known.set(kernel, byParty);
  }
  const lists = byParty[party]!;
  lists[state] ??= found(kernel, party, state);
  return lists[state]!;
}

function found(kernel: Kernel, party: number, state: number): number[] {
  const levels = levelsOf(kernel.conflict, party);
  const level = levels[state]!;
  return kernel.movesFrom(party, state).filter((to) => levels[to]! > level);
}
