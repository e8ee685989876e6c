/** The opponent models that learn: to add one, add its file and its row. */
import { bayesianRule } from './bayesian.ts';
import { hardheadedRule } from './hardheaded.ts';
import type { LearnedForm, ModelRule } from './learning.ts';
import { smithRule } from './smith.ts';

export const MODEL_RULES: Readonly<Record<LearnedForm, ModelRule>> = {
  hardheaded: hardheadedRule,
  smith: smithRule,
  bayesian: bayesianRule,
};
