/** The questions that exist. A new one is a file of its own and a row here, or among those that are loaded when asked. */
import type { Question } from './question.ts';
import { brief, file } from './questions/brief.ts';
import { citations } from './questions/citations.ts';
import { coalitionWhy } from './questions/coalition-why.ts';
import { coalitions } from './questions/coalitions.ts';
import { counts } from './questions/counts.ts';
import { critic } from './questions/critic.ts';
import { difference } from './questions/difference.ts';
import { evidence } from './questions/evidence.ts';
import { hangsOn } from './questions/hangs-on.ts';
import { heat } from './questions/heat.ts';
import { matrix } from './questions/matrix.ts';
import { moveRows } from './questions/move-rows.ts';
import { moves } from './questions/moves.ts';
import { neighbors } from './questions/neighbors.ts';
import { outcomes } from './questions/outcomes.ts';
import { pairs } from './questions/pairs.ts';
import { paths } from './questions/paths.ts';
import { ranked } from './questions/ranked.ts';
import { since } from './questions/since.ts';
import { state } from './questions/state.ts';
import { summary } from './questions/summary.ts';
import type { talksQuestions } from './questions/talks.ts';
import { timeline } from './questions/timeline.ts';
import { wantEffects } from './questions/want-effects.ts';
import { way } from './questions/way.ts';
import { why } from './questions/why.ts';

const questions = {
  coalitionWhy,
  coalitions,
  difference,
  heat,
  moveRows,
  moves,
  neighbors,
  pairs,
  paths,
  way,
  wantEffects,
  counts,
  critic,
  outcomes,
  ranked,
  since,
  state,
  why,
  brief,
  file,
  hangsOn,
  summary,
  citations,
  evidence,
  matrix,
  timeline,
} as const;

type Questions = typeof questions & typeof talksQuestions;

export type QuestionName = keyof Questions;

/** Shapes differ by name; whoever asks knows. */
export type AnyQuestion = Question<unknown, unknown>;

/** At once where it is here already: a key is not kept waiting. */
export function questionCalled(name: QuestionName): AnyQuestion | Promise<AnyQuestion> {
  if (name in questions) return questions[name as keyof typeof questions] as unknown as AnyQuestion;
  return import('./questions/talks.ts').then(
    ({ talksQuestions: late }) => late[name as keyof typeof late] as unknown as AnyQuestion,
  );
}

export type Asked<Name extends QuestionName> = Questions[Name] extends Question<infer Asked, unknown> ? Asked : never;

export type AnswerTo<Name extends QuestionName> =
  Questions[Name] extends Question<never, infer Answer> ? Answer : never;
