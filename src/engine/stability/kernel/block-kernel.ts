/**
 * The kernel for option form. Moves within a block are direct and transitive, so "nobody twice running" changes
 * nothing, and a legal sequence is plain reachability. Work grows with states × movers, not with the square of the
 * states; nothing of the size of an edge list is stored.
 */
import type { Conflict, Resumable } from '../../../model/index.ts';
import { type BlockLayout, blockLayout } from './block-layout.ts';
import { type BlockKernel, type Mover, NEVER, NOWHERE, type Steps } from './kernel.ts';
import { inOrderOf } from './levels.ts';

export function blockKernel(conflict: Conflict): BlockKernel {
  const layouts: (BlockLayout | undefined)[] = [];
  const layoutOf = (party: number): BlockLayout => {
    layouts[party] ??= blockLayout(conflict, party);
    return layouts[party];
  };
  let seats: Seats | undefined;
  // Those asked for last: two concepts in turn ask for the same.
  let regions: { readonly parties: string; readonly regionOf: Int32Array } | undefined;
  const allSeats = (): Seats => {
    seats ??= seatsIn(
      conflict.parties.map((_, party) => layoutOf(party)),
      conflict.states.count,
    );
    return seats;
  };
  return {
    name: 'block',
    conflict,
    layoutOf,
    afterStep: (party, values, steps, pick) => afterStep(layoutOf(party), values, steps, pick),
    *leastAfterSequence(movers, values, valueCount) {
      const active = movers
        .filter((mover) => mover.steps !== 'none')
        .map((mover) => ({ ...mover, layout: layoutOf(mover.party) }));
      const canAllReturn = active.every(({ steps, layout }) => steps === 'moves' && layout.below === undefined);
      if (!canAllReturn) return yield* leastAfterSequence(active, allSeats(), values, valueCount);
      const parties = active.map(({ party }) => party).join();
      if (regions?.parties !== parties) {
        regions = { parties, regionOf: yield* regionsOf(active, conflict.states.count) };
      }
      return leastInRegion(regions.regionOf, values);
    },
    movesFrom: (party, state) => neighbors(layoutOf(party), state, 'above'),
    movesTo: (party, state) => neighbors(layoutOf(party), state, 'below'),
  };
}

function afterStep(layout: BlockLayout, values: Int32Array, steps: Steps, pick: 'least' | 'greatest'): Int32Array {
  // The greatest of v is the least of −v, so one walk serves both.
  const sign = pick === 'least' ? 1 : -1;
  const none = pick === 'least' ? NEVER : NOWHERE;
  const result = new Int32Array(values.length).fill(none);
  if (steps === 'none') return result;
  const { start, order, orderedLevels, above } = layout;
  for (let group = 0; group + 1 < start.length; group++) {
    const listFrom = above === undefined ? group : above.start[group]!;
    const listTo = above === undefined ? group + 1 : above.start[group + 1]!;
    for (let entry = listFrom; entry < listTo; entry++) {
      const target = above === undefined ? group : above.groups[entry]!;
      let best = NEVER;
      let next = start[target + 1]! - 1;
      const first = start[target]!;
      // Down the group's levels; the better states of the target group join on the way.
      for (let place = start[group + 1]! - 1; place >= start[group]!; place--) {
        const level = steps === 'moves' ? -1 : orderedLevels[place]!;
        for (; next >= first && orderedLevels[next]! > level; next--) {
          const value = values[order[next]!]!;
          // What cannot be reached stays so under either sign.
          if (value !== none && sign * value < best) best = sign * value;
        }
        const state = order[place]!;
        if (best !== NEVER && (result[state] === none || best < sign * result[state]!)) result[state] = sign * best;
      }
    }
  }
  return result;
}

interface BlockMover extends Mover {
  readonly layout: BlockLayout;
}

/** How many states are settled between two pauses: some milliseconds of work. */
const SLICE = 2 ** 16;

function* leastAfterSequence(
  movers: readonly BlockMover[],
  seats: Seats,
  values: Int32Array,
  valueCount: number,
): Resumable<Int32Array> {
  const count = values.length;
  const { width, seat } = seats;
  const least = new Int32Array(slotOf(count)).fill(NEVER);
  const frontier = new Int32Array(count);
  const fronts = movers.map((mover) => frontOf(mover, seats));

  // Settles all that can reach `root`, backwards, with the root's value: roots come in ascending order of value, so
  // the first value that reaches a state is its least. Each state of a group is passed once, whatever leads there.
  const settleFrom = (root: number, value: number): number => {
    let top = 0;
    let settled = 0;
    let slot = root;
    for (;;) {
      for (let f = 0; f < fronts.length; f++) {
        const front = fronts[f]!;
        const { nextLevel, below } = front;
        const at = slot * width + front.column;
        const bound = front.anyMove ? NEVER : seat[at + 1]!;
        const own = seat[at]!;
        let entry = below === undefined ? own : below.start[own]!;
        const listTo = below === undefined ? own + 1 : below.start[own + 1]!;
        for (; entry < listTo; entry++) {
          const group = below === undefined ? own : below.groups[entry]!;
          if (nextLevel[group]! >= bound) continue;
          const { slots, orderedLevels } = front;
          const end = front.start[group + 1]!;
          let place = front.next[group]!;
          do {
            const from = slots[place]!;
            if (least[from] === NEVER) {
              least[from] = value;
              frontier[top++] = from;
              settled++;
            }
            place++;
          } while (place < end && orderedLevels[place]! < bound);
          front.next[group] = place;
          nextLevel[group] = place < end ? orderedLevels[place]! : NEVER;
        }
      }
      if (top === 0) return settled;
      slot = frontier[--top]!;
    }
  };
  const roots = inOrderOf(values, valueCount);
  let work = 0;
  for (let r = 0; r < count; r++) {
    const root = roots[r]!;
    // Whatever reaches a settled state is settled with it.
    if (least[slotOf(root)] !== NEVER) continue;
    work += 1 + settleFrom(slotOf(root), values[root]!);
    if (work >= SLICE) {
      work = 0;
      yield { doing: 'following the responses', share: r / count };
    }
  }
  const result = new Int32Array(count);
  for (let state = 0; state < count; state++) result[state] = least[slotOf(state)]!;
  return result;
}

/**
 * Where every move can be taken back, the states fall into regions within which the movers get from anywhere to
 * anywhere: for each state, the lowest state of its region. Found by joining blocks, each state pointing to a lower one.
 */
function* regionsOf(movers: readonly BlockMover[], stateCount: number): Resumable<Int32Array> {
  if (movers.length === 0) return new Int32Array(stateCount).fill(NEVER);
  const lower = Int32Array.from({ length: stateCount }, (_, state) => state);
  const lowestFrom = (state: number): number => {
    let at = state;
    while (lower[at] !== at) {
      lower[at] = lower[lower[at]!]!;
      at = lower[at]!;
    }
    return at;
  };
  for (const [m, { layout }] of movers.entries()) {
    const { start, order } = layout;
    let pauseAt = SLICE;
    for (let group = 0; group + 1 < start.length; group++) {
      let lowest = lowestFrom(order[start[group]!]!);
      for (let place = start[group]! + 1; place < start[group + 1]!; place++) {
        const other = lowestFrom(order[place]!);
        if (other < lowest) {
          lower[lowest] = other;
          lowest = other;
        } else if (other > lowest) lower[other] = lowest;
      }
      if (start[group + 1]! < pauseAt) continue;
      pauseAt += SLICE;
      yield { doing: 'following the responses', share: (m + start[group]! / stateCount) / movers.length };
    }
  }
  // In ascending order, so that what a state points to points to the lowest already.
  for (let state = 0; state < stateCount; state++) lower[state] = lower[lower[state]!]!;
  return lower;
}

function leastInRegion(regionOf: Int32Array, values: Int32Array): Int32Array {
  const least = new Int32Array(values.length).fill(NEVER);
  for (let s = 0; s < values.length; s++) {
    const region = regionOf[s]!;
    if (region !== NEVER && values[s]! < least[region]!) least[region] = values[s]!;
  }
  const result = new Int32Array(values.length).fill(NEVER);
  for (let s = 0; s < values.length; s++) if (regionOf[s] !== NEVER) result[s] = least[regionOf[s]!]!;
  return result;
}

/** How far a mover's groups are settled: all their states before `next`, the first that is not being of `nextLevel`. */
interface Front extends BlockLayout {
  readonly anyMove: boolean;
  readonly column: number;
  readonly slots: Int32Array;
  readonly next: Int32Array;
  readonly nextLevel: Int32Array;
}

function frontOf({ layout, party, steps }: BlockMover, { slots }: Seats): Front {
  const next = layout.start.slice(0, -1);
  const nextLevel = new Int32Array(next.length);
  for (let group = 0; group < next.length; group++) nextLevel[group] = layout.orderedLevels[next[group]!]!;
  return { ...layout, anyMove: steps === 'moves', column: 2 * party, slots: slots[party]!, next, nextLevel };
}

/**
 * Where a state's part of the working memory lies. The states of a block lie a power of two apart; set side by side
 * like that they would fall into the same few lines of a cache and drive one another out.
 */
function slotOf(state: number): number {
  return state + 3 * (state >>> 10);
}

/** For each state, party after party, its group and its level: one place in memory instead of two per party. */
interface Seats {
  readonly width: number;
  readonly seat: Int32Array | Uint16Array;
  /** Per party: the slots of the states in the order of its groups. */
  readonly slots: readonly Int32Array[];
}

function seatsIn(layouts: readonly BlockLayout[], stateCount: number): Seats {
  const width = 2 * layouts.length;
  const isSmall = layouts.every(
    ({ start, orderedLevels }) => start.length <= 2 ** 16 && orderedLevels.every((level) => level < 2 ** 16),
  );
  const seat = isSmall ? new Uint16Array(slotOf(stateCount) * width) : new Int32Array(slotOf(stateCount) * width);
  for (const [party, { groupOf, levels }] of layouts.entries()) {
    for (let s = 0; s < stateCount; s++) {
      const at = slotOf(s) * width + 2 * party;
      seat[at] = groupOf[s]!;
      seat[at + 1] = levels[s]!;
    }
  }
  return { width, seat, slots: layouts.map(({ order }) => order.map(slotOf)) };
}

function neighbors(layout: BlockLayout, state: number, side: 'above' | 'below'): number[] {
  const { groupOf, start, order } = layout;
  const lists = layout[side];
  const own = groupOf[state]!;
  const groups = lists === undefined ? [own] : lists.groups.subarray(lists.start[own]!, lists.start[own + 1]!);
  const found: number[] = [];
  for (const group of groups) {
    for (let place = start[group]!; place < start[group + 1]!; place++) {
      if (order[place] !== state) found.push(order[place]!);
    }
  }
  return found.sort((a, b) => a - b);
}
