/** Words for what an expression says. */
import { isPlural, verb } from './party-number.ts';
import { allOf, oneOf } from './words.ts';

export const expressions = {
  does: (party: string, deed: string) => `${party} ${doneBy(party, deed)}`,
  doesNot: (party: string, deed: string) => {
    const denied = isPlural(party) ? deniedDeedOfMany(deed) : deniedDeed(deed);
    return denied === undefined ? undefined : `${party} ${denied}`;
  },
  takes: (party: string, option: string) => `${party} ${verb(party, 'takes', 'take')} “${option}”`,
  takesNot: (party: string, option: string) => `${party} ${verb(party, 'does', 'do')} not take “${option}”`,
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

const ofMany = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['focuses', 'focus'],
]);

/**
 * The deed as it is said of the party: "insists on it" of one is "insist on it" of many. As it was written where it is
 * not certain to be a single verb in the third person. It may begin with "no longer".
 */
export function doneBy(party: string, deed: string): string {
  if (!isPlural(party)) return deed;
  const [, before = '', first = '', rest = ''] =
    /^((?:no longer )?\u2068?)(\S+?)((?:[\s\u2069].*)?)$/u.exec(deed) ?? [];
  if (deniedDeed(`${first}${rest}`) === undefined) return deed;
  return `${before}${ofMany.get(first) ?? (irregular.has(first) ? first : infinitiveOf(first))}${rest}`;
}

/** "sue the pub", of a party that is many, denied: "do not sue the pub"; or as it may be written of one. */
function deniedDeedOfMany(deed: string): string | undefined {
  const written = deniedDeed(deed);
  if (written !== undefined) return written.replace(/^does not /, 'do not ').replace(/^is not/, 'are not');
  const [, first = '', rest = ''] = /^\u2068?(\S+?)((?:[\s\u2069].*)?)$/u.exec(deed) ?? [];
  if (/;|,|\b(?:and|or|but|then|until|unless|if|nor)\b/.test(rest) || !/^[a-z]{2,}(?:-[a-z]+)*$/.test(first))
    return undefined;
  if (first === 'are') return `are not${rest}`;
  return /s$/.test(first) ? undefined : `do not ${first}${rest}`;
}

function infinitiveOf(verb: string): string | undefined {
  if (!/^[a-z]{2,}(?:-[a-z]+)*s$/.test(verb) || /(?:ss|us|is)$/.test(verb)) return undefined;
  if (/^.{2,}ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}
