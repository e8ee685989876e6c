/** The joint steps to those of several states that improvements alone do not lead to. */
import { type JointSteps, jointStepsTo, type Kernel, type Reach } from '../engine/stability/index.ts';
import type { Resumable } from '../model/index.ts';

/** They are looked for in models of up to so many states, for up to so many of the states asked for. */
const MOST_STATES = 4096;
const MOST_TRIED = 24;

export interface JointWay {
  /** Undefined where there is no need, and where it was not tried. */
  readonly joint: JointSteps | undefined;
  readonly tried: boolean;
}

/** One for each of `reach`, the ways from one state, in its order. Whatever asks finds the same for the same states. */
export function* jointWays(kernel: Kernel, from: number, reach: readonly Reach[]): Resumable<JointWay[]> {
  const fits = kernel.conflict.states.count <= MOST_STATES;
  const ways: JointWay[] = [];
  let tries = 0;
  for (const [n, { state, by }] of reach.entries()) {
    const tried = fits && state !== from && by !== 'improvements' && tries++ < MOST_TRIED;
    if (tried) yield { doing: 'looking for joint steps', share: n / reach.length };
    ways.push({ joint: tried ? yield* jointStepsTo(kernel, from, state) : undefined, tried });
  }
  return ways;
}
