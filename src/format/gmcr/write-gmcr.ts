/** From a checked conflict to the text of a `.gmcr` file. */
import { DecisionDiagram, EVERYTHING, TooTangled } from '../../model/decision-diagram.ts';
import {
  type Case,
  type Conflict,
  type Expression,
  isTaken,
  type Ranking,
  type StateTable,
  tieGroups,
} from '../../model/index.ts';
import { type CarriedOver, Ledger } from './carried-over.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Condition, Statement } from './gmcr-conditions.ts';
import { bounds } from './gmcr-parts.ts';
import { layOutGmcr } from './lay-out-gmcr.ts';
import { noteKept, noteLost, noteLostOfCase, type Seating } from './left-behind.ts';

export interface WrittenGmcr {
  /** Absent where the conflict cannot be said in that format at all; the report says why. */
  readonly text?: string;
  readonly report: CarriedOver;
}

/** More patterns than this say nothing to a reader; the wants are then written as a ranking of the states. */
const MOST_PER_STATEMENT = 64;
const MOST_PER_RULE = 2000;

/**
 * Writes the conflict; the same conflict gives the same text. `whole` is the case it belongs to, so that the report can
 * say what of the case stays behind.
 */
export function writeGmcr(conflict: Conflict, title: string, { whole }: { readonly whole?: Case } = {}): WrittenGmcr {
  const ledger = new Ledger('export');
  if (conflict.form === 'graph') {
    ledger.lose('conflict/graph-form', 'conflict');
    return { report: ledger.report() };
  }
  const seats = seating(conflict);
  const infeasibles = infeasibleConditions(conflict);
  if (infeasibles === undefined) {
    ledger.lose('rules/too-tangled', 'conflict.rules');
    return { report: ledger.report() };
  }
  const statements = statementsOf(conflict);
  const table = conflict.states.members?.table ?? conflict.states;
  if (statements === undefined && table.count > bounds.rankedStates) {
    ledger.lose('states/too-many-to-rank', 'conflict.preferences', [], table.count);
    return { report: ledger.report() };
  }
  const ordinals = statements === undefined ? ordinalsOf(table, seats.options) : undefined;
  const placeOf = new Map(seats.options.map((option, place) => [option, place]));
  const condition = (pattern: Condition): Condition =>
    pattern.map(({ option, taken }) => ({ option: placeOf.get(option)!, taken })).sort((a, b) => a.option - b.option);

  const text = layOutGmcr({
    title,
    options: seats.options.map((option) => {
      const { does, id, oneWay } = conflict.options[option]!;
      return { name: does === '' ? id.slice(id.indexOf('.') + 1) : does, oneWay };
    }),
    parties: seats.parties.map((party) => ({
      name: conflict.parties[party]!.name,
      options: seats.options.flatMap((option, place) => (conflict.options[option]!.party === party ? [place] : [])),
      statements: (statements?.[party] ?? []).map((statement) => statement.map(condition)),
      ranking: ordinals && rankingIn(ordinals, conflict.preferences[party]!.ranking, conflict.states),
    })),
    infeasibles: infeasibles.conditions.map(condition),
  });
  ledger.lose('rules/idle', 'conflict.rules', infeasibles.idle, infeasibles.idle.length);
  noteKept(conflict, seats, infeasibles.idle.length, statements !== undefined, ledger);
  noteLost(conflict, seats, statements, ledger);
  if (whole !== undefined) noteLostOfCase(whole, ledger);
  return { text, report: ledger.report() };
}

/** The order that keeps the states' numbers, wherever each party's options stand together. */
function seating({ parties, options }: Conflict): Seating {
  const first = (party: number) => options.findIndex((option) => option.party === party);
  const order = parties.map((_, party) => party).sort((a, b) => first(a) - first(b));
  return {
    parties: order,
    options: order.flatMap((party) => options.flatMap((option, place) => (option.party === party ? [place] : []))),
  };
}

/** With the rules that forbid nothing, by id; undefined where the rules need too many patterns. */
function infeasibleConditions(conflict: Conflict): { conditions: Condition[]; idle: string[] } | undefined {
  const found = new Map<string, Condition>();
  const idle: string[] = [];
  for (const { id, allows } of conflict.rules) {
    const patterns = patternsOf({ kind: 'not', of: allows }, conflict, MOST_PER_RULE);
    if (patterns === undefined) return undefined;
    if (patterns.length === 0) idle.push(id);
    for (const pattern of patterns) found.set(JSON.stringify(pattern), pattern);
  }
  return found.size > bounds.conditions ? undefined : { conditions: [...found.values()], idle };
}

/** The wants of every party as statements, none for unknown wants; undefined where one party's need a ranking. */
function statementsOf(conflict: Conflict): (readonly Statement[])[] | undefined {
  const all: Statement[][] = [];
  for (const { wants } of conflict.preferences) {
    if (wants.kind === 'unknown') {
      all.push([]);
      continue;
    }
    if (wants.kind !== 'statements' || wants.steps.length > bounds.statements) return undefined;
    const own: Statement[] = [];
    for (const step of wants.steps) {
      if (step.length !== 1) return undefined;
      const patterns = patternsOf(step[0]!.wants, conflict, MOST_PER_STATEMENT);
      if (patterns === undefined) return undefined;
      // What always or never holds ranks nothing.
      if (patterns.length > 0 && patterns.every((pattern) => pattern.length > 0)) own.push(patterns);
    }
    all.push(own);
  }
  return all;
}

/** Patterns of owned options only: facts of the context, the same everywhere, are put in. */
function patternsOf(expression: Expression, { options, states }: Conflict, most: number): Condition[] | undefined {
  const diagram = new DecisionDiagram();
  try {
    let node = diagram.of(expression);
    // Context options come last, so the diagram decides on them first.
    while (node > EVERYTHING && options[diagram.option[node]!]!.party === undefined) {
      node = isTaken(states, 0, diagram.option[node]!) ? diagram.with[node]! : diagram.without[node]!;
    }
    return conditionsOf(diagram, node, most)?.map((pattern) => [...pattern].sort((a, b) => a.option - b.option));
  } catch (error) {
    if (error instanceof TooTangled) return undefined;
    throw error;
  }
}

/** Per state its ordinal once the options stand in this order. */
function ordinalsOf(table: StateTable, order: readonly number[]): Int32Array {
  const states = Array.from({ length: table.count }, (_, state) => state);
  if (order.some((option, place) => option !== place)) {
    const highestFirst = [...order].reverse();
    states.sort((a, b) => {
      for (const option of highestFirst) {
        const difference = Number(isTaken(table, a, option)) - Number(isTaken(table, b, option));
        if (difference !== 0) return difference;
      }
      return 0;
    });
  }
  const ordinals = new Int32Array(table.count);
  for (const [place, state] of states.entries()) ordinals[state] = place + 1;
  return ordinals;
}

/** Tie groups of ordinals, best first; states that count as one are tied, and without a ranking all are. */
function rankingIn(ordinals: Int32Array, ranking: Ranking | undefined, states: StateTable): number[][] {
  if (ranking === undefined) return [[...ordinals].sort((a, b) => a - b)];
  const { members } = states;
  const whole =
    members === undefined ? ranking : { ...ranking, levels: members.stateOf.map((state) => ranking.levels[state]!) };
  return tieGroups(whole)
    .filter((group) => group.length > 0)
    .map((group) => group.map((state) => ordinals[state]!).sort((a, b) => a - b));
}
