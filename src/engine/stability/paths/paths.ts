/**
 * Status quo analysis: how the parties could get from one state to another, one move after the other, nobody twice
 * running (Li, Kilgour & Hipel 2004, 2005). By any moves, or by improvements only: steps that the mover likes when it
 * makes them. Where a party's wants are unknown, improvements come in two readings, `sure` and `possible`.
 */
import { add, emptySet, finish, type Resumable, type StateSet } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Trust } from '../response.ts';
import type { ArrivingStep, PathSearch, Place } from './path-search.ts';
import { searchPaths } from './search-paths.ts';
import { type PathOptions, type Step, weightOf } from './step.ts';

export interface Paths {
  readonly from: number;
  /** For each state the fewest steps that lead to it; 0 for the state started from, −1 for one that is not reached. */
  readonly distance: Int32Array;
  /** The states reached, the one started from among them. */
  readonly reached: StateSet;
  /**
   * A shortest sequence to the state: among the shortest, one with the fewest steps against the mover's interest, then
   * the fewest that are not known to improve. Empty for the state started from; undefined where none leads there.
   */
  pathTo(state: number): Step[] | undefined;
}

/** Shortest legal sequences from a state to every other. */
export function* pathsFrom(
  kernel: Kernel,
  from: number,
  steps: 'moves' | 'improvements',
  options: { readonly movers?: readonly number[]; readonly trust?: Trust } = {},
): Resumable<Paths> {
  const search = yield* searchPaths(kernel, from, { ...options, steps });
  const { distance } = search;
  const reached = emptySet(distance.length);
  for (let state = 0; state < distance.length; state++) if (distance[state] !== -1) add(reached, state);
  return { from, distance, reached, pathTo: (state) => bestPath(search, state) };
}

/**
 * A shortest sequence from a state to another, or to the nearest state for which `to` is true; undefined where none
 * leads there. It ends as soon as it is found.
 */
export function shortestPath(
  kernel: Kernel,
  from: number,
  to: number | ((state: number) => boolean),
  options: PathOptions = {},
): Step[] | undefined {
  const until = typeof to === 'number' ? (state: number) => state === to : to;
  const search = finish(searchPaths(kernel, from, options, until));
  return search.found === undefined ? undefined : bestPath(search, search.found);
}

export interface ShortestPaths {
  /** Those with the fewest steps against the mover's interest first. */
  readonly paths: readonly (readonly Step[])[];
  /** False where there are more than the limit. */
  readonly all: boolean;
}

type ManyPathsOptions = PathOptions & { readonly limit?: number };

/** All shortest sequences from a state to another, at most `limit` of them; none where none leads there. */
export function shortestPaths(kernel: Kernel, from: number, to: number, options: ManyPathsOptions = {}): ShortestPaths {
  return finish(findingShortestPaths(kernel, from, to, options));
}

/** The same as resumable work: in large models the search takes seconds. */
export function* findingShortestPaths(
  kernel: Kernel,
  from: number,
  to: number,
  { limit = 16, ...options }: ManyPathsOptions = {},
): Resumable<ShortestPaths> {
  const search = yield* searchPaths(kernel, from, options, (state) => state === to);
  const paths: Step[][] = [];
  // Backwards from the end, the lightest whole path first: what a path weighs up to a place is known exactly.
  const open = new Map<number, Tail[]>();
  const put = (tail: Tail): void => {
    const whole = search.weightAt(tail.place) + tail.weight;
    if (open.has(whole)) open.get(whole)!.push(tail);
    else open.set(whole, [tail]);
  };
  for (const place of search.placesAt(to)) put({ place, step: undefined, rest: undefined, weight: 0 });
  while (open.size > 0) {
    const lightest = Math.min(...open.keys());
    const tails = open.get(lightest)!;
    const tail = tails.pop()!;
    if (tails.length === 0) open.delete(lightest);
    const arrivals = search.lastSteps(tail.place);
    if (arrivals.length === 0) {
      if (paths.length === limit) return { paths, all: false };
      paths.push(stepsOf(tail));
    }
    for (const { step, before } of arrivals.reverse()) {
      put({ place: before, step, rest: tail, weight: tail.weight + weightOf(step) });
    }
  }
  return { paths, all: true };
}

/** The end of a path, from a place on. */
interface Tail {
  readonly place: Place;
  readonly step: Step | undefined;
  readonly rest: Tail | undefined;
  readonly weight: number;
}

function stepsOf(tail: Tail): Step[] {
  const steps: Step[] = [];
  for (let at: Tail | undefined = tail; at?.step !== undefined; at = at.rest) steps.push(at.step);
  return steps;
}

function bestPath(search: PathSearch, state: number): Step[] | undefined {
  const places = search.placesAt(state);
  if (places.length === 0) return undefined;
  const steps: Step[] = [];
  let place = places.reduce((best, other) => (search.weightAt(other) < search.weightAt(best) ? other : best));
  for (let last: ArrivingStep | undefined = search.lastStep(place); last !== undefined; last = search.lastStep(place)) {
    steps.push(last.step);
    place = last.before;
  }
  return steps.reverse();
}
