/** Something a person wrote that cannot stand, said so that she can mend it. */

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as an editor counts them. */
  readonly column: number;
}

export interface Problem {
  /** Stable, for tools and tests: `option/unknown`. */
  readonly code: string;
  /** The file, where more than one is in play. */
  readonly file?: string;
  readonly place?: Place;
  /** Where in the case, as names: `conflict.options.us`. */
  readonly path?: string;
  /** One sentence: what is wrong. */
  readonly says: string;
  /** How to mend it: "Did you mean …?" */
  readonly hint?: string;
}
