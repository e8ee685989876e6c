/**
 * How coalitions of opponents respond where only joint improvements are credible: sequences of joint improvements of
 * any coalitions among them, no coalition twice running (Inohara & Hipel 2008). Opponents whose wants are unknown are
 * taken not to respond.
 */
import { type Coalition, partiesIn, type Resumable } from '../../../model/index.ts';
import { type Kernel, NEVER } from '../kernel/kernel.ts';
import { inOrderOf } from '../kernel/levels.ts';
import type { CoalitionMoves } from './coalition-moves.ts';
import { type Measure, measuresOf, type Scale, unknownIn } from './coalition-preference.ts';
import { rowWriter, type SparseRows } from './sparse-rows.ts';

/** All non-empty coalitions of the members of this one. */
export function coalitionsWithin(coalition: Coalition): Coalition[] {
  const found: Coalition[] = [];
  for (let part = coalition; part !== 0; part = (part - 1) & coalition) found.push(part);
  return found.reverse();
}

/** The members whose wants are known, as a coalition: those who may respond. */
export function respondersIn({ conflict }: Kernel, coalition: Coalition): Coalition {
  return unknownIn(conflict, coalition).reduce((rest, party) => rest & ~(1 << party), coalition);
}

const SLICE = 2 ** 16;

export interface CoalitionResponses {
  /** For each state the least of `values` that the responders bring about from it by joint improvements. */
  readonly leastAfter: (responders: Coalition, values: Int32Array, valueCount: number) => Resumable<Int32Array>;
}

/** What is found of each coalition is kept as long as this is. */
export function coalitionResponses(
  kernel: Kernel,
  moves: CoalitionMoves,
  scaleOf: (measure: Measure) => Scale,
  pareto: boolean,
): CoalitionResponses {
  const known = new Map<Coalition, SparseRows>();
  function* rowsOf(coalition: Coalition, work: () => Resumable<SparseRows>): Resumable<SparseRows> {
    const found = known.get(coalition) ?? (yield* work());
    known.set(coalition, found);
    return found;
  }
  const improvements = (coalition: Coalition) =>
    rowsOf(coalition, () => improvementsInto(kernel, moves, scaleOf, coalition, pareto, []));
  /** With those of all coalitions within it. */
  function* together(coalition: Coalition): Resumable<SparseRows> {
    const smaller: SparseRows[] = [];
    for (const party of partiesIn(coalition)) {
      const rest = coalition & ~(1 << party);
      if (rest !== 0) smaller.push(yield* rowsOf(rest, () => together(rest)));
    }
    return yield* improvementsInto(kernel, moves, scaleOf, coalition, pareto, smaller);
  }
  return {
    *leastAfter(responders, values, valueCount) {
      if (responders === 0) return new Int32Array(values.length).fill(NEVER);
      if (kernel.name === 'block') {
        // In option form two joint improvements of one coalition are one, so that who moved last need not be known.
        return yield* leastAfterSteps(
          [yield* rowsOf(responders, () => together(responders))],
          values,
          valueCount,
          true,
        );
      }
      const movers: SparseRows[] = [];
      for (const part of coalitionsWithin(responders)) movers.push(yield* improvements(part));
      return yield* leastAfterSteps(movers, values, valueCount, false);
    },
  };
}

/**
 * For each state, the states from which it is a joint improvement that the coalition can reach, and those that the
 * given rows hold for it; row = state.
 */
function* improvementsInto(
  kernel: Kernel,
  moves: CoalitionMoves,
  scaleOf: (measure: Measure) => Scale,
  coalition: Coalition,
  pareto: boolean,
  others: readonly SparseRows[],
): Resumable<SparseRows> {
  const { count } = kernel.conflict.states;
  const reach = yield* moves.rows(coalition, 'into');
  const scales = measuresOf(kernel.conflict, coalition, pareto).map(scaleOf);
  const offsets = new Int32Array(scales.length);
  const writer = rowWriter(count);
  let work = 0;
  for (let to = 0; to < count; to++) {
    // The states worth less than that, by each measure, are those that it is an improvement on.
    for (let n = 0; n < scales.length; n++) offsets[n] = (scales[n]!.values[to]! + scales[n]!.slack) * scales[n]!.words;
    const row = reach.rowOf[to]!;
    const end = reach.start[row + 1]!;
    work += 1 + end - reach.start[row]!;
    for (let entry = reach.start[row]!; entry < end; entry++) {
      const at = reach.place[entry]!;
      let bits = reach.word[entry]!;
      for (let n = 0; n < scales.length && bits !== 0; n++) bits &= ~scales[n]!.rows[offsets[n]! + at]!;
      if (bits !== 0) writer.addWord(at, bits);
    }
    for (const { start, place, word } of others) {
      for (let entry = start[to]!; entry < start[to + 1]!; entry++) writer.addWord(place[entry]!, word[entry]!);
      work += start[to + 1]! - start[to]!;
    }
    writer.endRow();
    if (work >= SLICE) {
      work = 0;
      yield { doing: 'looking for joint improvements', share: to / count };
    }
  }
  return writer.rows(Int32Array.from({ length: count }, (_, state) => state));
}

/** Every mover but one has been followed from the state, or every one. */
const NOBODY = -1;
const ALL = -2;

/**
 * For each state the least of `values` (0 … valueCount − 1) reached by a sequence of at least one step; NEVER where
 * there is none. Each mover is given by the states from which it steps into each state, and unless `repeats` none
 * steps twice running. Works backwards, in ascending order of value, a word of states at a time.
 */
function* leastAfterSteps(
  movers: readonly SparseRows[],
  values: Int32Array,
  valueCount: number,
  repeats: boolean,
): Resumable<Int32Array> {
  const count = values.length;
  const width = movers.length;
  const words = (count + 31) >>> 5;
  const least = new Int32Array(count).fill(NEVER);
  // A sequence leads from the state, this mover making its first step.
  const begun = movers.map(() => new Uint32Array(words));
  // The only mover that has not been followed into the state, as the next step would be its own.
  const heldBack = new Int16Array(count).fill(NOBODY);
  const queue = new Int32Array(count * width);
  let tail = 0;
  let work = 0;

  const followOne = (mover: number, state: number, value: number): void => {
    const { start, place, word } = movers[mover]!;
    const done = begun[mover]!;
    const end = start[state + 1]!;
    for (let entry = start[state]!; entry < end; entry++) {
      const at = place[entry]!;
      const fresh = word[entry]! & ~done[at]!;
      if (fresh === 0) continue;
      done[at]! |= fresh;
      for (let rest = fresh; rest !== 0; rest &= rest - 1) {
        const from = at * 32 + 31 - Math.clz32(rest & -rest);
        if (least[from] === NEVER) least[from] = value;
        if (heldBack[from] !== ALL && (repeats || heldBack[from] !== mover)) queue[tail++] = from * width + mover;
      }
    }
    work += 1 + end - start[state]!;
  };
  /** Follows whoever has not been followed into the state yet and may step there before `next` does. */
  const follow = (state: number, next: number, value: number): void => {
    const held = heldBack[state]!;
    if (held === ALL || (held !== NOBODY && held === next)) return;
    heldBack[state] = held === NOBODY && next !== NOBODY ? next : ALL;
    if (held !== NOBODY) {
      followOne(held, state, value);
      return;
    }
    for (let mover = 0; mover < width; mover++) if (mover !== next) followOne(mover, state, value);
  };
  const roots = inOrderOf(values, valueCount);
  let head = 0;
  for (let r = 0; r < count; r++) {
    const value = values[roots[r]!]!;
    follow(roots[r]!, NOBODY, value);
    while (head < tail) {
      const entry = queue[head++]!;
      const mover = entry % width;
      follow((entry - mover) / width, repeats ? NOBODY : mover, value);
    }
    if (work >= SLICE) {
      work = 0;
      yield { doing: 'following the responses of coalitions', share: r / count };
    }
  }
  return least;
}
