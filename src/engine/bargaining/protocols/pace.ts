/**
 * When long work pauses: nothing here knows the time, so what is done is counted instead, in units of a few microseconds,
 * and after some ten milliseconds' worth of them a pause is due.
 */
import type { TalksTable } from '../tactics/table/table-of.ts';
import type { SeatedParty } from '../tactics/take-seats.ts';

export interface Pace {
  /** Counts what was done; true where a pause is due. */
  spend(units: number): boolean;
}

const UNITS_PER_STEP = 2500;

export function paceOf(): Pace {
  let spent = 0;
  return {
    spend(units) {
      spent += units;
      if (spent < UNITS_PER_STEP) return false;
      spent = 0;
      return true;
    },
  };
}

/** What a turn costs a party, about: little by itself, much where it looks for what others are estimated to like. */
export function turnCost(table: TalksTable, { seat }: SeatedParty): number {
  return seat.model === undefined ? 1 : 20 + lookCost(table);
}

/** What it costs to look once for the package that others are estimated to like best. */
export function lookCost({ form, bargain }: TalksTable): number {
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const looked = form === 'listed' ? sizes.reduce((product, size) => product * size, 1) : 400 * sizes.length;
  return looked / 100;
}
