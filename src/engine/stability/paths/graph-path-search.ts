/**
 * Shortest legal sequences along listed moves and between coalesced states: a search over (state, who moved last),
 * since there two moves of one party need not be one (Li, Kilgour & Hipel 2005). From a state each mover's moves are
 * followed once: after the best sequence to the state that somebody else ends.
 */
import type { Arcs, Resumable } from '../../../model/index.ts';
import type { GraphKernel, Mover } from '../kernel/kernel.ts';
import { type ArrivingStep, orderByWeight, type PathSearch, type Place, SLICE, type Until } from './path-search.ts';
import { allows, stepOf, weightOf } from './step.ts';

const START = -1;

export function* searchGraph(
  kernel: GraphKernel,
  movers: readonly Mover[],
  from: number,
  until?: Until,
): Resumable<PathSearch> {
  const { count } = kernel.conflict.states;
  // A place is state × width + mover; a shortest sequence never comes back to its start.
  const width = movers.length;
  const distance = new Int32Array(count).fill(-1);
  const length = new Int32Array(count * width).fill(-1);
  const weight = new Float64Array(count * width);
  const before = new Int32Array(count * width);
  /** Per state: the mover whose arrival was expanded first, or −1; width once nobody's moves are left to follow. */
  const expandedAfter = new Int32Array(count).fill(-1);
  let steps = 0;
  let work = 0;
  let next: Place[] = [];

  // Laying them out takes longer than following them, and is done when they are first asked for.
  const arcs: Arcs[] = [];
  for (const { party } of movers) {
    arcs.push(kernel.arcsOf(party).from);
    yield { doing: 'listing the moves', share: arcs.length / width };
  }

  const follow = (place: Place, state: number, m: number): void => {
    const total = place === START ? 0 : weight[place]!;
    const mover = movers[m]!;
    const { start, target } = arcs[m]!;
    const end = start[state + 1]!;
    work += end - start[state]! + 1;
    for (let a = start[state]!; a < end; a++) {
      const to = target[a]!;
      if (to === from || !allows(kernel, mover, state, to)) continue;
      const reached = to * width + m;
      const sum = total + weightOf(stepOf(kernel, mover.party, state, to));
      if (length[reached] === -1) {
        length[reached] = steps + 1;
        if (distance[to] === -1) distance[to] = steps + 1;
        next.push(reached);
      } else if (length[reached] !== steps + 1 || sum >= weight[reached]!) continue;
      weight[reached] = sum;
      before[reached] = place;
    }
  };
  const expand = (place: Place): void => {
    const last = place % width;
    const state = (place - last) / width;
    const first = expandedAfter[state]!;
    if (first === last || first === width) return;
    if (first === -1) {
      expandedAfter[state] = last;
      for (let m = 0; m < width; m++) if (m !== last) follow(place, state, m);
    } else {
      expandedAfter[state] = width;
      follow(place, state, first);
    }
  };

  distance[from] = 0;
  let found: number | undefined = until?.(from) ? from : undefined;
  if (found === undefined) for (let m = 0; m < width; m++) follow(START, from, m);
  let pauseAt = SLICE;
  for (steps = 1; next.length > 0; steps++) {
    const ordered = new Int32Array(next);
    orderByWeight(ordered, weight);
    if (until !== undefined) {
      const nearest = ordered.find((place) => until(Math.floor(place / width)));
      if (nearest !== undefined) found = Math.floor(nearest / width);
      if (found !== undefined) break;
    }
    next = [];
    for (const place of ordered) {
      expand(place);
      if (work >= pauseAt) {
        pauseAt = work + SLICE;
        yield { doing: 'following the paths' };
      }
    }
  }

  const arriving = (place: Place, earlier: Place, source: number): ArrivingStep => {
    const m = place % width;
    return { step: stepOf(kernel, movers[m]!.party, source, (place - m) / width), before: earlier };
  };
  const stateAt = (place: Place) => (place === START ? from : Math.floor(place / width));
  return {
    distance,
    found,
    placesAt(state) {
      if (state === from) return [START];
      if (distance[state] === -1) return [];
      return movers.flatMap((_, m) => (length[state * width + m] === distance[state] ? [state * width + m] : []));
    },
    weightAt: (place) => (place === START ? 0 : weight[place]!),
    lastStep: (place) => (place === START ? undefined : arriving(place, before[place]!, stateAt(before[place]!))),
    lastSteps(place) {
      if (place === START) return [];
      const m = place % width;
      const state = (place - m) / width;
      return kernel
        .movesTo(movers[m]!.party, state)
        .filter((source) => allows(kernel, movers[m]!, source, state))
        .flatMap((source) => {
          if (source === from) return length[place] === 1 ? [arriving(place, START, source)] : [];
          return movers
            .map((_, other) => source * width + other)
            .filter(
              (earlier) => earlier % width !== m && length[earlier] === length[place]! - 1 && length[earlier] !== -1,
            )
            .map((earlier) => arriving(place, earlier, source));
        });
    },
  };
}
