/**
 * What happens without an agreement, where the case's conflict says so: each state that it finds to hold is one
 * disagreement point. Several are all told, and none of them is chosen.
 */
import { CONCEPTS, type Reach, reachabilityOf } from '../../engine/stability/index.ts';
import {
  type Case,
  type Conflict,
  has,
  holds,
  isTaken,
  membersOf,
  numberOf,
  type Resumable,
  type StateSet,
  type StateWorth,
  statesOf,
  type TalksTerms,
  type Variant,
} from '../../model/index.ts';
import { type Analysis, analyzeCase } from '../analyze.ts';
import { named, resolved } from '../change/named-expression.ts';
import { headlineOf } from '../headline.ts';
import { termsAt } from './terms-of.ts';

export interface BreakdownOptions {
  /** A variant's id; undefined for the case itself. */
  readonly variant?: string;
  /** The meeting whose terms count; undefined for the first. */
  readonly meeting?: string;
  /**
   * What was found of this variant before, by the usual kind of response: used where it answers for the concept that the
   * talks name.
   */
  readonly analysis?: Analysis;
}

export type BreakdownFinding = BreakdownFound | UnknownConcept | NoBreakdown;

/** The concept that the talks name is none of those there are. */
export interface UnknownConcept {
  readonly kind: 'unknown-concept';
  readonly concept: string;
  readonly known: readonly string[];
}

/** The case has no conflict, or its talks do not say that the states of the conflict are what happens without an agreement. */
export interface NoBreakdown {
  readonly kind: 'none';
}

export interface BreakdownFound {
  readonly kind: 'states';
  readonly variant: Variant | undefined;
  readonly conflict: Conflict;
  /** The concepts under which states were taken to hold: the one that the talks name, or those that the answer goes by. */
  readonly concepts: readonly string[];
  /** Why nothing holds under the concept that the talks name, where it is not defined for this conflict. */
  readonly undefinedBecause: string | undefined;
  /** The states that hold whatever the unknown wants are; ascending. */
  readonly states: readonly BreakdownState[];
  /** States that may hold too, depending on wants that are unknown; ascending. */
  readonly open: readonly BreakdownState[];
  /** The same by what they are worth to the parties: those that differ in nothing stand together. */
  readonly distinct: readonly {
    readonly utilities: BreakdownState['utilities'];
    readonly states: readonly number[];
  }[];
  /** One for each party of the talks: the states in the order in which its wants in the conflict put them. */
  readonly orders: readonly BreakdownOrder[];
  /** Where what the states are worth in the talks goes against what the party wants in the conflict; one for each party at most. */
  readonly clashes: readonly BreakdownClash[];
}

/** In the conflict the party would rather have `better` than `worse`, and in the talks it counts them the other way. */
export interface BreakdownClash {
  readonly party: string;
  readonly better: number;
  readonly worse: number;
}

export interface BreakdownState {
  /** Its place in the conflict's table of states. */
  readonly state: number;
  /** The number that people are shown. */
  readonly number: number;
  readonly under: readonly string[];
  /** How the status quo leads there; undefined where there is none. */
  readonly reach: Reach | undefined;
  /** Whether steps that each mover likes lead there, or it is the status quo; undefined where none is named. */
  readonly reached: boolean | undefined;
  /** By party of the talks; undefined where no number was given. */
  readonly utilities: readonly (number | undefined)[];
  /** The entry of the talks' breakdown that says so, by its place; undefined where none fits. */
  readonly entry: number | undefined;
  /** The condition of that entry, as it was written; undefined where it fits every state. */
  readonly where: string | undefined;
  readonly why: string | undefined;
  /** Whether the state counts several as one of which only some fit the first entry that fits any. */
  readonly isMixed: boolean;
}

export interface BreakdownOrder {
  readonly party: string;
  /** States, best first, ties together; undefined where the party decides nothing in the conflict, or its wants are unknown. */
  readonly ranks: readonly (readonly number[])[] | undefined;
  readonly because: 'ranked' | 'wants unknown' | 'not in the conflict';
}

/** Throws a RangeError where the case has no talks, no such variant or no such meeting. */
export function* breakdownOf(
  checked: Case,
  { variant: variantId, meeting, analysis: before }: BreakdownOptions = {},
): Resumable<BreakdownFinding> {
  if (checked.talks === undefined) throw new RangeError('This case has no talks.');
  const { terms } = termsAt(checked.talks, meeting);
  if (checked.conflict === undefined || terms.breakdown === undefined) return { kind: 'none' };
  const { concept, worth: written } = terms.breakdown;
  const known = CONCEPTS.map(({ id }) => id);
  if (concept !== undefined && !known.includes(concept)) return { kind: 'unknown-concept', concept, known };
  const { conflict, kernel, stability, variant } = serves(before, variantId, concept)
    ? before
    : yield* analyzeCase(checked, {
        ...(variantId !== undefined && { variant: variantId }),
        ...(concept !== undefined && { concepts: [concept] }),
      });
  const { states, statusQuo } = conflict;
  const concepts =
    concept === undefined ? headlineOf(stability, states.count).headline.map((share) => share.concept) : [concept];
  const findings = stability.concepts.filter(({ id }) => concepts.includes(id));
  const under = (state: number, sets: (finding: (typeof findings)[number]) => StateSet | null | undefined) =>
    findings.flatMap((finding) => {
      const set = sets(finding);
      return set != null && has(set, state) ? [finding.id] : [];
    });
  const holding = joined(findings.map(({ equilibria }) => equilibria));
  const possible = joined(findings.map(({ equilibria, possible: bound }) => bound?.equilibria ?? equilibria));
  const all = [...new Set([...holding, ...possible])].sort((a, b) => a - b);
  const reach = statusQuo === undefined ? undefined : yield* reachabilityOf(kernel, statusQuo, all);
  const placeOf = new Map(all.map((state, place) => [state, place]));
  const isHeld = new Set(holding);
  const worth = carriedOver(written, checked.conflict, conflict);
  const stateAt = (state: number, isSure: boolean): BreakdownState => {
    const way = reach?.[placeOf.get(state)!];
    return {
      state,
      number: numberOf(states, state),
      under: under(state, ({ equilibria, possible: bound }) =>
        isSure ? equilibria : (bound?.equilibria ?? equilibria),
      ),
      reach: way,
      reached: way && (state === statusQuo || way.by === 'improvements'),
      ...worthOf(state, worth, terms, conflict),
    };
  };
  const sure = holding.map((state) => stateAt(state, true));
  const orders = terms.parties.map(({ id }) => orderOf(id, holding, conflict));
  return {
    kind: 'states',
    variant,
    conflict,
    concepts,
    undefinedBecause: concept === undefined ? undefined : findings[0]?.undefinedBecause,
    states: sure,
    open: all.filter((state) => !isHeld.has(state)).map((state) => stateAt(state, false)),
    distinct: grouped(sure),
    orders,
    clashes: orders.flatMap((order, party) => clashIn(order, party, sure)),
  };
}

/** Whether it is an analysis of this variant in which the concept was computed. */
function serves(
  before: Analysis | undefined,
  variant: string | undefined,
  concept: string | undefined,
): before is Analysis {
  if (before === undefined || before.variant?.id !== variant) return false;
  return concept === undefined || before.stability.concepts.some(({ id }) => id === concept);
}

function joined(sets: readonly (StateSet | null)[]): number[] {
  const states = sets.flatMap((set) => (set === null ? [] : statesOf(set)));
  return [...new Set(states)].sort((a, b) => a - b);
}

/** The conditions, which were written for the case's own conflict, as they read in a variant's. */
function carriedOver(worth: readonly StateWorth[], from: Conflict, to: Conflict): readonly StateWorth[] {
  if (from === to) return worth;
  const terms = new Map(to.terms.map(({ name, means }) => [name, named(means, to.options)]));
  const places = new Map(to.options.map(({ id }, option) => [id, option]));
  const option = (id: string) => places.get(id);
  const context = (id: string) => {
    const place = places.get(id);
    return place === undefined ? undefined : isTaken(to.states.members?.table ?? to.states, 0, place);
  };
  const meanings = { option, context, term: (name: string) => terms.get(name) };
  return worth.map((one) => ({ ...one, where: resolved(named(one.where, from.options), meanings) }));
}

function worthOf(
  state: number,
  worth: readonly StateWorth[],
  { parties }: TalksTerms,
  { states }: Conflict,
): Pick<BreakdownState, 'utilities' | 'entry' | 'where' | 'why' | 'isMixed'> {
  const table = states.members?.table ?? states;
  const members = states.members === undefined ? [state] : membersOf(states, state);
  const none = parties.map(() => undefined);
  const unfit = { utilities: none, entry: undefined, where: undefined, why: undefined };
  for (const [entry, { where, text, utilities, why }] of worth.entries()) {
    const fitting = members.filter((member) => holds(where, (option) => isTaken(table, member, option)));
    if (fitting.length === members.length) {
      return { utilities, entry, where: text === '' ? undefined : text, why, isMixed: false };
    }
    if (fitting.length > 0) return { ...unfit, isMixed: true };
  }
  return { ...unfit, isMixed: false };
}

function grouped(all: readonly BreakdownState[]): BreakdownFound['distinct'] {
  const groups = new Map<string, { utilities: BreakdownState['utilities']; states: number[] }>();
  for (const { state, utilities } of all) {
    const key = utilities.map((utility) => utility ?? 'none').join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { utilities, states: [state] });
    else group.states.push(state);
  }
  return [...groups.values()];
}

function orderOf(party: string, places: readonly number[], conflict: Conflict): BreakdownOrder {
  const { parties, preferences } = conflict;
  const place = parties.findIndex(({ id }) => id === party);
  if (place < 0) return { party, ranks: undefined, because: 'not in the conflict' };
  const ranking = preferences[place]!.ranking;
  if (ranking === undefined) return { party, ranks: undefined, because: 'wants unknown' };
  const levels = new Map<number, number[]>();
  for (const at of places) {
    const level = ranking.levels[at]!;
    const some = levels.get(level);
    if (some === undefined) levels.set(level, [at]);
    else some.push(at);
  }
  const best = [...levels.keys()].sort((a, b) => b - a);
  return { party, ranks: best.map((level) => levels.get(level)!), because: 'ranked' };
}

/** The first pair, from the best state on. */
function clashIn({ party, ranks }: BreakdownOrder, place: number, all: readonly BreakdownState[]): BreakdownClash[] {
  const utilities = new Map(all.map(({ state, utilities: of }) => [state, of[place]]));
  const priced = (ranks ?? []).map((group) => group.filter((state) => utilities.get(state) !== undefined));
  const most = (states: readonly number[]) =>
    states.reduce((so, state) => Math.max(so, utilities.get(state)!), Number.NEGATIVE_INFINITY);
  // By group, the most that a state of those below it is worth.
  const below: number[] = [];
  for (let at = priced.length - 1, so = Number.NEGATIVE_INFINITY; at >= 0; at -= 1) {
    below[at] = so;
    so = Math.max(so, most(priced[at]!));
  }
  for (const [at, group] of priced.entries()) {
    for (const better of group) {
      if (utilities.get(better)! >= below[at]!) continue;
      for (const worse of priced.slice(at + 1).flat()) {
        if (utilities.get(better)! < utilities.get(worse)!) return [{ party, better, worse }];
      }
    }
  }
  return [];
}
