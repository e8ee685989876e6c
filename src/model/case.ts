/** A checked case: what a person wrote, once nothing in it is in doubt. Immutable, and all that an engine accepts. */
import type { Conflict } from './conflict.ts';
import type { Source, Statement } from './ledger.ts';
import type { Talks } from './talks/index.ts';

export interface Case {
  readonly title: string;
  readonly question: string | undefined;
  /** A calendar date, YYYY-MM-DD. */
  readonly asOf: string | undefined;
  /** A paragraph of history, for people. */
  readonly about: string | undefined;
  readonly citations: readonly string[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** All parties named, also those that are not modeled. */
  readonly parties: readonly CaseParty[];
  readonly conflict: Conflict | undefined;
  readonly variants: readonly Variant[];
  readonly talks: Talks | undefined;
}

export interface CaseParty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly modeled: boolean;
  /** Why it is left out, where it is. */
  readonly why: string | undefined;
}

/** The conflict under other assumptions. */
export interface Variant {
  readonly id: string;
  readonly why: string;
  /** The variant it starts from; undefined for the case itself. */
  readonly from: string | undefined;
  /** The paths it overrides, as written: `preferences.us`, `options.russia.defy`, `rules`. */
  readonly changes: readonly string[];
  readonly conflict: Conflict;
}
