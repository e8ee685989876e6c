/** One move on a path, and how far it is in its mover's interest. */
import type { Kernel, Mover } from '../kernel/kernel.ts';
import { levelsOf } from '../kernel/levels.ts';
import type { Trust } from '../response.ts';

export interface Step {
  readonly party: number;
  readonly from: number;
  readonly to: number;
  /** Whether the mover likes where it goes better than where it stood; undefined where its wants are unknown. */
  readonly improves: boolean | undefined;
  /** Whether it likes it less: a move against its interest. With ties, a step can neither improve nor worsen. */
  readonly worsens: boolean | undefined;
}

/** Which parties move along a path, and by which of their moves. */
export interface PathOptions {
  /** All parties where left out. */
  readonly movers?: readonly number[];
  /** `moves` where left out. */
  readonly steps?: 'moves' | 'improvements';
  /**
   * Of parties whose wants are unknown, where only improvements count: `sure` that they do not move (the default),
   * or `possible` that each move they have is one they like.
   */
  readonly trust?: Trust;
}

/** What a step against the mover's interest weighs; one that is not known to improve weighs 1, an improvement 0. */
export const AGAINST = 2 ** 26;

export function stepOf(kernel: Kernel, party: number, from: number, to: number): Step {
  const levels = kernel.conflict.preferences[party]!.ranking?.levels;
  if (levels === undefined) return { party, from, to, improves: undefined, worsens: undefined };
  const change = levels[to]! - levels[from]!;
  return { party, from, to, improves: change > 0, worsens: change < 0 };
}

export function weightOf({ improves, worsens }: Step): number {
  if (worsens === true) return AGAINST;
  return improves === true ? 0 : 1;
}

/** The parties that move at all, each with the moves it makes. */
export function moversOf(kernel: Kernel, { movers, steps = 'moves', trust = 'sure' }: PathOptions): Mover[] {
  const { parties, preferences } = kernel.conflict;
  return (movers ?? parties.map((_, p) => p)).flatMap((party): Mover[] => {
    if (steps === 'moves' || preferences[party]!.ranking !== undefined) return [{ party, steps }];
    return trust === 'sure' ? [] : [{ party, steps: 'moves' }];
  });
}

export function allows(kernel: Kernel, { party, steps }: Mover, from: number, to: number): boolean {
  if (steps === 'moves') return true;
  const levels = levelsOf(kernel.conflict, party);
  return levels[to]! > levels[from]!;
}
