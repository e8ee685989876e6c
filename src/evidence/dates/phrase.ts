/** What a date phrase says, before anything is reckoned from a publication date or from what was told before. */
import type { Holiday } from './holidays.ts';
import type { Edge, Part, Season, Unit } from './names.ts';

/** The year that goes with a month, season or quarter: said outright, or by how it lies to a year known from elsewhere. */
export type YearOf =
  | { readonly is: 'said'; readonly year: number }
  | { readonly is: 'relative'; readonly to: 'published' | 'narrative'; readonly by: number }
  /** Not said: the nearest in keeping with the tense. */
  | { readonly is: 'open' }
  /** `last March`, `next summer`: the nearest before, after. */
  | { readonly is: 'last' | 'next' };

export type Meaning =
  | {
      readonly is: 'day';
      readonly month: number;
      readonly day: number;
      readonly year: YearOf;
      readonly weekday?: number;
    }
  | { readonly is: 'holiday'; readonly holiday: Holiday; readonly year: YearOf }
  /** `the eve of the storm`: of something whose day the words do not say. */
  | { readonly is: 'event' }
  /** As the date before it in the sentence: `on Friday, the day after he resigned`. */
  | { readonly is: 'same' }
  /** `the 25th`. */
  | { readonly is: 'monthday'; readonly day: number }
  | { readonly is: 'month'; readonly month: number; readonly year: YearOf }
  | { readonly is: 'year'; readonly year: number }
  /** `the 1990s` is 199, `the 20th century` 19. */
  | { readonly is: 'decade' | 'century'; readonly number: number }
  | { readonly is: 'season'; readonly season: Season; readonly year: YearOf }
  | { readonly is: 'quarter' | 'half'; readonly number: number; readonly year: YearOf }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly which: 'open' | 'last' | 'next' | 'this' | 'following' | 'previous';
    }
  /** `Friday of next week`. */
  | { readonly is: 'weekday-of-week'; readonly weekday: number; readonly by: number }
  /** `the last Friday of March`, `the first Monday in May`: `nth` from 1, -1 for the last. */
  | {
      readonly is: 'weekday-of-month';
      readonly weekday: number;
      readonly nth: number;
      readonly month: number;
      readonly year: YearOf;
    }
  | { readonly is: 'weekend'; readonly by: number | 'open' }
  | { readonly is: 'week-of'; readonly day: Meaning }
  /** So many units before or after; `exact` keeps the day where weeks are counted from a day. */
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly to: 'published' | 'narrative';
      readonly exact: boolean;
      /** `that day`, rather than `the next day`: back to the deed, past whoever told of it. */
      readonly isBack: boolean;
    }
  | {
      readonly is: 'duration';
      readonly amount: number;
      /** The upper end of a range. */
      readonly most?: number;
      readonly unit: Unit;
      readonly mayPlace: boolean;
    }
  | { readonly is: 'clock' };

export interface Phrase {
  /** Places among the pieces. */
  readonly from: number;
  readonly next: number;
  readonly meaning: Meaning;
  readonly edge: Edge | undefined;
  readonly part: Part | undefined;
  readonly clock: { readonly hour: number; readonly minute: number } | undefined;
  readonly isApproximate: boolean;
  /** So many days later than the day that is meant, -1 for `the eve of`. */
  readonly days: number;
  /** `in`, `by`, `no later than`, in lower case; empty where there is none. */
  readonly preposition: string;
}

/** What a reader of one kind of date gives back. */
export interface Read {
  readonly meaning: Meaning;
  readonly next: number;
  readonly edge?: Edge | undefined;
  readonly part?: Part | undefined;
  readonly clock?: { readonly hour: number; readonly minute: number } | undefined;
  readonly isApproximate?: boolean;
  readonly days?: number | undefined;
}
