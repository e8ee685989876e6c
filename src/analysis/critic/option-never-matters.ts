import { stability } from '../../engine/stability/index.ts';
import {
  type Conflict,
  type Expression,
  isTaken,
  optionsIn,
  type Resumable,
  statesOf,
  stateTaking,
} from '../../model/index.ts';
import { assumptionsOf } from '../change/assumptions.ts';
import { builder } from '../change/build-conflict.ts';
import { named } from '../change/named-expression.ts';
import { patternsOf } from '../compare/matching.ts';
import { HEADLINE } from '../headline.ts';
import { expressionsIn, type Ground, pathOfOption, type Tried } from './ground.ts';

/**
 * Nothing hangs on an option. `to-nobody`: no want, rule or outcome names it, and no ranking tells two states apart
 * that differ in it alone. `to-the-rest`: it is named, but whether it is taken for granted or taken away, the same
 * states hold under Nash and SEQ as far as all other options go.
 * `to-the-rest` is often a finding, and not a fault: what this party does here moves nothing elsewhere.
 * What to do: leave out what matters to nobody, or say who minds it; read the other as an answer.
 */
export interface OptionNeverMatters {
  readonly code: 'option-never-matters';
  readonly about: readonly string[];
  readonly data: { readonly option: number; readonly how: 'to-nobody' | 'to-the-rest' };
}

export function* optionsThatNeverMatter(ground: Ground): Resumable<Tried<OptionNeverMatters>> {
  const { conflict, response } = ground;
  const warnings: OptionNeverMatters[] = [];
  if (conflict.form === 'graph' || conflict.preferences.some(({ ranking }) => ranking === undefined)) {
    return { warnings, notTried: [] };
  }
  const warn = (option: number, how: OptionNeverMatters['data']['how']) =>
    warnings.push({
      code: 'option-never-matters',
      about: [pathOfOption(conflict.options[option]!.id)],
      data: { option, how },
    });
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
    let same = true;
    for (const fixed of [{ kind: 'not', of: literal } satisfies Expression, literal]) {
      if (!same) break;
      const assumed = assumptionsOf(conflict);
      const rule = { id: 'fixed', text: '', why: undefined, allows: named(fixed, conflict.options) };
      const other = yield* build.build({ ...assumed, rules: [...assumed.rules, rule] });
      if (typeof other === 'string') {
        same = false;
        continue;
      }
      const then = yield* stability(other, { concepts: HEADLINE, response });
      const there = new Set(allPatterns(other).map((pattern) => without(pattern, id)));
      same = HEADLINE.every((_, n) => {
        const now = projected(other, then.concepts[n]!.equilibria!, id);
        const before = projected(conflict, base.concepts[n]!.equilibria!, id).filter((key) => there.has(key));
        return JSON.stringify(now) === JSON.stringify(before);
      });
    }
    if (same) warn(option, 'to-the-rest');
    yield { doing: 'asking which options matter', share: option / conflict.options.length };
  }
  return { warnings, notTried: tried ? [] : ['too-much-work'] };
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

function allPatterns(conflict: Conflict) {
  return Array.from({ length: conflict.states.count }, (_, state) => patternsOf(conflict, state)).flat();
}

/** The states of the set as far as the other options go, each once, in order. */
function projected(conflict: Conflict, set: Uint32Array, id: string): string[] {
  const keys = statesOf(set).flatMap((state) => patternsOf(conflict, state).map((pattern) => without(pattern, id)));
  return [...new Set(keys)].sort();
}

function without(pattern: readonly string[], id: string): string {
  return pattern.filter((other) => other !== id).join();
}
