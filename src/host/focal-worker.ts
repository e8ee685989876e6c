/** Runs in a worker thread: one party's part of the stability of a conflict. */
import {
  type FocalStability,
  focalStability,
  type Kernel,
  kernelFor,
  type StabilityOptions,
} from '../engine/stability/index.ts';
import { type Conflict, finish } from '../model/index.ts';

export interface FocalTask {
  /** The same for all parties of one run. */
  readonly run: number;
  readonly conflict: Conflict;
  readonly party: number;
  readonly options: StabilityOptions;
}

// The next task of a run finds the moves laid out by the one before it.
let latest: { readonly run: number; readonly kernel: Kernel } | undefined;

export default function stabilityOfOne({ run, conflict, party, options }: FocalTask): FocalStability {
  if (latest?.run !== run) latest = { run, kernel: kernelFor(conflict, options.kernel) };
  return finish(focalStability(latest.kernel, party, options));
}
