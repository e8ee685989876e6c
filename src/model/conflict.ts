/**
 * A checked conflict: everything an engine needs, nothing it has to doubt. Made by `format` from what a person
 * wrote, or by the importers; immutable.
 */
import type { Expression } from './expression.ts';
import type { Moves } from './moves.ts';
import type { StateTable } from './state-table.ts';

/** A decision maker with at least one option or listed move. Its place in `Conflict.parties` is its number. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Its place in `Conflict.options` is its number. */
export interface Option {
  /** `party.option`, or `context.option`. */
  readonly id: string;
  /** The owner's number; undefined for a context option, which is the same in every state. */
  readonly party: number | undefined;
  /** What taking it does, or for context what it says: "eases sanctions". */
  readonly does: string;
  /** `take`: can be taken, never dropped. `drop`: the reverse. */
  readonly oneWay: 'take' | 'drop' | undefined;
  /** A calendar date, YYYY-MM-DD; it is shown, and moves nothing by itself. */
  readonly by: string | undefined;
}

export interface Term {
  readonly name: string;
  readonly text: string;
  readonly means: Expression;
}

export interface Rule {
  readonly id: string;
  /** As a person reads it: "at most one of russia.deport, russia.bypass". */
  readonly text: string;
  readonly why: string | undefined;
  /** True in exactly the states that the rule lets stand. */
  readonly allows: Expression;
  /** Options named, terms followed; ascending. */
  readonly options: readonly number[];
}

export interface SameOutcome {
  readonly text: string;
  readonly where: Expression;
}

/** One line of a prioritized list. */
export interface WantedStatement {
  readonly id: string | undefined;
  readonly text: string;
  readonly wants: Expression;
}

/** What a party wants, as it was written. */
export type Wants =
  /** Most important step first, lexicographic; the statements of one step weigh the same and are counted. */
  | { readonly kind: 'statements'; readonly steps: readonly (readonly WantedStatement[])[] }
  /** The sum of the weights of the options taken; `weight` is a whole number after scaling by `scale`. */
  | {
      readonly kind: 'weights';
      readonly weights: readonly { readonly option: number; readonly weight: number }[];
      readonly scale: number;
    }
  /** Best group first; the states of a group are tied. */
  | { readonly kind: 'ranking'; readonly groups: readonly (readonly number[])[] }
  | { readonly kind: 'unknown'; readonly why: string | undefined };

export interface Preference {
  readonly wants: Wants;
  /** Undefined where the wants are unknown. */
  readonly ranking: Ranking | undefined;
}

/** A weak order of the states: the greater the level, the better; equal levels are ties. Levels are 0 … levelCount - 1. */
export interface Ranking {
  readonly levels: Int32Array;
  readonly levelCount: number;
}

export interface Conflict {
  readonly form: 'options' | 'graph';
  readonly parties: readonly Party[];
  /** The parties' options in the order of the file, then the context's. */
  readonly options: readonly Option[];
  readonly terms: readonly Term[];
  readonly rules: readonly Rule[];
  readonly sameOutcome: readonly SameOutcome[];
  readonly states: StateTable;
  readonly moves: Moves;
  /** One per party. */
  readonly preferences: readonly Preference[];
  readonly statusQuo: number | undefined;
}
