/**
 * What a search for paths answers: shortest legal sequences from one state, found layer by layer, and among the
 * shortest those with the fewest moves against the mover's interest, then the fewest not known to improve.
 */
import type { Step } from './step.ts';

/** A place on a path: a state, or a state and who moved last where that matters. */
export type Place = number;

export interface PathSearch {
  /** For each state the fewest steps that lead to it; −1 where none do, or where the search ended before. */
  readonly distance: Int32Array;
  /** The state that the search was to find: the best of those nearest. */
  readonly found: number | undefined;
  /** The places of a state at the end of its shortest sequences. None for a state that is not reached. */
  placesAt(state: number): Place[];
  /** What the best sequence to the place weighs. */
  weightAt(place: Place): number;
  /** The step before the place on its best sequence; undefined at the start. */
  lastStep(place: Place): ArrivingStep | undefined;
  /** The last steps of all shortest sequences to the place. */
  lastSteps(place: Place): ArrivingStep[];
}

export interface ArrivingStep {
  readonly step: Step;
  readonly before: Place;
}

/** Ends the search with the layer in which a state is found for which this is true. */
export type Until = (state: number) => boolean;

/** Orders a layer by weight, in place: a state is then first found from where its sequence weighs least. */
export function orderByWeight(layer: Int32Array, weights: Float64Array): void {
  const first = weights[layer[0]!];
  if (layer.every((place) => weights[place] === first)) return;
  const next = new Map<number, number>();
  for (const place of layer) next.set(weights[place]!, (next.get(weights[place]!) ?? 0) + 1);
  let start = 0;
  for (const weight of [...next.keys()].sort((a, b) => a - b)) {
    const size = next.get(weight)!;
    next.set(weight, start);
    start += size;
  }
  for (const place of layer.slice()) {
    const at = next.get(weights[place]!)!;
    layer[at] = place;
    next.set(weights[place]!, at + 1);
  }
}

/** How many steps are looked at between two pauses: some milliseconds of work. */
export const SLICE = 2 ** 18;
