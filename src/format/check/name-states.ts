/** States as people recognize them in a sentence: by their options, never by a position that may shift. */
import { isTaken, membersOf, numberOf, type Option, type StateTable } from '../../model/index.ts';

export function nameState(states: StateTable, options: readonly Option[], state: number): string {
  if (states.numbers !== undefined) {
    const label = states.labels?.get(state);
    return `state ${numberOf(states, state)}${label === undefined ? '' : ` (${label})`}`;
  }
  // A coalesced state goes by its highest member, the one whose place it takes.
  const member = states.members === undefined ? state : membersOf(states, state).at(-1)!;
  const table = states.members?.table ?? states;
  const taken = options.flatMap(({ id }, option) =>
    !id.startsWith('context.') && isTaken(table, member, option) ? [id] : [],
  );
  return taken.length === 0 ? '[no option]' : `[${taken.join(', ')}]`;
}

/** At most three of them, and how many more. */
export function nameStates(
  states: StateTable,
  options: readonly Option[],
  some: readonly number[],
  count = some.length,
): string {
  const shown = some.slice(0, 3).map((state) => nameState(states, options, state));
  return shown.join(', ') + (count > shown.length ? `, and ${writeCount(count - shown.length)} more` : '');
}

/** With thousands separators; past thirty digits as a power of ten. */
export function writeCount(count: number | bigint): string {
  const digits = String(count);
  return digits.length > 30 ? `about 10^${digits.length - 1}` : count.toLocaleString('en-US');
}
