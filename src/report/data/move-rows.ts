/** Every move as a row: whose it is, from where to where, and what it is to the mover and to each other party. */
import type { Analysis } from '../../analysis/index.ts';
import { numberOf, type Resumable } from '../../model/index.ts';
import type { Cell } from '../writers/csv-writer.ts';
import type { Rows } from './outcome-rows.ts';

/** States between two looks at what else has come in. */
const STATES_AT_ONCE = 256;

/** Party by party, from state to state; undefined as soon as there are more than `most`. */
export function* moveRows({ conflict, kernel }: Analysis, most: number): Resumable<Rows | undefined> {
  const { states, parties, preferences } = conflict;
  const rows: Cell[][] = [];
  const is = (party: number, from: number, to: number): string | null => {
    const levels = preferences[party]!.ranking?.levels;
    if (levels === undefined) return null;
    return levels[to]! > levels[from]! ? 'better' : levels[to]! < levels[from]! ? 'worse' : 'same';
  };
  for (const [mover, { id }] of parties.entries()) {
    for (let from = 0; from < states.count; from++) {
      if (from % STATES_AT_ONCE === 0) yield { doing: 'listing the moves' };
      for (const to of kernel.movesFrom(mover, from)) {
        if (rows.length === most) return undefined;
        rows.push([
          id,
          numberOf(states, from),
          numberOf(states, to),
          ...parties.map((_, party) => is(party, from, to)),
        ]);
      }
    }
  }
  return { heads: ['mover', 'from', 'to', ...parties.map((party) => `for ${party.id}`)], rows };
}
