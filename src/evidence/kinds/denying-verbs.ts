/** The verbs that deny what they name: a charge, an offer, a deed asked for. */

const DENYING = /^(?:den(?:y|ies|ied|ying)|(?:reject|rebuff)(?:s|ed|ing)?|(?:refus|declin|disput)(?:e|es|ed|ing))$/;

/** Whether a word in lower case is a form of `deny`, `reject`, `rebuff`, `refuse`, `decline` or `dispute`. */
export function isDenyingVerb(lower: string): boolean {
  return DENYING.test(lower);
}
