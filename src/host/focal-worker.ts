/** Runs in a worker thread: one party's part of the stability of a conflict. */
import { type FocalStability, focalStability, kernelFor, type StabilityOptions } from '../engine/stability/index.ts';
import { type Conflict, finish } from '../model/index.ts';

export interface FocalTask {
  readonly conflict: Conflict;
  readonly party: number;
  readonly options: StabilityOptions;
}

export default function stabilityOfOne({ conflict, party, options }: FocalTask): FocalStability {
  return finish(focalStability(kernelFor(conflict, options.kernel), party, options));
}
