/** The questions about talks: loaded when the first of them is asked. A new one is a file of its own and a row here. */
import { talksAssumed } from './talks-assumed.ts';
import { talksDeal } from './talks-deal.ts';
import { talksEquals } from './talks-equals.ts';
import { talksPage } from './talks-page.ts';
import { talksPoints } from './talks-points.ts';
import { talksRather } from './talks-rather.ts';
import { talksRun } from './talks-run.ts';
import { talksStakes } from './talks-stakes.ts';
import { talksTactics } from './talks-tactics.ts';
import { talksText } from './talks-text.ts';

export const talksQuestions = {
  talksAssumed,
  talksDeal,
  talksEquals,
  talksPage,
  talksPoints,
  talksRather,
  talksRun,
  talksStakes,
  talksTactics,
  talksText,
} as const;
