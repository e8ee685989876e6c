/** What a party gains by what is agreed, where numbers were given. */

/**
 * What a value of one issue is worth, before the issue's weight.
 *
 * table: one number for each named value, or for each integer from `low`.
 * linear: offset + slope × x, x being the amount itself. triangular: 0 up to `low` and from `high`, 1 at `top`, straight between.
 */
export type ValueFunction =
  | { readonly form: 'table'; readonly worth: readonly number[] }
  | { readonly form: 'linear'; readonly offset: number; readonly slope: number; readonly clamped: boolean }
  | { readonly form: 'triangular'; readonly low: number; readonly top: number; readonly high: number };

/**
 * utility = min(cap, (bias + Σ weight × worth + extra) / scale), the weights as they were given: nothing is normalized
 * silently.
 */
export interface Utility {
  /** By issue, in the order of the issues; 0 where it does not matter. */
  readonly weights: readonly number[];
  readonly values: readonly ValueFunction[];
  readonly bias: number;
  /** What counts only in combination; undefined where the issues simply add up. */
  readonly extra: Combination | undefined;
  readonly scale: number;
  /** GENIUS cuts off at 1; undefined where nothing is cut off. */
  readonly cap: number | undefined;
}

/** A tree of terms: what it pays is the sum, the least or the most of what its terms and parts pay, times its weight. */
export interface Combination {
  readonly aggregate: 'sum' | 'min' | 'max';
  readonly weight: number;
  readonly terms: readonly CombinationTerm[];
  readonly parts: readonly Combination[];
}

/** Pays `adds` where all of `when` hold and, if there are any in `unless`, at least one of these does not; else 0. */
export interface CombinationTerm {
  readonly adds: number;
  readonly when: readonly IssueRange[];
  readonly unless: readonly IssueRange[];
}

/** The values of an issue from one to another, both included: amounts, or places in the list of named values. */
export interface IssueRange {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
}
