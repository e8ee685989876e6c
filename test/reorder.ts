/** The same conflict with other names, its parties, options and states in another order. */
import type { Conflict } from '../src/model/conflict.ts';
import type { StateTable } from '../src/model/state-table.ts';
import { patternsOf, plain, range } from './reference/conflict.ts';
import { arcsOf, inBinaryOrder, tableOf } from './table.ts';

export interface Reordered {
  readonly conflict: Conflict;
  /** partyAt[n]: the party that now has number n. */
  readonly partyAt: readonly number[];
  /** stateAt[n]: the state that now has number n. */
  readonly stateAt: readonly number[];
}

/** `keys` decide the order; any numbers do. */
export function reorder(conflict: Conflict, keys: readonly number[]): Reordered {
  const byKey = (from: number) => (a: number, b: number) => (keys[from + a] ?? 0) - (keys[from + b] ?? 0) || a - b;
  const partyAt = range(conflict.parties.length).sort(byKey(0));
  const isContext = (option: number) => (conflict.options[option]!.party === undefined ? 1 : 0);
  const optionAt = range(conflict.options.length).sort((a, b) => isContext(a) - isContext(b) || byKey(8)(a, b));
  const { states, stateAt } =
    conflict.form === 'options'
      ? inOrderOfOptions(conflict.states, optionAt)
      : inOrder(conflict.states, optionAt, range(conflict.states.count).sort(byKey(24)));
  return {
    partyAt,
    stateAt,
    conflict: {
      ...conflict,
      parties: partyAt.map((party) => ({ id: `renamed-${party}`, name: `Renamed ${party}`, aliases: [] })),
      options: optionAt.map((option) => {
        const { party, ...rest } = conflict.options[option]!;
        return { ...rest, id: `renamed-${option}`, party: party === undefined ? undefined : partyAt.indexOf(party) };
      }),
      terms: [],
      rules: [],
      sameOutcome: [],
      states,
      moves:
        conflict.moves.kind === 'implied'
          ? conflict.moves
          : {
              kind: 'listed',
              byParty: partyAt.map((party) =>
                arcsOf(
                  stateAt.map((state) =>
                    plain(conflict)
                      .moves(party, state)
                      .map((to) => stateAt.indexOf(to)),
                  ),
                ),
              ),
            },
      preferences: partyAt.map((party) => {
        const { ranking } = conflict.preferences[party]!;
        return {
          wants: { kind: 'unknown', why: undefined },
          ranking: ranking && { ...ranking, levels: Int32Array.from(stateAt, (state) => ranking.levels[state]!) },
        };
      }),
      statusQuo: conflict.statusQuo === undefined ? undefined : stateAt.indexOf(conflict.statusQuo),
    },
  };
}

type Placed = { readonly states: StateTable; readonly stateAt: readonly number[] };

/** Binary order follows the options; a state of several members stands where its highest member now stands. */
function inOrderOfOptions(states: StateTable, optionAt: readonly number[]): Placed {
  const patterns = patternsOf(states.members?.table ?? states).map((taken) => optionAt.map((option) => taken[option]!));
  const memberAt = range(patterns.length).sort((a, b) => inBinaryOrder(patterns[a]!, patterns[b]!));
  const table = tableOf(
    memberAt.map((member) => patterns[member]!),
    optionAt.length,
  );
  if (states.members === undefined) return { states: table, stateAt: memberAt };
  const { stateOf } = states.members;
  const highestFirst = [...new Set(memberAt.map((member) => stateOf[member]!).reverse())];
  const stateAt = highestFirst.reverse();
  const highest = stateAt.map((state) => patterns[memberAt.findLast((member) => stateOf[member] === state)!]!);
  return {
    stateAt,
    states: {
      ...tableOf(highest, optionAt.length),
      members: { table, stateOf: Int32Array.from(memberAt, (member) => stateAt.indexOf(stateOf[member]!)) },
      distinct: false,
    },
  };
}

function inOrder(states: StateTable, optionAt: readonly number[], stateAt: readonly number[]): Placed {
  const patterns = patternsOf(states);
  const placed = stateAt.map((state) => optionAt.map((option) => patterns[state]![option]!));
  return { states: { ...tableOf(placed, optionAt.length), distinct: states.distinct }, stateAt };
}
