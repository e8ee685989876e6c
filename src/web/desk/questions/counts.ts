/** How large the model is, and what each of its rules removes: alone, and beyond what the others remove already. */
import { type Conflict, type Expression, feasibleStates, type Resumable } from '../../../model/index.ts';
import { conflictSeen, type Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

export interface RuleCount {
  readonly id: string;
  /** Combinations that the rule forbids by itself; null where it is too tangled to count. */
  readonly alone: bigint | null;
  /** Combinations that stand without the rule and fall with it. */
  readonly beyond: bigint | null;
}

export interface CountsAnswer {
  readonly form: Conflict['form'];
  /** Options of the parties. */
  readonly options: number;
  /** Every choice of options there is: 2 to the number of options; in graph form the states that are listed. */
  readonly combinations: bigint;
  /** What the rules let stand, before states are counted as one; null where they are too tangled to count. */
  readonly allowed: bigint | null;
  /** States that the answer tells apart. */
  readonly states: number;
  /** In the order of the case. */
  readonly rules: readonly RuleCount[];
}

export function* counts(ground: Ground, { lens }: { readonly lens: Lens }): Resumable<CountsAnswer> {
  const conflict = conflictSeen(ground.case, lens);
  const options = conflict.options.filter(({ party }) => party !== undefined).length;
  const states = conflict.states.count;
  if (conflict.form === 'graph') {
    return { form: 'graph', options, combinations: BigInt(states), allowed: BigInt(states), states, rules: [] };
  }
  const count = (allows: readonly Expression[]) => feasibleStates(options, allows).count;
  const combinations = 2n ** BigInt(options);
  const allowed = count(conflict.rules.map(({ allows }) => allows));
  const rules: RuleCount[] = [];
  for (const [place, { id, allows }] of conflict.rules.entries()) {
    yield { doing: 'counting what each rule removes', share: place / conflict.rules.length };
    const alone = count([allows]);
    const others = conflict.rules.filter((_, other) => other !== place).map((rule) => rule.allows);
    const without = allowed === undefined ? undefined : count(others);
    rules.push({
      id,
      alone: alone === undefined ? null : combinations - alone,
      beyond: without === undefined ? null : without - allowed!,
    });
  }
  return { form: 'options', options, combinations, allowed: allowed ?? null, states, rules };
}
