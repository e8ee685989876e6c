/**
 * What an edit did to the answer: which states no longer hold, or now do, under the concepts that the answer goes by.
 * States are matched by the options taken in them, as in `compare.ts`.
 */
import type { ConceptFinding } from '../../engine/stability/index.ts';
import { has, type Resumable, statesOf } from '../../model/index.ts';
import type { Analysis } from '../analyze.ts';
import { type Standing, standingOf } from '../change/standing.ts';
import { headlineOf } from '../headline.ts';
import { type Absence, findOutcome, type Outcome, outcomeOf } from './matching.ts';

export interface AnswerChange {
  /** Concept ids that both answers go by; where they have none in common, all that either goes by. */
  readonly concepts: readonly string[];
  /** Concepts that only the earlier answer goes by, and only the later one. */
  readonly dropped: readonly string[];
  readonly adopted: readonly string[];
  /** In the order of the earlier conflict, then of the later one; states that stand as they stood are left out. */
  readonly states: readonly ChangedState[];
  /** True where so many states hold that not each was looked at: see `MOST_COMPARED`. */
  readonly truncated: boolean;
}

export interface ChangedState {
  readonly outcome: Outcome;
  /** Its place in each conflict, or why it has none there. */
  readonly before: number | Absence;
  readonly after: number | Absence;
  /** Under any of the concepts: it holds where it holds under one of them. */
  readonly was: Standing;
  readonly is: Standing;
  /** Of the concepts, those under which it held and no longer does, and the reverse. */
  readonly lostUnder: readonly string[];
  readonly gainedUnder: readonly string[];
  /** Where that shows; undefined where the state is missing from one of the two. */
  readonly turn: TurnsOn | undefined;
}

/** The first of the concepts under which the state stands otherwise, and the parties for which it does. */
export interface TurnsOn {
  readonly concept: string;
  /** Ids of parties that both conflicts have, in the order of the later one. */
  readonly parties: readonly string[];
}

/** At most so many states that hold, or may hold, are looked at on each side. */
export const MOST_COMPARED = 2048;

/** Compares two answers to one case, from before an edit and from after it. Equal models give no states. */
export function* answerChange(before: Analysis, after: Analysis): Resumable<AnswerChange> {
  const [old, now] = [conceptsOf(before), conceptsOf(after)];
  const common = now.filter((id) => old.includes(id));
  const concepts = common.length > 0 ? common : [...now, ...old.filter((id) => !now.includes(id))];
  const sides = [sideOf(before, concepts), sideOf(after, concepts)] as const;
  const states: ChangedState[] = [];
  const seen = new Set<number>();
  let truncated = false;
  for (const [n, { analysis, standing }] of sides.entries()) {
    const found = statesOf(standing, MOST_COMPARED + 1);
    truncated ||= found.length > MOST_COMPARED;
    for (const [place, state] of found.slice(0, MOST_COMPARED).entries()) {
      if (place % 64 === 63) yield { doing: 'comparing' };
      if (n === 1 && seen.has(state)) continue;
      const outcome = outcomeOf(analysis.conflict, state);
      const there = findOutcome(sides[1 - n]!.analysis.conflict, outcome);
      if (n === 0 && typeof there === 'number') seen.add(there);
      const changed = n === 0 ? changeOf(outcome, sides, state, there) : changeOf(outcome, sides, there, state);
      if (changed !== undefined) states.push(changed);
    }
  }
  const only = (some: readonly string[], others: readonly string[]) => some.filter((id) => !others.includes(id));
  return { concepts, dropped: only(old, now), adopted: only(now, old), states, truncated };
}

function conceptsOf({ stability, conflict }: Analysis): string[] {
  return headlineOf(stability, conflict.states.count).headline.map(({ concept }) => concept);
}

interface Side {
  readonly analysis: Analysis;
  /** One per concept; undefined where it was not computed for a model of that size. */
  readonly findings: readonly (ConceptFinding | undefined)[];
  readonly concepts: readonly string[];
  /** The states that hold, or may, under one of the concepts. */
  readonly standing: Uint32Array;
}

function sideOf(analysis: Analysis, concepts: readonly string[]): Side {
  const { stability, conflict } = analysis;
  const findings = concepts.map((concept) => stability.concepts.find(({ id }) => id === concept));
  const standing = new Uint32Array((conflict.states.count + 31) >>> 5);
  for (const finding of findings) {
    const set = finding?.possible?.equilibria ?? finding?.equilibria;
    if (set != null) for (let w = 0; w < standing.length; w++) standing[w]! |= set[w]!;
  }
  return { analysis, findings, concepts, standing };
}

function standings({ findings }: Side, state: number | Absence): Standing[] {
  return findings.map((finding) => (finding === undefined ? 'undefined' : standingOf(finding, state)));
}

function best(some: readonly Standing[]): Standing {
  const order: readonly Standing[] = ['holds', 'open', 'falls', 'absent', 'undefined'];
  return order.find((standing) => some.includes(standing)) ?? 'undefined';
}

function changeOf(
  outcome: Outcome,
  [first, second]: readonly [Side, Side],
  before: number | Absence,
  after: number | Absence,
): ChangedState | undefined {
  const [old, now] = [standings(first, before), standings(second, after)];
  const differs = (place: number) => ranked(old[place]!) !== ranked(now[place]!);
  const places = [...first.concepts.keys()];
  const turning = places.find(differs);
  if (turning === undefined) return undefined;
  const only = (here: readonly Standing[], there: readonly Standing[]) =>
    first.concepts.filter((_, place) => here[place] === 'holds' && there[place] !== 'holds');
  const isInBoth = typeof before === 'number' && typeof after === 'number';
  const [was, is] = [best(old), best(now)];
  // Where it holds no longer, or now does, that is told by a concept that shows just that.
  const showing = places.find((place) => old[place] === was && now[place] === is && differs(place)) ?? turning;
  return {
    outcome,
    before,
    after,
    was,
    is,
    lostUnder: only(old, now),
    gainedUnder: only(now, old),
    turn: isInBoth ? turnAt(showing, first, second, before, after) : undefined,
  };
}

/** A state that there is not does not hold, and neither does one under a concept that is not defined. */
function ranked(standing: Standing): 'holds' | 'open' | 'not' {
  return standing === 'holds' || standing === 'open' ? standing : 'not';
}

function turnAt(place: number, first: Side, second: Side, before: number, after: number): TurnsOn {
  const parties = second.analysis.conflict.parties.flatMap(({ id }, party) => {
    const earlier = first.analysis.conflict.parties.findIndex((one) => one.id === id);
    if (earlier === -1) return [];
    const old = forParty(first.findings[place], earlier, before);
    return old === forParty(second.findings[place], party, after) ? [] : [id];
  });
  return { concept: first.concepts[place]!, parties };
}

function forParty(finding: ConceptFinding | undefined, party: number, state: number): 'holds' | 'open' | 'not' {
  if (finding?.byParty == null) return 'not';
  if (has(finding.byParty[party]!, state)) return 'holds';
  const possible = finding.possible?.byParty[party];
  return possible !== undefined && has(possible, state) ? 'open' : 'not';
}
