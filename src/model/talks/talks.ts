/** Checked talks: what is on the table, what each party gains by it, how it bargains, and what happens without an agreement. */
import type { Expression } from '../expression.ts';
import type { Issue } from './issue.ts';
import type { Tactic } from './tactic.ts';
import type { Utility } from './utility.ts';

export interface Talks {
  readonly issues: readonly Issue[];
  /** In the order in which they speak. */
  readonly parties: readonly TalksParty[];
  readonly deadline: TalksDeadline;
  /** What holds without an agreement, where the case's conflict says so; undefined where the reservation values say it all. */
  readonly breakdown: Breakdown | undefined;
  /** What changes after one meeting and before the next, in order. The talks as written are those of the first meeting. */
  readonly meetings: readonly Meeting[];
}

/** What one meeting is about. */
export type TalksTerms = Omit<Talks, 'meetings'>;

export interface TalksDeadline {
  /** Offers of each party; undefined where no number was given. */
  readonly rounds: number | undefined;
  /** YYYY-MM-DD. Shown; it moves nothing by itself. */
  readonly date: string | undefined;
}

export interface TalksParty {
  readonly id: string;
  readonly name: string;
  /** Undefined where only an order is known. */
  readonly utility: Utility | undefined;
  /** What is known without numbers. Where numbers were given too, they agree with it. */
  readonly order: PreferenceOrder;
  /** Where it would rather walk away; undefined where nothing was said (an engine then takes the convention it names). */
  readonly reservation: Reservation | undefined;
  /** What is left of a gain after the whole of the time, 0 < δ ≤ 1: utility × δ^t. 1 where time costs nothing. */
  readonly discount: number;
  /** Undefined where none was given. */
  readonly tactic: Tactic | undefined;
  /** What it takes the others to want, where that differs from what they want. */
  readonly beliefs: readonly Belief[];
}

/** A utility; or a package (by issue, undefined where it leaves the issue open) whose utility is meant. */
export type Reservation =
  | { readonly form: 'utility'; readonly utility: number }
  | { readonly form: 'package'; readonly values: readonly (number | undefined)[] };

/** Better and worse without numbers. */
export interface PreferenceOrder {
  /** By issue: places of values from best to worst, ties together; undefined where no order was given. For amounts: 1 more is better, −1 less. */
  readonly values: readonly (ValueOrder | undefined)[];
  /** Issues from the most important on, ties together; those left out are not compared. Empty where unknown. */
  readonly issues: readonly (readonly number[])[];
  /** It never agrees to a package in which all of the ranges of one of these hold. */
  readonly redLines: readonly RedLine[];
}

export type ValueOrder =
  | { readonly form: 'ranked'; readonly ranks: readonly (readonly number[])[] }
  | { readonly form: 'monotone'; readonly better: 'more' | 'less' };

export interface RedLine {
  readonly id: string | undefined;
  readonly why: string | undefined;
  readonly ranges: readonly { readonly issue: number; readonly from: number; readonly to: number }[];
}

export interface Belief {
  readonly about: string;
  readonly utility: Utility;
}

/** Without an agreement the states hold that the case's conflict finds to hold. */
export interface Breakdown {
  /** A stability concept's id; the one that the case's answer goes by where undefined. */
  readonly concept: string | undefined;
  /** What a state is worth in these talks: that of the first whose condition it satisfies. */
  readonly worth: readonly StateWorth[];
}

export interface StateWorth {
  readonly where: Expression;
  /** As it was written. */
  readonly text: string;
  /** By party, in the order of the talks; undefined where no number was given. */
  readonly utilities: readonly (number | undefined)[];
  readonly why: string | undefined;
}

/** The talks as they are from this meeting on. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  /** What was redefined, in the analyst's words. */
  readonly why: string | undefined;
  /** Whose reading of the word it is; undefined where nobody's. */
  readonly by: string | undefined;
  readonly talks: TalksTerms;
}
