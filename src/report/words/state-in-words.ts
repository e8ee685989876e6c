/** A state as what is done in it, a move as what changes. */

import { type Conflict, isMixed, isTaken, membersOf, numberOf, optionsTaken } from '../../model/index.ts';
import { states as phrases } from '../phrases/states.ts';
import { said } from '../writers/document.ts';
import { partySaid } from './party-said.ts';

/** "United States eases sanctions; North Korea takes a limited step"; a label where the model gives one. */
export function stateInWords(conflict: Conflict, state: number): string {
  const label = conflict.states.labels?.get(state);
  if (label !== undefined) return said(label);
  const owned = conflict.options.some(({ party }) => party !== undefined);
  if (!owned) return phrases.numbered(numberOf(conflict.states, state));
  const taken = optionsTaken(conflict.states, state);
  const parts = conflict.parties.flatMap(({ name }, party) => {
    const deeds = taken
      .filter((option) => conflict.options[option]!.party === party)
      .map((option) => deedOf(conflict, option));
    return deeds.length === 0 ? [] : [phrases.doing(partySaid({ name }), deeds)];
  });
  const words = parts.length === 0 ? phrases.nothingDone : phrases.together(parts);
  const members = membersOf(conflict.states, state);
  return members.length > 1 ? `${words} ${phrases.members(members.length)}` : words;
}

/** The same by the short names of the options, for tables: `us.relieve, dprk.partial`. */
export function stateInShort(conflict: Conflict, state: number): string {
  const label = conflict.states.labels?.get(state);
  if (label !== undefined) return said(label);
  const ids = optionsTaken(conflict.states, state)
    .filter((option) => conflict.options[option]!.party !== undefined)
    .map((option) => said(conflict.options[option]!.id));
  const members = membersOf(conflict.states, state);
  const words = ids.length === 0 ? '–' : ids.join(', ');
  return members.length > 1 ? `${words} ${phrases.members(members.length)}` : words;
}

/** What the party changes by going from one state to the other: "Russia sends the workers home". */
export function moveInWords(
  conflict: Conflict,
  { party, from, to }: { party: number; from: number; to: number },
): string {
  const name = partySaid(conflict.parties[party]!);
  const changes = conflict.options.flatMap((option, o) =>
    option.party === party ? changeOf(conflict, o, from, to) : [],
  );
  if (changes.length > 0) return phrases.doing(name, changes);
  const label = conflict.states.labels?.get(to);
  return phrases.moves(name, numberOf(conflict.states, to), label === undefined ? undefined : said(label));
}

/** What several parties change together. */
export function jointMoveInWords(conflict: Conflict, parties: readonly number[], from: number, to: number): string {
  const parts = parties.flatMap((party) => {
    const changes = conflict.options.flatMap((option, o) =>
      option.party === party ? changeOf(conflict, o, from, to) : [],
    );
    return changes.length === 0 ? [] : [phrases.doing(partySaid(conflict.parties[party]!), changes)];
  });
  return parts.length > 0 ? phrases.together(parts) : stateInWords(conflict, to);
}

function changeOf(conflict: Conflict, option: number, from: number, to: number): string[] {
  const { states } = conflict;
  const mixed = [from, to].some((state) => isMixed(states, membersOf(states, state), option));
  const before = isTaken(states, from, option);
  const after = isTaken(states, to, option);
  if (mixed || before === after) return [];
  const deed = deedOf(conflict, option);
  return [after ? deed : phrases.noLonger(deed)];
}

export function deedOf(conflict: Conflict, option: number): string {
  return said(conflict.options[option]!.does);
}
