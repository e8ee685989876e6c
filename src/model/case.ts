/** A checked case: what a person wrote, once nothing in it is in doubt. Immutable, and all that an engine accepts. */
import type { Conflict } from './conflict.ts';

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
}

export interface CaseParty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly modeled: boolean;
  /** Why it is left out, where it is. */
  readonly why: string | undefined;
}

export interface Source {
  readonly id: string;
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly published: { readonly value: string; readonly basis: 'stated' | 'inferred' | 'analyst' } | undefined;
  readonly note: string | undefined;
}

export type StatementKind = 'fact' | 'claim' | 'assessment' | 'question' | 'quotation';
export type StatementStatus = 'occurred' | 'planned' | 'denied' | 'hypothetical' | 'none';
export type Basis = 'stated' | 'inferred' | 'analyst';

/** One entry of the evidence ledger. */
export interface Statement {
  readonly id: string;
  /** Undefined for what the analyst brings herself. */
  readonly source: string | undefined;
  readonly paragraph: number | undefined;
  readonly speaker: string | undefined;
  /** The party whose voice this is, where the speaker speaks for one. */
  readonly voice: string | undefined;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
  /** The analyst's own words. */
  readonly says: string;
  readonly supports: readonly Support[];
  readonly contradicts: readonly Support[];
}

export interface Support {
  /** A path of names into the case: `preferences.russia.calm`, `options.us.relieve`, `rules.one-fate`, `variants.x.preferences.us.credit`. */
  readonly what: string;
  readonly basis: Basis;
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
