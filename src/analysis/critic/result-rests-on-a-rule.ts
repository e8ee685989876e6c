import { explain, kernelFor } from '../../engine/stability/index.ts';
import type { Conflict, Resumable } from '../../model/index.ts';
import { builder } from '../change/build-conflict.ts';
import { changed, singleChanges } from '../change/change.ts';
import { whatItHangsOn } from '../change/what-it-hangs-on.ts';
import { findOutcome, outcomeOf, type Pattern } from '../compare/matching.ts';
import { HEADLINE } from '../headline.ts';
import type { Ground, Tried } from './ground.ts';

/**
 * A state holds only because a rule forbids the alternative: without the rule somebody would leave it, for a state that
 * the rule keeps out of the model. Or the other way round (`keepsFrom`): a state that would hold without the rule does
 * not, because the rule forbids the answer that would deter leaving it.
 * Harmless where the rule says what is impossible in the world, and not merely unwise.
 * What to do: ask whether the party really could not; if it could, drop the rule and let its wants decide. Anyone who
 * reads the result must be told the rule.
 */
export interface ResultRestsOnARule {
  readonly code: 'result-rests-on-a-rule';
  readonly about: readonly string[];
  readonly data: {
    readonly rule: number;
    readonly rests: readonly RestingState[];
    readonly keepsFrom: readonly { readonly concept: string; readonly states: readonly number[] }[];
  };
}

export interface RestingState {
  readonly state: number;
  readonly concepts: readonly string[];
  /** Who would leave it without the rule, and for what; undefined where the way there is longer than one move. */
  readonly leaver: { readonly party: number; readonly to: Pattern } | undefined;
}

export function* resultsThatRestOnARule(ground: Ground): Resumable<Tried<ResultRestsOnARule>> {
  const { conflict, response, work } = ground;
  const changes = singleChanges(conflict).filter(({ kind }) => kind === 'drop-rule');
  const hangs = yield* whatItHangsOn(conflict, { changes, response, work });
  const build = builder([conflict], 8 * conflict.states.count);
  const warnings: ResultRestsOnARule[] = [];
  for (const [place, { change, gained }] of hangs.tried.entries()) {
    if (change.kind !== 'drop-rule') continue;
    const fallen = hangs.conclusions.filter(({ fallsIf }) => fallsIf.some((one) => one.change === place));
    if (fallen.length === 0 && gained.length === 0) continue;
    const without = yield* build.build(changed(conflict, change));
    if (typeof without === 'string') continue;
    const states = [...new Set(fallen.map(({ state }) => state))];
    warnings.push({
      code: 'result-rests-on-a-rule',
      about: [`rules.${conflict.rules[change.rule]!.id}`],
      data: {
        rule: change.rule,
        rests: states.map((state) => {
          const concepts = fallen.filter((one) => one.state === state).map(({ concept }) => concept);
          return { state, concepts, leaver: leaverOf(conflict, without, state, concepts, ground) };
        }),
        keepsFrom: gained,
      },
    });
  }
  return { warnings, notTried: [...new Set(hangs.notTried.map(({ because }) => because))] };
}

function leaverOf(
  conflict: Conflict,
  without: Conflict,
  state: number,
  concepts: readonly string[],
  { response }: Ground,
): RestingState['leaver'] {
  const there = findOutcome(without, outcomeOf(conflict, state));
  if (typeof there !== 'number') return undefined;
  const kernel = kernelFor(without);
  const concept = HEADLINE.find((id) => concepts.includes(id)) ?? concepts[0]!;
  for (const party of without.parties.keys()) {
    const verdict = explain(kernel, { concept, party, state: there, response });
    if (verdict.stable !== false) continue;
    for (const { move } of verdict.ways) {
      const to = outcomeOf(without, move.to);
      if (typeof findOutcome(conflict, to) !== 'number') return { party, to: to.taken };
    }
  }
  return undefined;
}
