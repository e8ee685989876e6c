/**
 * Why a coalition would not leave a state together, or would: the verdict with its witness. Looked for from the one
 * state, so that it can be asked in large models too; only CSEQ grows there with what the others' coalitions can do.
 */
import { type Coalition, coalitionOf, partiesIn, type Resumable, statesOf } from '../../model/index.ts';
import { type CoalitionStep, credibleAnswers } from './coalition-answer.ts';
import { excessOf } from './coalition-bounds.ts';
import { coalitionMoves } from './coalition-moves.ts';
import { isBetter, measuresOf, scaleMaker, unknownIn } from './coalition-preference.ts';
import { coalitionResponses, respondersIn } from './coalition-responses.ts';
import type { CoalitionConcept } from './coalition-stability.ts';
import { SHOWN_WAYS } from './deterrence.ts';
import type { Kernel, Mover } from './kernel.ts';
import { pathsFrom, shortestPath } from './paths.ts';

export interface CoalitionVerdict {
  readonly concept: CoalitionConcept;
  readonly coalition: Coalition;
  readonly state: number;
  /** Undefined where it hangs on wants that are unknown. */
  readonly stable: boolean | undefined;
  /** The parties whose unknown wants it hangs on. */
  readonly hangsOn: readonly number[];
  /** How many joint improvements the coalition has; where members' wants are unknown, how many the others would like. */
  readonly improvements: number;
  /** Some of them with what can come of them: those that nothing deters first, then those of the fewest moves. */
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
}

/** Why the coalition would not leave the state together under the concept, or would, up to `SHOWN_WAYS` ways in full. */
export function* explainCoalition(
  kernel: Kernel,
  coalition: Coalition,
  state: number,
  concept: CoalitionConcept,
  { pareto = false }: ExplainCoalitionOptions = {},
): Resumable<CoalitionVerdict> {
  const { conflict } = kernel;
  const others = (2 ** conflict.parties.length - 1) & ~coalition;
  const measures = measuresOf(conflict, coalition, pareto);
  const isImprovement = (to: number) => isBetter(measures, state, to);
  const { distance, reached } = yield* pathsFrom(kernel, state, 'moves', { movers: partiesIn(coalition) });
  const improvements = statesOf(reached)
    .filter(isImprovement)
    .sort((a, b) => distance[a]! - distance[b]! || a - b);

  const asked: Question = { kernel, coalition, others, state, isImprovement, pareto };
  const judge = yield* judges[concept](asked);
  const free: number[] = [];
  const deterred: number[] = [];
  for (const to of improvements) {
    const isDeterred = judge.isDeterred?.(to) ?? (yield* judge.outcome(to)).kind === 'deterred';
    (isDeterred ? deterred : free).push(to);
  }
  const ways: CoalitionWay[] = [];
  for (const to of [...free, ...deterred].slice(0, SHOWN_WAYS)) {
    ways.push({ move: coalitionStep(kernel, coalition, state, to), outcome: yield* judge.outcome(to) });
  }
  const hangsOn = free.length === 0 ? [] : unknownIn(conflict, concept === 'cseq' ? coalition | others : coalition);
  return {
    concept,
    coalition,
    state,
    stable: hangsOn.length > 0 ? undefined : free.length === 0,
    hangsOn,
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
}

type Outcome = CoalitionWay['outcome'];

interface Judge {
  /** Missing where only a search from the improvement can tell. */
  readonly isDeterred?: (improvement: number) => boolean;
  readonly outcome: (improvement: number) => Resumable<Outcome>;
}

const FOLLOWING = { doing: 'following the responses' };

const judges: Record<CoalitionConcept, (asked: Question) => Resumable<Judge>> = {
  *cnash() {
    yield FOLLOWING;
    return {
      isDeterred: () => false,
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
      isDeterred: (improvement) => least[improvement] === 0,
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
      isDeterred: (improvement) => least[improvement] === 0,
      *outcome(improvement) {
        yield FOLLOWING;
        const lasting = answer(asked, improvement, deters);
        if (lasting !== undefined) return lasting;
        const passing = answer(asked, improvement, (end) => !isImprovement(end));
        if (passing === undefined) return withoutDeterrent(asked, improvement);
        const mended = shortestPath(kernel, passing.end, isImprovement, { movers: partiesIn(coalition) })!;
        const counter = { coalition, from: passing.end, to: mended.at(-1)!.to, path: mended };
        return { ...passing, kind: 'mended', counter };
      },
    };
  },
  *cseq(asked) {
    const { kernel, coalition, others, isImprovement, pareto } = asked;
    const deters = (end: number) => !isImprovement(end);
    const responders = respondersIn(kernel, others);
    const answers = credibleAnswers(kernel, responders, pareto);
    const small = excessOf(kernel.conflict, [coalition]) === undefined;
    const least = small ? yield* leastCredible(asked, responders, marks(kernel, deters)) : undefined;
    return {
      ...(least !== undefined && { isDeterred: (improvement: number) => least[improvement] === 0 }),
      *outcome(improvement) {
        // Where the tables tell that there is none, it is not searched for.
        const known = least === undefined || least[improvement] === 0;
        const steps = known ? yield* answers.leadingTo(improvement, deters) : undefined;
        if (steps !== undefined) return { kind: 'deterred', answer: steps, end: steps.at(-1)!.to };
        return { kind: (yield* answers.exist(improvement)) ? 'harmless' : 'unanswered' };
      },
    };
  },
};

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

/** Who of the coalition has to move, in what order. */
function coalitionStep(kernel: Kernel, coalition: Coalition, from: number, to: number): CoalitionStep {
  return { coalition, from, to, path: shortestPath(kernel, from, to, { movers: partiesIn(coalition) })! };
}
