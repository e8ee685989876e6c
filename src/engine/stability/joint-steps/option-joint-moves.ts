/** Joint moves in option form: each member changes its own options, all at once. States may be coalesced. */
import { densify, roomFor } from '../../../model/densify.ts';
import {
  type Coalition,
  type Conflict,
  fullSet,
  membersOf,
  type Resumable,
  type StateSet,
  type StateTable,
  statesOf,
} from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type AcceptedRows, type AcceptedSets, acceptedSets } from './accepted-sets.ts';
import { breakUp } from './break-up.ts';
import type { BrokenUp, JointMoves } from './joint-moves.ts';
import type { JointPlan, MayWork } from './joint-plan.ts';
import { Pace } from './pace.ts';
import type { SetPlan } from './plan-by-sets.ts';
import { type Willing, willingKey } from './willing.ts';

/** What was found about the moves of one kernel, kept for the next target: of the start and of the wants it says the same. */
interface Known {
  readonly own: Int32Array;
  readonly along: readonly Int32Array[];
  sets: AcceptedSets | undefined;
  readonly accepted: Map<string, Int32Array>;
  /** Numbers that `accepted` holds. */
  kept: number;
  readonly spreads: Map<string, Spread>;
  readonly plans: Map<string, JointPlan>;
  readonly setPlans: Map<string, Map<string, SetPlan>>;
  readonly pace: Pace;
}

/** What accepted moves lead to, state after state, from one start. */
interface Spread {
  /** In the order in which they are reached. */
  readonly queue: number[];
  /** For each state by how few moves; -1 where it was not reached. */
  readonly moves: Int32Array;
  /** For each state gone on from, how many pairs were looked at. */
  readonly looks: number[];
  /** For each state, how many had been gone on from when it was reached. */
  readonly reachedAfter: Int32Array;
  /** The members of states not yet reached. */
  readonly left: StateSet;
  leftCount: number;
}

/** At most so many numbers, and so many starts, are kept. */
const MOST_KEPT = 2 ** 21;
const MOST_SPREADS = 64;

const knownBy = new WeakMap<Kernel, Known>();

/** So many pairs of members of two coalesced states are looked at to see how a joint move can be broken up. */
const MEMBER_PAIRS = 1024;

export function optionJointMoves(kernel: Kernel): JointMoves {
  const { conflict } = kernel;
  const { states } = conflict;
  const width = conflict.parties.length;
  const table = states.members?.table ?? states;
  const stateOf = states.members?.stateOf;
  const known: Known = knownBy.get(kernel) ?? {
    own: ownPatterns(conflict, table),
    along: alongOneWay(conflict, table),
    sets: undefined,
    accepted: new Map<string, Int32Array>(),
    kept: 0,
    spreads: new Map<string, Spread>(),
    plans: new Map<string, JointPlan>(),
    setPlans: new Map<string, Map<string, SetPlan>>(),
    pace: new Pace(),
  };
  knownBy.set(kernel, known);
  const { own, along, pace } = known;
  const members = (state: number) => membersOf(states, state);
  // Also what is known already counts as looked at: the same call finds the same, whatever was asked before.
  let work = 0;

  /** Whose options differ between two members. */
  const changed = (a: number, b: number): Coalition => {
    let coalition = 0;
    for (let p = 0; p < width; p++) if (own[a * width + p] !== own[b * width + p]) coalition |= 1 << p;
    return coalition;
  };

  /** Who goes from the one to the other; 0 where a one-way option would turn back, or nobody does. */
  const movers = (a: number, b: number): Coalition => {
    for (const words of along) if ((words[a]! & ~words[b]!) !== 0) return 0;
    return changed(a, b);
  };

  /** Laid out when first asked for: a large model asks only which moves there are. */
  const sets = (): AcceptedSets => {
    known.sets ??= acceptedSets(conflict, table, own, pace);
    return known.sets;
  };

  const lookFrom = (from: number, who: Willing): Int32Array => {
    const found: number[] = [];
    const seen = new Set<string>();
    const { words } = sets();
    const { bits, placeOf } = sets().rowsFor(who);
    for (const a of members(from)) {
      const row = placeOf(a, from);
      for (const b of statesOf(bits.subarray(row, row + words))) {
        const to = stateOf === undefined ? b : stateOf[b]!;
        if (to === from) continue;
        const coalition = changed(a, b);
        if (stateOf !== undefined) {
          // Other members of the two states may say the same.
          const key = `${to} ${coalition}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        found.push(to, coalition);
      }
    }
    pace.add(words * members(from).length + found.length);
    return new Int32Array(found);
  };

  const acceptedFrom = (from: number, who: Willing): Int32Array => {
    work += table.count * members(from).length;
    const key = `${from} ${willingKey(who)}`;
    let found = known.accepted.get(key);
    if (found === undefined) {
      found = lookFrom(from, who);
      known.kept += found.length;
      if (known.kept <= MOST_KEPT) known.accepted.set(key, found);
    }
    return found;
  };

  /** Goes on from the next state of the spread. */
  const goOn = (spread: Spread, { bits, placeOf }: AcceptedRows): void => {
    const state = spread.queue[spread.looks.length]!;
    const { left } = spread;
    let looks = 0;
    for (const a of members(state)) {
      looks += spread.leftCount;
      const row = placeOf(a, state);
      for (let w = 0; w < left.length; w++) {
        // What is reached on the way leaves the set: the word is looked at anew.
        for (let word = left[w]! & bits[row + w]!; word !== 0; word &= (word - 1) & left[w]!) {
          const b = w * 32 + 31 - Math.clz32(word & -word);
          const next = stateOf === undefined ? b : stateOf[b]!;
          spread.moves[next] = spread.moves[state]! + 1;
          spread.reachedAfter[next] = spread.looks.length + 1;
          spread.queue.push(next);
          for (const member of members(next)) left[member >>> 5]! &= ~(1 << (member & 31));
          spread.leftCount -= members(next).length;
        }
      }
    }
    spread.looks.push(looks);
    pace.add(left.length * members(state).length);
  };

  const spreadFrom = (from: number, who: Willing): Spread => {
    const key = `${from} ${willingKey(who)}`;
    let spread = known.spreads.get(key);
    if (spread === undefined) {
      spread = {
        queue: [from],
        moves: new Int32Array(states.count).fill(-1),
        looks: [],
        reachedAfter: new Int32Array(states.count),
        left: fullSet(table.count),
        leftCount: table.count - members(from).length,
      };
      spread.moves[from] = 0;
      for (const member of members(from)) spread.left[member >>> 5]! &= ~(1 << (member & 31));
      if (known.spreads.size < MOST_SPREADS) known.spreads.set(key, spread);
    }
    return spread;
  };

  function* fewestMoves(from: number, to: number, who: Willing, mayWork: MayWork): Resumable<number | undefined> {
    const spread = spreadFrom(from, who);
    const { queue, moves, looks, reachedAfter } = spread;
    let rows: AcceptedRows | undefined;
    for (let gone = 0; gone < queue.length; gone++) {
      if (moves[to] !== -1 && reachedAfter[to]! <= gone) return moves[to];
      if (!mayWork(0)) return undefined;
      if (gone === looks.length) {
        rows ??= sets().rowsFor(who);
        goOn(spread, rows);
      }
      work += looks[gone]!;
      pace.add(1);
      if (!pace.isDue()) continue;
      yield { doing: 'looking for joint steps', share: 1 - spread.leftCount / table.count };
    }
    return moves[to] === -1 ? Number.POSITIVE_INFINITY : moves[to];
  }

  const between = (from: number, to: number): Coalition[] => {
    if (from === to) return [];
    if (stateOf === undefined) {
      const coalition = movers(from, to);
      return coalition === 0 ? [] : [coalition];
    }
    const found = new Set<Coalition>();
    const ends = members(to);
    for (const a of members(from)) for (const b of ends) found.add(movers(a, b));
    found.delete(0);
    return [...found].sort((a, b) => a - b);
  };

  const brokenUp = (from: number, to: number, coalition: Coalition, limit: number): BrokenUp => {
    const pairs: [number, number][] = [];
    const ends = members(to);
    for (const a of members(from)) {
      for (const b of ends) {
        if (pairs.length < MEMBER_PAIRS && movers(a, b) === coalition) pairs.push([a, b]);
      }
    }
    return breakUp(kernel, { from, to, coalition }, pairs, limit);
  };

  return {
    stateCount: states.count,
    pairs: table.count * table.count,
    pace,
    work: () => work,
    countAgain(more) {
      work += more;
    },
    plans: known.plans,
    bySets(who) {
      if (stateOf !== undefined || who.reading !== 'strict') return undefined;
      const key = willingKey(who);
      const plans = known.setPlans.get(key) ?? new Map<string, SetPlan>();
      known.setPlans.set(key, plans);
      return { sets: sets(), rows: sets().rowsFor(who), plans, changed };
    },
    acceptedFrom,
    fewestMoves,
    between,
    brokenUp,
  };
}

/** own[state × parties + party]: a number from 0 without gaps for what the party's own options are there. */
function ownPatterns(conflict: Conflict, table: StateTable): Int32Array {
  const width = conflict.parties.length;
  const own = new Int32Array(table.count * width);
  const room = roomFor(table.count);
  for (let party = 0; party < width; party++) {
    const keys = new Int32Array(table.count);
    let range = 1;
    for (const [o, option] of conflict.options.entries()) {
      if (option.party !== party) continue;
      if (range * 2 > room) range = densify(keys, range);
      const column = table.columns[o]!;
      for (let s = 0; s < keys.length; s++) keys[s] = (keys[s]! << 1) | ((column[s >>> 5]! >>> (s & 31)) & 1);
      range *= 2;
    }
    densify(keys, range);
    for (let s = 0; s < keys.length; s++) own[s * width + party] = keys[s]!;
  }
  return own;
}

/** How far along its one-way options each state is, 31 options to a word: no bit that is set can be cleared. */
function alongOneWay(conflict: Conflict, table: StateTable): Int32Array[] {
  const oneWay = conflict.options.flatMap((option, o) => (option.oneWay === undefined ? [] : [o]));
  const words = Array.from({ length: Math.ceil(oneWay.length / 31) }, () => new Int32Array(table.count));
  for (const [i, option] of oneWay.entries()) {
    const flip = conflict.options[option]!.oneWay === 'drop' ? 1 : 0;
    const column = table.columns[option]!;
    const word = words[Math.floor(i / 31)]!;
    for (let s = 0; s < table.count; s++) word[s]! |= (((column[s >>> 5]! >>> (s & 31)) & 1) ^ flip) << (i % 31);
  }
  return words;
}
