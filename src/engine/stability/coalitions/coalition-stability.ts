/**
 * Which states a coalition would leave together, and which it would not, whatever its members can do jointly.
 *
 * Decides, for coalition H with the others K = N ∖ H and the joint improvements CR_H⁺(s) that H can reach from s:
 * CNash: there are none. CGMR: each can be answered by moves of K with a state that is no joint improvement on s.
 * CSMR: likewise, and H cannot reach a joint improvement on s from there. CSEQ: as CGMR, answered by joint
 * improvements of coalitions among K, no coalition twice running. For H = N nobody answers.
 * Source: Kilgour, Hipel, Fang & Peng 2001 (CNash); Inohara & Hipel 2008 (the others).
 * Conventions: coalition-preference.ts (what is an improvement, unknown wants), coalition-responses.ts (who responds).
 */
import {
  add,
  type Coalition,
  coalitionsAmong,
  emptySet,
  partiesIn,
  type Resumable,
  type StateSet,
} from '../../../model/index.ts';
import type { Kernel, Mover } from '../kernel/kernel.ts';
import { assertWithinBounds } from './coalition-bounds.ts';
import { type CoalitionMoves, coalitionMoves } from './coalition-moves.ts';
import { type Measure, measuresOf, type Scale, scaleMaker, unknownIn } from './coalition-preference.ts';
import { type CoalitionResponses, coalitionResponses, respondersIn } from './coalition-responses.ts';
import { leastInRows, type SparseRows } from './sparse-rows.ts';

export type CoalitionConcept = 'cnash' | 'cgmr' | 'csmr' | 'cseq';

export const COALITION_CONCEPTS: readonly CoalitionConcept[] = ['cnash', 'cgmr', 'csmr', 'cseq'];

export interface CoalitionFinding {
  readonly coalition: Coalition;
  /**
   * The states that the coalition would not leave together, whatever the unknown wants are. Exact where all wants are
   * known, and in the strict reading where one member's are; elsewhere a state may be missing that is stable anyway.
   */
  readonly stable: Readonly<Record<CoalitionConcept, StateSet>>;
  /** True where a member's wants are unknown: any state may be stable then, and only those in `stable` surely are. */
  readonly undecided: boolean;
  readonly unknownMembers: readonly number[];
  /** Opponents whose wants are unknown: under CSEQ they are taken not to respond. */
  readonly unknownOpponents: readonly number[];
}

export interface CoalitionOptions {
  /** All of them where left out. */
  readonly coalitions?: readonly Coalition[];
  /** Nobody loses and somebody gains, instead of everybody gains. */
  readonly pareto?: boolean;
}

/**
 * The states that each coalition would not leave. All coalitions up to 8 parties and 4,096 states; beyond that those
 * asked for, within the bounds of coalition-bounds.ts. Throws a RangeError past them, or on a set of parties that is
 * no coalition here.
 */
export function* coalitionStability(kernel: Kernel, options: CoalitionOptions = {}): Resumable<CoalitionFinding[]> {
  assertWithinBounds(kernel.conflict, options.coalitions);
  const coalitions = options.coalitions ?? coalitionsAmong(kernel.conflict.parties.length);
  const tables = tablesFor(kernel, options.pareto ?? false);
  const findings: CoalitionFinding[] = [];
  for (const [n, coalition] of coalitions.entries()) {
    findings.push(yield* findingFor(tables, coalition));
    yield { doing: 'weighing what coalitions can do', share: (n + 1) / coalitions.length };
  }
  return findings;
}

/** What the coalitions share. */
interface Tables {
  readonly kernel: Kernel;
  readonly pareto: boolean;
  readonly moves: CoalitionMoves;
  readonly responses: CoalitionResponses;
  readonly scaleOf: (measure: Measure) => Scale;
}

function tablesFor(kernel: Kernel, pareto: boolean): Tables {
  const moves = coalitionMoves(kernel);
  const scaleOf = scaleMaker();
  return { kernel, pareto, moves, scaleOf, responses: coalitionResponses(kernel, moves, scaleOf, pareto) };
}

function* findingFor(
  { kernel, pareto, moves, responses, scaleOf }: Tables,
  coalition: Coalition,
): Resumable<CoalitionFinding> {
  const { conflict } = kernel;
  const others = (2 ** conflict.parties.length - 1) & ~coalition;
  const scales = measuresOf(conflict, coalition, pareto).map(scaleOf);
  const own = yield* moves.rows(coalition, 'from');
  const seldomNeeded = kernel.name === 'graph' && scales.length < 2;
  const theirs = others === 0 || seldomNeeded ? undefined : yield* moves.rows(others, 'from');

  const worst: Int32Array[] = [];
  const worstKept: Int32Array[] = [];
  const worstCredible: Int32Array[] = [];
  for (const { values, valueCount } of scales) {
    // What the coalition holds at a state, or can move to from there.
    const turned = values.map((value) => valueCount - 1 - value);
    const highest = yield* leastReached(kernel, coalition, own, turned, valueCount);
    const kept = highest.map((least, s) => valueCount - 1 - Math.min(least, turned[s]!));
    worst.push(yield* leastReached(kernel, others, theirs, values, valueCount));
    worstKept.push(yield* leastReached(kernel, others, theirs, kept, valueCount));
    worstCredible.push(yield* responses.leastAfter(respondersIn(kernel, others), values, valueCount));
  }
  const unknownMembers = unknownIn(conflict, coalition);
  return {
    coalition,
    stable: yield* stableSets({ scales, worst, worstKept, worstCredible, own, theirs }, conflict.states.count),
    undecided: unknownMembers.length > 0,
    unknownMembers,
    unknownOpponents: unknownIn(conflict, others),
  };
}

/**
 * For each state the least of `values` that the coalition can reach; whether the state's own counts is left open. Read
 * off the rows where states share them, left to the kernel where they are many.
 */
function* leastReached(
  kernel: Kernel,
  coalition: Coalition,
  rows: SparseRows | undefined,
  values: Int32Array,
  valueCount: number,
): Resumable<Int32Array> {
  if (rows !== undefined && rows.word.length <= values.length) return leastInRows(rows, values);
  const movers = partiesIn(coalition).map((party): Mover => ({ party, steps: 'moves' }));
  return yield* kernel.leastAfterSequence(movers, values, valueCount);
}

/** What the others can bring about, measure by measure, and where everybody can go. */
interface Answers {
  readonly scales: readonly Scale[];
  /** By any moves; by any moves, the coalition then going where that measure is greatest; by joint improvements. */
  readonly worst: readonly Int32Array[];
  readonly worstKept: readonly Int32Array[];
  readonly worstCredible: readonly Int32Array[];
  readonly own: SparseRows;
  readonly theirs: SparseRows | undefined;
}

const SLICE = 2 ** 16;

function* stableSets(answers: Answers, count: number): Resumable<Record<CoalitionConcept, StateSet>> {
  const { scales, own, worst, worstKept, worstCredible } = answers;
  const stable = { cnash: emptySet(count), cgmr: emptySet(count), csmr: emptySet(count), cseq: emptySet(count) };
  const offsets = new Int32Array(scales.length);
  const bounds = new Int32Array(scales.length);
  const deterred = (least: readonly Int32Array[], at: number): boolean => {
    for (let n = 0; n < bounds.length; n++) if (least[n]![at]! <= bounds[n]!) return true;
    return false;
  };
  const isCornered = cornering(answers, offsets);
  let work = 0;
  for (let state = 0; state < count; state++) {
    for (const [n, { values, slack, words }] of scales.entries()) {
      bounds[n] = values[state]! - slack;
      offsets[n] = (bounds[n]! + 1) * words;
    }
    let improves = false;
    let cgmr = true;
    let csmr = true;
    let cseq = true;
    const row = own.rowOf[state]!;
    const end = own.start[row + 1]!;
    for (let entry = own.start[row]!; entry < end && (cgmr || csmr || cseq); entry++) {
      const at = own.place[entry]!;
      let bits = own.word[entry]!;
      for (let n = 0; n < scales.length && bits !== 0; n++) bits &= scales[n]!.rows[offsets[n]! + at]!;
      for (; bits !== 0 && (cgmr || csmr || cseq); bits &= bits - 1) {
        const better = at * 32 + 31 - Math.clz32(bits & -bits);
        if (better === state) continue;
        improves = true;
        work++;
        cgmr &&= deterred(worst, better);
        cseq &&= deterred(worstCredible, better);
        csmr &&= cgmr && (deterred(worstKept, better) || isCornered(state, better));
      }
    }
    if (!improves) add(stable.cnash, state);
    if (cgmr) add(stable.cgmr, state);
    if (csmr) add(stable.csmr, state);
    if (cseq) add(stable.cseq, state);
    work += 1 + end - own.start[row]!;
    if (work >= SLICE) {
      work = 0;
      yield { doing: 'weighing what coalitions can do', share: state / count };
    }
  }
  return stable;
}

/**
 * Whether from `better` the others can bring about a state that is no joint improvement on `state` and from which the
 * coalition reaches none: tried one by one, each set of states that the coalition can reach judged once per `state`.
 */
function cornering({ scales, own, theirs }: Answers, offsets: Int32Array): (state: number, better: number) => boolean {
  const judgedFor = new Int32Array(own.start.length - 1).fill(-1);
  const mends = new Uint8Array(own.start.length - 1);
  const betterIn = (at: number, among: number): number => {
    let bits = among;
    for (let n = 0; n < scales.length && bits !== 0; n++) bits &= scales[n]!.rows[offsets[n]! + at]!;
    return bits;
  };
  const canMend = (row: number, state: number): boolean => {
    if (judgedFor[row] !== state) {
      judgedFor[row] = state;
      mends[row] = 0;
      for (let entry = own.start[row]!; entry < own.start[row + 1]! && mends[row] === 0; entry++) {
        if (betterIn(own.place[entry]!, own.word[entry]!) !== 0) mends[row] = 1;
      }
    }
    return mends[row] === 1;
  };
  return (state, better) => {
    // One measure decides by itself; several may each leave open what they forbid together.
    if (theirs === undefined || scales.length < 2) return false;
    const row = theirs.rowOf[better]!;
    for (let entry = theirs.start[row]!; entry < theirs.start[row + 1]!; entry++) {
      const at = theirs.place[entry]!;
      let bits = theirs.word[entry]!;
      bits &= ~betterIn(at, bits);
      for (; bits !== 0; bits &= bits - 1) {
        if (!canMend(own.rowOf[at * 32 + 31 - Math.clz32(bits & -bits)]!, state)) return true;
      }
    }
    return false;
  };
}
