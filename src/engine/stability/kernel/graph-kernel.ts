/** The kernel for listed moves and for coalesced states. Work grows with states + arcs, times the movers. */
import type { Arcs, Conflict } from '../../../model/index.ts';
import { arcsOf, listedFrom, reversed } from './arcs.ts';
import { type GraphKernel, NEVER, NOWHERE, type Steps } from './kernel.ts';
import { leastAfterLegalSequence } from './legal-sequences.ts';
import { levelsOf } from './levels.ts';

export function graphKernel(conflict: Conflict): GraphKernel {
  const known: { from: Arcs; into: Arcs }[] = [];
  const arcs = (party: number) => {
    if (known[party] === undefined) {
      const from = arcsOf(conflict, party);
      known[party] = { from, into: reversed(from) };
    }
    return known[party];
  };
  return {
    name: 'graph',
    conflict,
    arcsOf: arcs,
    afterStep: (party, values, steps, pick) =>
      afterStep(arcs(party).from, levelsOf(conflict, party), values, steps, pick),
    leastAfterSequence: (movers, values, valueCount) =>
      leastAfterLegalSequence(
        movers
          .filter(({ steps }) => steps !== 'none')
          .map(({ party, steps }) => ({
            into: arcs(party).into,
            ...(steps === 'improvements' && { levels: levelsOf(conflict, party) }),
          })),
        values,
        valueCount,
      ),
    movesFrom: (party, state) => listedFrom(arcs(party).from, state),
    movesTo: (party, state) => listedFrom(arcs(party).into, state),
  };
}

function afterStep(
  { start, target }: Arcs,
  levels: Int32Array,
  values: Int32Array,
  steps: Steps,
  pick: 'least' | 'greatest',
): Int32Array {
  const none = pick === 'least' ? NEVER : NOWHERE;
  // Staying is a step too where any move counts.
  const result = steps === 'moves' ? values.slice() : new Int32Array(values.length).fill(none);
  if (steps === 'none') return result;
  for (let state = 0; state < values.length; state++) {
    const level = steps === 'moves' ? -1 : levels[state]!;
    let best = result[state]!;
    for (let a = start[state]!; a < start[state + 1]!; a++) {
      const to = target[a]!;
      if (levels[to]! <= level) continue;
      const value = values[to]!;
      if (pick === 'least' ? value < best : value > best) best = value;
    }
    result[state] = best;
  }
  return result;
}
