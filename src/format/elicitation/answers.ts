/** Answers whose names were looked up in the talks: issues, parties and values by their places. */

/** By issue; undefined where nothing is said of it. */
export type PartOfPackage = readonly (number | undefined)[];

export interface Answers {
  /** Who answers, by its place in the talks; undefined where nothing is asked of one party alone. */
  readonly party: number | undefined;
  /** From the most important swing on, ties together. */
  readonly ranking: readonly (readonly number[])[] | undefined;
  /** By issue. */
  readonly swings: readonly (number | undefined)[] | undefined;
  readonly comparisons: readonly AnsweredComparison[];
  readonly swaps: AnsweredSwaps | undefined;
  readonly division: AnsweredDivision | undefined;
  readonly alternatives: AnsweredAlternatives | undefined;
  /** Of two, for one amount. */
  readonly limits: readonly [NamedLimit, NamedLimit] | undefined;
}

/** Both speak of the same issues. */
export interface AnsweredComparison {
  readonly a: PartOfPackage;
  readonly b: PartOfPackage;
  readonly says: 'a' | 'equal' | 'unknown';
}

export interface AnsweredSwaps {
  /** The issues that the alternatives speak of, in the order of the talks. */
  readonly issues: readonly number[];
  readonly alternatives: readonly { readonly id: string; readonly values: PartOfPackage }[];
  readonly steps: readonly AnsweredStep[];
}

/** Alternatives by their places; issues by their places in the talks. */
export type AnsweredStep =
  | {
      readonly do: 'swap';
      readonly alternative: number;
      readonly change: { readonly issue: number; readonly to: number };
      readonly against: { readonly issue: number; readonly to: number };
    }
  | { readonly do: 'drop'; readonly issue: number }
  | { readonly do: 'remove'; readonly alternative: number };

export interface AnsweredDivision {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** As they are called; by party and item. */
  readonly parties: readonly [string, string];
  readonly points: readonly [readonly number[], readonly number[]];
}

export interface AnsweredAlternatives {
  readonly wants: 'more' | 'less';
  readonly all: readonly { readonly does: string; readonly worth: number; readonly cost: number | undefined }[];
  readonly reservation: number | undefined;
}

export interface NamedLimit {
  readonly party: string;
  readonly wants: 'more' | 'less';
  readonly reservation: number;
  readonly target: number | undefined;
}
