/**
 * What a skeptic would ask of a model: where a result was put in rather than found, what does no work, and what rests
 * on nothing. Each warning says what it is about by the paths that evidence uses, and brings its data; what it means,
 * when it is harmless and what to do stands beside its type. A warning is a question, not a fault.
 */
import { type Response, SCALABLE_CONCEPTS, stability } from '../engine/stability/index.ts';
import type { Case, Resumable } from '../model/index.ts';
import { conflictOf, defaultConcepts } from './analyze.ts';
import type { Unfit } from './change/build-conflict.ts';
import { type DeadlineUnused, deadlinesUnused } from './critic/deadline-unused.ts';
import type { Ground } from './critic/ground.ts';
import {
  type NoLedger,
  type UnsupportedAssumption,
  type UnusedStatement,
  unsupportedAssumptions,
  unusedStatements,
} from './critic/ledger-gaps.ts';
import { type NoBetterMove, noBetterMoves } from './critic/no-better-move.ts';
import { type OneVoice, oneVoices } from './critic/one-voice.ts';
import { type OptionNeverMatters, optionsThatNeverMatter } from './critic/option-never-matters.ts';
import { type PreferenceRestatesConclusion, preferencesThatRestate } from './critic/preference-restates-conclusion.ts';
import { type ResultRestsOnARule, resultsThatRestOnARule } from './critic/result-rests-on-a-rule.ts';
import { type RuleAcrossParties, rulesAcrossParties } from './critic/rule-across-parties.ts';
import {
  type OptionFixedByRules,
  optionsFixedByRules,
  type RuleWithoutEffect,
  rulesWithoutEffect,
} from './critic/rule-without-effect.ts';
import { type SaidAfterPublished, saidAfterPublished } from './critic/said-after-published.ts';
import { type SameOutcomeWithoutEffect, sameOutcomesWithoutEffect } from './critic/same-outcome-without-effect.ts';
import { type UnknownWants, unknownWants } from './critic/unknown-wants.ts';
import { type UnusedTerm, unusedTerms } from './critic/unused-term.ts';
import {
  type DuplicateWant,
  duplicateWants,
  type WantWithoutEffect,
  wantsWithoutEffect,
} from './critic/want-without-effect.ts';
import { type WeakConcept, weakConcepts } from './critic/weak-concept.ts';

export type Warning =
  | ResultRestsOnARule
  | RuleAcrossParties
  | PreferenceRestatesConclusion
  | UnknownWants
  | NoBetterMove
  | OneVoice
  | UnsupportedAssumption
  | NoLedger
  | UnusedStatement
  | SaidAfterPublished
  | WeakConcept
  | OptionNeverMatters
  | OptionFixedByRules
  | RuleWithoutEffect
  | WantWithoutEffect
  | DuplicateWant
  | SameOutcomeWithoutEffect
  | DeadlineUnused
  | UnusedTerm;

export type WarningCode = Warning['code'];

export interface Criticism {
  /** What bears on the results first; of one code in the order of the case. */
  readonly warnings: readonly Warning[];
  /** Checks that could not be made in full, and why: too many states, or direct rankings that do not fit without a rule. */
  readonly notTried: readonly NotTried[];
}

export interface NotTried {
  readonly code: WarningCode;
  readonly because: readonly (Unfit | 'too-much-work')[];
}

export interface CriticOptions {
  /** A variant's id; undefined for the case itself. */
  readonly variant?: string;
  readonly response?: Response;
  /** How many states each of the costly checks may analyze in all; `CRITIC_WORK` unless told. */
  readonly work?: number;
}

/** About a second for each of the two costly checks. */
export const CRITIC_WORK = 400_000;

/** Throws a RangeError where the case has no conflict, or no such variant. */
export function* criticize(
  checked: Case,
  { variant: id, response = 'legal-sequence', work = CRITIC_WORK }: CriticOptions = {},
): Resumable<Criticism> {
  const { variant, conflict } = conflictOf(checked, id);
  const concepts = defaultConcepts(conflict).filter((concept) => SCALABLE_CONCEPTS.includes(concept));
  const found = yield* stability(conflict, { concepts, response });
  const ground: Ground = { case: checked, variant, conflict, stability: found, response, work };
  const byRule = yield* resultsThatRestOnARule(ground);
  const byOption = yield* optionsThatNeverMatter(ground);
  yield { doing: 'looking for what does no work' };
  const byPreference = preferencesThatRestate(ground);
  const byWant = wantsWithoutEffect(ground);
  return {
    warnings: [
      ...byRule.warnings,
      ...rulesAcrossParties(ground),
      ...byPreference.warnings,
      ...unknownWants(ground),
      ...noBetterMoves(ground),
      ...oneVoices(ground),
      ...unsupportedAssumptions(ground),
      ...unusedStatements(ground),
      ...saidAfterPublished(ground),
      ...weakConcepts(ground),
      ...byOption.warnings,
      ...optionsFixedByRules(ground),
      ...rulesWithoutEffect(ground),
      ...byWant.warnings,
      ...duplicateWants(ground),
      ...sameOutcomesWithoutEffect(ground),
      ...deadlinesUnused(ground),
      ...unusedTerms(ground),
    ],
    notTried: (
      [
        ['result-rests-on-a-rule', byRule.notTried],
        ['preference-restates-conclusion', byPreference.notTried],
        ['option-never-matters', byOption.notTried],
        ['want-without-effect', byWant.notTried],
      ] as const
    ).flatMap(([code, because]) => (because.length === 0 ? [] : [{ code, because }])),
  };
}
