/** Moves as explicit lists: those a graph-form model gives, or those that follow from the options. */
import { type Arcs, type Conflict, membersOf, type StateTable } from '../../../model/index.ts';
import { blockLayout } from './block-layout.ts';

/** Where the party can go from each state. */
export function arcsOf(conflict: Conflict, party: number): Arcs {
  if (conflict.moves.kind === 'listed') return conflict.moves.byParty[party]!;
  const { members } = conflict.states;
  if (members === undefined) return impliedArcs(conflict, party);
  const between = impliedArcs({ ...conflict, states: members.table, preferences: withoutWants(conflict) }, party);
  return coalescedArcs(conflict.states, between);
}

/** A coalesced state goes wherever one of its members goes. */
function coalescedArcs(states: StateTable, between: Arcs): Arcs {
  const { stateOf } = states.members!;
  const start = new Int32Array(states.count + 1);
  const target = new Int32Array(between.target.length);
  /** For each state, from which one it was last found to be reached. */
  const foundFrom = new Int32Array(states.count).fill(-1);
  let next = 0;
  for (let state = 0; state < states.count; state++) {
    foundFrom[state] = state;
    for (const member of membersOf(states, state)) {
      for (let a = between.start[member]!; a < between.start[member + 1]!; a++) {
        const to = stateOf[between.target[a]!]!;
        if (foundFrom[to] === state) continue;
        foundFrom[to] = state;
        target[next++] = to;
      }
    }
    target.subarray(start[state]!, next).sort();
    start[state + 1] = next;
  }
  return { start, target: target.slice(0, next) };
}

function withoutWants(conflict: Conflict): Conflict['preferences'] {
  return conflict.parties.map(() => ({ wants: { kind: 'unknown', why: undefined }, ranking: undefined }));
}

function impliedArcs(conflict: Conflict, party: number): Arcs {
  const { groupOf, start, order, above } = blockLayout(conflict, party);
  const groupsFrom = (group: number) =>
    above === undefined ? [group] : above.groups.subarray(above.start[group]!, above.start[group + 1]!);
  const count = conflict.states.count;
  const arcStart = new Int32Array(count + 1);
  for (let state = 0; state < count; state++) {
    let degree = -1;
    for (const group of groupsFrom(groupOf[state]!)) degree += start[group + 1]! - start[group]!;
    arcStart[state + 1] = arcStart[state]! + degree;
  }
  const target = new Int32Array(arcStart[count]!);
  for (let state = 0; state < count; state++) {
    let next = arcStart[state]!;
    for (const group of groupsFrom(groupOf[state]!)) {
      for (let place = start[group]!; place < start[group + 1]!; place++) {
        if (order[place] !== state) target[next++] = order[place]!;
      }
    }
    target.subarray(arcStart[state]!, next).sort();
  }
  return { start: arcStart, target };
}

/** The same arcs seen from where they end: for each state, from where it can be come to. */
export function reversed({ start, target }: Arcs): Arcs {
  const count = start.length - 1;
  const reverseStart = new Int32Array(count + 1);
  for (let a = 0; a < target.length; a++) reverseStart[target[a]! + 1]!++;
  for (let state = 0; state < count; state++) reverseStart[state + 1]! += reverseStart[state]!;
  const next = reverseStart.slice();
  const source = new Int32Array(target.length);
  for (let state = 0; state < count; state++) {
    for (let a = start[state]!; a < start[state + 1]!; a++) source[next[target[a]!]!++] = state;
  }
  return { start: reverseStart, target: source };
}

export function listedFrom(arcs: Arcs, state: number): number[] {
  return [...arcs.target.subarray(arcs.start[state]!, arcs.start[state + 1]!)];
}
