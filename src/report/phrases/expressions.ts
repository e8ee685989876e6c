/** Words for what an expression says. */
import { allOf, oneOf } from './words.ts';

export const expressions = {
  does: (party: string, deed: string) => `${party} ${deed}`,
  doesNot: (party: string, deed: string) => {
    const denied = deniedDeed(deed);
    return denied === undefined ? undefined : `${party} ${denied}`;
  },
  takes: (party: string, option: string) => `${party} takes “${option}”`,
  takesNot: (party: string, option: string) => `${party} does not take “${option}”`,
  term: (name: string) => `“${name}” holds`,
  termNot: (name: string) => `“${name}” does not hold`,
  notSo: (clause: string) => `it is not so that ${clause}`,
  and: (clauses: readonly string[], isLong: boolean) => (isLong ? `${clauses.join(', and ')}` : allOf(clauses)),
  or: (clauses: readonly string[], isLong: boolean) => (isLong ? `either ${clauses.join(', or ')}` : oneOf(clauses)),
  implies: (condition: string, then: string) => `if ${condition}, then ${then}`,
  iff: (left: string, right: string) => `${left} exactly when ${right}`,
  /** A part that belongs together within a longer whole. */
  together: (clause: string) => `(${clause})`,
};

const irregular = new Map([
  ['is', 'is not'],
  ['has', 'does not have'],
  ['does', 'does not do'],
  ['goes', 'does not go'],
  ['focuses', 'does not focus'],
  ['can', 'cannot'],
  ['will', 'will not'],
  ['must', 'must not'],
]);

/**
 * "eases sanctions" denied: "does not ease sanctions". Undefined where that is not certain to be English: a deed of
 * two verbs, or one whose first word is no verb in the third person.
 */
export function deniedDeed(deed: string): string | undefined {
  const [, verb = '', rest = ''] = /^\u2068?(\S+?)((?:[\s\u2069].*)?)$/u.exec(deed) ?? [];
  // "leaves and tests", "eases, lifts": perhaps a second verb. "all weapons and the missiles": none.
  if (/;|(?:,|\b(?:and|or|but|then)) [^\s]*s\b|\b(?:until|unless|if|nor)\b/.test(rest)) return undefined;
  const special = irregular.get(verb);
  if (special !== undefined) return `${special}${rest}`;
  const plain = infinitiveOf(verb);
  return plain === undefined ? undefined : `does not ${plain}${rest}`;
}

function infinitiveOf(verb: string): string | undefined {
  if (!/^[a-z]{2,}(?:-[a-z]+)*s$/.test(verb) || /(?:ss|us|is)$/.test(verb)) return undefined;
  if (/^.{2,}ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}
