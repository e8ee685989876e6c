/** The opponent models: to add one, add its file and its row. */
import type { OpponentModel } from '../../../../model/index.ts';
import { bayesianRule } from './bayesian.ts';
import { hardheadedRule } from './hardheaded.ts';
import type { ModelRule } from './learning.ts';
import { smithRule } from './smith.ts';

export const MODEL_RULES: Readonly<Record<OpponentModel['form'], ModelRule>> = {
  hardheaded: hardheadedRule,
  smith: smithRule,
  bayesian: bayesianRule,
};
