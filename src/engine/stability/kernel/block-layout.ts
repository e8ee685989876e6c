/**
 * A party's moves in option form without an edge: the states that agree on everybody else's options form a block,
 * and those of a block that also agree on the party's one-way options form a group. From a group the party can go to
 * any state of its own group and of the groups above it (the same block, further along the one-way options).
 */

import { densify, roomFor } from '../../../model/densify.ts';
import type { Conflict } from '../../../model/index.ts';
import { inOrderOf, levelCountOf, levelsOf } from './levels.ts';

export interface BlockLayout {
  readonly levels: Int32Array;
  /** state -> its group. */
  readonly groupOf: Int32Array;
  /** The states of group g are `order[start[g]] … order[start[g + 1] - 1]`, ascending by the party's level. */
  readonly start: Int32Array;
  readonly order: Int32Array;
  /** The levels of `order`, so that a walk along a group reads memory in order. */
  readonly orderedLevels: Int32Array;
  /** The groups from which a group can be reached, and those it can reach, itself included; undefined where each group is alone. */
  readonly below: GroupLists | undefined;
  readonly above: GroupLists | undefined;
}

export interface GroupLists {
  readonly start: Int32Array;
  readonly groups: Int32Array;
}

export function blockLayout(conflict: Conflict, party: number): BlockLayout {
  const { states, options } = conflict;
  const own = options.flatMap((option, o) => (option.party === party ? [o] : []));
  const oneWay = own.filter((o) => options[o]!.oneWay !== undefined);
  const others = options.flatMap((option, o) => (option.party !== undefined && option.party !== party ? [o] : []));

  const keys = new Int32Array(states.count);
  const room = roomFor(states.count);
  let range = 1;
  const append = (option: number, flip: number) => {
    if (range * 2 > room) range = densify(keys, range);
    const column = states.columns[option]!;
    for (let s = 0; s < keys.length; s++) keys[s] = (keys[s]! << 1) | (((column[s >>> 5]! >>> (s & 31)) & 1) ^ flip);
    range *= 2;
  };
  // The first option comes last, so that neighboring groups hold neighboring states and share the memory they touch.
  for (const option of others.reverse()) append(option, 0);
  const blockOf = oneWay.length > 0 ? keys.slice() : keys;
  for (const option of oneWay) append(option, options[option]!.oneWay === 'drop' ? 1 : 0);
  const groupCount = densify(keys, range);

  const levels = levelsOf(conflict, party);
  const { start, order } = grouped(keys, groupCount, inOrderOf(levels, levelCountOf(conflict, party)));
  const orderedLevels = order.map((state) => levels[state]!);
  const chains = oneWay.length > 0 ? chainsOf(conflict, oneWay, blockOf, start, order) : undefined;
  return { levels, groupOf: keys, start, order, orderedLevels, below: chains?.below, above: chains?.above };
}

function grouped(
  groupOf: Int32Array,
  groupCount: number,
  byLevel: Int32Array,
): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(groupCount + 1);
  for (let s = 0; s < groupOf.length; s++) start[groupOf[s]! + 1]!++;
  for (let g = 0; g < groupCount; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  const order = new Int32Array(groupOf.length);
  for (let i = 0; i < byLevel.length; i++) order[next[groupOf[byLevel[i]!]!]!++] = byLevel[i]!;
  return { start, order };
}

/**
 * Which groups of a block lie along the one-way options from which. With w of them in one block of all patterns the
 * lists hold 3^w pairs for 2^w groups: what a party's one-way options cost.
 */
function chainsOf(
  conflict: Conflict,
  oneWay: readonly number[],
  blockOf: Int32Array,
  start: Int32Array,
  order: Int32Array,
): { below: GroupLists; above: GroupLists } {
  const groupCount = start.length - 1;
  const words = Math.ceil(oneWay.length / 31);
  const moved = new Int32Array(groupCount * words);
  for (let g = 0; g < groupCount; g++) {
    const state = order[start[g]!]!;
    for (const [i, option] of oneWay.entries()) {
      const taken = (conflict.states.columns[option]![state >>> 5]! >>> (state & 31)) & 1;
      const along = conflict.options[option]!.oneWay === 'drop' ? 1 - taken : taken;
      moved[g * words + Math.floor(i / 31)]! |= along << (i % 31);
    }
  }
  const leadsTo = (from: number, to: number): boolean => {
    for (let w = 0; w < words; w++) {
      if ((moved[from * words + w]! & ~moved[to * words + w]!) !== 0) return false;
    }
    return true;
  };
  const pairs: number[] = [];
  // Groups are numbered block by block, and within a block a group lies after all those that lead to it.
  for (let first = 0, end = 0; first < groupCount; first = end) {
    const block = blockOf[order[start[first]!]!];
    while (end < groupCount && blockOf[order[start[end]!]!] === block) end++;
    for (let to = first; to < end; to++) {
      for (let from = first; from <= to; from++) if (leadsTo(from, to)) pairs.push(from, to);
    }
  }
  return { below: lists(pairs, 1, groupCount), above: lists(pairs, 0, groupCount) };
}

function lists(pairs: readonly number[], keyAt: 0 | 1, groupCount: number): GroupLists {
  const start = new Int32Array(groupCount + 1);
  for (let p = keyAt; p < pairs.length; p += 2) start[pairs[p]! + 1]!++;
  for (let g = 0; g < groupCount; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  const groups = new Int32Array(pairs.length / 2);
  for (let p = 0; p < pairs.length; p += 2) groups[next[pairs[p + keyAt]!]!++] = pairs[p + 1 - keyAt]!;
  return { start, groups };
}
