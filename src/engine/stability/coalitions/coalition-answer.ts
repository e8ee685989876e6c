/**
 * An answer by joint improvements, found on demand: a search from one state over (state, coalition that stepped last),
 * each step a joint improvement of some coalition of the responders, no coalition twice running. Nothing of the size
 * of the model is laid out, so what it costs is what the responders can reach; it ends when its budget is spent.
 */
import { type Coalition, partiesIn, type Resumable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { shortestPath } from '../paths/paths.ts';
import type { Step } from '../paths/step.ts';
import { isBetter, type Measure, measuresOf } from './coalition-preference.ts';
import { coalitionsWithin } from './coalition-responses.ts';

/** What several parties do together, one move after the other. */
export interface CoalitionStep {
  readonly coalition: Coalition;
  readonly from: number;
  readonly to: number;
  readonly path: readonly Step[];
}

/** Who steps where, the way there left open. */
export type BareStep = Omit<CoalitionStep, 'path'>;

export interface CredibleAnswers {
  /** A shortest answer from the state that ends where `accepts` is true; undefined where there is none. */
  readonly leadingTo: (
    from: number,
    accepts: (state: number) => boolean,
  ) => Resumable<BareStep[] | undefined | 'budget spent'>;
  /** Whether there is any answer at all from the state, as far as the budget goes. */
  readonly exist: (from: number) => Resumable<boolean>;
}

/** The step with a shortest way to do it: who has to move, in what order. */
export function withPath(kernel: Kernel, { coalition, from, to }: BareStep): CoalitionStep {
  return { coalition, from, to, path: shortestPath(kernel, from, to, { movers: partiesIn(coalition) })! };
}

interface Mover {
  readonly coalition: Coalition;
  readonly members: readonly number[];
  readonly measures: readonly Measure[];
}

/** How many moves are looked at between two pauses. */
const SLICE = 2 ** 16;

/** Looks at about `budget` moves in all; what is found of each state is kept as long as this is. */
export function credibleAnswers(
  kernel: Kernel,
  responders: Coalition,
  pareto: boolean,
  budget = Number.POSITIVE_INFINITY,
): CredibleAnswers {
  const movers = coalitionsWithin(responders).map(
    (coalition): Mover => ({
      coalition,
      members: partiesIn(coalition),
      measures: measuresOf(kernel.conflict, coalition, pareto),
    }),
  );
  const known = new Map<number, readonly number[]>();
  let spent = 0;
  let pauseAt = SLICE;
  /** Undefined where it is not known and the budget is spent. */
  function* improvements(mover: number, state: number): Resumable<readonly number[] | undefined> {
    const key = state * movers.length + mover;
    const found = known.get(key);
    if (found !== undefined || spent >= budget) return found;
    const { members, measures } = movers[mover]!;
    const { reached, looked } = reachedBy(kernel, members, state);
    const better = reached.filter((to) => isBetter(measures, state, to));
    known.set(key, better);
    spent += 1 + looked;
    if (spent >= pauseAt) {
      pauseAt = spent + SLICE;
      yield { doing: 'following the responses of coalitions' };
    }
    return better;
  }
  return {
    *exist(from) {
      for (const mover of movers.keys()) if ((yield* improvements(mover, from))?.length) return true;
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
            const better = yield* improvements(mover, state);
            if (better === undefined) return 'budget spent';
            for (const to of better) {
              const place = placeOf(to, mover);
              if (before.has(place)) continue;
              before.set(place, last === undefined ? undefined : placeOf(state, last));
              if (accepts(to)) return stepsTo(place, from, before);
              next.push({ state: to, mover });
            }
          }
        }
        layer = next;
      }
      return undefined;
    },
  };

  function stepsTo(end: number, from: number, before: ReadonlyMap<number, number | undefined>): BareStep[] {
    const steps: BareStep[] = [];
    for (let place: number | undefined = end; place !== undefined; place = before.get(place)) {
      const previous = before.get(place);
      const source = previous === undefined ? from : Math.floor(previous / movers.length);
      const { coalition } = movers[place % movers.length]!;
      steps.push({ coalition, from: source, to: Math.floor(place / movers.length) });
    }
    return steps.reverse();
  }
}

/**
 * The states that a legal sequence of the members' moves leads to, and how many moves were looked at for it. A state
 * come to by one of them can be left by the others; come to by a second one, it can be left by the first as well.
 */
function reachedBy(kernel: Kernel, members: readonly number[], from: number): { reached: number[]; looked: number } {
  const firstMover = new Map<number, number>();
  const cameTwice = new Set<number>();
  const open: { readonly state: number; readonly movers: readonly number[] }[] = [{ state: from, movers: members }];
  let looked = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const mover of at.movers) {
      for (const to of kernel.movesFrom(mover, at.state)) {
        looked++;
        const first = firstMover.get(to);
        if (first === undefined) {
          firstMover.set(to, mover);
          open.push({ state: to, movers: members.filter((member) => member !== mover) });
        } else if (first !== mover && !cameTwice.has(to)) {
          cameTwice.add(to);
          open.push({ state: to, movers: [first] });
        }
      }
    }
  }
  return { reached: [...firstMover.keys()].sort((a, b) => a - b), looked };
}
