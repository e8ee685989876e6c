/**
 * What listed moves can lead to when nobody moves twice running: a search over (state, who moved), since with
 * intransitive moves two moves of one party need not be one (Fang, Hipel & Kilgour 1993; Inohara & Hipel 2008 for
 * coalitions as movers).
 */
import type { Arcs, Resumable } from '../../../model/index.ts';
import { NEVER } from './kernel.ts';
import { inOrderOf } from './levels.ts';

export interface ListedMover {
  /** For each state, from where this mover can come to it. */
  readonly into: Arcs;
  /** Where given, only moves to a greater level count. */
  readonly levels?: Int32Array;
}

const SLICE = 2 ** 16;

/**
 * For each state the least of `values` (0 … valueCount − 1) reached by a legal sequence of at least one move; NEVER
 * where there is none. Each arc is followed at most once, backwards, in ascending order of value.
 */
export function* leastAfterLegalSequence(
  movers: readonly ListedMover[],
  values: Int32Array,
  valueCount: number,
): Resumable<Int32Array> {
  const count = values.length;
  const width = movers.length;
  const least = new Int32Array(count).fill(NEVER);
  // A sequence leads from state s, mover m making its first move.
  const begun = new Uint8Array(count * width);
  // Mover m's moves into state s have been followed.
  const followed = new Uint8Array(count * width);
  const queue = new Int32Array(count * width);
  let head = 0;
  let tail = 0;

  const follow = (state: number, before: number, value: number): void => {
    for (let m = 0; m < width; m++) {
      const place = state * width + m;
      if (m === before || followed[place] === 1) continue;
      followed[place] = 1;
      const { into, levels } = movers[m]!;
      for (let a = into.start[state]!; a < into.start[state + 1]!; a++) {
        const from = into.target[a]!;
        if (begun[from * width + m] === 1 || (levels !== undefined && levels[from]! >= levels[state]!)) continue;
        begun[from * width + m] = 1;
        if (least[from] === NEVER) least[from] = value;
        queue[tail++] = from * width + m;
      }
    }
  };
  let pauseAt = SLICE;
  const roots = inOrderOf(values, valueCount);
  for (let r = 0; r < count; r++) {
    const root = roots[r]!;
    const value = values[root]!;
    follow(root, -1, value);
    while (head < tail) {
      const place = queue[head++]!;
      const mover = place % width;
      follow((place - mover) / width, mover, value);
    }
    if (head + r >= pauseAt) {
      pauseAt = head + r + SLICE;
      yield { doing: 'following the responses', share: r / count };
    }
  }
  return least;
}
