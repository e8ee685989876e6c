/**
 * Shortest paths in option form. Moves are direct and transitive there, so on a shortest path nobody moves twice
 * running anyway and a plain search over the states is exact. Each mover passes each state of a group a bounded
 * number of times, however many states lead there: a pointer into the group's ranking tells what is still to be found.
 */
import type { Resumable } from '../../../model/index.ts';
import type { BlockLayout } from '../kernel/block-layout.ts';
import type { Kernel, Mover } from '../kernel/kernel.ts';
import { type ArrivingStep, orderByWeight, type PathSearch, SLICE, type Until } from './path-search.ts';
import { AGAINST, allows, stepOf } from './step.ts';

interface BlockMover extends Mover {
  readonly layout: BlockLayout;
}

interface Walk extends BlockMover {
  readonly known: boolean;
  /** Per group: from here on up, its states have been found as improvements; as no worse; the layer that found all. */
  readonly better: Int32Array;
  readonly noWorse: Int32Array;
  readonly openedIn: Int32Array;
}

export function* searchBlocks(
  kernel: Kernel,
  movers: readonly BlockMover[],
  from: number,
  until?: Until,
): Resumable<PathSearch> {
  const { states, preferences } = kernel.conflict;
  const distance = new Int32Array(states.count).fill(-1);
  const weight = new Float64Array(states.count);
  const before = new Int32Array(states.count);
  const by = new Int32Array(states.count).fill(-1);
  const queue = new Int32Array(states.count);
  const walks = movers.map((mover): Walk => {
    const ends = mover.layout.start.subarray(1);
    return {
      ...mover,
      known: preferences[mover.party]!.ranking !== undefined,
      better: ends.slice(),
      noWorse: mover.steps === 'moves' ? ends.slice() : ends,
      openedIn: mover.steps === 'moves' ? new Int32Array(ends.length).fill(-1) : ends,
    };
  });
  let layer = 0;
  let tail = 0;
  let work = 0;

  const offer = (to: number, source: number, party: number, extra: number): void => {
    const total = weight[source]! + extra;
    if (distance[to] === -1) {
      distance[to] = layer + 1;
      queue[tail++] = to;
    } else if (distance[to] !== layer + 1 || total >= weight[to]!) return;
    weight[to] = total;
    before[to] = source;
    by[to] = party;
  };
  /** Finds what lies above the pointer's old place no more, down to the last state better than (or as good as) level. */
  const descend = (walk: Walk, pointer: Int32Array, group: number, least: number, source: number): void => {
    const { start, order, orderedLevels, levels } = walk.layout;
    const first = start[group]!;
    let place = pointer[group]!;
    const floor = levels[source]!;
    for (; place > first && orderedLevels[place - 1]! >= least; place--) {
      offer(order[place - 1]!, source, walk.party, orderedLevels[place - 1]! > floor ? 0 : 1);
    }
    work += pointer[group]! - place;
    pointer[group] = place;
  };
  const open = (walk: Walk, group: number, source: number): void => {
    const { start, order, orderedLevels, levels } = walk.layout;
    const floor = levels[source]!;
    walk.openedIn[group] = layer;
    let place = start[group + 1]! - 1;
    for (; place >= start[group]! && orderedLevels[place]! > floor; place--) {
      offer(order[place]!, source, walk.party, walk.known ? 0 : 1);
    }
    walk.better[group] = place + 1;
    for (; place >= start[group]! && orderedLevels[place] === floor; place--)
      offer(order[place]!, source, walk.party, 1);
    walk.noWorse[group] = place + 1;
    for (; place >= start[group]!; place--) offer(order[place]!, source, walk.party, AGAINST);
    work += start[group + 1]! - start[group]!;
  };
  const expand = (source: number): void => {
    for (const walk of walks) {
      const { groupOf, above, levels } = walk.layout;
      const own = groupOf[source]!;
      const listTo = above === undefined ? own + 1 : above.start[own + 1]!;
      for (let entry = above === undefined ? own : above.start[own]!; entry < listTo; entry++) {
        const group = above === undefined ? own : above.groups[entry]!;
        if (walk.steps === 'improvements') descend(walk, walk.better, group, levels[source]! + 1, source);
        else if (walk.openedIn[group] === -1) open(walk, group, source);
        else if (walk.openedIn[group] === layer && walk.known) {
          descend(walk, walk.better, group, levels[source]! + 1, source);
          descend(walk, walk.noWorse, group, levels[source]!, source);
        }
      }
    }
  };

  distance[from] = 0;
  queue[tail++] = from;
  let found: number | undefined = until?.(from) ? from : undefined;
  let pauseAt = SLICE;
  for (let head = 0; head < tail && found === undefined; layer++) {
    const end = tail;
    orderByWeight(queue.subarray(head, end), weight);
    for (; head < end; head++) {
      expand(queue[head]!);
      if (work >= pauseAt) {
        pauseAt = work + SLICE;
        yield { doing: 'following the paths', share: head / states.count };
      }
    }
    if (until === undefined) continue;
    for (const state of queue.subarray(end, tail)) {
      if ((found === undefined || weight[state]! < weight[found]!) && until(state)) found = state;
    }
  }

  const arriving = (party: number, source: number, to: number): ArrivingStep => ({
    step: stepOf(kernel, party, source, to),
    before: source,
  });
  return {
    distance,
    found,
    placesAt: (state) => (distance[state] === -1 ? [] : [state]),
    weightAt: (state) => weight[state]!,
    lastStep: (state) => (by[state] === -1 ? undefined : arriving(by[state]!, before[state]!, state)),
    lastSteps: (state) =>
      movers.flatMap((mover) =>
        kernel
          .movesTo(mover.party, state)
          .filter((source) => distance[source] === distance[state]! - 1 && distance[source] !== -1)
          .filter((source) => allows(kernel, mover, source, state))
          .map((source) => arriving(mover.party, source, state)),
      ),
  };
}
