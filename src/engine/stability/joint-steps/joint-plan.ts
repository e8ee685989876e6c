/**
 * The search for joint steps: sequences of steps that their coalitions accept, no coalition twice running (Inohara &
 * Hipel 2008), whose largest coalition is smallest, then with the fewest joint steps, then the fewest steps.
 */
import type { Coalition, Resumable } from '../../../model/index.ts';
import type { JointMoves, PlannedStep } from './joint-moves.ts';
import type { Willing } from './willing.ts';

export interface Planned {
  /** Undefined where none was found. */
  readonly steps: readonly PlannedStep[] | undefined;
  /** `bounded` where the search ended before it had seen everything: there may be a better one. */
  readonly searched: 'all' | 'bounded';
}

/**
 * The best sequence of steps that their coalitions accept, at least one of them of `leastSize` parties or more, until
 * `mayWork` says that enough has been looked at. Whatever smaller coalitions do alone must not reach the target.
 */
export function* planJointSteps(
  moves: JointMoves,
  who: Willing,
  from: number,
  target: number,
  leastSize: number,
  mayWork: () => boolean,
): Resumable<Planned> {
  const known = new Map<number, StepsBySize>();
  let bounded = false;
  for (let largest = leastSize, larger = leastSize; !bounded && larger <= who.levels.length; largest = larger) {
    larger = who.levels.length + 1;
    const arrivals = new Arrivals(from, moves.stateCount);
    for (let arrival = arrivals.next(); arrival !== undefined; arrival = arrivals.next()) {
      if (arrival.state === target) return { steps: stepsTo(arrival), searched: bounded ? 'bounded' : 'all' };
      let accepted = known.get(arrival.state);
      if (accepted === undefined) {
        bounded ||= !mayWork();
        accepted = bySize(bounded ? new Int32Array(0) : moves.acceptedFrom(arrival.state, who));
        known.set(arrival.state, accepted);
        yield { doing: 'looking for joint steps', share: known.size / moves.stateCount };
      }
      for (let size = 1; size < accepted.length; size++) {
        const steps = accepted[size]!;
        if (size > largest) {
          if (steps.length > 0) larger = Math.min(larger, size);
          continue;
        }
        for (let n = 0; n < steps.length; n += 2) arrivals.offer(arrival, steps[n]!, steps[n + 1]!, size);
      }
    }
  }
  return { steps: undefined, searched: bounded ? 'bounded' : 'all' };
}

/** By the size of the coalition: [to, coalition, …]. */
type StepsBySize = readonly (readonly number[])[];

function bySize(steps: Int32Array): StepsBySize {
  const sorted: number[][] = [];
  for (let n = 0; n < steps.length; n += 2) {
    const size = sizeOf(steps[n + 1]!);
    while (sorted.length <= size) sorted.push([]);
    sorted[size]!.push(steps[n]!, steps[n + 1]!);
  }
  return sorted;
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
