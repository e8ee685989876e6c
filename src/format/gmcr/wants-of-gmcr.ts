/** What the parties of a `.gmcr` file want, as a case says it: statements, or a ranking of states by what is taken. */
import type { DraftPreference } from '../draft.ts';
import type { Ledger } from './carried-over.ts';
import type { Statement } from './gmcr-conditions.ts';
import type { NamesInGmcr } from './names-in-gmcr.ts';

/** Prioritized statements; what ranks nothing is left out and noted. */
export function wantsAsStatements(
  statements: readonly Statement[],
  party: number,
  names: NamesInGmcr,
  ledger: Ledger,
): DraftPreference {
  const speaking = statements.filter((members) => members.length > 0 && members.every((member) => member.length > 0));
  const byMeaning = new Map<string, string>();
  for (const statement of speaking) {
    const members = [...new Set(statement.map((condition) => names.text(condition)))];
    const key = [...members].sort().join(' or ');
    if (!byMeaning.has(key)) byMeaning.set(key, anyOf(members));
  }
  const what = `decisionMakers.${party}.preferences`;
  const who = [names.shownParty(party)];
  ledger.lose('statements/constant', what, who, statements.length - speaking.length);
  ledger.lose('statements/repeated', what, who, speaking.length - byMeaning.size);
  if (byMeaning.size > 0) return [...byMeaning.values()];
  ledger.lose('statements/none', what, who);
  return { ranking: ['rest'] };
}

function anyOf(members: readonly string[]): string {
  if (members.length === 1) return members[0]!;
  return members.map((member) => (member.includes(' and ') ? `(${member})` : member)).join(' or ');
}

/**
 * The states of one world, best first. `states` holds the options taken in each feasible state, by its ordinal less
 * one; `world` the options taken of those that nobody owns.
 */
export function wantsAsRanking(
  groups: readonly (readonly number[])[],
  states: readonly (readonly number[])[],
  world: readonly number[],
  names: NamesInGmcr,
): DraftPreference {
  const fixed = new Map(names.unowned.map((option) => [option, world.includes(option)]));
  const held = world.length;
  // In the world: as many options of nobody's as the world has, and only those.
  const inWorld = (taken: readonly number[]) => {
    const own = taken.filter((option) => fixed.has(option));
    return own.length === held && own.every((option) => fixed.get(option));
  };
  const ranking = groups.flatMap((group) => {
    const entries = group
      .map((ordinal) => states[ordinal - 1]!)
      .filter(inWorld)
      .map((taken) => ({
        taken: taken.filter((option) => !fixed.has(option)).map((option) => names.options[option]!),
      }));
    return entries.length > 1 ? [entries] : entries;
  });
  return ranking.length === 1 ? { ranking: ['rest'] } : { ranking };
}
