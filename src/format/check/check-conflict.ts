/** One conflict, the case's own or a variant's, from what was written to what an engine can take. */
import type { CaseParty, Conflict, Resumable } from '../../model/index.ts';
import type { Names } from '../expression/names.ts';
import { checkGraph, checkStatusQuoNumber } from './check-graph.ts';
import { checkOptions, type Options } from './check-options.ts';
import { checkPreferences } from './check-preferences.ts';
import { checkRules, checkSameOutcome } from './check-rules.ts';
import { checkStatusQuo, findStates, reportStates } from './check-states.ts';
import { checkTerms } from './check-terms.ts';
import type { Report } from './fault-report.ts';
import type { MergedConflict } from './merged-conflict.ts';
import type { SharedWork } from './shared-work.ts';

/** In place of a limit: look at the names and expressions, and at no state. */
export const NAMES_ONLY = -1;

/** Undefined where something is wrong, which is then reported. */
export function* checkConflict(
  conflict: MergedConflict,
  parties: readonly CaseParty[],
  limit: number,
  shared: SharedWork,
  report: Report,
): Resumable<Conflict | undefined> {
  const before = report.count;
  const { isGraph, options, names, terms, termsSound } = namesOf(conflict, parties, shared, report);
  const part = isGraph
    ? readGraph(conflict, options, names, limit, shared, report)
    : yield* readOptionForm(conflict, options, names, limit, shared, report);
  const ground = { names, options, states: part?.states, rules: part?.rules ?? NO_RULES, isGraph };
  const preferences = yield* checkPreferences(conflict, parties, ground, shared, report);
  const statusQuo = isGraph
    ? checkStatusQuoNumber(conflict.statusQuo, conflict, report)
    : checkStatusQuo(conflict.statusQuo, names, options, part?.rules, part?.states, report);
  if (report.count !== before || part === undefined || !termsSound) return undefined;
  return {
    form: isGraph ? 'graph' : 'options',
    parties: options.parties,
    options: options.options,
    terms,
    ...part,
    preferences,
    statusQuo,
  };
}

/** The options and terms of a conflict, and the names that they make. */
export function namesOf(conflict: MergedConflict, parties: readonly CaseParty[], shared: SharedWork, report: Report) {
  const isGraph = conflict.states !== undefined || conflict.moves !== undefined;
  const ofOptions = [conflict.options, conflict.context, conflict.moves, parties, isGraph];
  const options = shared.once('options', ofOptions, report, () => checkOptions(conflict, parties, report));
  const before = report.count;
  const { names, terms } = shared.once('terms', [conflict.terms, options], report, () =>
    checkTerms(conflict, options, report),
  );
  return { isGraph, options, names, terms, termsSound: report.count === before };
}

/** The same list each time, so that what is made of it is found again. */
const NO_RULES: Conflict['rules'] = [];

type Part = Pick<Conflict, 'states' | 'moves' | 'rules' | 'sameOutcome'>;

function* readOptionForm(
  conflict: MergedConflict,
  options: Options,
  names: Names,
  limit: number,
  shared: SharedWork,
  report: Report,
): Resumable<Part | undefined> {
  const rules = shared.once('rules', [conflict.rules, names], report, () => checkRules(conflict, names, report));
  const sameOutcome = shared.once('sameOutcome', [conflict.sameOutcome, names], report, () =>
    checkSameOutcome(conflict, names, report),
  );
  if (limit === NAMES_ONLY) return undefined;
  if (!options.sound || rules === undefined || sameOutcome === undefined) return undefined;
  const key = shared.once('states', [options, rules, sameOutcome], report, () =>
    JSON.stringify([
      options.options.map(({ id }) => id),
      [...options.context],
      rules.map((rule) => rule.allows),
      sameOutcome.map(({ where }) => where),
    ]),
  );
  const found = yield* shared.states(`${limit} ${key}`, () => findStates(options, rules, sameOutcome, limit));
  const states = reportStates(found, options, rules, sameOutcome, limit, report);
  return states && { states, moves: { kind: 'implied' }, rules, sameOutcome };
}

function readGraph(
  conflict: MergedConflict,
  options: Options,
  names: Names,
  limit: number,
  shared: SharedWork,
  report: Report,
): Part | undefined {
  const graph = checkGraph(conflict, options, names, report);
  if (limit === NAMES_ONLY) return undefined;
  if (graph === undefined || !options.sound) return undefined;
  const key = JSON.stringify([options.options.map(({ id }) => id), [...options.context], [...(conflict.states ?? [])]]);
  const states = shared.graph(key, graph.states);
  return { states, moves: graph.moves, rules: NO_RULES, sameOutcome: [] };
}
