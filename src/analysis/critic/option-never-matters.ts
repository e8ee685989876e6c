import { stability } from '../../engine/stability/index.ts';
import {
  type Conflict,
  type Expression,
  isTaken,
  optionsIn,
  type Resumable,
  statesOf,
  stateTaking,
  type Variant,
} from '../../model/index.ts';
import { assumptionsOf } from '../change/assumptions.ts';
import { builder } from '../change/build-conflict.ts';
import { named } from '../change/named-expression.ts';
import { patternsOf } from '../compare/matching.ts';
import { HEADLINE } from '../headline.ts';
import { expressionsIn, type Ground, pathOfOption, statementsIn, type Tried } from './ground.ts';

/**
 * Nothing hangs on an option. `to-nobody`: no want, rule or outcome names it, and no ranking tells two states apart
 * that differ in it alone. The others are named somewhere, and yet the very same states hold under Nash and SEQ as far
 * as all other options go: `if-removed`, where it is never taken; `if-granted`, where it always is; `to-the-rest`,
 * either way.
 * These are often findings, and not faults: what this party does here moves nothing elsewhere.
 * What to do: leave out what matters to nobody, or say who minds it; read the others as an answer.
 */
export interface OptionNeverMatters {
  readonly code: 'option-never-matters';
  readonly about: readonly string[];
  readonly data: {
    readonly option: number;
    readonly how: 'to-nobody' | 'if-removed' | 'if-granted' | 'to-the-rest';
    /** Whether a rule, the status quo or what a variant changes speaks of it, so that it cannot just be left out. */
    readonly used: boolean;
  };
}

export function* optionsThatNeverMatter(ground: Ground): Resumable<Tried<OptionNeverMatters>> {
  const { conflict, response } = ground;
  const warnings: OptionNeverMatters[] = [];
  if (conflict.form === 'graph' || conflict.preferences.some(({ ranking }) => ranking === undefined)) {
    return { warnings, notTried: [] };
  }
  const warn = (option: number, how: OptionNeverMatters['data']['how']) => {
    const { id } = conflict.options[option]!;
    const used = isUsed(conflict, id) || ground.case.variants.some((variant) => isChangedBy(variant, id));
    warnings.push({ code: 'option-never-matters', about: [pathOfOption(id)], data: { option, how, used } });
  };
  const inWords = new Set(expressionsIn({ ...conflict, terms: [] }).flatMap(optionsIn));
  const base = yield* stability(conflict, { concepts: HEADLINE, response });
  const build = builder([conflict], conflict.states.count);
  let left = ground.work;
  let tried = true;
  for (const [option, { id, party }] of conflict.options.entries()) {
    if (party === undefined) continue;
    if (!inWords.has(option) && mattersToNobody(conflict, option)) {
      warn(option, 'to-nobody');
      continue;
    }
    if (left < 2 * conflict.states.count) {
      tried = false;
      continue;
    }
    left -= 2 * conflict.states.count;
    const literal: Expression = { kind: 'option', option };
    const same: boolean[] = [];
    for (const fixed of [{ kind: 'not', of: literal } satisfies Expression, literal]) {
      const assumed = assumptionsOf(conflict);
      const rule = { id: 'fixed', text: '', why: undefined, allows: named(fixed, conflict.options) };
      const other = yield* build.build({ ...assumed, rules: [...assumed.rules, rule] });
      if (typeof other === 'string') {
        same.push(false);
        continue;
      }
      const then = yield* stability(other, { concepts: HEADLINE, response });
      same.push(
        HEADLINE.every((_, n) => {
          const now = projected(other, then.concepts[n]!.equilibria!, id);
          const before = projected(conflict, base.concepts[n]!.equilibria!, id);
          return JSON.stringify(now) === JSON.stringify(before);
        }),
      );
    }
    const [removed, granted] = same;
    if (removed || granted) warn(option, removed && granted ? 'to-the-rest' : removed ? 'if-removed' : 'if-granted');
    yield { doing: 'asking which options matter', share: option / conflict.options.length };
  }
  return { warnings, notTried: tried ? [] : ['too-much-work'] };
}

/** Whether a rule names the option, or the status quo takes it. */
function isUsed({ options, rules, states, statusQuo }: Conflict, id: string): boolean {
  const option = options.findIndex((one) => one.id === id);
  if (option === -1) return false;
  return (
    rules.some((rule) => rule.options.includes(option)) ||
    (statusQuo !== undefined && isTaken(states, statusQuo, option))
  );
}

/** Whether a variant changes the option, or writes wants, terms, rules, outcomes or a status quo that speak of it. */
function isChangedBy({ changes, conflict }: Variant, id: string): boolean {
  const touches = (path: string) =>
    changes.some((change) => path === change || path.startsWith(`${change}.`) || change.startsWith(`${path}.`));
  if (touches(pathOfOption(id))) return true;
  const option = conflict.options.findIndex((one) => one.id === id);
  if (option === -1) return true;
  const { parties, preferences, terms, sameOutcome } = conflict;
  const written = [
    ...preferences.flatMap(({ wants }, p) => (touches(`preferences.${parties[p]!.id}`) ? statementsIn(wants) : [])),
    ...terms.filter(({ name }) => touches(`terms.${name}`)).map(({ means }) => means),
    ...(touches('sameOutcome') ? sameOutcome.map(({ where }) => where) : []),
  ];
  return isUsed(conflict, id) || written.some((expression) => optionsIn(expression).includes(option));
}

function mattersToNobody({ states, preferences }: Conflict, option: number): boolean {
  let pairs = 0;
  const options = [...states.columns.keys()];
  for (let state = 0; state < states.count; state++) {
    if (!isTaken(states, state, option)) continue;
    const partner = stateTaking(
      states,
      options.filter((other) => other !== option && isTaken(states, state, other)),
    );
    if (partner === undefined) continue;
    pairs++;
    if (preferences.some(({ ranking }) => ranking!.levels[state] !== ranking!.levels[partner])) return false;
  }
  return pairs > 0;
}

/** The states of the set as far as the other options go, each once, in order. */
function projected(conflict: Conflict, set: Uint32Array, id: string): string[] {
  const keys = statesOf(set).flatMap((state) => patternsOf(conflict, state).map((pattern) => without(pattern, id)));
  return [...new Set(keys)].sort();
}

function without(pattern: readonly string[], id: string): string {
  return pattern.filter((other) => other !== id).join();
}
