/**
 * The search of `joint-plan.ts` with sets of states, where moves follow from the options, no states are coalesced, and
 * each member must be better off (or goes along wherever it leads). Two steps of one coalition running are there one step
 * of it or of a part of it, which does not count for more; so nobody need move twice running, and of each state the best
 * arrival is all that matters. What that opens is told 32 states at a time. Of sequences that are equally good it gives
 * one that rather ends with what one party does alone, so that those with the same joint step are told together.
 */
import { add, type Coalition, emptySet, has, type Resumable, type StateSet } from '../../../model/index.ts';
import type { AcceptedRows, AcceptedSets } from './accepted-sets.ts';
import type { JointMoves, PlannedStep } from './joint-moves.ts';
import type { MayWork, Planned } from './joint-plan.ts';
import type { Pace } from './pace.ts';

/** The searches from one start with the same parties going along; for the next target they go on. */
export interface SetPlan {
  /** By the size that no coalition may exceed. */
  readonly trees: Tree[];
  /** The states whose moves were looked at. */
  readonly looked: StateSet;
  lookedCount: number;
}

/** The moves that such a search goes by. */
export interface SetMoves {
  readonly sets: AcceptedSets;
  readonly rows: AcceptedRows;
  /** Kept for the next target, by start and least size. */
  readonly plans: Map<string, SetPlan>;
  /** Whose options differ between two states. */
  changed(a: number, b: number): Coalition;
}

/** Of so many starts a search is kept. */
const MOST_PLANS = 16;

/** As `planJointSteps`. */
export function* planBySets(
  moves: JointMoves,
  by: SetMoves,
  from: number,
  target: number,
  leastSize: number,
  mayWork: MayWork,
): Resumable<Planned> {
  const count = moves.stateCount;
  const parties = by.sets.same.length;
  const key = `${from} ${leastSize}`;
  let plan = by.plans.get(key);
  // Also what was looked at for an earlier target counts: the same call finds the same.
  const again = plan === undefined ? 0 : lookedFor(plan, target) * count;
  if (plan === undefined || !mayWork(again - count)) {
    const isNew = plan === undefined && by.plans.size < MOST_PLANS;
    plan = { trees: [], looked: emptySet(count), lookedCount: 0 };
    if (isNew) by.plans.set(key, plan);
  } else moves.countAgain(again);

  for (let largest = leastSize; largest <= parties; largest++) {
    plan.trees[largest] ??= new Tree(plan, by, from, largest, moves);
    const tree = plan.trees[largest]!;
    while (!tree.hasCome(target)) {
      const next = tree.next();
      if (next === undefined) break;
      if (!has(plan.looked, next)) {
        if (!mayWork(0)) return { steps: tree.stepsTo(target), searched: 'bounded' };
        add(plan.looked, next);
        plan.lookedCount++;
        moves.countAgain(count);
      }
      tree.goOn();
      if (!moves.pace.isDue()) continue;
      yield { doing: 'looking for joint steps', share: plan.lookedCount / count };
    }
    if (tree.hasCome(target)) return { steps: tree.stepsTo(target), searched: 'all' };
    // Nothing that larger coalitions could do was left out.
    if (!tree.leftOut) break;
  }
  return { steps: undefined, searched: 'all' };
}

/** How many states a search of its own for this target would have looked at, as far as this one went. */
function lookedFor({ trees, lookedCount }: SetPlan, target: number): number {
  const tree = trees.find((one) => one?.hasCome(target) === true);
  return tree?.lookedBefore(target) ?? lookedCount;
}

const UNKNOWN = 0x7fffffff;

/** Of how many words gone through one state's taking its place in the search is worth. */
const OFFER = 8;

/** The best arrivals at all states, fewest joint steps first and then fewest steps, found one state after the other. */
class Tree {
  /** True where a larger coalition could have gone somewhere that was not come to. */
  leftOut = false;
  private readonly plan: SetPlan;
  private readonly by: SetMoves;
  private readonly pace: Pace;
  private readonly largest: number;
  /** For each state what its best arrival so far takes, and from where it comes; of those come to that is final. */
  private readonly joint: Int32Array;
  private readonly steps: Int32Array;
  private readonly before: Int32Array;
  private readonly come: StateSet;
  /** How many states had been looked at when the state was come to. */
  private readonly looked: Int32Array;
  /** With so many joint steps: what waits, by the number of steps; and what was come to, in that order. */
  private jointSteps = 0;
  private waiting: number[][];
  private following: number[][] = [];
  private layer: number[] = [];
  private stepCount = 0;
  private place = 0;
  /** Whether what the layer opens by one party alone is all known, and by several is being looked at. */
  private isTogether = false;
  /** Per coalition size from 1 on, of one word: the states for which at least so many parties must move. */
  private readonly atLeast: Int32Array;

  constructor(
    plan: SetPlan,
    by: SetMoves,
    from: number,
    largest: number,
    { stateCount: count, pace }: Pick<JointMoves, 'stateCount' | 'pace'>,
  ) {
    this.plan = plan;
    this.by = by;
    this.pace = pace;
    this.largest = largest;
    this.joint = new Int32Array(count).fill(UNKNOWN);
    this.steps = new Int32Array(count).fill(UNKNOWN);
    this.before = new Int32Array(count).fill(-1);
    this.looked = new Int32Array(count);
    this.come = emptySet(count);
    this.waiting = [[from]];
    this.joint[from] = 0;
    this.steps[from] = 0;
    this.atLeast = new Int32Array(largest + 2);
    pace.add(4 * count);
  }

  hasCome(state: number): boolean {
    return has(this.come, state);
  }

  lookedBefore(state: number): number {
    return this.looked[state]!;
  }

  /** The state that is looked at next; undefined where the search is over. */
  next(): number | undefined {
    for (;;) {
      if (this.isTogether) {
        if (this.place < this.layer.length) return this.layer[this.place];
        if (this.following.length === 0) return undefined;
        this.waiting = this.following;
        this.following = [];
        this.layer = [];
        this.jointSteps++;
        this.stepCount = 0;
        this.place = 0;
        this.isTogether = false;
      }
      for (; this.stepCount < this.waiting.length; this.stepCount++, this.place = 0) {
        const bucket = this.waiting[this.stepCount];
        if (bucket === undefined) continue;
        for (; this.place < bucket.length; this.place++) {
          if (!has(this.come, bucket[this.place]!)) return bucket[this.place];
        }
      }
      this.isTogether = true;
      this.place = 0;
    }
  }

  /** Looks at the next state. */
  goOn(): void {
    if (this.isTogether) {
      this.together(this.layer[this.place]!);
    } else {
      const state = this.waiting[this.stepCount]![this.place]!;
      add(this.come, state);
      this.looked[state] = this.plan.lookedCount;
      this.layer.push(state);
      this.alone(state);
    }
    this.place++;
  }

  /** Undefined where nothing has led there yet. */
  stepsTo(state: number): PlannedStep[] | undefined {
    if (this.joint[state] === UNKNOWN) return undefined;
    const steps: PlannedStep[] = [];
    for (let to = state, from = this.before[to]!; from !== -1; to = from, from = this.before[to]!) {
      steps.push({ coalition: this.by.changed(from, to), from, to });
    }
    return steps.reverse();
  }

  /** What one party can do next. */
  private alone(state: number): void {
    const { sets, rows } = this.by;
    const { come, joint } = this;
    const row = rows.placeOf(state, state);
    const { bits } = rows;
    const next = this.stepCount + 1;
    let work = sets.words;
    for (let w = 0; w < sets.words; w++) {
      let open = bits[row + w]! & ~come[w]!;
      if (open === 0) continue;
      open &= ~this.changedBy(2, state, w);
      work += 2 * sets.same.length;
      for (; open !== 0; open &= open - 1) {
        const to = w * 32 + 31 - Math.clz32(open & -open);
        if (joint[to] === this.jointSteps && !this.improves(to, next)) continue;
        this.offer(to, state, this.jointSteps, next, this.waiting);
        work += OFFER;
      }
    }
    this.pace.add(work);
  }

  /** Fewer steps; or as many, and a joint step comes before this one and not instead of it. */
  private improves(to: number, next: number): boolean {
    const now = this.steps[to]!;
    return next < now || (next === now && this.joint[this.before[to]!]! < this.jointSteps);
  }

  /** What two parties or more can do next, the layer's states with the fewest steps first. */
  private together(state: number): void {
    const { sets, rows } = this.by;
    const { come, joint, steps, largest, atLeast } = this;
    const row = rows.placeOf(state, state);
    const { bits } = rows;
    const next = steps[state]! + 1;
    let work = sets.words;
    for (let w = 0; w < sets.words; w++) {
      let open = bits[row + w]! & ~come[w]!;
      if (open === 0) continue;
      const beyond = this.changedBy(largest + 1, state, w);
      work += (largest + 1) * sets.same.length;
      if ((open & beyond) !== 0) this.leftOut = true;
      open &= atLeast[2]! & ~beyond;
      for (; open !== 0; open &= open - 1) {
        const to = w * 32 + 31 - Math.clz32(open & -open);
        if (joint[to] !== UNKNOWN) continue;
        this.offer(to, state, this.jointSteps + 1, next, this.following);
        work += OFFER;
      }
    }
    this.pace.add(work);
  }

  private offer(to: number, from: number, joint: number, steps: number, waiting: number[][]): void {
    this.joint[to] = joint;
    this.steps[to] = steps;
    this.before[to] = from;
    const bucket = waiting[steps];
    if (bucket === undefined) waiting[steps] = [to];
    else bucket.push(to);
  }

  /** Of the word's states those in which at least so many parties' options differ from the state's. */
  private changedBy(parties: number, state: number, word: number): number {
    const { atLeast } = this;
    const { same } = this.by.sets;
    for (let size = 1; size <= parties; size++) atLeast[size] = 0;
    for (let p = 0; p < same.length; p++) {
      const { bits, placeOf } = same[p]!;
      const differs = ~bits[placeOf[state]! + word]!;
      for (let size = parties; size > 1; size--) atLeast[size]! |= atLeast[size - 1]! & differs;
      atLeast[1]! |= differs;
    }
    return atLeast[parties]!;
  }
}
