/** Joint moves in option form: each member changes its own options, all at once. States may be coalesced. */
import { densify, roomFor } from '../../../model/densify.ts';
import type { Coalition, Conflict, Resumable, StateTable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { breakUp } from './break-up.ts';
import type { BrokenUp, JointMoves } from './joint-moves.ts';
import type { Willing } from './willing.ts';

/** So many pairs of members of two coalesced states are looked at to see how a joint move can be broken up. */
const MEMBER_PAIRS = 1024;

export function optionJointMoves(kernel: Kernel): JointMoves {
  const { conflict } = kernel;
  const { states } = conflict;
  const width = conflict.parties.length;
  const table = states.members?.table ?? states;
  const stateOf = states.members?.stateOf;
  const own = ownPatterns(conflict, table);
  const along = alongOneWay(conflict, table);
  const members = membersByState(states);
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

  const acceptedFrom = (from: number, who: Willing): Int32Array => {
    const found: number[] = [];
    const seen = new Set<string>();
    for (const a of members(from)) {
      work += table.count;
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

  function* reaches(from: number, to: number, who: Willing, mayWork: () => boolean): Resumable<boolean | undefined> {
    const reached = new Uint8Array(states.count);
    const queue = [from];
    reached[from] = 1;
    // The members of states not yet reached.
    let left = Int32Array.from({ length: table.count }, (_, b) => b);
    for (let head = 0; head < queue.length && reached[to] === 0; head++) {
      if (!mayWork()) return undefined;
      const state = queue[head]!;
      for (const a of members(state)) {
        work += left.length;
        let kept = 0;
        for (const b of left) {
          const next = stateOf === undefined ? b : stateOf[b]!;
          if (reached[next] === 1) continue;
          if (acceptedBy(a, b, state, next, who) !== 0) {
            reached[next] = 1;
            queue.push(next);
          } else left[kept++] = b;
        }
        left = left.subarray(0, kept);
      }
      yield { doing: 'looking for joint steps', share: 1 - left.length / table.count };
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
    for (const a of members(from)) for (const b of members(to)) found.add(movers(a, b));
    found.delete(0);
    return [...found].sort((a, b) => a - b);
  };

  const brokenUp = (from: number, to: number, coalition: Coalition, limit: number): BrokenUp => {
    const pairs: [number, number][] = [];
    for (const a of members(from)) {
      for (const b of members(to)) {
        if (pairs.length < MEMBER_PAIRS && movers(a, b) === coalition) pairs.push([a, b]);
      }
    }
    return breakUp(kernel, { from, to, coalition }, pairs, limit);
  };

  return {
    stateCount: states.count,
    pairs: table.count * table.count,
    work: () => work,
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

function membersByState(states: StateTable): (state: number) => readonly number[] {
  if (states.members === undefined) return (state) => [state];
  const lists: number[][] = Array.from({ length: states.count }, () => []);
  for (const [member, state] of states.members.stateOf.entries()) lists[state]!.push(member);
  return (state) => lists[state]!;
}
