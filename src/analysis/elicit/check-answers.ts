/** What somebody says about pairs of states, held against what the list of wants says. */
import { type Conflict, holds, isTaken, type RankedPair, type WantedStatement, whyRanked } from '../../model/index.ts';
import type { CheckingPair } from './checking-pairs.ts';

/** Which would the party rather? `skip`: not asked any further. */
export type PairAnswer = 'first' | 'second' | 'equal' | 'unknown' | 'skip';

/** A change of the list after which it agrees with the answer. */
export interface Mend {
  readonly kind: 'swap' | 'join';
  /** The upper of the two steps. */
  readonly upper: number;
  readonly lower: number;
  /** Other answers that the list agrees with now, and would not then. */
  readonly breaks: number;
}

export interface Contradiction {
  /** Its place among the pairs. */
  readonly pair: number;
  readonly answer: 'first' | 'second' | 'equal';
  /** What the list says, and why. */
  readonly ranked: RankedPair;
  readonly mend: Mend | undefined;
}

export interface Checked {
  readonly asked: number;
  readonly agreeing: number;
  /** Answered with "I do not know", or passed over. */
  readonly open: number;
  readonly contradictions: readonly Contradiction[];
}

/** `answers` go with the first of the pairs, in their order. */
export function checkAnswers(
  conflict: Conflict,
  party: number,
  pairs: readonly CheckingPair[],
  answers: readonly PairAnswer[],
): Checked {
  const answered = pairs.slice(0, answers.length).map((pair, place) => ({ pair, place, answer: answers[place]! }));
  const told = answered.flatMap(({ answer, ...rest }) => (isTold(answer) ? [{ ...rest, answer }] : []));
  const { wants } = conflict.preferences[party]!;
  const steps = wants.kind === 'statements' ? wants.steps : undefined;
  const contradictions = told.flatMap(({ pair, place, answer }): Contradiction[] => {
    const ranked = whyRanked(conflict, party, pair.first, pair.second);
    if ((ranked.better ?? 'neither') === (answer === 'equal' ? 'neither' : answer)) return [];
    const mend = steps && mendFor(conflict, steps, pair, answer, told);
    return [{ pair: place, answer, ranked, mend }];
  });
  return {
    asked: answered.length,
    agreeing: told.length - contradictions.length,
    open: answered.length - told.length,
    contradictions,
  };
}

type Told = 'first' | 'second' | 'equal';

function isTold(answer: PairAnswer): answer is Told {
  return answer === 'first' || answer === 'second' || answer === 'equal';
}

type Steps = readonly (readonly WantedStatement[])[];

/** Undefined where neither exchanging nor joining the two steps makes the list agree. */
function mendFor(
  conflict: Conflict,
  steps: Steps,
  pair: CheckingPair,
  answer: Told,
  told: readonly { readonly pair: CheckingPair; readonly answer: Told }[],
): Mend | undefined {
  if (pair.steps === undefined) return undefined;
  const { decides: upper, opposes: lower } = pair.steps;
  const kind = answer === 'equal' ? 'join' : 'swap';
  if (kind === 'join' && lower !== upper + 1) return undefined;
  const after = kind === 'join' ? joined(steps, upper) : swapped(steps, upper, lower);
  const agrees = (list: Steps, { first, second }: CheckingPair, said: Told) =>
    betterBy(conflict, list, first, second) === said;
  if (!agrees(after, pair, answer)) return undefined;
  const breaks = told.filter(
    (other) => agrees(steps, other.pair, other.answer) && !agrees(after, other.pair, other.answer),
  ).length;
  return { kind, upper, lower, breaks };
}

function swapped(steps: Steps, upper: number, lower: number): Steps {
  return steps.with(upper, steps[lower]!).with(lower, steps[upper]!);
}

function joined(steps: Steps, upper: number): Steps {
  return [...steps.slice(0, upper), [...steps[upper]!, ...steps[upper + 1]!], ...steps.slice(upper + 2)];
}

function betterBy({ states }: Conflict, steps: Steps, first: number, second: number): Told {
  const fulfilled = (step: readonly WantedStatement[], state: number) =>
    step.filter(({ wants }) => holds(wants, (option) => isTaken(states, state, option))).length;
  for (const step of steps) {
    const difference = fulfilled(step, first) - fulfilled(step, second);
    if (difference !== 0) return difference > 0 ? 'first' : 'second';
  }
  return 'equal';
}
