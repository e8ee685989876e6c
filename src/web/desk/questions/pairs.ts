/** Two states, or two wishes, put before somebody: which would the party rather? And what the answers come to. */
import {
  type BuildQuestion,
  type BuiltWants,
  buildWants,
  checkAnswers,
  checkingPairs,
  differingOptions,
  type Mend,
  type OptionWant,
  type PairAnswer,
  pairOf,
} from '../../../analysis/index.ts';
import { type Conflict, isMixed, isTaken, membersOf, numberOf, type Resumable } from '../../../model/index.ts';
import { choiceInWords } from '../../../report/words/choice-in-words.ts';
import { rankedDocument } from '../../../report/words/ranked-in-words.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import type { Block, Text } from '../../../report/writers/document.ts';
import { refused } from '../../phrases/desk.ts';
import { conflictSeen, type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { Unanswerable } from '../unanswerable.ts';

export type { PairAnswer } from '../../../analysis/index.ts';

/** States by their numbers. */
export interface AnsweredPair {
  readonly first: number;
  readonly second: number;
  readonly answer: PairAnswer;
}

export type PairsAsked = { readonly lens: Lens; readonly party: string } & (
  | { readonly mode: 'check'; readonly told: readonly AnsweredPair[] }
  | { readonly mode: 'build'; readonly answers: readonly PairAnswer[] }
);

export interface PairQuestion {
  /** Numbers of the two states; undefined where it is about two wishes, all else equal. */
  readonly states: { readonly first: number; readonly second: number } | undefined;
  /** In what the two differ. */
  readonly first: readonly Text[];
  readonly second: readonly Text[];
  /** What is done in both. */
  readonly same: readonly Text[];
}

export interface PairContradiction {
  readonly states: NonNullable<PairQuestion['states']>;
  readonly first: readonly Text[];
  readonly second: readonly Text[];
  readonly answer: 'first' | 'second' | 'equal';
  /** What the list says, and what in it says so. */
  readonly ranked: readonly Block[];
  readonly mend: Mend | undefined;
}

export type PairsAnswer =
  | {
      readonly mode: 'check';
      readonly question: PairQuestion | undefined;
      readonly asked: number;
      readonly left: number;
      readonly agreeing: number;
      readonly open: number;
      readonly contradictions: readonly PairContradiction[];
    }
  | {
      readonly mode: 'build';
      readonly question: PairQuestion | undefined;
      readonly asked: number;
      /** At most. */
      readonly left: number;
      readonly built: BuiltInWords;
    };

export interface BuiltInWords {
  readonly steps: readonly (readonly { readonly text: string; readonly words: Text }[])[];
  readonly indifferent: readonly Text[];
  readonly undirected: readonly Text[];
  readonly unordered: readonly (readonly [Text, Text])[];
  readonly contradicted: readonly {
    readonly upper: Text;
    readonly lower: Text;
    readonly answer: 'lower' | 'equal';
  }[];
}

export function* pairs(ground: Ground, asked: PairsAsked): Resumable<PairsAnswer> {
  const conflict = conflictSeen(ground.case, asked.lens);
  const party = conflict.parties.findIndex(({ id }) => id === asked.party);
  if (party < 0) throw new Unanswerable(refused.decidesNothing(asked.party));
  if (asked.mode === 'build') return building(conflict, asked.answers);
  const told = asked.told.map(({ first, second, answer }) => ({
    pair: pairOf(conflict, party, stateCalled(conflict, first), stateCalled(conflict, second)),
    answer,
  }));
  const { agreeing, open, contradictions } = checkAnswers(
    conflict,
    party,
    told.map(({ pair }) => pair),
    told.map(({ answer }) => answer),
  );
  const isTold = (a: number, b: number) =>
    told.some(({ pair: { first, second } }) => (first === a && second === b) || (first === b && second === a));
  const waiting = checkingPairs(conflict, party).filter(({ first, second }) => !isTold(first, second));
  const [next] = waiting;
  return {
    mode: 'check',
    question: next && statesSideBySide(conflict, next.first, next.second),
    asked: told.length,
    left: waiting.length,
    agreeing,
    open,
    contradictions: contradictions.map(({ answer, ranked, mend }) => {
      const { first, second, states } = statesSideBySide(conflict, ranked.first, ranked.second);
      return {
        first,
        second,
        states: states!,
        answer,
        mend,
        ranked: rankedDocument(conflict, [ranked], []).blocks.slice(1),
      };
    }),
  };
}

function statesSideBySide(conflict: Conflict, first: number, second: number): PairQuestion {
  const { states } = conflict;
  const isPlain = (option: number) =>
    ![first, second].some((state) => isMixed(states, membersOf(states, state), option));
  const apart = new Set(differingOptions(conflict, first, second).filter(isPlain));
  const owned = [...conflict.options.keys()].filter((option) => conflict.options[option]!.party !== undefined);
  const numbers = { first: numberOf(states, first), second: numberOf(states, second) };
  if (apart.size === 0 || states.labels !== undefined) {
    return {
      states: numbers,
      first: [stateInWords(conflict, first)],
      second: [stateInWords(conflict, second)],
      same: [],
    };
  }
  const differing = owned.filter((option) => apart.has(option));
  const side = (state: number) =>
    differing.map((option) => choiceInWords(conflict, option, isTaken(states, state, option)));
  const same = owned.filter((option) => !apart.has(option) && isPlain(option) && isTaken(states, first, option));
  return {
    states: numbers,
    first: side(first),
    second: side(second),
    same: same.map((option) => choiceInWords(conflict, option, true)),
  };
}

function building(conflict: Conflict, answers: readonly PairAnswer[]): PairsAnswer {
  const options = [...conflict.options.keys()].filter((option) => conflict.options[option]!.party !== undefined);
  if (options.length === 0) throw new Unanswerable(refused.noOptions);
  const { question, asked, left, built } = buildWants(options, answers);
  return {
    mode: 'build',
    question: question && wishesSideBySide(conflict, question),
    asked,
    left,
    built: builtInWords(conflict, built),
  };
}

function wishesSideBySide(conflict: Conflict, question: BuildQuestion): PairQuestion {
  const words = ({ option, isTaken }: OptionWant, isFulfilled: boolean) =>
    choiceInWords(conflict, option, isTaken === isFulfilled);
  if (question.kind === 'direction') {
    const { option } = question;
    const one = (isTaken: boolean) => [choiceInWords(conflict, option, isTaken)];
    return { states: undefined, first: one(true), second: one(false), same: [] };
  }
  const { first, second } = question;
  return {
    states: undefined,
    first: [words(first, true), words(second, false)],
    second: [words(first, false), words(second, true)],
    same: [],
  };
}

function builtInWords(conflict: Conflict, built: BuiltWants): BuiltInWords {
  const words = ({ option, isTaken }: OptionWant) => choiceInWords(conflict, option, isTaken);
  const text = ({ option, isTaken }: OptionWant) => `${isTaken ? '' : 'not '}${conflict.options[option]!.id}`;
  const taken = (option: number) => choiceInWords(conflict, option, true);
  return {
    steps: built.steps.map((step) => step.map((want) => ({ text: text(want), words: words(want) }))),
    indifferent: built.indifferent.map(taken),
    undirected: built.undirected.map(taken),
    unordered: built.unordered.map(([one, other]) => [words(one), words(other)]),
    contradicted: built.contradicted.map(({ upper, lower, answer }) => ({
      upper: words(upper),
      lower: words(lower),
      answer,
    })),
  };
}
