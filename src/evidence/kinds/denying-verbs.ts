/** The verbs that deny what they name: a charge, an offer, a deed asked for. */
import type { Attribution } from '../speakers/attribute.ts';

const DENYING = /^(?:den(?:y|ies|ied|ying)|(?:reject|rebuff)(?:s|ed|ing)?|(?:refus|declin|disput)(?:e|es|ed|ing))$/;

/** Whether a word in lower case is a form of `deny`, `reject`, `rebuff`, `refuse`, `decline` or `dispute`. */
export function isDenyingVerb(lower: string): boolean {
  return DENYING.test(lower);
}

/** The base form of the verb by which somebody is told to deny: `rule out` where that stands in the text, not `exclude`. */
export function denyingWords({ verb, view, tags }: Attribution): string | undefined {
  const isRuling =
    verb === 'exclude' &&
    tags.some(({ from, to }) => view.tokens.slice(from, to + 1).some(({ lower }) => /^rul(?:es?|ed)$/.test(lower)));
  return isRuling ? 'rule out' : verb;
}
