/** The acceptance rules: to add one, add its file and its row. */
import type { Acceptance } from '../../../../model/index.ts';
import type { Offering } from '../seat.ts';
import type { AcceptanceRule, Deciding } from './acceptance-rule.ts';
import { combiRule } from './combi.ts';
import { constRule } from './const.ts';
import { nextRule } from './next.ts';
import { targetRule } from './target.ts';
import { timeAcceptance } from './time.ts';

export const ACCEPTANCE_RULES: {
  readonly [W in Acceptance['when']]: AcceptanceRule<Extract<Acceptance, { when: W }>>;
} = {
  target: targetRule,
  next: nextRule,
  const: constRule,
  time: timeAcceptance,
  combi: combiRule,
};

export function deciding(rule: Acceptance, offering: Offering, worth: (deal: number) => number): Deciding {
  return (ACCEPTANCE_RULES[rule.when] as AcceptanceRule<Acceptance>).begin(rule, offering, worth);
}
