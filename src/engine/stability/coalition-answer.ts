/**
 * An answer by joint improvements, found on demand: a search from one state over (state, coalition that stepped last),
 * each step a joint improvement of some coalition of the responders, no coalition twice running.
 */
import { type Coalition, partiesIn, type Resumable, statesOf } from '../../model/index.ts';
import { isBetter, measuresOf } from './coalition-preference.ts';
import { coalitionsWithin } from './coalition-responses.ts';
import type { Kernel } from './kernel.ts';
import { pathsFrom, shortestPath } from './paths.ts';
import type { Step } from './step.ts';

/** What several parties do together, one move after the other. */
export interface CoalitionStep {
  readonly coalition: Coalition;
  readonly from: number;
  readonly to: number;
  readonly path: readonly Step[];
}

export interface CredibleAnswers {
  /** A shortest answer from the state that ends where `accepts` is true; undefined where there is none. */
  readonly leadingTo: (from: number, accepts: (state: number) => boolean) => Resumable<CoalitionStep[] | undefined>;
  /** Whether there is any answer at all from the state. */
  readonly exist: (from: number) => Resumable<boolean>;
}

/** What is found of each state is kept as long as this is. The work grows with what the responders can reach. */
export function credibleAnswers(kernel: Kernel, responders: Coalition, pareto: boolean): CredibleAnswers {
  const movers = coalitionsWithin(responders).map((coalition) => ({
    coalition,
    members: partiesIn(coalition),
    measures: measuresOf(kernel.conflict, coalition, pareto),
  }));
  const known = new Map<string, readonly number[]>();
  function* improvements(mover: number, state: number): Resumable<readonly number[]> {
    const key = `${mover} ${state}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { members, measures } = movers[mover]!;
    const { reached } = yield* pathsFrom(kernel, state, 'moves', { movers: members });
    const better = statesOf(reached).filter((to) => isBetter(measures, state, to));
    known.set(key, better);
    yield { doing: 'following the responses of coalitions' };
    return better;
  }
  return {
    *exist(from) {
      for (const mover of movers.keys()) if ((yield* improvements(mover, from)).length > 0) return true;
      return false;
    },
    *leadingTo(from, accepts) {
      const placeOf = (state: number, mover: number) => state * movers.length + mover;
      // By place, the place before; undefined for the first steps.
      const before = new Map<number, number | undefined>();
      let layer: { readonly state: number; readonly mover: number | undefined }[] = [{ state: from, mover: undefined }];
      while (layer.length > 0) {
        const next: typeof layer = [];
        for (const { state, mover: last } of layer) {
          for (const mover of movers.keys()) {
            if (mover === last) continue;
            for (const to of yield* improvements(mover, state)) {
              const place = placeOf(to, mover);
              if (before.has(place)) continue;
              before.set(place, last === undefined ? undefined : placeOf(state, last));
              if (accepts(to)) return stepsTo(place);
              next.push({ state: to, mover });
            }
          }
        }
        layer = next;
      }
      return undefined;

      function stepsTo(end: number): CoalitionStep[] {
        const steps: CoalitionStep[] = [];
        for (let place: number | undefined = end; place !== undefined; place = before.get(place)) {
          const previous = before.get(place);
          const source = previous === undefined ? from : Math.floor(previous / movers.length);
          const to = Math.floor(place / movers.length);
          const { coalition, members } = movers[place % movers.length]!;
          steps.push({ coalition, from: source, to, path: shortestPath(kernel, source, to, { movers: members })! });
        }
        return steps.reverse();
      }
    },
  };
}
