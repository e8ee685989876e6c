/**
 * Where a coalition can go: for each state, what its members can reach by a legal sequence of their moves, or from
 * where they can reach it. Whether a state is in its own set is left open.
 *
 * Source: R_H of Fang, Hipel & Kilgour 1993; nobody moves twice running.
 * In option form that is plain reachability: the states that agree on everybody else's options, and where options
 * are one-way, those further along. With listed moves it matters who moved last (legal-closure.ts).
 */
import { type Coalition, type Conflict, partiesIn, type Resumable } from '../../../model/index.ts';
import type { BlockLayout } from '../kernel/block-layout.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { clustersOf } from './coalition-clusters.ts';
import { legalClosure } from './legal-closure.ts';
import { rowWriter, type SparseRows } from './sparse-rows.ts';

/** `from`: the states that can be reached from each state. `into`: those from which it can be reached. */
export type Direction = 'from' | 'into';

export interface CoalitionMoves {
  readonly rows: (coalition: Coalition, direction: Direction) => Resumable<SparseRows>;
}

/** Each coalition is worked out once; what is found is kept as long as this is. */
export function coalitionMoves(kernel: Kernel): CoalitionMoves {
  const known = new Map<string, SparseRows>();

  function* worked(parties: readonly number[], direction: Direction): Resumable<SparseRows> {
    if (kernel.name === 'block') return yield* withinClusters(kernel.conflict, parties.map(kernel.layoutOf), direction);
    const movers = parties.map((party) => kernel.arcsOf(party)[direction]);
    return yield* legalClosure(kernel.conflict.states.count, movers);
  }
  return {
    *rows(coalition, direction) {
      const parties = partiesIn(coalition);
      const reversible =
        kernel.name === 'block' && parties.every((party) => kernel.layoutOf(party).above === undefined);
      const key = `${coalition} ${reversible ? 'either way' : direction}`;
      const found = known.get(key) ?? (yield* worked(parties, direction));
      known.set(key, found);
      return found;
    },
  };
}

/** About how many states are put into rows between two pauses: some milliseconds of work. */
const SLICE = 2 ** 16;
const DOING = 'joining the moves of coalitions';

/** One row per cluster: its own states, and those of the clusters that lie along the one-way options. */
function* withinClusters(
  conflict: Conflict,
  layouts: readonly BlockLayout[],
  direction: Direction,
): Resumable<SparseRows> {
  const { clusterOf, start, members, beside } = clustersOf(conflict.states.count, layouts, direction);
  const writer = rowWriter(conflict.states.count);
  const clusterCount = start.length - 1;
  const seenFor = new Int32Array(clusterCount).fill(-1);
  let work = 0;
  for (let cluster = 0; cluster < clusterCount; cluster++) {
    const reached = [cluster];
    seenFor[cluster] = cluster;
    for (let n = 0; n < reached.length; n++) {
      const at = reached[n]!;
      for (let place = start[at]!; place < start[at + 1]!; place++) writer.add(members[place]!);
      work += 1 + start[at + 1]! - start[at]!;
      beside(at, (next) => {
        if (seenFor[next] === cluster) return;
        seenFor[next] = cluster;
        reached.push(next);
      });
    }
    writer.endRow();
    if (work >= SLICE) {
      work = 0;
      yield { doing: DOING, share: cluster / clusterCount };
    }
  }
  return writer.rows(clusterOf);
}
