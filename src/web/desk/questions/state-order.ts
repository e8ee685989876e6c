/** Which states a table shows, and in which order; for a million of them as quick as for ten. */
import type { Analysis } from '../../../analysis/index.ts';
import {
  type Conflict,
  emptySet,
  fullSet,
  intersection,
  type Resumable,
  type StateSet,
  union,
} from '../../../model/index.ts';
import { shownConcepts } from '../../../report/documents/shown-concepts.ts';
import { refused } from '../../phrases/desk.ts';
import { Unanswerable } from '../unanswerable.ts';
import { optionSets } from './option-sets.ts';
import { reachedSet, waysIn } from './ways-in.ts';

/** A state is shown if it passes all of these. */
export interface StateFilter {
  /** Options by id; a state that counts patterns with and without it as one passes both. */
  readonly options?: Readonly<Record<string, 'taken' | 'not'>>;
  /** For everybody, or for one party; a state for which that hangs on unknown wants passes too. */
  readonly holds?: readonly { readonly concept: string; readonly party?: string | undefined }[];
  /** From the status quo, by steps that their movers like or by any. */
  readonly reached?: 'improvements' | 'moves' | undefined;
  /** Each word is looked for in what is done in the state, or in its label. */
  readonly text?: string | undefined;
}

export type StateSort =
  /** Under the most of the concepts that have a column first, then by number. */
  | { readonly by: 'holding' }
  | { readonly by: 'number' }
  /** What the party likes best first. */
  | { readonly by: 'preference'; readonly party: string };

const known = new WeakMap<Analysis, Map<string, Int32Array>>();
/** Of one analysis so many orders are kept, the last used. */
const MOST_KEPT = 6;
/** States between two pauses. */
const SLICE = 2 ** 17;

export function* stateOrder(analysis: Analysis, filter: StateFilter, sort: StateSort): Resumable<Int32Array> {
  const orders = known.get(analysis) ?? new Map<string, Int32Array>();
  known.set(analysis, orders);
  const key = JSON.stringify([filter, sort]);
  const order = orders.get(key) ?? (yield* sorted(analysis, yield* passing(analysis, filter), sort));
  orders.delete(key);
  orders.set(key, order);
  for (const oldest of orders.keys()) {
    if (orders.size <= MOST_KEPT) break;
    orders.delete(oldest);
  }
  return order;
}

function* passing(
  analysis: Analysis,
  { options = {}, holds = [], reached, text = '' }: StateFilter,
): Resumable<StateSet> {
  const { conflict, stability } = analysis;
  let set = fullSet(conflict.states.count);
  for (const [id, deed] of Object.entries(options)) {
    const option = conflict.options.findIndex((one) => one.id === id);
    if (option < 0) throw new Unanswerable(refused.noOption(id));
    set = intersection(set, optionSets(conflict, option)[deed]);
  }
  for (const { concept, party: partyId } of holds) {
    const finding = stability.concepts.find(({ id }) => id === concept);
    if (finding === undefined) throw new Unanswerable(refused.conceptLeftOut(concept));
    if (finding.equilibria === null) return emptySet(conflict.states.count);
    const sets = finding.possible ?? { byParty: finding.byParty!, equilibria: finding.equilibria };
    set = intersection(set, partyId === undefined ? sets.equilibria : sets.byParty[partyCalled(conflict, partyId)]!);
  }
  for (const word of wordsOf(text)) set = intersection(set, statesWith(conflict, word));
  yield { doing: 'choosing the states' };
  if (reached !== undefined) {
    const ways = yield* waysIn(analysis);
    if (ways === undefined) throw new Unanswerable(refused.noStatusQuo);
    set = intersection(set, reachedSet(ways, reached));
  }
  return set;
}

export function partyCalled({ parties }: Conflict, id: string): number {
  const party = parties.findIndex((one) => one.id === id);
  if (party < 0) throw new Unanswerable(refused.noParty(id));
  return party;
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

function statesWith(conflict: Conflict, word: string): StateSet {
  const { states, options, parties } = conflict;
  let set = emptySet(states.count);
  for (const [o, { id, does, party }] of options.entries()) {
    if (party === undefined) continue;
    const name = `${id} ${parties[party]!.name} ${does}`.toLowerCase();
    if (name.includes(word)) set = union(set, optionSets(conflict, o).taken);
  }
  for (const [state, label] of states.labels ?? []) {
    if (label.toLowerCase().includes(word)) set[state >>> 5]! |= 1 << (state & 31);
  }
  return set;
}

/** By counting: a state's key is small, the smallest key first, equal keys by number. */
function* sorted(analysis: Analysis, set: StateSet, sort: StateSort): Resumable<Int32Array> {
  const { keyOf, keyCount } = keys(analysis, sort);
  const starts = new Int32Array(keyCount + 1);
  for (let from = 0; from < set.length; from += SLICE >>> 5) {
    for (const state of within(set, from)) starts[keyOf(state) + 1]! += 1;
    yield { doing: 'ordering the states', share: from / set.length / 2 };
  }
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  const order = new Int32Array(starts[keyCount]!);
  for (let from = 0; from < set.length; from += SLICE >>> 5) {
    for (const state of within(set, from)) order[starts[keyOf(state)]!++] = state;
    yield { doing: 'ordering the states', share: 0.5 + from / set.length / 2 };
  }
  return order;
}

function* within(set: StateSet, from: number): Generator<number> {
  const to = Math.min(set.length, from + (SLICE >>> 5));
  for (let w = from; w < to; w++) {
    for (let word = set[w]!; word !== 0; word &= word - 1) yield w * 32 + 31 - Math.clz32(word & -word);
  }
}

function keys(analysis: Analysis, sort: StateSort): { keyOf: (state: number) => number; keyCount: number } {
  const { conflict } = analysis;
  switch (sort.by) {
    case 'number':
      return { keyOf: () => 0, keyCount: 1 };
    case 'preference': {
      const { ranking } = conflict.preferences[partyCalled(conflict, sort.party)]!;
      if (ranking === undefined) return { keyOf: () => 0, keyCount: 1 };
      const { levels, levelCount } = ranking;
      return { keyOf: (state) => levelCount - 1 - levels[state]!, keyCount: levelCount };
    }
    case 'holding': {
      const { concepts } = shownConcepts(analysis, {});
      const sure = concepts.map(({ equilibria }) => equilibria!);
      const open = concepts.map(({ equilibria, possible }) => possible?.equilibria ?? equilibria!);
      const most = concepts.length;
      const countIn = (sets: readonly StateSet[], state: number) => {
        let count = 0;
        for (const set of sets) count += (set[state >>> 5]! >>> (state & 31)) & 1;
        return count;
      };
      const keyOf = (state: number) => (most - countIn(sure, state)) * (most + 1) + most - countIn(open, state);
      return { keyOf, keyCount: (most + 1) ** 2 };
    }
  }
}
