/**
 * The joint steps that lead to a state that nobody reaches by improvements alone: who must move at once, or trust one
 * another, and what each of them risks by it. Starting points: the equilibrium jump of Kilgour, Hipel, Fang & Peng
 * 2001, and the status quo analysis of Li, Kilgour & Hipel 2005.
 *
 * A *joint step* of coalition H leads from s to t where
 * - H can go there: in option form each member changes some of its own options, all at once, nobody else's change, and
 *   no one-way option turns back (a coalesced state goes wherever one of its members goes); with listed moves H gets
 *   from s to t by a legal sequence, and no part of H does;
 * - every member of H likes t better than s; or, in the Pareto reading, none likes it less and one likes it better.
 * What lies between does not count for them: that is what they must trust one another for. A single party's
 * improvement is a joint step of size one. No coalition moves twice running.
 *
 * Of the sequences of joint steps the finding gives one whose largest coalition is smallest, among those one with the
 * fewest steps of two parties or more, and among those one with the fewest steps.
 */
import type { Coalition, Resumable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { keptPaths } from '../paths/kept-paths.ts';
import type { Trust } from '../response.ts';
import { jointBudget } from './joint-budget.ts';
import { type JointStep, jointStep } from './joint-exposure.ts';
import type { JointMoves, PlannedStep } from './joint-moves.ts';
import { jointMovesOf } from './joint-moves-of.ts';
import { type MayWork, type Planned, planJointSteps, sizeOf } from './joint-plan.ts';
import { asPlanned, planOneJointStep } from './one-joint-step.ts';
import { planBySets } from './plan-by-sets.ts';
import { type JointReading, objectors, type Willing, willing } from './willing.ts';

export interface JointOptions {
  /** `strict` where left out. */
  readonly reading?: JointReading;
  /** Whether parties whose wants are unknown take no part (`sure`, the default) or are taken to go along (`possible`). */
  readonly trust?: Trust;
  /** How many pairs of states (for listed moves: how many moves) may be looked at; `jointBudget` where left out. */
  readonly budget?: number;
}

export interface JointSteps {
  readonly from: number;
  readonly target: number;
  /** The best sequence; undefined where there is none, or none was found. Empty where the target is the start. */
  readonly steps: readonly JointStep[] | undefined;
  /** How many parties the largest step needs: 1 where each can go alone; 0 for no step. */
  readonly largest: number | undefined;
  /** The parties of the steps that need more than one. */
  readonly mustMoveTogether: Coalition;
  /**
   * The one step that leads from the start to the target at once, whether its members like it or not: with the fewest
   * members who object, then the fewest members. Undefined where no moves together lead there directly.
   */
  readonly direct: DirectStep | undefined;
  /** Where there is no sequence: the smallest set of parties that would have to go along against their interest. */
  readonly objecting: Objecting | undefined;
  /** `bounded` where the search met its bound: a better sequence, or a smaller set that objects, may exist. */
  readonly searched: 'all' | 'bounded';
}

export interface DirectStep extends JointStep {
  /** The members who do not go along. */
  readonly objectors: Coalition;
}

/**
 * If these parties went along with whatever the steps ask of them, the target could be reached by steps that all the
 * other members like. `steps` is the best such sequence, by the same order, of all sets so small.
 */
export interface Objecting {
  readonly parties: Coalition;
  readonly steps: readonly JointStep[];
}

/** All pairs of states are looked at where they are no more than this part of the budget: up to 4,096 states. */
const SHARE = 16;

export function* jointStepsTo(
  kernel: Kernel,
  from: number,
  target: number,
  { reading = 'strict', trust = 'sure', budget = jointBudget(kernel) }: JointOptions = {},
): Resumable<JointSteps> {
  const moves = jointMovesOf(kernel);
  const who = willing(kernel.conflict, reading, trust);
  const described = (steps: readonly PlannedStep[]) => steps.map((step) => jointStep(kernel, moves, step));
  const inFull = moves.pairs === undefined || moves.pairs <= budget / SHARE;
  const direct = directStep(moves, who, from, target);
  const mayWork: MayWork = (more) => moves.work() + more < budget;
  const paths = yield* keptPaths(kernel, from, 'improvements', trust);
  const alone = paths.pathTo(target)?.map(asPlanned);
  const planned =
    alone !== undefined
      ? { steps: alone, searched: 'all' as const }
      : inFull
        ? yield* planInFull(moves, who, from, target, 2, mayWork)
        : yield* planOneJointStep(kernel, moves, who, paths, target, budget / SHARE);
  const { steps, searched } = orDirect(planned, direct);
  const found = {
    from,
    target,
    direct: direct && { ...jointStep(kernel, moves, direct), objectors: direct.objectors },
  };
  if (steps !== undefined) {
    return {
      ...found,
      steps: described(steps),
      largest: largestOf(steps),
      mustMoveTogether: steps.reduce((all, { coalition }) => (sizeOf(coalition) > 1 ? all | coalition : all), 0),
      objecting: undefined,
      searched,
    };
  }
  const least = yield* leastObjecting(
    kernel,
    moves,
    reading,
    trust,
    direct,
    from,
    target,
    (more) => inFull && mayWork(more),
  );
  return {
    ...found,
    steps: undefined,
    largest: undefined,
    mustMoveTogether: 0,
    objecting: least.steps && { parties: least.parties, steps: described(least.steps) },
    searched: searched === 'all' ? least.searched : 'bounded',
  };
}

type Direct = PlannedStep & { readonly objectors: Coalition };

function directStep(moves: JointMoves, who: Willing, from: number, to: number): Direct | undefined {
  return moves
    .between(from, to)
    .map((coalition) => ({ coalition, from, to, objectors: objectors(who, coalition, from, to) }))
    .sort((a, b) => sizeOf(a.objectors) - sizeOf(b.objectors) || sizeOf(a.coalition) - sizeOf(b.coalition))[0];
}

/** A bounded search may have missed even the direct step. */
function orDirect(planned: Planned, direct: Direct | undefined): Planned {
  if (planned.steps !== undefined || direct === undefined || direct.objectors !== 0) return planned;
  return { steps: [direct], searched: planned.searched };
}

/** To see that there is none, or none of fewer than `below` steps, takes less than to find the best; then none is given. */
function* planInFull(
  moves: JointMoves,
  who: Willing,
  from: number,
  target: number,
  leastSize: number,
  mayWork: MayWork,
  below = Number.POSITIVE_INFINITY,
): Resumable<Planned> {
  const fewest = yield* moves.fewestMoves(from, target, who, mayWork);
  if (fewest === undefined) return { steps: undefined, searched: 'bounded' };
  if (fewest >= below) return { steps: undefined, searched: 'all' };
  const bySets = moves.bySets(who);
  if (bySets !== undefined) return yield* planBySets(moves, bySets, from, target, leastSize, mayWork);
  return yield* planJointSteps(moves, who, from, target, leastSize, mayWork);
}

interface Least extends Planned {
  readonly parties: Coalition;
}

/**
 * The smallest sets of parties first; the direct step's objectors are enough in any case. Of those equally small it is
 * the one whose sequence is best, by the order of all sequences; of equally good ones rather the direct step's objectors.
 */
function* leastObjecting(
  kernel: Kernel,
  moves: JointMoves,
  reading: JointReading,
  trust: Trust,
  direct: Direct | undefined,
  from: number,
  target: number,
  mayWork: MayWork,
): Resumable<Least> {
  const width = kernel.conflict.parties.length;
  const enough = direct && sizeOf(direct.objectors);
  const listed = kernel.conflict.moves.kind === 'listed' || kernel.conflict.states.members !== undefined;
  // In option form what cannot be reached at once, whoever objects, cannot be reached at all.
  if (direct === undefined && !listed) return { steps: undefined, parties: 0, searched: 'all' };
  const all = 2 ** width - 1;
  // In option form everyone whose options differ has to move.
  const fewest = listed ? 1 : sizeOf(direct!.coalition);
  for (let size = 1; size <= width && !(enough !== undefined && size > enough); size++) {
    let best: Least | undefined;
    for (const parties of size === enough ? [direct!.objectors, ...setsOf(size, width)] : setsOf(size, width)) {
      const who = willing(kernel.conflict, reading, trust, parties);
      const below = best !== undefined && largestOf(best.steps!) === 1 ? best.steps!.length : undefined;
      const planned = yield* planInFull(moves, who, from, target, 1, mayWork, below);
      if (best === undefined ? planned.steps !== undefined : isBetter(planned, best)) best = { ...planned, parties };
      if (planned.searched === 'bounded') {
        if (best !== undefined) return { ...best, searched: 'bounded' };
        if (direct === undefined) return { steps: undefined, parties: all, searched: 'bounded' };
        return { steps: [direct], parties: direct.objectors, searched: 'bounded' };
      }
      if (best !== undefined && largestOf(best.steps!) === 1 && best.steps!.length === fewest) return best;
    }
    if (best !== undefined) return best;
  }
  return { steps: undefined, parties: 0, searched: 'all' };
}

function isBetter({ steps }: Planned, { steps: than }: Planned): boolean {
  if (steps === undefined) return false;
  const by = largestOf(steps) - largestOf(than!) || jointCountOf(steps) - jointCountOf(than!);
  return (by || steps.length - than!.length) < 0;
}

function largestOf(steps: readonly PlannedStep[]): number {
  return steps.reduce((largest, { coalition }) => Math.max(largest, sizeOf(coalition)), 0);
}

function jointCountOf(steps: readonly PlannedStep[]): number {
  return steps.filter(({ coalition }) => sizeOf(coalition) > 1).length;
}

function* setsOf(size: number, width: number, least = 0): Generator<Coalition> {
  if (size === 0) yield 0;
  else {
    for (let party = least; party + size <= width; party++) {
      for (const rest of setsOf(size - 1, width, party + 1)) yield (1 << party) | rest;
    }
  }
}
