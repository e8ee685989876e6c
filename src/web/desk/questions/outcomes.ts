/** The table of states: what is done in each, under which idea of foresight it holds, and for whom. */

import { ALL_CONCEPTS_STATES } from '../../../analysis/analyze.ts';
import type { Analysis } from '../../../analysis/index.ts';
import { CONCEPTS } from '../../../engine/stability/index.ts';
import { type Conflict, membersOf, numberOf, type Resumable, stateNumbered } from '../../../model/index.ts';
import { said } from '../../../report/writers/document.ts';
import type { Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { type Deed, deedIn, optionSets } from './option-sets.ts';
import { type PlaceInRanking, placeIn } from './places.ts';
import { type ConceptFacts, conceptFacts, type Standing, standingsAt } from './standings.ts';
import { partyCalled, type StateFilter, type StateSort, stateOrder } from './state-order.ts';
import { type Reached, reachedBy, waysIn } from './ways-in.ts';

export interface OutcomesAsked {
  readonly lens: Lens;
  readonly filter: StateFilter;
  readonly sort: StateSort;
  /** The numbers of states that stand before all others, whatever the order is otherwise; those that the filter leaves out do not. */
  readonly ahead?: readonly number[] | undefined;
  /** The first row of the window, from 0, and how many rows. */
  readonly from: number;
  readonly count: number;
  /** A column for each concept, however little it tells apart. */
  readonly allConcepts?: boolean | undefined;
  /** A state's number whose row is asked for. */
  readonly find?: number | undefined;
}

export interface OutcomesAnswer {
  readonly form: 'options' | 'graph';
  /** A party whose wants are unknown has no order to sort by. */
  readonly parties: readonly { readonly id: string; readonly name: string; readonly isKnown: boolean }[];
  /** The parties' options, grouped by party in the order of the case. */
  readonly options: readonly OptionColumn[];
  /** Those that have a column. */
  readonly concepts: readonly ConceptFacts[];
  /** Those that have none, each with the reason. */
  readonly folded: readonly ConceptFacts[];
  /** Letters of those not reckoned with in a model of this size. */
  readonly leftOut: readonly string[];
  readonly hasLabels: boolean;
  readonly hasStatusQuo: boolean;
  /** Whether somebody's wants are unknown. */
  readonly hasUnknown: boolean;
  readonly stateCount: number;
  /** How many pass the filter. */
  readonly total: number;
  readonly from: number;
  readonly rows: readonly OutcomeRow[];
  /** Where `find` is, from 0: undefined where the filter leaves it out, null where there is no such state. */
  readonly found?: number | undefined | null;
}

export interface OptionColumn {
  readonly id: string;
  /** Without its owner. */
  readonly short: string;
  /** The owner's place. */
  readonly party: number;
  readonly does: string;
}

export interface OutcomeRow {
  readonly n: number;
  readonly label: string | undefined;
  readonly isStatusQuo: boolean;
  /** How many patterns count as this one state. */
  readonly patterns: number;
  /** In the order of the columns. */
  readonly deeds: readonly Deed[];
  /** Per concept with a column: for everybody, then party by party. */
  readonly standings: readonly (readonly Standing[])[];
  /** Where the states are sorted by a party's preference. */
  readonly place: PlaceInRanking | undefined;
  /** Undefined where there is no status quo, and in large models until it is asked for. */
  readonly reached: Reached | undefined;
}

/** In larger models ways are looked for only where the filter asks for them. */
const WAYS_UNASKED = 2 ** 16;
const MOST_ROWS = 500;

export function* outcomes(ground: Ground, asked: OutcomesAsked): Resumable<OutcomesAnswer> {
  const analysis = yield* ground.analysis(asked.lens);
  const { conflict, stability } = analysis;
  const order = withAhead(conflict, yield* stateOrder(analysis, asked.filter, asked.sort), asked.ahead);
  const seesWays = conflict.states.count <= WAYS_UNASKED || asked.filter.reached !== undefined;
  const ways = seesWays && asked.count > 0 ? yield* waysIn(analysis) : undefined;

  const facts = conceptFacts(analysis);
  const hasColumn = ({ id, folded }: ConceptFacts) =>
    folded === undefined ||
    (asked.allConcepts === true && stability.concepts.some((one) => one.id === id && one.equilibria !== null));
  const concepts = facts.filter(hasColumn);
  const columns = optionColumns(conflict);
  const from = Math.max(0, Math.min(asked.from, order.length));
  const shown = order.subarray(from, from + Math.min(asked.count, MOST_ROWS));
  return {
    form: conflict.form,
    parties: conflict.parties.map(({ id, name }, party) => ({
      id,
      name,
      isKnown: conflict.preferences[party]!.ranking !== undefined,
    })),
    options: columns.map(({ column }) => column),
    concepts,
    folded: facts.filter((one) => !concepts.includes(one)),
    leftOut:
      conflict.states.count <= ALL_CONCEPTS_STATES
        ? []
        : CONCEPTS.filter(({ id }) => !facts.some((one) => one.id === id)).map(({ letters }) => letters),
    hasLabels: (conflict.states.labels?.size ?? 0) > 0,
    hasStatusQuo: conflict.statusQuo !== undefined,
    hasUnknown: conflict.preferences.some(({ ranking }) => ranking === undefined),
    stateCount: conflict.states.count,
    total: order.length,
    from,
    rows: rowsOf(analysis, shown, columns, concepts).map((row, place) => ({
      ...row,
      place: placeOf(conflict, asked.sort, shown[place]!),
      reached: ways && reachedBy(ways, shown[place]!),
    })),
    ...(asked.find !== undefined && { found: rowOf(conflict, order, asked.find) }),
  };
}

function withAhead({ states }: Conflict, order: Int32Array, ahead: readonly number[] = []): Int32Array {
  const first = new Set(ahead.flatMap((n) => stateNumbered(states, n) ?? []));
  if (first.size === 0) return order;
  const among = order.filter((state) => first.has(state));
  const others = order.filter((state) => !first.has(state));
  const made = new Int32Array(order.length);
  made.set(among);
  made.set(others, among.length);
  return made;
}

function optionColumns({ options }: Conflict): { readonly option: number; readonly column: OptionColumn }[] {
  return options
    .flatMap(({ id, party, does }, option) =>
      party === undefined
        ? []
        : [{ option, column: { id, short: id.slice(id.indexOf('.') + 1), party, does: said(does) } }],
    )
    .sort((a, b) => a.column.party - b.column.party || a.option - b.option);
}

function rowsOf(
  { conflict, stability }: Analysis,
  shown: Int32Array,
  columns: ReturnType<typeof optionColumns>,
  concepts: readonly ConceptFacts[],
): Omit<OutcomeRow, 'place' | 'reached'>[] {
  const { states, statusQuo } = conflict;
  const sets = columns.map(({ option }) => optionSets(conflict, option));
  const findings = concepts.map(({ id }) => stability.concepts.find((one) => one.id === id)!);
  return Array.from(shown, (state) => {
    const label = states.labels?.get(state);
    return {
      n: numberOf(states, state),
      label: label === undefined ? undefined : said(label),
      isStatusQuo: state === statusQuo,
      patterns: membersOf(states, state).length,
      deeds: sets.map((one) => deedIn(one, state)),
      standings: findings.map((finding) => standingsAt(finding, state)),
    };
  });
}

function placeOf(conflict: Conflict, sort: StateSort, state: number): PlaceInRanking | undefined {
  if (sort.by !== 'preference') return undefined;
  const { ranking } = conflict.preferences[partyCalled(conflict, sort.party)]!;
  return ranking && placeIn(ranking, state);
}

function rowOf({ states }: Conflict, order: Int32Array, n: number): number | undefined | null {
  const state = stateNumbered(states, n);
  if (state === undefined) return null;
  const row = order.indexOf(state);
  return row < 0 ? undefined : row;
}
