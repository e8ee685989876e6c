/** The questions that exist. A new one is a file of its own and a row here. */
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
import { state } from './questions/state.ts';
import { summary } from './questions/summary.ts';
import { talksAssumed } from './questions/talks-assumed.ts';
import { talksDeal } from './questions/talks-deal.ts';
import { talksPage } from './questions/talks-page.ts';
import { talksPoints } from './questions/talks-points.ts';
import { talksRun } from './questions/talks-run.ts';
import { talksStakes } from './questions/talks-stakes.ts';
import { talksTactics } from './questions/talks-tactics.ts';
import { talksText } from './questions/talks-text.ts';
import { timeline } from './questions/timeline.ts';
import { wantEffects } from './questions/want-effects.ts';
import { way } from './questions/way.ts';
import { why } from './questions/why.ts';

export const questions = {
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
  talksAssumed,
  talksDeal,
  talksPage,
  talksPoints,
  talksRun,
  talksStakes,
  talksTactics,
  talksText,
} as const;

export type QuestionName = keyof typeof questions;

export type Asked<Name extends QuestionName> =
  (typeof questions)[Name] extends Question<infer Asked, unknown> ? Asked : never;

export type AnswerTo<Name extends QuestionName> =
  (typeof questions)[Name] extends Question<never, infer Answer> ? Answer : never;
