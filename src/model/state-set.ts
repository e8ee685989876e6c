/** A set of states as bits, 32 states to a word: state n is bit n % 32 of word n >> 5. Unused high bits are zero. */

export type StateSet = Uint32Array;

export function emptySet(stateCount: number): StateSet {
  return new Uint32Array((stateCount + 31) >>> 5);
}

export function fullSet(stateCount: number): StateSet {
  return complement(emptySet(stateCount), stateCount);
}

export function has(set: StateSet, state: number): boolean {
  return ((set[state >>> 5]! >>> (state & 31)) & 1) === 1;
}

export function add(set: StateSet, state: number): void {
  set[state >>> 5]! |= 1 << (state & 31);
}

export function complement(set: StateSet, stateCount: number): StateSet {
  const result = new Uint32Array(set.length);
  for (let w = 0; w < set.length; w++) result[w] = ~set[w]!;
  if ((stateCount & 31) !== 0) result[set.length - 1]! &= (1 << (stateCount & 31)) - 1;
  return result;
}

export function intersection(a: StateSet, b: StateSet): StateSet {
  return a.map((word, w) => word & b[w]!);
}

export function union(a: StateSet, b: StateSet): StateSet {
  return a.map((word, w) => word | b[w]!);
}

export function difference(a: StateSet, b: StateSet): StateSet {
  return a.map((word, w) => word & ~b[w]!);
}

export function sameSet(a: StateSet, b: StateSet): boolean {
  return a.length === b.length && a.every((word, w) => word === b[w]);
}

export function sizeOf(set: StateSet): number {
  let size = 0;
  for (let w = 0; w < set.length; w++) {
    let word = set[w]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    size += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return size;
}

/** The states of the set, ascending; at most `limit` of them. */
export function statesOf(set: StateSet, limit = Number.POSITIVE_INFINITY): number[] {
  const states: number[] = [];
  for (let w = 0; w < set.length && states.length < limit; w++) {
    for (let word = set[w]!; word !== 0 && states.length < limit; word &= word - 1) {
      states.push(w * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return states;
}

export function setOf(stateCount: number, states: Iterable<number>): StateSet {
  const set = emptySet(stateCount);
  for (const state of states) add(set, state);
  return set;
}
