/**
 * Where those who would move all go along, as sets: of the members of a state table, those that a joint move leads to
 * from one of them. A party goes along where nothing of its own changes or where it is better off, so that each party
 * narrows the set by one intersection, 32 members at a time.
 */
import { type Conflict, fullSet, type StateTable } from '../../../model/index.ts';
import type { Pace } from './pace.ts';
import { type Willing, willingKey } from './willing.ts';

export interface AcceptedSets {
  /** How many words a set has. */
  readonly words: number;
  readonly same: readonly SamePatterns[];
  rowsFor(who: Willing): AcceptedRows;
}

/** A party's own patterns of options -> the members that have it: the set of pattern n begins at n × words. */
export interface SamePatterns {
  readonly bits: Uint32Array;
  /** member -> where the set of its pattern begins. */
  readonly placeOf: Int32Array;
}

export interface AcceptedRows {
  readonly bits: Uint32Array;
  /** Where the set of member `a`, which stands for state `from`, begins in `bits`; the next call may write over it. */
  placeOf(a: number, from: number): number;
}

/** Rows are kept for so many readings of who goes along, where they have no more than so many words. */
const MOST_KEPT = 8;
const MOST_WORDS = 2 ** 19;

/**
 * `own` holds at member × parties + party a number from 0 without gaps for what the party's own options are there. What
 * is worked is added to `pace`.
 */
export function acceptedSets(conflict: Conflict, table: StateTable, own: Int32Array, pace: Pace): AcceptedSets {
  const width = conflict.parties.length;
  const { count } = table;
  const words = (count + 31) >>> 5;
  /** Three passes through a row, and two for each party. */
  const passes = words * (2 * width + 3);
  const all = fullSet(count);
  const same = conflict.parties.map((_, party) => samePatterns(own, width, party, count));
  const betters = conflict.parties.map((_, party) => {
    let known: Uint32Array | undefined;
    return () => {
      if (known === undefined) {
        known = atLeast(conflict, party, count);
        pace.add(known.length);
      }
      return known;
    };
  });
  const oneWay = conflict.options.flatMap(({ oneWay: way }, o) =>
    way === undefined ? [] : [{ column: table.columns[o]!, turned: way === 'drop' ? -1 : 0 }],
  );
  // Where somebody moves who gains, or who goes along wherever it leads; nowhere if nothing changes.
  const gainful = new Uint32Array(words);

  /** Writes the set of member `a` into `bits` from `row` on. */
  const write = (bits: Uint32Array, row: number, a: number, from: number, who: Willing): void => {
    const bar = who.reading === 'strict' ? 1 : 0;
    pace.add(passes);
    for (let w = 0; w < words; w++) {
      bits[row + w] = all[w]!;
      gainful[w] = 0;
    }
    for (let p = 0; p < width; p++) {
      const { bits: kept, placeOf } = same[p]!;
      const place = placeOf[a]!;
      if (((who.yielding >>> p) & 1) === 1) {
        for (let w = 0; w < words; w++) gainful[w]! |= ~kept[place + w]!;
      } else if (((who.refusing >>> p) & 1) === 1) {
        for (let w = 0; w < words; w++) bits[row + w]! &= kept[place + w]!;
      } else {
        const sets = betters[p]!();
        const more = (who.levels[p]![from]! + 1) * words;
        const enough = more + (bar - 1) * words;
        for (let w = 0; w < words; w++) {
          const stays = kept[place + w]!;
          bits[row + w]! &= stays | sets[enough + w]!;
          gainful[w]! |= ~stays & sets[more + w]!;
        }
      }
    }
    for (let w = 0; w < words; w++) bits[row + w]! &= gainful[w]!;
    for (const { column, turned } of oneWay) {
      if ((((column[a >>> 5]! ^ turned) >>> (a & 31)) & 1) === 0) continue;
      for (let w = 0; w < words; w++) bits[row + w]! &= column[w]! ^ turned;
      pace.add(words);
    }
  };

  const known = new Map<string, AcceptedRows>();
  const rowsFor = (who: Willing): AcceptedRows => {
    const key = willingKey(who);
    let rows = known.get(key);
    if (rows === undefined) {
      // A table for one that is asked for again and again, and not kept, would be made anew each time.
      const isKept = known.size < MOST_KEPT;
      rows = isKept && count * words <= MOST_WORDS ? keptRows(who) : passingRows(who);
      if (isKept) known.set(key, rows);
    }
    return rows;
  };
  const keptRows = (who: Willing): AcceptedRows => {
    const bits = new Uint32Array(count * words);
    const isWritten = new Uint8Array(count);
    return {
      bits,
      placeOf(a, from) {
        if (isWritten[a] === 0) {
          isWritten[a] = 1;
          write(bits, a * words, a, from, who);
        }
        return a * words;
      },
    };
  };
  const passingRows = (who: Willing): AcceptedRows => {
    const bits = new Uint32Array(words);
    return {
      bits,
      placeOf(a, from) {
        write(bits, 0, a, from, who);
        return 0;
      },
    };
  };
  return { words, same, rowsFor };
}

function samePatterns(own: Int32Array, width: number, party: number, count: number): SamePatterns {
  const words = (count + 31) >>> 5;
  const placeOf = new Int32Array(count);
  let patterns = 0;
  for (let member = 0; member < count; member++) {
    const pattern = own[member * width + party]!;
    placeOf[member] = pattern * words;
    if (pattern >= patterns) patterns = pattern + 1;
  }
  const bits = new Uint32Array(patterns * words);
  for (let member = 0; member < count; member++) bits[placeOf[member]! + (member >>> 5)]! |= 1 << (member & 31);
  return { bits, placeOf };
}

/** From level × words on: the members that the party ranks at that level or above; empty above the highest. */
function atLeast({ preferences, states }: Conflict, party: number, count: number): Uint32Array {
  const levels = preferences[party]!.ranking!.levels;
  const stateOf = states.members?.stateOf;
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  const words = (count + 31) >>> 5;
  const sets = new Uint32Array((highest + 2) * words);
  for (let member = 0; member < count; member++) {
    const level = levels[stateOf === undefined ? member : stateOf[member]!]!;
    sets[level * words + (member >>> 5)]! |= 1 << (member & 31);
  }
  for (let at = highest * words - 1; at >= 0; at--) sets[at]! |= sets[at + words]!;
  return sets;
}
