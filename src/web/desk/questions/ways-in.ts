/** How far each state lies from the status quo: by steps that their movers like, and by any. */
import type { Analysis } from '../../../analysis/index.ts';
import { pathsFrom } from '../../../engine/stability/index.ts';
import { emptySet, type Resumable, type StateSet, shared } from '../../../model/index.ts';

export interface WaysIn {
  /** The fewest steps, −1 where none lead there. */
  readonly improvements: Int32Array;
  /** If the parties whose wants are unknown liked their steps. */
  readonly possible: Int32Array;
  readonly moves: Int32Array;
}

export type Reached =
  | { readonly by: 'start' }
  | { readonly by: 'improvements' | 'possible-improvements' | 'moves'; readonly steps: number }
  | { readonly by: 'nothing' };

const known = new WeakMap<Analysis, () => Resumable<WaysIn | undefined>>();

/** Undefined where the case names no status quo. Worked out once per analysis. */
export function waysIn(analysis: Analysis): Resumable<WaysIn | undefined> {
  let work = known.get(analysis);
  if (work === undefined) {
    work = shared(() => find(analysis));
    known.set(analysis, work);
  }
  return work();
}

function* find({ kernel, conflict }: Analysis): Resumable<WaysIn | undefined> {
  const { statusQuo, preferences } = conflict;
  if (statusQuo === undefined) return undefined;
  const { distance: improvements } = yield* pathsFrom(kernel, statusQuo, 'improvements');
  const someUnknown = preferences.some(({ ranking }) => ranking === undefined);
  const possible = someUnknown
    ? (yield* pathsFrom(kernel, statusQuo, 'improvements', { trust: 'possible' })).distance
    : improvements;
  const { distance: moves } = yield* pathsFrom(kernel, statusQuo, 'moves');
  return { improvements, possible, moves };
}

export function reachedBy({ improvements, possible, moves }: WaysIn, state: number): Reached {
  if (improvements[state] === 0) return { by: 'start' };
  if (improvements[state]! > 0) return { by: 'improvements', steps: improvements[state]! };
  if (possible[state]! > 0) return { by: 'possible-improvements', steps: possible[state]! };
  return moves[state]! > 0 ? { by: 'moves', steps: moves[state]! } : { by: 'nothing' };
}

export function reachedSet(ways: WaysIn, by: 'improvements' | 'moves'): StateSet {
  const distance = ways[by];
  const set = emptySet(distance.length);
  for (let state = 0; state < distance.length; state++) {
    if (distance[state] !== -1) set[state >>> 5]! |= 1 << (state & 31);
  }
  return set;
}
