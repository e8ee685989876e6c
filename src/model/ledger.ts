/** The evidence ledger: texts, what is said in them, and what in the model it bears on. */

export interface Source {
  readonly id: string;
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly author: string | undefined;
  readonly published: { readonly value: string; readonly basis: Basis } | undefined;
  /** A calendar date. */
  readonly modified: string | undefined;
  readonly dateline: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly archive: string | undefined;
  /** Its text, as a path below the case's `sources/`; undefined where it is not stored. */
  readonly file: string | undefined;
  /** SHA-256 of the normalized text. */
  readonly hash: string | undefined;
  readonly reliability: Reliability | undefined;
  readonly speakers: readonly { readonly name: string; readonly reliability: Reliability }[];
  /** The id of the source that this one translates. */
  readonly translationOf: string | undefined;
  /** The language of an original that is not among the sources. */
  readonly translatedFrom: string | undefined;
  /** A word for what it reports, where several sources report the same. */
  readonly event: string | undefined;
  readonly note: string | undefined;
}

export type StatementKind = 'fact' | 'claim' | 'assessment' | 'question' | 'quotation';
export type StatementStatus = 'occurred' | 'planned' | 'denied' | 'hypothetical' | 'none';
export type Basis = 'stated' | 'inferred' | 'analyst';

/** Admiralty code: of a source or speaker, whatever it says. F is "not judged". */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
/** Admiralty code: of a statement, whoever says it. 6 is "not judged". */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** One row of words of Intelligence Community Directive 203, from the least to the most likely. */
export const ICD_203_WORDS = [
  ...['almost no chance', 'very unlikely', 'unlikely', 'roughly even chance', 'likely', 'very likely'],
  'almost certain',
] as const;

/** The event types of PLOVER. */
export const ACTS = [
  ...['agree', 'consult', 'support', 'concede', 'cooperate', 'aid', 'retreat', 'request'],
  ...['accuse', 'reject', 'threaten', 'protest', 'sanction', 'mobilize', 'coerce', 'assault'],
] as const;

/** One entry of the evidence ledger. */
export interface Statement {
  readonly id: string;
  /** Undefined for what the analyst brings herself. */
  readonly source: string | undefined;
  readonly paragraph: number | undefined;
  /** The passage, beyond its paragraph. */
  readonly anchor: Anchor | undefined;
  readonly speaker: string | undefined;
  /** Through whom it came from the speaker to the outlet, the outermost first; neither of the two is among them. */
  readonly via: readonly string[];
  /** The party whose voice this is, where the speaker speaks for one. */
  readonly voice: string | undefined;
  readonly kind: StatementKind;
  readonly status: StatementStatus;
  /** The analyst's own words. */
  readonly says: string;
  /** When it was or is to be. */
  readonly date: Dated | undefined;
  /** The day on which it was said, where that is not the day its source appeared. */
  readonly said: Dated | undefined;
  /** A deadline that it names. */
  readonly by: Dated | undefined;
  readonly act: (typeof ACTS)[number] | undefined;
  /** The id of a statement in which the same voice says the same. */
  readonly sameAs: string | undefined;
  /** Whether the analyst has confirmed what was read of it: speaker, kind, dates. */
  readonly checked: 'proposed' | 'confirmed';
  readonly credibility: Credibility | undefined;
  readonly estimate: { readonly word: (typeof ICD_203_WORDS)[number]; readonly scale: 'ICD 203' } | undefined;
  /** In her own judgment. */
  readonly confidence: 'low' | 'moderate' | 'high' | undefined;
  readonly supports: readonly Support[];
  readonly contradicts: readonly Support[];
  /** What it narrows or puts a condition on. */
  readonly qualifies: readonly Support[];
}

/**
 * A passage, so that it can be found again and is never taken for another: the selectors of the W3C Web Annotation
 * model. Where the words may not be stored, their hash stands for them.
 */
export interface Anchor {
  /** UTF-16 offsets in the normalized text whose hash is `textHash`. */
  readonly position: { readonly start: number; readonly end: number } | undefined;
  readonly quote:
    | {
        readonly exact: string;
        /** Empty where the text begins with the passage; undefined where nobody wrote down what stands before it. */
        readonly prefix: string | undefined;
        readonly suffix: string | undefined;
      }
    | undefined;
  /** SHA-256 of the exact words as UTF-8. */
  readonly quoteHash: string | undefined;
  readonly textHash: string | undefined;
}

/** The part of a month or a year that is meant, or that the date is about right: `mod` of TIMEX3. */
export const DATE_MODS = ['START', 'MID', 'END', 'APPROX'] as const;
export type DateMod = (typeof DATE_MODS)[number];

export interface Dated {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string;
  readonly mod: DateMod | undefined;
  /** The words that it was read from. */
  readonly words: string | undefined;
}

export interface Support {
  /** A path of names into the case: `preferences.russia.calm`, `options.us.relieve`, `rules.one-fate`, `variants.x.preferences.us.credit`. */
  readonly what: string;
  readonly basis: Basis;
}
