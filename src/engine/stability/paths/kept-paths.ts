/** The paths from the state asked about last: what can be reached, and by which joint steps, begins with the same ones. */
import type { Resumable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Trust } from '../response.ts';
import { type Paths, pathsFrom } from './paths.ts';

interface Kept {
  readonly key: string;
  readonly paths: Paths;
}

const kept = new WeakMap<Kernel, readonly Kept[]>();

/** Where there are more states, only the paths asked for last are kept. */
const FEW_STATES = 2 ** 16;
/** Improvements in both readings, and any moves. */
const MOST_KEPT = 3;

/** As `pathsFrom`, of all parties; worked out once while the same start is asked about. */
export function* keptPaths(
  kernel: Kernel,
  from: number,
  steps: 'moves' | 'improvements',
  trust: Trust = 'sure',
): Resumable<Paths> {
  const key = `${from} ${steps} ${trust}`;
  const known = kept.get(kernel)?.find((one) => one.key === key);
  if (known !== undefined) return known.paths;
  const paths = yield* pathsFrom(kernel, from, steps, { trust });
  const others = kernel.conflict.states.count > FEW_STATES ? [] : (kept.get(kernel) ?? []);
  kept.set(kernel, [...others.slice(1 - MOST_KEPT), { key, paths }]);
  return paths;
}
