/**
 * Why a coalition would not leave a state together, or would: the verdict with its witness. Looked for from the one
 * state, so that it can be asked in large models too; only CSEQ grows there with what the others' coalitions can do.
 */
import { type Coalition, coalitionOf, partiesIn, type Resumable, statesOf } from '../../../model/index.ts';
import { SHOWN_WAYS } from '../deterrence.ts';
import type { Kernel, Mover } from '../kernel/kernel.ts';
import { pathsFrom, shortestPath } from '../paths/paths.ts';
import { type CoalitionStep, credibleAnswers, withPath } from './coalition-answer.ts';
import { excessOf } from './coalition-bounds.ts';
import { coalitionMoves } from './coalition-moves.ts';
import { isBetter, measuresOf, scaleMaker, unknownIn } from './coalition-preference.ts';
import { coalitionResponses, respondersIn } from './coalition-responses.ts';
import type { CoalitionConcept } from './coalition-stability.ts';

export interface CoalitionVerdict {
  readonly concept: CoalitionConcept;
  readonly coalition: Coalition;
  readonly state: number;
  /** Undefined where it hangs on wants that are unknown, or where the search was bounded. */
  readonly stable: boolean | undefined;
  /** The parties whose unknown wants it hangs on. */
  readonly hangsOn: readonly number[];
  /** `bounded` where the search for an answer ended before it had seen everything; only in large models, under CSEQ. */
  readonly searched: 'all' | 'bounded';
  /** How many joint improvements the coalition has; where members' wants are unknown, how many the others would like. */
  readonly improvements: number;
  /**
   * Some of them with what can come of them: those that nothing deters first, then those of the fewest moves. Those
   * about which a bounded search found nothing are left out.
   */
  readonly ways: readonly CoalitionWay[];
}

/** A joint improvement and what can come of it. */
export interface CoalitionWay {
  readonly move: CoalitionStep;
  readonly outcome: /** An answer leaves the coalition where it is no longer jointly better off (and cannot mend that, where that counts). */
    | { readonly kind: 'deterred'; readonly answer: readonly CoalitionStep[]; readonly end: number }
    /** Nobody can answer by the moves that count. */
    | { readonly kind: 'unanswered' }
    /** Every answer leaves it jointly better off. */
    | { readonly kind: 'harmless' }
    /** Wherever an answer leaves it no longer jointly better off, moves of its own mend that: here is the nearest. */
    | {
        readonly kind: 'mended';
        readonly answer: readonly CoalitionStep[];
        readonly end: number;
        readonly counter: CoalitionStep;
      };
}

export interface ExplainCoalitionOptions {
  readonly pareto?: boolean;
  /** How many moves may be looked at for CSEQ past the size of the tables; some seconds of work where left out. */
  readonly budget?: number;
}

/** Why the coalition would not leave the state together under the concept, or would, up to `SHOWN_WAYS` ways in full. */
export function* explainCoalition(
  kernel: Kernel,
  coalition: Coalition,
  state: number,
  concept: CoalitionConcept,
  { pareto = false, budget = 2 ** 24 }: ExplainCoalitionOptions = {},
): Resumable<CoalitionVerdict> {
  const { conflict } = kernel;
  const others = (2 ** conflict.parties.length - 1) & ~coalition;
  const measures = measuresOf(conflict, coalition, pareto);
  const isImprovement = (to: number) => isBetter(measures, state, to);
  const { distance, reached } = yield* pathsFrom(kernel, state, 'moves', { movers: partiesIn(coalition) });
  const improvements = statesOf(reached)
    .filter(isImprovement)
    .sort((a, b) => distance[a]! - distance[b]! || a - b);

  const asked: Question = { kernel, coalition, others, state, isImprovement, pareto, budget };
  const judge = yield* judges[concept](asked);
  const kinds: Record<Standing, number[]> = { free: [], unsettled: [], deterred: [] };
  for (const to of improvements) kinds[yield* judge.standing(to)].push(to);
  const { free, unsettled, deterred } = kinds;
  const ways: CoalitionWay[] = [];
  for (const to of [...free, ...deterred].slice(0, SHOWN_WAYS)) {
    ways.push({ move: withPath(kernel, { coalition, from: state, to }), outcome: yield* judge.outcome(to) });
  }
  const settled = free.length > 0 || unsettled.length === 0;
  const unknown = unknownIn(conflict, concept === 'cseq' ? coalition | others : coalition);
  const hangsOn = free.length + unsettled.length === 0 ? [] : unknown;
  return {
    concept,
    coalition,
    state,
    stable: settled && hangsOn.length === 0 ? free.length === 0 : undefined,
    hangsOn,
    searched: settled ? 'all' : 'bounded',
    improvements: improvements.length,
    ways,
  };
}

interface Question {
  readonly kernel: Kernel;
  readonly coalition: Coalition;
  readonly others: Coalition;
  readonly state: number;
  readonly isImprovement: (to: number) => boolean;
  readonly pareto: boolean;
  readonly budget: number;
}

type Outcome = CoalitionWay['outcome'];

/** What is known of an improvement: that something deters it, that nothing does, or neither. */
type Standing = 'deterred' | 'free' | 'unsettled';

interface Judge {
  readonly standing: (improvement: number) => Resumable<Standing>;
  readonly outcome: (improvement: number) => Resumable<Outcome>;
}

const FOLLOWING = { doing: 'following the responses' };

const judges: Record<CoalitionConcept, (asked: Question) => Resumable<Judge>> = {
  *cnash() {
    yield FOLLOWING;
    return {
      standing: () => told('free'),
      *outcome() {
        yield FOLLOWING;
        return { kind: 'unanswered' };
      },
    };
  },
  *cgmr(asked) {
    const { kernel, others, isImprovement } = asked;
    const deters = (end: number) => !isImprovement(end);
    const least = yield* kernel.leastAfterSequence(movesOf(others), marks(kernel, deters), 2);
    return {
      standing: (improvement) => told(least[improvement] === 0 ? 'deterred' : 'free'),
      *outcome(improvement) {
        yield FOLLOWING;
        return answer(asked, improvement, deters) ?? withoutDeterrent(asked, improvement);
      },
    };
  },
  *csmr(asked) {
    const { kernel, coalition, others, isImprovement } = asked;
    const mendable = yield* kernel.leastAfterSequence(movesOf(coalition), marks(kernel, isImprovement), 2);
    const deters = (end: number) => !isImprovement(end) && mendable[end] !== 0;
    const least = yield* kernel.leastAfterSequence(movesOf(others), marks(kernel, deters), 2);
    return {
      standing: (improvement) => told(least[improvement] === 0 ? 'deterred' : 'free'),
      *outcome(improvement) {
        yield FOLLOWING;
        const lasting = answer(asked, improvement, deters);
        if (lasting !== undefined) return lasting;
        const passing = answer(asked, improvement, (end) => !isImprovement(end));
        if (passing === undefined) return withoutDeterrent(asked, improvement);
        const path = shortestPath(kernel, passing.end, isImprovement, { movers: partiesIn(coalition) })!;
        return { ...passing, kind: 'mended', counter: { coalition, from: passing.end, to: path.at(-1)!.to, path } };
      },
    };
  },
  *cseq(asked) {
    const { kernel, coalition, others, isImprovement, pareto, budget } = asked;
    const deters = (end: number) => !isImprovement(end);
    const responders = respondersIn(kernel, others);
    const small = excessOf(kernel.conflict, [coalition]) === undefined;
    const answers = credibleAnswers(kernel, responders, pareto, small ? undefined : budget);
    const least = small ? yield* leastCredible(asked, responders, marks(kernel, deters)) : undefined;
    return {
      *standing(improvement) {
        if (least !== undefined) return least[improvement] === 0 ? 'deterred' : 'free';
        const found = yield* answers.leadingTo(improvement, deters);
        if (found === 'budget spent') return 'unsettled';
        return found === undefined ? 'free' : 'deterred';
      },
      *outcome(improvement) {
        yield FOLLOWING;
        // Where the tables tell that there is none, it is not searched for.
        const mayBe = least === undefined || least[improvement] === 0;
        const steps = mayBe ? yield* answers.leadingTo(improvement, deters) : undefined;
        if (steps === undefined || steps === 'budget spent')
          return { kind: (yield* answers.exist(improvement)) ? 'harmless' : 'unanswered' };
        return { kind: 'deterred', answer: steps.map((step) => withPath(kernel, step)), end: steps.at(-1)!.to };
      },
    };
  },
};

/** An answer that needs no more work. */
function* told<T>(answer: T): Resumable<T> {
  yield* [];
  return answer;
}

function leastCredible({ kernel, pareto }: Question, responders: Coalition, values: Int32Array): Resumable<Int32Array> {
  const moves = coalitionMoves(kernel);
  return coalitionResponses(kernel, moves, scaleMaker(), pareto).leastAfter(responders, values, 2);
}

/** 0 for the states that are so, 1 for the others: the least that is reached tells whether one of them is. */
function marks({ conflict }: Kernel, isSo: (state: number) => boolean): Int32Array {
  return Int32Array.from({ length: conflict.states.count }, (_, state) => (isSo(state) ? 0 : 1));
}

function movesOf(coalition: Coalition): Mover[] {
  return partiesIn(coalition).map((party) => ({ party, steps: 'moves' }));
}

/** A shortest answer by any moves of the others. */
function answer({ kernel, others }: Question, improvement: number, deters: (end: number) => boolean) {
  const path = shortestPath(kernel, improvement, deters, { movers: partiesIn(others) });
  if (path === undefined) return undefined;
  const end = path.at(-1)!.to;
  const steps = [{ coalition: coalitionOf(path.map(({ party }) => party)), from: improvement, to: end, path }];
  return { kind: 'deterred' as const, answer: steps, end };
}

function withoutDeterrent({ kernel, others }: Question, improvement: number): Outcome {
  const canMove = partiesIn(others).some((party) => kernel.movesFrom(party, improvement).length > 0);
  return { kind: canMove ? 'harmless' : 'unanswered' };
}
