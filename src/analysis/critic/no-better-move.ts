import { type Conflict, isTaken, optionsIn } from '../../model/index.ts';
import { type Ground, statementsIn } from './ground.ts';

/**
 * A party never has a move that it likes better or worse: whatever the others do, it minds none of what it can do
 * itself. `silent`: none of its wants speaks of its own options; `indifferent`: some do, and yet.
 * Harmless where a party is only there for what it would answer, or for what others want of it.
 * What to do: ask what it wants that it can bring about itself.
 */
export interface NoBetterMove {
  readonly code: 'no-better-move';
  readonly about: readonly string[];
  readonly data: { readonly party: number; readonly how: 'silent' | 'indifferent' };
}

/** More states than these are not looked through. */
const MOST_STATES = 2 ** 16;

export function noBetterMoves({ conflict }: Ground): NoBetterMove[] {
  const { form, parties, options, preferences, states, sameOutcome } = conflict;
  // A listed move, and one between states counted as one, may change more than the mover's own options.
  if (form === 'graph' || sameOutcome.length > 0 || states.count > MOST_STATES) return [];
  return parties.flatMap(({ id }, party): NoBetterMove[] => {
    if (!mindsNoMove(conflict, party)) return [];
    const { wants } = preferences[party]!;
    const own = (option: number) => options[option]!.party === party;
    const isSilent = wants.kind === 'statements' && !statementsIn(wants).flatMap(optionsIn).some(own);
    const how = isSilent ? 'silent' : 'indifferent';
    return [{ code: 'no-better-move', about: [`preferences.${id}`], data: { party, how } }];
  });
}

/** Whether all states that differ in the party's own options alone are tied for it. */
function mindsNoMove({ options, preferences, states }: Conflict, party: number): boolean {
  const { ranking } = preferences[party]!;
  if (ranking === undefined) return false;
  const others = [...options.keys()].filter((option) => options[option]!.party !== party);
  const levels = new Map<string, number>();
  for (let state = 0; state < states.count; state++) {
    const key = others.map((option) => Number(isTaken(states, state, option))).join('');
    const level = ranking.levels[state]!;
    if ((levels.get(key) ?? level) !== level) return false;
    levels.set(key, level);
  }
  return true;
}
