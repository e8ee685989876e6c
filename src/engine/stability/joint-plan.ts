/**
 * The search for joint steps: sequences of steps that their coalitions accept, no coalition twice running (Inohara &
 * Hipel 2008), whose largest coalition is smallest, then with the fewest joint steps, then the fewest steps.
 */
import { type Coalition, partiesIn, type Resumable } from '../../model/index.ts';
import type { ConcertedMoves } from './concerted-moves.ts';
import type { Willing } from './willing.ts';

export interface PlannedStep {
  readonly coalition: Coalition;
  readonly from: number;
  readonly to: number;
}

export interface Planned {
  /** Undefined where none was found. */
  readonly steps: readonly PlannedStep[] | undefined;
  /** `bounded` where the search ended before it had seen everything: there may be a better one. */
  readonly searched: 'all' | 'bounded';
}

/** A way to a state that ends with a step of the coalition. */
interface Arrival {
  readonly state: number;
  readonly coalition: Coalition;
  readonly before: Arrival | undefined;
  readonly joint: number;
  readonly steps: number;
}

/** Searches all sequences, until `mayWork` says that enough has been looked at. */
export function* planJointSteps(
  moves: ConcertedMoves,
  who: Willing,
  from: number,
  target: number,
  mayWork: () => boolean,
): Resumable<Planned> {
  const stateCount = who.levels.find((levels) => levels !== undefined)?.length;
  const known = new Map<number, Int32Array>();
  let bounded = false;
  const acceptedFrom = (state: number): Int32Array => {
    let accepted = known.get(state);
    if (accepted === undefined) {
      if (!mayWork()) bounded = true;
      accepted = bounded ? new Int32Array(0) : moves.acceptedFrom(state, who);
      known.set(state, accepted);
    }
    return accepted;
  };
  for (let largest = 1; largest <= who.levels.length && !bounded; largest++) {
    const search = new Arrivals(from);
    for (let arrival = search.next(); arrival !== undefined; arrival = search.next()) {
      if (arrival.state === target) return { steps: stepsTo(arrival), searched: bounded ? 'bounded' : 'all' };
      const fresh = !known.has(arrival.state);
      const accepted = acceptedFrom(arrival.state);
      for (let e = 0; e < accepted.length; e += 2) {
        const coalition = accepted[e + 1]!;
        if (sizeOf(coalition) <= largest && search.mayFollow(arrival, coalition)) {
          search.offer(arrival, accepted[e]!, coalition);
        }
      }
      if (fresh) yield { doing: 'looking for joint steps', ...(stateCount && { share: known.size / stateCount }) };
    }
  }
  return { steps: undefined, searched: bounded ? 'bounded' : 'all' };
}

/** Best arrivals first. Of each state the best two that end with different coalitions are all that can matter. */
class Arrivals {
  private readonly from: number;
  private readonly best = new Map<number, Arrival>();
  private readonly second = new Map<number, Arrival>();
  private readonly settledBy = new Map<number, Coalition>();
  private readonly onlyFor = new Map<Arrival, Coalition>();
  /** By joint steps, then by steps. */
  private readonly waiting: Arrival[][][] = [];
  private joint = 0;
  private steps = 0;

  constructor(from: number) {
    this.from = from;
    this.put({ state: from, coalition: 0, before: undefined, joint: 0, steps: 0 });
  }

  next(): Arrival | undefined {
    for (; this.joint < this.waiting.length; this.joint++, this.steps = 0) {
      const bySteps = this.waiting[this.joint] ?? [];
      for (; this.steps < bySteps.length; this.steps++) {
        const bucket = bySteps[this.steps] ?? [];
        while (bucket.length > 0) {
          const arrival = bucket.pop()!;
          const { state, coalition } = arrival;
          if (state !== this.from && this.best.get(state) !== arrival && this.second.get(state) !== arrival) continue;
          const settled = this.settledBy.get(state);
          if (settled === undefined) this.settledBy.set(state, coalition);
          else this.onlyFor.set(arrival, settled);
          return arrival;
        }
      }
    }
    return undefined;
  }

  /** Whether a step of the coalition after the arrival leads to anything that an earlier arrival did not. */
  mayFollow(arrival: Arrival, coalition: Coalition): boolean {
    const only = this.onlyFor.get(arrival);
    return only === undefined ? coalition !== arrival.coalition : coalition === only;
  }

  offer(before: Arrival, state: number, coalition: Coalition): void {
    if (state === this.from) return;
    const joint = before.joint + (sizeOf(coalition) > 1 ? 1 : 0);
    const steps = before.steps + 1;
    const shorter = (other: Arrival | undefined) =>
      other === undefined || joint < other.joint || (joint === other.joint && steps < other.steps);
    const best = this.best.get(state);
    const second = this.second.get(state);
    if (best?.coalition === coalition || shorter(best)) {
      if (!shorter(best)) return;
      const arrival = this.put({ state, coalition, before, joint, steps });
      if (best !== undefined && best.coalition !== coalition) this.second.set(state, best);
      this.best.set(state, arrival);
    } else if (shorter(second)) {
      this.second.set(state, this.put({ state, coalition, before, joint, steps }));
    }
  }

  private put(arrival: Arrival): Arrival {
    this.waiting[arrival.joint] ??= [];
    const bySteps = this.waiting[arrival.joint]!;
    for (let n = bySteps.length; n <= arrival.steps; n++) bySteps.push([]);
    bySteps[arrival.steps]!.push(arrival);
    return arrival;
  }
}

export function sizeOf(coalition: Coalition): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** The members of all the steps' largest coalition, counted. */
export function largestOf(steps: readonly PlannedStep[]): number {
  return steps.reduce((largest, { coalition }) => Math.max(largest, partiesIn(coalition).length), 0);
}

function stepsTo(arrival: Arrival): PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (let at = arrival; at.before !== undefined; at = at.before) {
    steps.push({ coalition: at.coalition, from: at.before.state, to: at.state });
  }
  return steps.reverse();
}
