/**
 * The search for joint steps where the states are too many to look at every pair: one joint step, with improvements
 * of single parties before it, and in option form after it too. The target must not be reached by those alone. Where
 * two parties are enough for that step and everything before and after was seen, nothing else can be better.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Paths } from '../paths/paths.ts';
import type { Step } from '../paths/step.ts';
import type { JointMoves, PlannedStep } from './joint-moves.ts';
import { type Planned, sizeOf } from './joint-plan.ts';
import { accepts, type Willing } from './willing.ts';

/** So many states are followed backwards from the target. */
const BEHIND = 4096;
/** Of how many words gone through one pair of states is worth. */
const PAIR = 8;

/** `paths` are the improvements from the start. At most so many pairs of states are looked at. */
export function* planOneJointStep(
  kernel: Kernel,
  moves: JointMoves,
  who: Willing,
  paths: Paths,
  target: number,
  mostPairs: number,
): Resumable<Planned> {
  const before = byDistance(paths.distance);
  const { layers: after, complete, stepsFrom } = leadingTo(kernel, who, target);
  let best: PlannedStep[] | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  let pairs = 0;
  const tryJoining = (start: number, end: number): void => {
    for (const coalition of moves.between(start, end)) {
      const size = sizeOf(coalition);
      // A party's own improvements are in the paths already, and there nobody moves twice running.
      if (size === 1 || size >= bestSize || !accepts(who, coalition, start, end)) continue;
      bestSize = size;
      best = [...paths.pathTo(start)!.map(asPlanned), { coalition, from: start, to: end }, ...stepsFrom(end)];
    }
  };
  // The shortest first, so the first with a step of two parties is the best there is.
  for (let others = 0; others < before.length + after.length - 1; others++) {
    for (let first = Math.max(0, others - after.length + 1); first <= others && first < before.length; first++) {
      for (const start of before[first]!) {
        if (pairs >= mostPairs) return { steps: best, searched: 'bounded' };
        for (const end of after[others - first]!) tryJoining(start, end);
        pairs += after[others - first]!.length;
        moves.pace.add(PAIR * after[others - first]!.length);
        if (!moves.pace.isDue()) continue;
        yield { doing: 'looking for a joint step' };
      }
    }
    if (bestSize === 2) return { steps: best, searched: complete || others < after.length ? 'all' : 'bounded' };
  }
  return { steps: best, searched: 'bounded' };
}

export function asPlanned({ party, from, to }: Step): PlannedStep {
  return { coalition: 1 << party, from, to };
}

function byDistance(distance: Int32Array): number[][] {
  const layers: number[][] = [];
  for (let state = 0; state < distance.length; state++) {
    if (distance[state] === -1) continue;
    for (let n = layers.length; n <= distance[state]!; n++) layers.push([]);
    layers[distance[state]!]!.push(state);
  }
  return layers;
}

interface LeadingTo {
  /** By how many improvements of single parties lead from them to the target: the target itself, then one, … */
  readonly layers: readonly (readonly number[])[];
  /** Whether these are all. */
  readonly complete: boolean;
  readonly stepsFrom: (state: number) => PlannedStep[];
}

/** In option form nobody need move twice running, so the steps can be followed backwards state by state. */
function leadingTo(kernel: Kernel, who: Willing, target: number): LeadingTo {
  const next = new Map<number, PlannedStep | undefined>([[target, undefined]]);
  const layers: number[][] = [[target]];
  let complete = false;
  while (kernel.name === 'block' && !complete && next.size < BEHIND) {
    const layer: number[] = [];
    for (const to of layers.at(-1)!) {
      for (const party of kernel.conflict.parties.keys()) {
        for (const from of kernel.movesTo(party, to)) {
          if (next.has(from) || !accepts(who, 1 << party, from, to)) continue;
          next.set(from, { coalition: 1 << party, from, to });
          layer.push(from);
        }
      }
    }
    complete = layer.length === 0;
    if (!complete) layers.push(layer);
  }
  return {
    layers,
    complete,
    stepsFrom(state) {
      const steps: PlannedStep[] = [];
      for (let step = next.get(state); step !== undefined; step = next.get(step.to)) steps.push(step);
      return steps;
    },
  };
}
