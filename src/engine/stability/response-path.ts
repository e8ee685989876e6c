/** The answer itself: the opponents' moves, in order, that lead where the party would not go. */
import type { Kernel, Mover } from './kernel/kernel.ts';
import { shortestPath } from './paths/paths.ts';
import { allows, type Step, stepOf } from './paths/step.ts';
import type { Response } from './response.ts';

/**
 * A shortest answer by these movers, under this reading of the response, that ends in a state for which `accepts` is
 * true; undefined where there is none.
 */
export function answerLeadingTo(
  kernel: Kernel,
  movers: readonly Mover[],
  from: number,
  response: Response,
  accepts: (state: number) => boolean,
): Step[] | undefined {
  const active = movers.filter(({ steps }) => steps !== 'none');
  switch (response) {
    case 'legal-sequence': {
      if (active.length === 0) return undefined;
      const steps = active.some((mover) => mover.steps === 'improvements') ? 'improvements' : 'moves';
      // Among improvements, a mover that makes any move is one whose wants are unknown.
      return shortestPath(kernel, from, accepts, {
        movers: active.map(({ party }) => party),
        steps,
        trust: 'possible',
      });
    }
    case 'single':
      return eachOnce(kernel, active, from, accepts, 1);
    case 'once':
      return eachOnce(kernel, active, from, accepts, active.length);
  }
}

/** At most `rounds` moves, no party twice: a search over (state, who has moved), the fewest moves first. */
function eachOnce(
  kernel: Kernel,
  movers: readonly Mover[],
  from: number,
  accepts: (state: number) => boolean,
  rounds: number,
): Step[] | undefined {
  interface Place {
    readonly state: number;
    readonly moved: number;
    readonly steps: readonly Step[];
  }
  const key = (state: number, moved: number) => state * 2 ** movers.length + moved;
  const seen = new Set([key(from, 0)]);
  let layer: Place[] = [{ state: from, moved: 0, steps: [] }];
  for (let round = 0; round < rounds; round++) {
    const next: Place[] = [];
    for (const { state, moved, steps } of layer) {
      for (const [m, mover] of movers.entries()) {
        if ((moved & (1 << m)) !== 0) continue;
        for (const to of kernel.movesFrom(mover.party, state)) {
          const place = key(to, moved | (1 << m));
          if (seen.has(place) || !allows(kernel, mover, state, to)) continue;
          const path = [...steps, stepOf(kernel, mover.party, state, to)];
          if (accepts(to)) return path;
          seen.add(place);
          next.push({ state: to, moved: moved | (1 << m), steps: path });
        }
      }
    }
    layer = next;
  }
  return undefined;
}
