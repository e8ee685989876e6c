/** The questions about talks: loaded when the first of them is asked. A new one is a file of its own and a row here. */
import { keepingLastAnswer } from './last-answer.ts';
import { talksAgreements } from './talks-agreements.ts';
import { talksAssumed } from './talks-assumed.ts';
import { talksDeal } from './talks-deal.ts';
import { talksEquals } from './talks-equals.ts';
import { talksPage } from './talks-page.ts';
import { talksPoints } from './talks-points.ts';
import { talksRather } from './talks-rather.ts';
import { talksRun } from './talks-run.ts';
import { talksSeveral } from './talks-several.ts';
import { talksStakes } from './talks-stakes.ts';
import { talksSwaps } from './talks-swaps.ts';
import { talksSwings } from './talks-swings.ts';
import { talksTactics } from './talks-tactics.ts';
import { talksText } from './talks-text.ts';
import { talksWaysOut } from './talks-ways-out.ts';

export const talksQuestions = {
  talksAgreements: keepingLastAnswer(talksAgreements),
  talksAssumed: keepingLastAnswer(talksAssumed),
  talksDeal: keepingLastAnswer(talksDeal),
  talksEquals: keepingLastAnswer(talksEquals),
  talksPage: keepingLastAnswer(talksPage),
  talksPoints: keepingLastAnswer(talksPoints),
  talksRather: keepingLastAnswer(talksRather),
  talksRun: keepingLastAnswer(talksRun),
  talksSeveral: keepingLastAnswer(talksSeveral),
  talksStakes: keepingLastAnswer(talksStakes),
  talksSwaps: keepingLastAnswer(talksSwaps),
  talksSwings: keepingLastAnswer(talksSwings),
  talksTactics: keepingLastAnswer(talksTactics),
  talksText: keepingLastAnswer(talksText),
  talksWaysOut: keepingLastAnswer(talksWaysOut),
} as const;
