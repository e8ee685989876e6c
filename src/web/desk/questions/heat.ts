/** In how many states each variant holds under each concept; under one of them, which states. */
import {
  type ComparedConflict,
  type Comparison,
  findOutcome,
  isWeak,
  strongestDissent,
} from '../../../analysis/index.ts';
import { conceptCalled } from '../../../engine/stability/index.ts';
import { type Case, type Conflict, numberOf, type Resumable, sizeOf } from '../../../model/index.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { conflictSeen, type Ground } from '../ground.ts';
import type { Lens } from '../lens.ts';

/** What a variant changes, as far as one kind of thing and one party will say it. */
export type Change =
  | { readonly of: 'wants' | 'options'; readonly party: string; readonly name: string }
  | { readonly of: 'rules' | 'context' | 'start' | 'several' };

export interface HeatCell {
  /** Null where the concept is not defined. */
  readonly holds: number | null;
  /** How many may hold besides, depending on unknown wants. */
  readonly open: number;
  /** How many of those that hold also hold in the case itself; undefined where they are too many to be compared. */
  readonly kept: number | undefined;
  /** `holds` as a share of the states, 0 to 1. */
  readonly share: number;
  /** So many hold that little is told apart. */
  readonly weak: boolean;
}

export interface HeatRow {
  /** Undefined for the case itself. */
  readonly variant: string | undefined;
  readonly why: string;
  /** The variant it starts from. */
  readonly from: string | undefined;
  readonly change: Change | undefined;
  readonly states: number;
  readonly cells: readonly HeatCell[];
}

export interface HeatConcept {
  readonly id: string;
  readonly letters: string;
  readonly name: string;
  readonly means: string;
}

/** A state that holds, or may hold, somewhere; by its number in the case as it is looked at, where it has one there. */
export interface HeatState {
  readonly n: number;
  /** The variant whose number that is, where the case as it is looked at has no such state. */
  readonly of: { readonly variant: string | undefined } | undefined;
  readonly words: string;
}

export type HeatStanding = Comparison['outcomes'][number]['standings'][number][number];

export interface HeatAnswer {
  readonly concepts: readonly HeatConcept[];
  /** Those that are defined nowhere here. */
  readonly undefinedConcepts: readonly string[];
  /** The case first, then the variants in its order. */
  readonly rows: readonly HeatRow[];
  /** The variant that is farthest from the case, and by which concept's letters. */
  readonly dissent: { readonly variant: string; readonly letters: string } | undefined;
  readonly expanded:
    | {
        readonly concept: string;
        /** Those that hold in the most variants first. */
        readonly states: readonly HeatState[];
        /** How many more there are. */
        readonly more: number;
        /** row -> state. */
        readonly standings: readonly (readonly HeatStanding[])[];
      }
    | undefined;
}

/** More states than this are too wide a table. */
export const MOST_COLUMNS = 60;

/** `concept` undefined: no concept is opened. */
export function* heat(
  ground: Ground,
  { lens, concept }: { readonly lens: Lens; readonly concept?: string | undefined },
): Resumable<HeatAnswer> {
  const comparison = yield* ground.comparison(lens.response);
  const { columns, concepts } = comparison;
  const shown = [...concepts.keys()].filter((place) => columns.some((column) => holding(column, place) !== null));
  const dissent = columns.length > 2 ? strongestDissent(comparison) : undefined;
  const variant = dissent && columns[dissent.column]!.variant;
  return {
    concepts: shown.map((place) => {
      const { id, letters, name, means } = conceptCalled(concepts[place]!)!;
      return { id, letters, name, means };
    }),
    undefinedConcepts: [...concepts.keys()].flatMap((place) =>
      shown.includes(place) ? [] : [conceptCalled(concepts[place]!)!.letters],
    ),
    rows: columns.map((column, c) => rowOf(ground.case, comparison, column, c, shown)),
    dissent: variant === undefined ? undefined : { variant, letters: conceptCalled(dissent!.concept)!.letters },
    expanded: concept === undefined ? undefined : expanded(comparison, concept, conflictSeen(ground.case, lens)),
  };
}

function holding({ stability }: ComparedConflict, place: number) {
  return stability.concepts[place]!.equilibria;
}

function rowOf(
  checked: Case,
  { byConcept, outcomes, truncated }: Comparison,
  { variant: id, conflict, stability }: ComparedConflict,
  column: number,
  shown: readonly number[],
): HeatRow {
  const variant = checked.variants.find((one) => one.id === id);
  const { count } = conflict.states;
  return {
    variant: id,
    why: variant?.why ?? '',
    from: variant?.from,
    change: variant && changeOf(checked, variant.changes),
    states: count,
    cells: shown.map((place): HeatCell => {
      const holds = byConcept[place]!.holds[column]!;
      const standing = (n: number, c: number) => outcomes[n]!.standings[c]![place]!;
      const inBoth = [...outcomes.keys()].filter((n) => standing(n, column) === 'holds' && standing(n, 0) === 'holds');
      const { possible } = stability.concepts[place]!;
      return {
        holds,
        open: possible === undefined || holds === null ? 0 : sizeOf(possible.equilibria) - holds,
        kept: truncated ? undefined : inBoth.length,
        share: holds === null || count === 0 ? 0 : holds / count,
        weak: holds !== null && isWeak(holds, count),
      };
    }),
  };
}

/** Paths as a variant writes them: `preferences.us`, `options.russia.defy`, `context.summit`, `rules`, `terms.x`, `statusQuo`. */
export function changeOf(checked: Pick<Case, 'parties'>, paths: readonly string[]): Change {
  const kinds = paths.map((path): Change => {
    const [section, party = ''] = path.split('.');
    const name = checked.parties.find(({ id }) => id === party)?.name ?? party;
    if (section === 'preferences' && party !== '') return { of: 'wants', party, name };
    if (section === 'options' && party !== '') return { of: 'options', party, name };
    if (section === 'rules' || section === 'terms' || section === 'sameOutcome') return { of: 'rules' };
    if (section === 'context') return { of: 'context' };
    if (section === 'statusQuo') return { of: 'start' };
    return { of: 'several' };
  });
  // Where the parties start changes no state that holds: with something else, that is what the variant is about.
  const telling = kinds.some(({ of }) => of !== 'start') ? kinds.filter(({ of }) => of !== 'start') : kinds;
  const [first, ...others] = telling;
  if (first === undefined) return { of: 'several' };
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : { of: 'several' };
}

function expanded(comparison: Comparison, concept: string, seen: Conflict): HeatAnswer['expanded'] {
  const { columns, outcomes, concepts } = comparison;
  const place = concepts.indexOf(concept);
  if (place === -1) return undefined;
  const holdingIn = (n: number) => outcomes[n]!.standings.filter((column) => column[place] === 'holds').length;
  const places = [...outcomes.keys()].filter((n) =>
    outcomes[n]!.standings.some((column) => column[place] === 'holds' || column[place] === 'open'),
  );
  const found = places
    .map((n) => ({ n, state: seenAs(comparison, n, seen), holding: holdingIn(n) }))
    .sort((a, b) => b.holding - a.holding || a.state.n - b.state.n);
  const kept = found.slice(0, MOST_COLUMNS);
  return {
    concept,
    states: kept.map(({ state }) => state),
    more: found.length - kept.length,
    standings: columns.map((_, c) => kept.map(({ n }) => outcomes[n]!.standings[c]![place]!)),
  };
}

/** A compared state by its number in the conflict that is looked at, else in the first that has it. */
export function seenAs({ columns, outcomes }: Comparison, n: number, seen: Conflict): HeatState {
  const { outcome, states } = outcomes[n]!;
  const here = findOutcome(seen, outcome);
  if (typeof here === 'number') {
    return { n: numberOf(seen.states, here), of: undefined, words: stateInWords(seen, here) };
  }
  const column = states.findIndex((state) => typeof state === 'number');
  const { conflict, variant } = columns[column]!;
  const there = states[column] as number;
  return { n: numberOf(conflict.states, there), of: { variant }, words: stateInWords(conflict, there) };
}
