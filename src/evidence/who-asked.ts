/** Under what the answer is kept to the question whom a description means. */

/** `the ministry`; `the ministry, after Karl Lepp` where it was asked about again, since he was told of. */
export function whoAsked({ words, after }: { readonly words: string; readonly after?: string | undefined }): string {
  return after === undefined ? words : `${words}${AFTER}${after}`;
}

/** The description alone. */
export function wordsAsked(asked: string): string {
  return asked.split(AFTER)[0]!;
}

const AFTER = ', after ';
