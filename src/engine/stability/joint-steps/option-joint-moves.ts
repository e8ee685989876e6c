/** Joint moves in option form: each member changes its own options, all at once. States may be coalesced. */
import { densify, roomFor } from '../../../model/densify.ts';
import { type Coalition, type Conflict, membersOf, type Resumable, type StateTable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { breakUp } from './break-up.ts';
import type { BrokenUp, JointMoves } from './joint-moves.ts';
import type { JointPlan, MayWork } from './joint-plan.ts';
import { type Willing, willingKey } from './willing.ts';

/** What was found about the moves of one kernel, kept for the next target: of the start and of the wants it says the same. */
interface Known {
  readonly own: Int32Array;
  readonly along: readonly Int32Array[];
  readonly accepted: Map<string, Int32Array>;
  /** Numbers that `accepted` holds. */
  kept: number;
  readonly spreads: Map<string, Spread>;
  readonly plans: Map<string, JointPlan>;
}

/** What accepted moves lead to, state after state, from one start. */
interface Spread {
  /** In the order in which they are reached. */
  readonly queue: number[];
  readonly reached: Uint8Array;
  /** For each state gone on from, how many pairs were looked at. */
  readonly looks: number[];
  /** For each state, how many had been gone on from when it was reached. */
  readonly reachedAfter: Int32Array;
  /** The members of states not yet reached. */
  left: Int32Array;
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
  const known = knownBy.get(kernel) ?? {
    own: ownPatterns(conflict, table),
    along: alongOneWay(conflict, table),
    accepted: new Map<string, Int32Array>(),
    kept: 0,
    spreads: new Map<string, Spread>(),
    plans: new Map<string, JointPlan>(),
  };
  knownBy.set(kernel, known);
  const { own, along } = known;
  const members = (state: number) => membersOf(states, state);
  // Also what is known already counts as looked at: the same call finds the same, whatever was asked before.
  let work = 0;

  /** Who differs between two members; 0 where a one-way option would turn back, or nobody does. */
  const movers = (a: number, b: number): Coalition => {
    for (const words of along) if ((words[a]! & ~words[b]!) !== 0) return 0;
    let coalition = 0;
    for (let p = 0; p < width; p++) if (own[a * width + p] !== own[b * width + p]) coalition |= 1 << p;
    return coalition;
  };

  /** Who goes from member a to member b, where all accept it; 0 where somebody does not, or nobody can. */
  const acceptedBy = (a: number, b: number, from: number, to: number, who: Willing): Coalition => {
    const { levels, yielding, refusing } = who;
    const bar = who.reading === 'strict' ? 1 : 0;
    let coalition = 0;
    let better = false;
    for (let p = 0; p < width; p++) {
      if (own[a * width + p] === own[b * width + p]) continue;
      const bit = 1 << p;
      coalition |= bit;
      if ((yielding & bit) !== 0) better = true;
      else if ((refusing & bit) !== 0) return 0;
      else {
        const change = levels[p]![to]! - levels[p]![from]!;
        if (change < bar) return 0;
        if (change > 0) better = true;
      }
    }
    if (!better) return 0;
    for (const words of along) if ((words[a]! & ~words[b]!) !== 0) return 0;
    return coalition;
  };

  const lookFrom = (from: number, who: Willing): Int32Array => {
    const found: number[] = [];
    const seen = new Set<string>();
    for (const a of members(from)) {
      for (let b = 0; b < table.count; b++) {
        const to = stateOf === undefined ? b : stateOf[b]!;
        const coalition = to === from ? 0 : acceptedBy(a, b, from, to, who);
        if (coalition === 0) continue;
        if (stateOf !== undefined) {
          // Other members of the two states may say the same.
          const key = `${to} ${coalition}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        found.push(to, coalition);
      }
    }
    return Int32Array.from(found);
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
  const goOn = (spread: Spread, who: Willing): Int32Array => {
    const state = spread.queue[spread.looks.length]!;
    let { left } = spread;
    let looks = 0;
    for (const a of members(state)) {
      looks += left.length;
      let kept = 0;
      for (const b of left) {
        const next = stateOf === undefined ? b : stateOf[b]!;
        if (spread.reached[next] === 1) continue;
        if (acceptedBy(a, b, state, next, who) !== 0) {
          spread.reached[next] = 1;
          spread.reachedAfter[next] = spread.looks.length + 1;
          spread.queue.push(next);
        } else left[kept++] = b;
      }
      left = left.subarray(0, kept);
    }
    spread.looks.push(looks);
    return left;
  };

  const spreadFrom = (from: number, who: Willing): Spread => {
    const key = `${from} ${willingKey(who)}`;
    let spread = known.spreads.get(key);
    if (spread === undefined) {
      spread = {
        queue: [from],
        reached: new Uint8Array(states.count),
        looks: [],
        reachedAfter: new Int32Array(states.count),
        left: Int32Array.from({ length: table.count }, (_, b) => b),
      };
      spread.reached[from] = 1;
      if (known.spreads.size < MOST_SPREADS) known.spreads.set(key, spread);
    }
    return spread;
  };

  function* reaches(from: number, to: number, who: Willing, mayWork: MayWork): Resumable<boolean | undefined> {
    const spread = spreadFrom(from, who);
    const { queue, reached, looks, reachedAfter } = spread;
    for (let gone = 0; gone < queue.length; gone++) {
      if (reached[to] === 1 && reachedAfter[to]! <= gone) return true;
      if (!mayWork(0)) return undefined;
      const isNew = gone === looks.length;
      if (isNew) spread.left = goOn(spread, who);
      work += looks[gone]!;
      if (isNew) yield { doing: 'looking for joint steps', share: 1 - spread.left.length / table.count };
    }
    return reached[to] === 1;
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
    work: () => work,
    countAgain(more) {
      work += more;
    },
    plans: known.plans,
    acceptedFrom,
    reaches,
    between,
    brokenUp,
  };
}

/** own[state × parties + party]: a number for what the party's own options are there. */
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
