/**
 * What the first paragraph of an answer says, as data: what holds and can be reached, what holds and needs a joint
 * step, what breaks the status quo, and what all of it assumes. States and parties by their numbers in the conflict.
 */
import {
  explain,
  isAskedByState,
  type JointSteps,
  type Reach,
  reachabilityOf,
  type Stability,
  type Verdict,
} from '../engine/stability/index.ts';
import { has, type Resumable, shared, statesOf } from '../model/index.ts';
import type { Analysis } from './analyze.ts';
import { allAssumptions } from './assumption-list.ts';
import { rulesThatCarry } from './change/rules-that-carry.ts';
import { type ConceptShare, headlineOf } from './headline.ts';
import { jointWays } from './joint-ways.ts';
import { type AssumptionSupport, supportOfWants } from './support.ts';

export interface Summary {
  readonly stateCount: number;
  /** The concepts the paragraph goes by, Nash and SEQ first. */
  readonly headline: readonly ConceptShare[];
  /** True where every concept holds in more than a quarter of the states, and the narrowest are taken all the same. */
  readonly onlyWeak: boolean;
  /** The concepts that hold in too many of the states to tell anything. */
  readonly weak: readonly ConceptShare[];
  /** The states that hold under a headline concept, under the most of them first, then ascending; at most `SHOWN_HOLDING`. */
  readonly holding: readonly HoldingState[];
  readonly holdingCount: number;
  /** The states that would hold under a headline concept for some completion of the unknown wants; none without any. */
  readonly open: { readonly count: number; readonly states: readonly number[] };
  /** Undefined where the case names no status quo. */
  readonly statusQuo: StatusQuo | undefined;
  readonly assumes: Assumes;
}

/** At most so many states that hold are described one by one. */
export const SHOWN_HOLDING = 48;

export interface HoldingState {
  readonly state: number;
  /** The headline concepts under which it holds; those that are weak and hold as well are left out. */
  readonly under: readonly string[];
  /** Whether it is the status quo itself. */
  readonly isStatusQuo: boolean;
  /** How it can be come to from the status quo; undefined where there is none. */
  readonly reach: Reach | undefined;
  /**
   * Where the status quo does not lead there by improvements: the joint steps that do, or who would have to object.
   * Undefined where there is no need, and where it was not tried (`jointTried`).
   */
  readonly joint: JointSteps | undefined;
  readonly jointTried: boolean;
}

export interface StatusQuo {
  readonly state: number;
  /** The headline concepts under which nobody would leave it. */
  readonly under: readonly string[];
  /** The headline concepts under which that hangs on unknown wants. */
  readonly openUnder: readonly string[];
  /** The parties that have a better move from it, in the order of the case. */
  readonly leavers: readonly Leaver[];
  /** The parties whose wants are unknown, so that it cannot be told. */
  readonly unknown: readonly number[];
}

export interface Leaver {
  readonly party: number;
  /** Where it would go: its better moves, best first; at most twelve. */
  readonly to: readonly number[];
  readonly improvements: number;
  /** One per headline concept that is defined: whether it is deterred, and by what. */
  readonly verdicts: readonly Verdict[];
}

export interface Assumes {
  /** Parties whose wants are unknown. */
  readonly unknownWants: readonly number[];
  /** One per party that decides. */
  readonly support: readonly AssumptionSupport[];
  /** Whether the case has a ledger at all. */
  readonly hasLedger: boolean;
  /** How many assumptions nothing in the ledger supports. */
  readonly unsupported: number;
  /**
   * Rules without which a state that holds under Nash or SEQ would not, by their places; undefined where that was not
   * tried.
   */
  readonly rules: readonly { readonly rule: number; readonly states: readonly number[] }[] | undefined;
}

const MOST_OPEN = 256;

/** Reads the first paragraph's data off an analysis; its concepts are those that the analysis holds. */
export function* summarize(analysis: Analysis): Resumable<Summary> {
  const { case: checked, conflict, variant } = analysis;
  let work = known.get(analysis.stability);
  if (work === undefined) {
    work = shared(() => ofTheModel(analysis));
    known.set(analysis.stability, work);
  }
  const { rules, ...found } = yield* work();
  return {
    ...found,
    assumes: {
      unknownWants: [...conflict.parties.keys()].filter((party) => conflict.preferences[party]!.ranking === undefined),
      support: supportOfWants(checked, conflict, variant),
      hasLedger: checked.statements.length > 0,
      unsupported: allAssumptions(checked, conflict, variant).filter(({ basis }) => basis === undefined).length,
      rules,
    },
  };
}

/** What the case says besides its model, such as its title and its ledger, has no bearing on the most of it. */
type OfTheModel = Omit<Summary, 'assumes'> & Pick<Assumes, 'rules'>;

const known = new WeakMap<Stability, () => Resumable<OfTheModel>>();

function* ofTheModel(analysis: Analysis): Resumable<OfTheModel> {
  const { conflict, stability } = analysis;
  const { states } = conflict;
  const { headline, weak, onlyWeak } = headlineOf(stability, states.count);
  const findings = headline.map(({ concept }) => stability.concepts.find(({ id }) => id === concept)!);
  const underOf = (state: number) => findings.filter(({ equilibria }) => has(equilibria!, state)).map(({ id }) => id);

  const sure = joined(
    findings.map(({ equilibria }) => equilibria!),
    states.count,
  );
  const possible = joined(
    findings.map(({ equilibria, possible: bound }) => bound?.equilibria ?? equilibria!),
    states.count,
  );
  const open = possible.map((word, w) => word & ~sure[w]!);
  const openStates = statesOf(open);
  const all = statesOf(sure);
  const shown = all
    .map((state) => ({ state, under: underOf(state) }))
    .sort((a, b) => b.under.length - a.under.length || a.state - b.state)
    .slice(0, SHOWN_HOLDING);

  const { statusQuo } = conflict;
  const reach =
    statusQuo === undefined
      ? undefined
      : yield* reachabilityOf(
          analysis.kernel,
          statusQuo,
          shown.map(({ state }) => state),
        );
  const joint = reach && (yield* jointWays(analysis.kernel, statusQuo!, reach));
  const holding = shown.map(({ state, under }, n): HoldingState => {
    const { joint: found, tried = false } = joint?.[n] ?? {};
    return { state, under, isStatusQuo: state === statusQuo, reach: reach?.[n], joint: found, jointTried: tried };
  });
  const concepts = headline.map(({ concept }) => concept);
  return {
    stateCount: states.count,
    headline,
    onlyWeak,
    weak,
    holding,
    holdingCount: all.length,
    open: { count: openStates.length, states: openStates.slice(0, MOST_OPEN) },
    statusQuo: statusQuo === undefined ? undefined : statusQuoOf(analysis, statusQuo, concepts),
    rules: yield* carryingRules(
      analysis,
      concepts,
      shown.map(({ state }) => state),
    ),
  };
}

function joined(sets: readonly Uint32Array[], stateCount: number): Uint32Array {
  const result = new Uint32Array((stateCount + 31) >>> 5);
  for (const set of sets) for (let w = 0; w < set.length; w++) result[w]! |= set[w]!;
  return result;
}

function statusQuoOf({ conflict, kernel, stability }: Analysis, state: number, headline: readonly string[]): StatusQuo {
  const findings = stability.concepts.filter(({ id }) => headline.includes(id));
  const isHeld = (id: string) => {
    const finding = findings.find((one) => one.id === id)!;
    return has(finding.equilibria!, state);
  };
  const isOpen = (id: string) => {
    const { possible } = findings.find((one) => one.id === id)!;
    return possible !== undefined && has(possible.equilibria, state) && !isHeld(id);
  };
  const unknown: number[] = [];
  const leavers: Leaver[] = [];
  for (const party of conflict.parties.keys()) {
    const levels = conflict.preferences[party]!.ranking?.levels;
    const moves = kernel.movesFrom(party, state);
    if (levels === undefined) {
      if (moves.length > 0) unknown.push(party);
      continue;
    }
    const better = moves.filter((to) => levels[to]! > levels[state]!).sort((a, b) => levels[b]! - levels[a]! || a - b);
    if (better.length === 0) continue;
    leavers.push({
      party,
      to: better.slice(0, 12),
      improvements: better.length,
      verdicts: headline.map((concept) => explain(kernel, { concept, party, state, response: stability.response })),
    });
  }
  return { state, under: headline.filter(isHeld), openUnder: headline.filter(isOpen), leavers, unknown };
}

/** Rules are dropped one by one in models of up to so many states in all. */
const RULE_WORK = 400_000;

function* carryingRules(
  { conflict, stability }: Analysis,
  concepts: readonly string[],
  states: readonly number[],
): Resumable<Assumes['rules']> {
  if (conflict.rules.length === 0) return [];
  if (conflict.states.count * (conflict.rules.length + 1) > RULE_WORK) return undefined;
  const holding = concepts.filter(isAskedByState).map((concept) => {
    const { equilibria } = stability.concepts.find(({ id }) => id === concept)!;
    return { concept, states: states.filter((state) => equilibria !== null && has(equilibria, state)) };
  });
  return yield* rulesThatCarry(conflict, holding, stability.response);
}
