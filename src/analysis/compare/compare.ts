/**
 * Several conflicts side by side, the case and its variants or two cases: which states hold where, under which
 * concepts. States are matched by the options taken, by name.
 */
import { type Response, SCALABLE_CONCEPTS, type Stability, stability } from '../../engine/stability/index.ts';
import { type Case, type Conflict, type Resumable, sizeOf, statesOf } from '../../model/index.ts';
import { ALL_CONCEPTS_STATES, conflictOf, defaultConcepts } from '../analyze.ts';
import { type Standing, standingOf } from '../change/standing.ts';
import { isWeak } from '../headline.ts';
import { type Absence, findOutcome, type Outcome, outcomeOf } from './matching.ts';

export interface CompareOptions {
  /** Concept ids; by default all that the models' sizes allow. */
  readonly concepts?: readonly string[];
  readonly response?: Response;
}

export interface Comparison {
  /** The first is what the others are compared with. */
  readonly columns: readonly ComparedConflict[];
  readonly concepts: readonly string[];
  /** Every state that holds, or may hold, somewhere under one of the concepts; at most `MOST_OUTCOMES`. */
  readonly outcomes: readonly ComparedOutcome[];
  /** True where there are more of them. */
  readonly truncated: boolean;
  readonly byConcept: readonly ConceptComparison[];
}

export interface ComparedConflict {
  /** A variant's id; undefined for a case itself. */
  readonly variant: string | undefined;
  readonly case: Case;
  readonly conflict: Conflict;
  readonly stability: Stability;
}

export interface ComparedOutcome {
  readonly outcome: Outcome;
  /** One per column: its state there, or why there is none. */
  readonly states: readonly (number | Absence)[];
  /** column -> concept -> how it stands. */
  readonly standings: readonly (readonly Standing[])[];
}

export interface ConceptComparison {
  readonly concept: string;
  /** One per column; null where the concept is not defined. */
  readonly holds: readonly (number | null)[];
  /** The outcomes that hold in every column, by their places. */
  readonly everywhere: readonly number[];
  /** Those that hold in every column that has such a state: most have, and some have not. */
  readonly whereverTheyExist: readonly number[];
  /** Those that hold in most columns and hang on unknown wants in the others. */
  readonly unlessUnknown: readonly number[];
  /** Those that hold in one column only. */
  readonly onlyIn: readonly { readonly column: number; readonly outcomes: readonly number[] }[];
}

/** More states that hold than these are counted, not listed. */
export const MOST_OUTCOMES = 2048;

/**
 * The case itself beside its variants, all of them or those named. Throws a RangeError where the case has no conflict,
 * on a variant it does not have and on a concept that does not exist.
 */
export function* compareVariants(
  checked: Case,
  { variants, ...options }: CompareOptions & { readonly variants?: readonly string[] } = {},
): Resumable<Comparison> {
  const ids = variants ?? checked.variants.map(({ id }) => id);
  return yield* compareConflicts(columnsOf(checked, [undefined, ...ids]), options);
}

/** Two variants of a case with each other, the case itself left aside. Throws as `compareVariants` does. */
export function* compareTwoVariants(
  checked: Case,
  variants: readonly [string, string],
  options: CompareOptions = {},
): Resumable<Comparison> {
  return yield* compareConflicts(columnsOf(checked, variants), options);
}

function columnsOf(checked: Case, ids: readonly (string | undefined)[]): Omit<ComparedConflict, 'stability'>[] {
  return ids.map((variant) => ({ variant, case: checked, conflict: conflictOf(checked, variant).conflict }));
}

/** Two cases, or one variant of each. */
export function* compareCases(
  first: Case,
  second: Case,
  {
    variants = [],
    ...options
  }: CompareOptions & { readonly variants?: readonly [(string | undefined)?, (string | undefined)?] } = {},
): Resumable<Comparison> {
  const columns = [first, second].map((checked, n) => ({
    variant: variants[n],
    case: checked,
    conflict: conflictOf(checked, variants[n]).conflict,
  }));
  return yield* compareConflicts(columns, options);
}

export function* compareConflicts(
  given: readonly Omit<ComparedConflict, 'stability'>[],
  { concepts: asked, response }: CompareOptions = {},
): Resumable<Comparison> {
  const isSmall = given.every(({ conflict }) => conflict.states.count <= ALL_CONCEPTS_STATES);
  const concepts = asked ?? (isSmall ? defaultConcepts(given[0]!.conflict) : SCALABLE_CONCEPTS);
  const columns: ComparedConflict[] = [];
  for (const [n, column] of given.entries()) {
    yield { doing: 'comparing', share: n / given.length };
    const found = yield* stability(column.conflict, { concepts, ...(response && { response }) });
    columns.push({ ...column, stability: found });
  }
  const { outcomes, truncated } = outcomesIn(columns);
  return {
    columns,
    concepts,
    outcomes,
    truncated,
    byConcept: concepts.map((concept, place) => compareConcept(concept, place, columns, outcomes)),
  };
}

function outcomesIn(columns: readonly ComparedConflict[]): { outcomes: ComparedOutcome[]; truncated: boolean } {
  const outcomes: ComparedOutcome[] = [];
  const seen = columns.map(() => new Set<number>());
  let truncated = false;
  for (const [n, { conflict, stability: found }] of columns.entries()) {
    const holding = new Uint32Array((conflict.states.count + 31) >>> 5);
    for (const { equilibria, possible } of found.concepts) {
      const set = possible?.equilibria ?? equilibria;
      if (set !== null) for (let w = 0; w < holding.length; w++) holding[w]! |= set[w]!;
    }
    for (const state of statesOf(holding, MOST_OUTCOMES + seen[n]!.size + 1)) {
      if (seen[n]!.has(state)) continue;
      if (outcomes.length === MOST_OUTCOMES) {
        truncated = true;
        break;
      }
      const outcome = outcomeOf(conflict, state);
      const states = columns.map((column, c) => (c === n ? state : findOutcome(column.conflict, outcome)));
      for (const [c, at] of states.entries()) if (typeof at === 'number') seen[c]!.add(at);
      const standings = columns.map(({ stability: own }, c) =>
        own.concepts.map((finding) => standingOf(finding, states[c]!)),
      );
      outcomes.push({ outcome, states, standings });
    }
  }
  return { outcomes, truncated };
}

function compareConcept(
  concept: string,
  place: number,
  columns: readonly ComparedConflict[],
  outcomes: readonly ComparedOutcome[],
): ConceptComparison {
  const places = [...outcomes.keys()];
  const standing = (n: number) => outcomes[n]!.standings.map((column) => column[place]!);
  const everywhere = places.filter((n) => standing(n).every((one) => one === 'holds'));
  return {
    concept,
    holds: columns.map(({ stability: found }) => {
      const { equilibria } = found.concepts[place]!;
      return equilibria === null ? null : sizeOf(equilibria);
    }),
    everywhere,
    whereverTheyExist: places.filter((n) => holdsBut(standing(n), 'absent')),
    unlessUnknown: places.filter((n) => holdsBut(standing(n), 'open')),
    onlyIn: columns.flatMap((_, column) => {
      const only = places.filter((n) => standing(n).every((one, c) => (one === 'holds') === (c === column)));
      return only.length === 0 ? [] : [{ column, outcomes: only }];
    }),
  };
}

/** Whether it holds in more than half of the columns, and in all others stands as given. */
function holdsBut(standings: readonly Standing[], other: Standing): boolean {
  const holding = standings.filter((one) => one === 'holds').length;
  return (
    holding < standings.length &&
    2 * holding > standings.length &&
    standings.every((one) => one === 'holds' || one === other)
  );
}

export interface Dissent {
  readonly column: number;
  readonly concept: string;
  /** 0: the very same states hold; 1: the two agree on none of the states that hold in either. */
  readonly distance: number;
  /** Outcomes, by their places, that hold in the column set against and not in this one, and the reverse. */
  readonly lost: readonly number[];
  readonly gained: readonly number[];
  /** Those that hang on unknown wants in the column set against, and hold here, or do not. */
  readonly settled: readonly number[];
  readonly ruledOut: readonly number[];
  /** True where the concept holds here in so many states that it tells little. */
  readonly weak: boolean;
  /** Whether a speaker of the ledger stands behind the variant: see `isVoiced`. */
  readonly voiced: boolean;
}

/**
 * How far each other column is from one of them (the first unless told) under a concept: the farthest first, those in
 * which the concept tells little last, ties in the order of the columns. The measure is the Jaccard distance of the
 * sets of states that hold: of those that hold in either, the share that holds in one only. What the column set against
 * leaves open and another settles, either way, is a difference too; what only the other leaves open contradicts nobody
 * and is none. Columns in which the concept is not defined are left out.
 */
export function dissents({ columns, concepts, outcomes }: Comparison, concept: string, against = 0): Dissent[] {
  const place = concepts.indexOf(concept);
  if (place === -1) throw new RangeError(`The comparison has no concept "${concept}".`);
  const found = columns.flatMap((compared, column): Dissent[] => {
    const { conflict, stability: own } = compared;
    const { equilibria } = own.concepts[place]!;
    if (column === against || equilibria === null) return [];
    const at = { lost: [] as number[], gained: [] as number[], settled: [] as number[], ruledOut: [] as number[] };
    let either = 0;
    for (const [n, { standings }] of outcomes.entries()) {
      const [first, here] = [standings[against]![place]!, standings[column]![place]!];
      const kind = differenceOf(first, here);
      const list = kind && at[kind];
      if (list !== undefined) list.push(n);
      if (first === 'holds' || here === 'holds' || list !== undefined) either++;
    }
    const differing = Object.values(at).reduce((sum, list) => sum + list.length, 0);
    const distance = either === 0 ? 0 : differing / either;
    const weak = isWeak(sizeOf(equilibria), conflict.states.count);
    return [{ column, concept, distance, ...at, weak, voiced: isVoiced(compared) }];
  });
  return found.sort((a, b) => Number(a.weak) - Number(b.weak) || b.distance - a.distance || a.column - b.column);
}

/** How a state that stands so in one conflict and so in another sets them apart; undefined where it does not. */
export function differenceOf(first: Standing, here: Standing): 'lost' | 'gained' | 'settled' | 'ruledOut' | undefined {
  const falls = (standing: Standing) => standing === 'falls' || standing === 'absent';
  if (first === 'holds' && falls(here)) return 'lost';
  if (falls(first) && here === 'holds') return 'gained';
  if (first !== 'open') return undefined;
  return here === 'holds' ? 'settled' : falls(here) ? 'ruledOut' : undefined;
}

/**
 * Whether somebody speaks for the variant: its reason names a speaker of the ledger, by a word of the speaker's name
 * with a capital and four letters or more that is not a word of a party's name too.
 */
function isVoiced({ variant, case: { variants, statements, parties } }: ComparedConflict): boolean {
  const ofParties = new Set(parties.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(wordsOf));
  const words = new Set(wordsOf(variants.find(({ id }) => id === variant)?.why ?? ''));
  return statements.some(({ speaker }) =>
    wordsOf(speaker ?? '').some((word) => words.has(word) && !ofParties.has(word)),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [];
}

/** Dissents whose distances differ by no more than this share are about as far. */
const NEAR = 1 / 10;

/**
 * The column whose answer is farthest from that of one of them (the first unless told), by the measure of `dissents`.
 * Among those about as far as the farthest, one that a speaker of the ledger stands behind goes before one that is the
 * analyst's alone; one in which the concept tells little is taken only where no other differs. Undefined where all
 * agree. Under SEQ unless told, or the comparison's last concept where SEQ is not among them.
 */
export function strongestDissent(
  comparison: Comparison,
  concept = dissentConcept(comparison),
  against = 0,
): Dissent | undefined {
  const differing = dissents(comparison, concept, against).filter(({ distance }) => distance > 0);
  const [farthest] = differing;
  if (farthest === undefined) return undefined;
  const near = differing.filter(
    ({ weak, distance }) => weak === farthest.weak && distance >= (1 - NEAR) * farthest.distance,
  );
  return near.find(({ voiced }) => voiced) ?? farthest;
}

/** The concept that dissent is measured by unless told. */
export function dissentConcept({ concepts }: Comparison): string {
  return concepts.includes('seq') ? 'seq' : concepts.at(-1)!;
}
