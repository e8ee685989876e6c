/** Two variants, or the case and one: which states hold in one only, and which assumption did it. */
import {
  type Attribution,
  attributionOf,
  type Comparison,
  compareConflicts,
  findOutcome,
  HEADLINE,
  type OutcomeChange,
  strongestDissent,
} from '../../../analysis/index.ts';
import { conceptCalled } from '../../../engine/stability/index.ts';
import { type Conflict, numberOf, type Resumable } from '../../../model/index.ts';
import { assumedOtherwise } from '../../../report/words/assumed-otherwise.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { refused } from '../../phrases/desk.ts';
import { conflictSeen, type Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { HeatState } from './heat.ts';

/** `THE_CASE`: the case itself; a variant by its id. */
export type Side = string;
/** No variant can be called so. */
export const THE_CASE = '*';

export interface ChangeGroup {
  readonly letters: string;
  readonly name: string;
  /** `lost`: they hold in the first only. `gained`: in the second only. */
  readonly change: 'lost' | 'gained';
  /** How they stand in the one in which they do not hold. */
  readonly otherwise: 'falls' | 'open' | 'absent' | 'undefined';
  readonly states: readonly HeatState[];
  /** The differences, by their places, that make the change. */
  readonly cause: /** Each of them alone. */
    | { readonly kind: 'sufficient'; readonly differences: readonly number[] }
    /** Each of these sets together. */
    | { readonly kind: 'together'; readonly sets: readonly (readonly number[])[] }
    /** None does it alone; without any of these it does not come about. */
    | { readonly kind: 'necessary'; readonly differences: readonly number[] }
    | { readonly kind: 'untold' };
}

export interface DifferenceAnswer {
  readonly a: Side;
  readonly b: Side;
  readonly differences: readonly {
    /** Where in the case: `preferences.us.no-credit`. */
    readonly path: string;
    readonly words: string;
    /** False where it cannot matter to which states hold. */
    readonly bears: boolean;
  }[];
  /** Why single assumptions cannot be told apart; undefined where they can. */
  readonly inseparable: Attribution['inseparable'];
  /** Per concept: how many states hold in both, in the first only, in the second only. */
  readonly counts: readonly {
    readonly letters: string;
    readonly name: string;
    readonly both: number;
    readonly onlyA: number;
    readonly onlyB: number;
  }[];
  readonly groups: readonly ChangeGroup[];
  /** How many changes are counted and not explained. */
  readonly more: number;
  /** False where there was too much to try. */
  readonly complete: boolean;
}

export interface DifferenceAsked {
  readonly lens: Lens;
  /** The case itself where left out. */
  readonly a?: Side | undefined;
  /** The strongest dissent from `a` where left out. */
  readonly b?: Side | undefined;
  /** A concept besides Nash and SEQ. */
  readonly concept?: string | undefined;
}

export function* difference(ground: Ground, asked: DifferenceAsked): Resumable<DifferenceAnswer> {
  const comparison = yield* ground.comparison(asked.lens.response);
  const { a, b } = pairIn(comparison, asked);
  const options = optionsFor(asked, conceptsFor(comparison, asked.concept));
  const found = yield* attributionOf(a.conflict, b.conflict, options);
  const pair = yield* compareConflicts([a, b], options);
  const seen = conflictSeen(ground.case, asked.lens);
  return {
    a: a.variant ?? THE_CASE,
    b: b.variant ?? THE_CASE,
    differences: found.differences.map((one) => ({
      path: one.path,
      words: assumedOtherwise(one, a.conflict, b.conflict),
      bears: one.bears,
    })),
    inseparable: found.inseparable,
    counts: countsOf(pair),
    groups: groupsOf(found.changes, { seen, a: a.conflict, b: b.conflict, variants: [a.variant, b.variant] }),
    more: found.changeCount - found.changes.length,
    complete: found.complete,
  };
}

/** The two under every concept that their size allows, and what made the changes that the view explains. */
export function* twoCompared(
  ground: Ground,
  asked: DifferenceAsked,
): Resumable<{ readonly pair: Comparison; readonly attribution: Attribution }> {
  const comparison = yield* ground.comparison(asked.lens.response);
  const { a, b } = pairIn(comparison, asked);
  const explained = optionsFor(asked, conceptsFor(comparison, asked.concept));
  const attribution = yield* attributionOf(a.conflict, b.conflict, explained);
  return { pair: yield* compareConflicts([a, b], optionsFor(asked, comparison.concepts)), attribution };
}

function pairIn(comparison: Comparison, asked: DifferenceAsked) {
  const first = columnOf(comparison, asked.a ?? THE_CASE);
  const second = asked.b === undefined ? farthestFrom(comparison, first) : columnOf(comparison, asked.b);
  return { a: comparison.columns[first]!, b: comparison.columns[second]! };
}

function optionsFor({ lens: { response } }: DifferenceAsked, concepts: readonly string[]) {
  return { concepts, ...(response !== undefined && { response }) };
}

function columnOf({ columns }: Comparison, side: Side): number {
  const place = columns.findIndex(({ variant }) => (variant ?? THE_CASE) === side);
  if (place === -1) throw new Unanswerable(refused.noVariant(side));
  return place;
}

function farthestFrom(comparison: Comparison, first: number): number {
  if (comparison.columns.length < 2) throw new Unanswerable(refused.noVariants);
  return strongestDissent(comparison, undefined, first)?.column ?? (first === 0 ? 1 : 0);
}

/** Nash and SEQ, and the one that is looked at. */
function conceptsFor({ concepts }: Comparison, concept: string | undefined): string[] {
  return concepts.filter((id) => HEADLINE.includes(id) || id === concept);
}

function countsOf({ byConcept, outcomes }: Comparison): DifferenceAnswer['counts'] {
  return byConcept.map(({ concept }, place) => {
    const { letters, name } = conceptCalled(concept)!;
    const holds = (n: number, column: number) => outcomes[n]!.standings[column]![place] === 'holds';
    const places = [...outcomes.keys()];
    return {
      letters,
      name,
      both: places.filter((n) => holds(n, 0) && holds(n, 1)).length,
      onlyA: places.filter((n) => holds(n, 0) && !holds(n, 1)).length,
      onlyB: places.filter((n) => !holds(n, 0) && holds(n, 1)).length,
    };
  });
}

interface Sides {
  readonly seen: Conflict;
  readonly a: Conflict;
  readonly b: Conflict;
  readonly variants: readonly (string | undefined)[];
}

/** Changes of one kind with one cause are told together. */
function groupsOf(changes: readonly OutcomeChange[], sides: Sides): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly states: HeatState[] }>();
  for (const change of changes) {
    const { letters, name } = conceptCalled(change.concept)!;
    const otherwise = (change.change === 'lost' ? change.after : change.before) as ChangeGroup['otherwise'];
    const cause = causeOf(change);
    const key = JSON.stringify([change.change, change.concept, otherwise, cause]);
    if (!groups.has(key)) groups.set(key, { letters, name, change: change.change, otherwise, cause, states: [] });
    groups.get(key)!.states.push(stateOf(change, sides));
  }
  return [...groups.values()].map((group) => ({
    ...group,
    states: [...group.states].sort((a, b) => Number(a.of !== undefined) - Number(b.of !== undefined) || a.n - b.n),
  }));
}

function causeOf({ sufficient, together, necessary }: OutcomeChange): ChangeGroup['cause'] {
  if (sufficient.length > 0) return { kind: 'sufficient', differences: sufficient };
  if (together.length > 0) return { kind: 'together', sets: together };
  return necessary.length > 0 ? { kind: 'necessary', differences: necessary } : { kind: 'untold' };
}

/** By its number in the case as it is looked at; else by that in the side in which it holds. */
function stateOf({ outcome, change }: OutcomeChange, { seen, a, b, variants }: Sides): HeatState {
  const here = findOutcome(seen, outcome);
  if (typeof here === 'number') {
    return { n: numberOf(seen.states, here), of: undefined, words: stateInWords(seen, here) };
  }
  const [conflict, variant] = change === 'lost' ? [a, variants[0]] : [b, variants[1]];
  const there = findOutcome(conflict, outcome) as number;
  return { n: numberOf(conflict.states, there), of: { variant }, words: stateInWords(conflict, there) };
}
