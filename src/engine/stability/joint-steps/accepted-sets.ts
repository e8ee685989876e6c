/**
 * Where those who would move all go along, as sets: of the members of a state table, those that a joint move leads to
 * from one of them. A party goes along where nothing of its own changes or where it is better off, so that each party
 * narrows the set by one intersection, 32 members at a time.
 */
import { type Conflict, fullSet, type StateSet, type StateTable } from '../../../model/index.ts';
import type { Willing } from './willing.ts';

export interface AcceptedSets {
  /** Of member `a`, which stands for state `from`. The set is overwritten by the next call. */
  of(a: number, from: number, who: Willing): StateSet;
}

/** `own` holds at member × parties + party a number for what the party's own options are there. */
export function acceptedSets(conflict: Conflict, table: StateTable, own: Int32Array): AcceptedSets {
  const width = conflict.parties.length;
  const { count } = table;
  const all = fullSet(count);
  const sames = conflict.parties.map((_, party) => samePatterns(own, width, party, count));
  const betters = conflict.parties.map((_, party) => {
    let known: AtLeast | undefined;
    return () => {
      known ??= atLeast(conflict, party, count);
      return known;
    };
  });
  const oneWay = conflict.options.flatMap(({ oneWay: way }, o) =>
    way === undefined ? [] : [{ column: table.columns[o]!, turned: way === 'drop' ? -1 : 0 }],
  );
  const result = new Uint32Array(all.length);
  const unchanged = new Uint32Array(all.length);
  const gainful = new Uint32Array(all.length);

  return {
    of(a, from, { reading, levels, yielding, refusing }) {
      const bar = reading === 'strict' ? 1 : 0;
      result.set(all);
      unchanged.set(all);
      gainful.fill(0);
      for (let p = 0; p < width; p++) {
        const same = sames[p]!.get(own[a * width + p]!)!;
        const isYielding = ((yielding >>> p) & 1) === 1;
        const isRefusing = !isYielding && ((refusing >>> p) & 1) === 1;
        for (let w = 0; w < same.length; w++) unchanged[w]! &= same[w]!;
        if (isYielding) {
          for (let w = 0; w < same.length; w++) gainful[w]! |= ~same[w]!;
        } else if (isRefusing) {
          for (let w = 0; w < same.length; w++) result[w]! &= same[w]!;
        } else {
          const { sets, words } = betters[p]!();
          const level = levels[p]![from]!;
          const enough = (level + bar) * words;
          const more = (level + 1) * words;
          for (let w = 0; w < words; w++) {
            result[w]! &= same[w]! | sets[enough + w]!;
            gainful[w]! |= ~same[w]! & sets[more + w]!;
          }
        }
      }
      for (let w = 0; w < result.length; w++) result[w]! &= gainful[w]! & ~unchanged[w]!;
      for (const { column, turned } of oneWay) {
        if ((((column[a >>> 5]! ^ turned) >>> (a & 31)) & 1) === 0) continue;
        for (let w = 0; w < result.length; w++) result[w]! &= column[w]! ^ turned;
      }
      return result;
    },
  };
}

/** Pattern of the party's own options -> the members that have it. */
function samePatterns(own: Int32Array, width: number, party: number, count: number): Map<number, StateSet> {
  const sets = new Map<number, StateSet>();
  for (let member = 0; member < count; member++) {
    const pattern = own[member * width + party]!;
    let set = sets.get(pattern);
    if (set === undefined) {
      set = new Uint32Array((count + 31) >>> 5);
      sets.set(pattern, set);
    }
    set[member >>> 5]! |= 1 << (member & 31);
  }
  return sets;
}

/** From level × words on: the members that the party ranks at that level or above; empty above the highest. */
interface AtLeast {
  readonly sets: Uint32Array;
  readonly words: number;
}

function atLeast({ preferences, states }: Conflict, party: number, count: number): AtLeast {
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
  return { sets, words };
}
