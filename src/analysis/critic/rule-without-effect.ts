import { type Expression, feasibleStates } from '../../model/index.ts';
import { type Ground, pathOfOption } from './ground.ts';

/**
 * A rule removes no state that the others leave: everything it forbids is forbidden already.
 * Harmless; it may even say something a reader wants to see said.
 * What to do: drop it, or see whether it says what was meant.
 */
export interface RuleWithoutEffect {
  readonly code: 'rule-without-effect';
  readonly about: readonly string[];
  readonly data: { readonly rule: number };
}

/**
 * The rules leave an option no choice: it is taken in every state, or in none.
 * Harmless where a variant sets it free.
 * What to do: say it as a fact of the context, or leave the option out; where one rule does it by itself, the rule
 * may have been meant otherwise.
 */
export interface OptionFixedByRules {
  readonly code: 'option-fixed-by-rules';
  readonly about: readonly string[];
  readonly data: {
    readonly option: number;
    readonly taken: boolean;
    /** The rules, by their places, each of which does it alone; empty where it takes several. */
    readonly rules: readonly number[];
  };
}

export function rulesWithoutEffect({ conflict }: Ground): RuleWithoutEffect[] {
  if (conflict.form === 'graph') return [];
  const owned = ownedOptions(conflict.options);
  const rules = conflict.rules.map(({ allows }) => allows);
  const all = feasibleStates(owned, rules).count;
  if (all === undefined) return [];
  return conflict.rules.flatMap(({ id }, rule) => {
    const without = feasibleStates(
      owned,
      rules.filter((_, other) => other !== rule),
    ).count;
    if (without !== all) return [];
    return [{ code: 'rule-without-effect', about: [`rules.${id}`], data: { rule } }];
  });
}

export function optionsFixedByRules({ conflict }: Ground): OptionFixedByRules[] {
  if (conflict.form === 'graph') return [];
  const owned = ownedOptions(conflict.options);
  const count = (rules: readonly Expression[]) => feasibleStates(owned, rules).count;
  const rules = conflict.rules.map(({ allows }) => allows);
  return conflict.options.slice(0, owned).flatMap(({ id }, option) => {
    const literal: Expression = { kind: 'option', option };
    const asTaken = (taken: boolean): Expression => (taken ? literal : { kind: 'not', of: literal });
    const taken = [true, false].find((value) => count([...rules, asTaken(!value)]) === 0n);
    if (taken === undefined) return [];
    const alone = [...rules.keys()].filter((rule) => count([rules[rule]!, asTaken(!taken)]) === 0n);
    return [
      {
        code: 'option-fixed-by-rules',
        about: [pathOfOption(id), ...alone.map((rule) => `rules.${conflict.rules[rule]!.id}`)],
        data: { option, taken, rules: alone },
      },
    ];
  });
}

function ownedOptions(options: readonly { readonly id: string }[]): number {
  return options.filter(({ id }) => !id.startsWith('context.')).length;
}
