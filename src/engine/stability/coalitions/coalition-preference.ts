/**
 * When a coalition finds one state better than another.
 *
 * Decides: t is a joint improvement on s for H iff every member strictly prefers t (Kilgour, Hipel, Fang & Peng
 * 2001; Inohara & Hipel 2008). The Pareto reading (Zhu, Kilgour & Hipel 2018) asks that nobody loses and somebody
 * gains. In both, what deters H is every state that is no joint improvement on s.
 * A member whose wants are unknown is taken to want away from s above all, which is the worst case for stability.
 *
 * Each reading comes down to measures: t is no joint improvement on s iff by some measure it is worth no more than s,
 * less the measure's slack. Strictly: each member's level. Pareto: each member's level with a slack of one (it
 * loses), and the sum of the levels: where nobody loses, it grows iff somebody gains.
 */

import { densify } from '../../../model/densify.ts';
import { type Coalition, type Conflict, partiesIn } from '../../../model/index.ts';
import { levelCountOf, levelsOf } from '../kernel/levels.ts';

export interface Measure {
  /** Whose levels they are; undefined for a sum. */
  readonly party: number | undefined;
  readonly values: Int32Array;
  readonly valueCount: number;
  readonly slack: 0 | 1;
}

export function measuresOf(conflict: Conflict, coalition: Coalition, pareto: boolean): Measure[] {
  const members = partiesIn(coalition);
  const known = members.filter((party) => conflict.preferences[party]!.ranking !== undefined);
  const own = known.map(
    (party): Measure => ({
      party,
      values: levelsOf(conflict, party),
      valueCount: levelCountOf(conflict, party),
      slack: pareto ? 1 : 0,
    }),
  );
  // Where somebody's wants are unknown, somebody may gain.
  return pareto && known.length === members.length ? [...own, sumOf(own)] : own;
}

function sumOf(measures: readonly Measure[]): Measure {
  const values = new Int32Array(measures[0]!.values.length);
  for (const measure of measures) for (let s = 0; s < values.length; s++) values[s]! += measure.values[s]!;
  const range = measures.reduce((sum, { valueCount }) => sum + valueCount, 1);
  return { party: undefined, valueCount: densify(values, range), values, slack: 0 };
}

/** Whether going from one state to the other is a joint improvement by these measures. */
export function isBetter(measures: readonly Measure[], from: number, to: number): boolean {
  if (from === to) return false;
  for (const { values, slack } of measures) if (values[to]! <= values[from]! - slack) return false;
  return true;
}

/** The members whose wants are unknown. */
export function unknownIn(conflict: Conflict, coalition: Coalition): number[] {
  return partiesIn(coalition).filter((party) => conflict.preferences[party]!.ranking === undefined);
}

/** A measure as sets of states: the states worth at least v are the words `v * words` … of `rows`, v = 0 … valueCount. */
export interface Scale extends Measure {
  readonly words: number;
  readonly rows: Uint32Array;
}

/** Makes scales, and keeps those of a party's own levels, which every coalition that it is in asks for. */
export function scaleMaker(): (measure: Measure) => Scale {
  const known = new Map<number, Uint32Array>();
  return (measure) => {
    const rows = (measure.party === undefined ? undefined : known.get(measure.party)) ?? rowsOf(measure);
    if (measure.party !== undefined) known.set(measure.party, rows);
    return { ...measure, words: wordsFor(measure.values.length), rows };
  };
}

function rowsOf({ values, valueCount }: Measure): Uint32Array {
  const words = wordsFor(values.length);
  const rows = new Uint32Array((valueCount + 1) * words);
  for (let s = 0; s < values.length; s++) rows[values[s]! * words + (s >>> 5)]! |= 1 << (s & 31);
  for (let at = valueCount * words - 1; at >= 0; at--) rows[at]! |= rows[at + words]!;
  return rows;
}

export function wordsFor(stateCount: number): number {
  return (stateCount + 31) >>> 5;
}
