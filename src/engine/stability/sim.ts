/**
 * Simultaneous stability (SIM): every better move can miscarry because the others move at the same moment, each by a
 * move of its own liking or not at all.
 *
 * Decides: s is stable for i iff for all s1 in R_i⁺(s) there are c_j in {s} ∪ R_j⁺(s), one per opponent, such that the
 * state with i's options as in s1 and each j's as in c_j is feasible and s ≽_i that state.
 * Source: fraser1979, fraser1984.
 * Conventions: it needs states that are told apart by their options; it has no meaning for coalesced states. No
 * inclusion ties it to SEQ or GMR. Work grows with the product of the opponents' improvements at each state.
 */
import { densify } from '../../model/densify.ts';
import { type Conflict, complement, emptySet } from '../../model/index.ts';
import type { Concept } from './concept.ts';
import { improvementsFrom, SHOWN_WAYS, type Way } from './deterrence.ts';
import type { Focal } from './focal.ts';
import type { Mover } from './kernel/kernel.ts';
import { stepsFrom } from './kernel/steps-from.ts';
import { stepOf } from './paths/step.ts';
import { opponentSteps } from './response.ts';

export const sim: Concept = {
  id: 'sim',
  letters: 'SIM',
  name: 'deterred by moves at the same moment',
  means:
    'each better move could miscarry because others make a move they like at the same moment, so that it ends no better off',
  foresight: 'one move, everybody at once',
  sources: ['fraser1979', 'fraser1984'],
  undefinedFor: (conflict) =>
    conflict.states.distinct ? undefined : 'moves at the same moment need states that are told apart by their options',
  *stable(focal) {
    const { kernel, party, levels } = focal;
    const count = levels.length;
    const { patternOf, root } = joinOf(kernel.conflict);
    const last = patternOf.length - 1;
    const betterFrom = stepsFrom(kernel, party, 'improvements');
    const improvements: number[] = [];
    const movers = moversBeside(focal).map((mover) => ({
      party: mover.party,
      steps: stepsFrom(kernel, mover.party, mover.steps),
    }));
    const found: number[] = [];
    /** Per party the patterns that its options may have in the end, and how many they are. */
    const ends = patternOf.map((): number[] => []);
    const endCount = new Int32Array(patternOf.length);
    const endAt = (one: number, n: number, state: number) => {
      ends[one]![n] = patternOf[one]![state]!;
    };
    let bar = 0;
    const miscarries = (depth: number, node: JoinNode): boolean => {
      const own = ends[depth]!;
      const ownCount = endCount[depth]!;
      for (let n = 0; n < ownCount; n++) {
        const next = node[own[n]!];
        if (next === undefined) continue;
        if (depth < last ? miscarries(depth + 1, next as JoinNode) : levels[next as number]! <= bar) return true;
      }
      return false;
    };
    const tempted = emptySet(count);
    endCount[party] = 1;
    for (let state = 0; state < count; state++) {
      const better = betterFrom(state, improvements);
      if (better > 0) {
        bar = levels[state]!;
        for (const { party: opponent, steps } of movers) {
          endAt(opponent, 0, state);
          const targets = steps(state, found);
          for (let n = 0; n < targets; n++) endAt(opponent, n + 1, found[n]!);
          endCount[opponent] = targets + 1;
        }
        for (let n = 0; n < better; n++) {
          endAt(party, 0, improvements[n]!);
          if (miscarries(0, root)) continue;
          tempted[state >>> 5]! |= 1 << (state & 31);
          break;
        }
      }
      if (state % 256 === 255) yield { doing: 'joining simultaneous moves', share: state / count };
    }
    return complement(tempted, count);
  },
  reasons(focal, state) {
    const join = joinOf(focal.kernel.conflict);
    const ends = endsAt(focal, join, moversBeside(focal), state);
    const ways = improvementsFrom(focal, state).map((to) => wayThrough(focal, join, ends, state, to));
    const carried = ways.filter(({ outcome }) => outcome.kind === 'carries');
    const miscarried = ways.filter(({ outcome }) => outcome.kind !== 'carries');
    return {
      stable: carried.length === 0,
      improvements: ways.length,
      ways: [...carried, ...miscarried].slice(0, SHOWN_WAYS),
    };
  },
};

/** Party by party, in order: its own pattern of options -> the next party's; the last one -> the state. */
interface Join {
  readonly patternOf: readonly Int32Array[];
  readonly root: JoinNode;
}
type JoinNode = (JoinNode | number | undefined)[];

const joins = new WeakMap<Conflict, Join>();

function joinOf(conflict: Conflict): Join {
  let join = joins.get(conflict);
  if (join === undefined) {
    const patternOf = conflict.parties.map((_, party) => patternsOf(conflict, party));
    join = { patternOf, root: joined(patternOf, conflict.states.count) };
    joins.set(conflict, join);
  }
  return join;
}

/** For each state a number for what the party's own options are there, from 0 without gaps. */
function patternsOf({ states, options }: Conflict, party: number): Int32Array {
  const patterns = new Int32Array(states.count);
  let range = 1;
  for (const [o, option] of options.entries()) {
    if (option.party !== party) continue;
    const column = states.columns[o]!;
    for (let s = 0; s < patterns.length; s++) {
      patterns[s] = patterns[s]! * 2 + ((column[s >>> 5]! >>> (s & 31)) & 1);
    }
    range = densify(patterns, range * 2);
  }
  return patterns;
}

function joined(patternOf: readonly Int32Array[], count: number): JoinNode {
  const root: JoinNode = [];
  const last = patternOf.length - 1;
  for (let state = 0; state < count; state++) {
    let node = root;
    for (let party = 0; party < last; party++) {
      const pattern = patternOf[party]![state]!;
      node[pattern] ??= [];
      node = node[pattern] as JoinNode;
    }
    node[patternOf[last]![state]!] = state;
  }
  return root;
}

/** Per party, in order: where it may end by itself; an opponent's first is to stay, the focal party's own are left out. */
type Ends = readonly (readonly number[])[];

function endsAt({ kernel }: Focal, { patternOf }: Join, movers: readonly Mover[], state: number): Ends {
  const ends: (readonly number[])[] = patternOf.map(() => [state]);
  for (const { party: opponent, steps } of movers) {
    const targets: number[] = [];
    stepsFrom(kernel, opponent, steps)(state, targets);
    if (targets.length > 0) ends[opponent] = [state, ...targets.sort((a, b) => a - b)];
  }
  return ends;
}

function moversBeside({ kernel, party, trust }: Focal): readonly Mover[] {
  return opponentSteps(kernel, party, 'improvements', trust);
}

/** What each opponent does while the party moves, and the state that comes of it. */
interface Miscarriage {
  readonly others: readonly { readonly party: number; readonly to: number }[];
  readonly end: number;
}

/** Moves of the others at the same moment that leave the party no better off; undefined where there are none. */
function miscarriage(focal: Focal, join: Join, ends: Ends, state: number, to: number): Miscarriage | undefined {
  const { levels, party } = focal;
  const { patternOf, root } = join;
  const last = patternOf.length - 1;
  const search = (depth: number, node: JoinNode): Miscarriage | undefined => {
    const patterns = patternOf[depth]!;
    const own = ends[depth]!;
    const count = depth === party ? 1 : own.length;
    for (let n = 0; n < count; n++) {
      const end = depth === party ? to : own[n]!;
      const next = node[patterns[end]!];
      if (next === undefined) continue;
      let found: Miscarriage | undefined;
      if (depth < last) found = search(depth + 1, next as JoinNode);
      else if (levels[next as number]! <= levels[state]!) found = { others: [], end: next as number };
      if (found === undefined) continue;
      return n === 0 ? found : { others: [{ party: depth, to: end }, ...found.others], end: found.end };
    }
    return undefined;
  };
  return search(0, root);
}

function wayThrough(focal: Focal, join: Join, ends: Ends, state: number, to: number): Way {
  const { kernel, party } = focal;
  const found = miscarriage(focal, join, ends, state, to);
  return {
    move: stepOf(kernel, party, state, to),
    outcome:
      found === undefined
        ? { kind: 'carries' }
        : {
            kind: 'miscarries',
            others: found.others.map((other) => stepOf(kernel, other.party, state, other.to)),
            end: found.end,
          },
  };
}
