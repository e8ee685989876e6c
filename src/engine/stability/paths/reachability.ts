/** Which of some states, such as the equilibria of a concept, can be reached from where the parties stand, and how. */
import type { Resumable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { keptPaths } from './kept-paths.ts';

export interface Reach {
  readonly state: number;
  /**
   * `improvements`: each step is one that its mover is known to like. `possible-improvements`: it would be, if the
   * parties whose wants are unknown liked their steps. `moves`: only by steps that some mover does not like.
   */
  readonly by: 'improvements' | 'possible-improvements' | 'moves' | 'nothing';
  /** The fewest steps of each kind; undefined where none lead there. */
  readonly improvements: number | undefined;
  readonly possibleImprovements: number | undefined;
  readonly moves: number | undefined;
}

export function* reachabilityOf(kernel: Kernel, from: number, states: readonly number[]): Resumable<Reach[]> {
  const sure = yield* keptPaths(kernel, from, 'improvements');
  const someUnknown = kernel.conflict.preferences.some(({ ranking }) => ranking === undefined);
  const possible = someUnknown ? yield* keptPaths(kernel, from, 'improvements', 'possible') : sure;
  const any = yield* keptPaths(kernel, from, 'moves');
  const fewest = (distance: Int32Array, state: number) => (distance[state] === -1 ? undefined : distance[state]!);
  return states.map((state): Reach => {
    const improvements = fewest(sure.distance, state);
    const possibleImprovements = fewest(possible.distance, state);
    const moves = fewest(any.distance, state);
    const by =
      improvements !== undefined
        ? 'improvements'
        : possibleImprovements !== undefined
          ? 'possible-improvements'
          : moves !== undefined
            ? 'moves'
            : 'nothing';
    return { state, by, improvements, possibleImprovements, moves };
  });
}
