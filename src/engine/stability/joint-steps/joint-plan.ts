/**
 * The search for joint steps: sequences of steps that their coalitions accept, no coalition twice running (Inohara &
 * Hipel 2008), whose largest coalition is smallest, then with the fewest joint steps, then the fewest steps.
 */
import type { Coalition, Resumable } from '../../../model/index.ts';
import type { JointMoves, PlannedStep } from './joint-moves.ts';
import { type Willing, willingKey } from './willing.ts';

export interface Planned {
  /** Undefined where none was found. */
  readonly steps: readonly PlannedStep[] | undefined;
  /** `bounded` where the search ended before it had seen everything: there may be a better one. */
  readonly searched: 'all' | 'bounded';
}

/** A search as far as it went: for the next target it goes on from there. */
export interface JointPlan {
  readonly accepted: Map<number, StepsBySize>;
  /** By the size that no coalition may exceed; each but the last has come to its end without the targets asked for. */
  readonly rounds: Round[];
  looked: Looked;
}

interface Round {
  readonly largest: number;
  readonly arrivals: Arrivals;
  /** For each state come to, the arrival that came first, and what had been looked at by then. */
  readonly firsts: Map<number, { readonly arrival: Arrival; readonly looked: Looked }>;
  /** The arrival that ended the search before: what it opens was not offered yet. */
  pending: Arrival | undefined;
  isOver: boolean;
  /** The least size that exceeds `largest` and would have opened something; Infinity for none. */
  larger: number;
}

/** In pairs or moves: in all, and before the last state was gone on from. */
interface Looked {
  readonly work: number;
  readonly beforeLast: number;
}

/**
 * The best sequence of steps that their coalitions accept, at least one of them of `leastSize` parties or more, until
 * `mayWork` says that enough has been looked at. Whatever smaller coalitions do alone must not reach the target.
 * What was looked at for an earlier target counts again, so that the same call finds the same.
 */
export function* planJointSteps(
  moves: JointMoves,
  who: Willing,
  from: number,
  target: number,
  leastSize: number,
  mayWork: MayWork,
): Resumable<Planned> {
  const key = `${from} ${leastSize} ${willingKey(who)}`;
  let plan = moves.plans?.get(key);
  const before = plan && lookedFor(plan, target);
  if (plan === undefined || !mayWork(before!.beforeLast)) {
    plan = { accepted: new Map(), rounds: [], looked: { work: 0, beforeLast: 0 } };
    if (moves.plans !== undefined && moves.plans.size < MOST_PLANS) moves.plans.set(key, plan);
  } else moves.countAgain(before!.work);

  let bounded = false;
  let largest = leastSize;
  for (let n = 0; !bounded && largest <= who.levels.length; n++) {
    const round = plan.rounds[n] ?? roundOf(largest, from, moves.stateCount);
    plan.rounds[n] = round;
    while (!round.isOver && !round.firsts.has(target)) {
      const arrival = round.pending ?? round.arrivals.next();
      if (arrival === undefined) {
        round.isOver = true;
        break;
      }
      if (arrival !== round.pending && !round.firsts.has(arrival.state)) {
        round.firsts.set(arrival.state, { arrival, looked: plan.looked });
        if (arrival.state === target) {
          round.pending = arrival;
          break;
        }
      }
      round.pending = undefined;
      let isNew = false;
      let accepted = plan.accepted.get(arrival.state);
      if (accepted === undefined) {
        if (!bounded && !mayWork(0)) {
          bounded = true;
          if (moves.plans?.get(key) === plan) moves.plans.delete(key);
        }
        const workBefore = moves.work();
        accepted = bySize(bounded ? new Int32Array(0) : moves.acceptedFrom(arrival.state, who));
        plan.accepted.set(arrival.state, accepted);
        const { work } = plan.looked;
        plan.looked = { work: work + moves.work() - workBefore, beforeLast: work };
        isNew = true;
      }
      offerAll(round, arrival, accepted);
      moves.pace.add(accepted.steps.length);
      // Not sooner: another call may go on with the same plan meanwhile.
      if (isNew || moves.pace.isDue())
        yield { doing: 'looking for joint steps', share: plan.accepted.size / moves.stateCount };
    }
    const first = round.firsts.get(target);
    if (first !== undefined) return { steps: stepsTo(first.arrival), searched: bounded ? 'bounded' : 'all' };
    largest = round.larger;
  }
  return { steps: undefined, searched: bounded ? 'bounded' : 'all' };
}

/** Whether so much more may be looked at besides what was. */
export type MayWork = (more: number) => boolean;

/** Of so many starts and wants a search is kept. */
const MOST_PLANS = 16;

function roundOf(largest: number, from: number, stateCount: number): Round {
  const arrivals = new Arrivals(from, stateCount);
  const larger = Number.POSITIVE_INFINITY;
  return { largest, arrivals, firsts: new Map(), pending: undefined, isOver: false, larger };
}

/** What a search of its own for this target would have looked at, as far as this one went. */
function lookedFor({ rounds, looked }: JointPlan, target: number): Looked {
  for (const { firsts } of rounds) {
    const first = firsts.get(target);
    if (first !== undefined) return first.looked;
  }
  return looked;
}

function offerAll(round: Round, arrival: Arrival, { steps, ends }: StepsBySize): void {
  let n = 0;
  for (let size = 0; size < ends.length; size++) {
    const end = ends[size]!;
    if (size > round.largest) {
      if (end > n) round.larger = Math.min(round.larger, size);
      n = end;
    }
    for (; n < end; n += 2) round.arrivals.offer(arrival, steps[n]!, steps[n + 1]!, size);
  }
}

/** [to, coalition, …], smaller coalitions first; for each size where its steps end. */
interface StepsBySize {
  readonly steps: Int32Array;
  readonly ends: readonly number[];
}

function bySize(steps: Int32Array): StepsBySize {
  const next: number[] = [];
  for (let n = 1; n < steps.length; n += 2) {
    const size = sizeOf(steps[n]!);
    while (next.length <= size) next.push(0);
    next[size]! += 2;
  }
  for (let size = 0, start = 0; size < next.length; size++) {
    const length = next[size]!;
    next[size] = start;
    start += length;
  }
  const sorted = new Int32Array(steps.length);
  for (let n = 0; n < steps.length; n += 2) {
    const size = sizeOf(steps[n + 1]!);
    const place = next[size]!;
    sorted[place] = steps[n]!;
    sorted[place + 1] = steps[n + 1]!;
    next[size] = place + 2;
  }
  return { steps: sorted, ends: next };
}

/** A way to a state that ends with a step of the coalition. */
interface Arrival {
  readonly state: number;
  readonly coalition: Coalition;
  readonly before: Arrival | undefined;
  readonly joint: number;
  readonly steps: number;
  /** Where another arrival at the state came before: only that one's coalition still has something new to follow. */
  only: Coalition | undefined;
}

/** What a joint step costs, where any step costs 1: more than any number of steps. */
const JOINT = 2 ** 26;

/** Best arrivals first. Of each state the best two that end with different coalitions are all that can matter. */
class Arrivals {
  private readonly from: number;
  private readonly bestCost: Float64Array;
  private readonly bestBy: Int32Array;
  private readonly secondCost: Float64Array;
  private readonly secondBy: Int32Array;
  /** The coalition of the arrival that came first. */
  private readonly settledBy: Int32Array;
  /** By joint steps, then by steps. */
  private readonly waiting: Arrival[][][] = [];
  private joint = 0;
  private steps = 0;

  constructor(from: number, stateCount: number) {
    this.from = from;
    this.bestCost = new Float64Array(stateCount).fill(Number.POSITIVE_INFINITY);
    this.secondCost = this.bestCost.slice();
    this.bestBy = new Int32Array(stateCount);
    this.secondBy = new Int32Array(stateCount);
    this.settledBy = new Int32Array(stateCount);
    // Coming back to the start opens nothing that was not open there.
    this.bestCost[from] = 0;
    this.secondCost[from] = 0;
    this.wait({ state: from, coalition: 0, before: undefined, joint: 0, steps: 0, only: undefined });
  }

  next(): Arrival | undefined {
    for (; this.joint < this.waiting.length; this.joint++, this.steps = 0) {
      const bySteps = this.waiting[this.joint]!;
      for (; this.steps < bySteps.length; this.steps++) {
        const bucket = bySteps[this.steps]!;
        while (bucket.length > 0) {
          const arrival = bucket.pop()!;
          if (!this.stillCounts(arrival)) continue;
          const settled = this.settledBy[arrival.state]!;
          if (settled === 0) this.settledBy[arrival.state] = arrival.coalition;
          else arrival.only = settled;
          return arrival;
        }
      }
    }
    return undefined;
  }

  /** A step of the coalition, of so many parties, after an arrival. */
  offer(before: Arrival, state: number, coalition: Coalition, size: number): void {
    const joint = before.joint + (size > 1 ? 1 : 0);
    const steps = before.steps + 1;
    const cost = joint * JOINT + steps;
    if (cost >= this.secondCost[state]!) return;
    if (before.only === undefined ? coalition === before.coalition : coalition !== before.only) return;
    if (cost < this.bestCost[state]!) {
      if (this.bestBy[state] !== coalition) {
        this.secondCost[state] = this.bestCost[state]!;
        this.secondBy[state] = this.bestBy[state]!;
      }
      this.bestCost[state] = cost;
      this.bestBy[state] = coalition;
    } else if (this.bestBy[state] !== coalition) {
      this.secondCost[state] = cost;
      this.secondBy[state] = coalition;
    } else return;
    this.wait({ state, coalition, before, joint, steps, only: undefined });
  }

  private wait(arrival: Arrival): void {
    while (this.waiting.length <= arrival.joint) this.waiting.push([]);
    const bySteps = this.waiting[arrival.joint]!;
    while (bySteps.length <= arrival.steps) bySteps.push([]);
    bySteps[arrival.steps]!.push(arrival);
  }

  /** False where something better has taken the arrival's place since. */
  private stillCounts({ state, coalition, joint, steps }: Arrival): boolean {
    if (state === this.from) return true;
    const cost = joint * JOINT + steps;
    return (
      (this.bestCost[state] === cost && this.bestBy[state] === coalition) ||
      (this.secondCost[state] === cost && this.secondBy[state] === coalition)
    );
  }
}

export function sizeOf(coalition: Coalition): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}

function stepsTo(arrival: Arrival): PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (let at = arrival; at.before !== undefined; at = at.before) {
    steps.push({ coalition: at.coalition, from: at.before.state, to: at.state });
  }
  return steps.reverse();
}
