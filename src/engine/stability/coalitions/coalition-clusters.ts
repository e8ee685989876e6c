/**
 * The states among which a coalition can go to and fro in option form. States of one group of a member lie in one
 * cluster; one-way options lead from a cluster to others, and never back.
 */
import type { BlockLayout } from '../kernel/block-layout.ts';

export interface Clusters {
  readonly clusterOf: Int32Array;
  /** The states of cluster c are `members[start[c]]` … `members[start[c + 1] - 1]`, ascending. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** Visits the clusters one step further along the one-way options, or one step back; some more than once. */
  readonly beside: (cluster: number, visit: (cluster: number) => void) => void;
}

export function clustersOf(stateCount: number, layouts: readonly BlockLayout[], direction: 'from' | 'into'): Clusters {
  const clusterOf = joined(stateCount, layouts);
  const { start, members } = listed(clusterOf);
  const along = layouts.flatMap((layout) => {
    const lists = direction === 'from' ? layout.above : layout.below;
    return lists === undefined ? [] : [{ layout, lists }];
  });
  return {
    clusterOf,
    start,
    members,
    beside(cluster, visit) {
      for (const { layout, lists } of along) {
        for (let place = start[cluster]!; place < start[cluster + 1]!; place++) {
          const state = members[place]!;
          const group = layout.groupOf[state]!;
          // A group lies in one cluster; its first state speaks for it.
          if (layout.order[layout.start[group]!] !== state) continue;
          for (let entry = lists.start[group]!; entry < lists.start[group + 1]!; entry++) {
            visit(clusterOf[layout.order[layout.start[lists.groups[entry]!]!]!]!);
          }
        }
      }
    },
  };
}

/** Unites what lies in one group of anybody; clusters are numbered by their lowest states. */
function joined(stateCount: number, layouts: readonly BlockLayout[]): Int32Array {
  const parent = Int32Array.from({ length: stateCount }, (_, state) => state);
  const rootOf = (state: number): number => {
    let at = state;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const { start, order } of layouts) {
    for (let group = 0; group + 1 < start.length; group++) {
      let root = rootOf(order[start[group]!]!);
      for (let place = start[group]! + 1; place < start[group + 1]!; place++) {
        const other = rootOf(order[place]!);
        parent[Math.max(root, other)] = Math.min(root, other);
        root = Math.min(root, other);
      }
    }
  }
  const clusterOf = new Int32Array(stateCount);
  let next = 0;
  for (let state = 0; state < stateCount; state++) {
    const root = rootOf(state);
    clusterOf[state] = root === state ? next++ : clusterOf[root]!;
  }
  return clusterOf;
}

function listed(clusterOf: Int32Array): { start: Int32Array; members: Int32Array } {
  const clusterCount = clusterOf.reduce((most, cluster) => Math.max(most, cluster), -1) + 1;
  const start = new Int32Array(clusterCount + 1);
  for (const cluster of clusterOf) start[cluster + 1]!++;
  for (let c = 0; c < clusterCount; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const members = new Int32Array(clusterOf.length);
  for (const [state, cluster] of clusterOf.entries()) members[next[cluster]!++] = state;
  return { start, members };
}
