/**
 * Statements of different speakers that cannot both hold, or that answer the same question differently: they share parties and
 * words of content, and one denies the very deed that the other asserts, or they give different figures for the same things.
 */

import { IRREGULAR_PASTS } from './hedges/past-verbs.ts';
import type { Disagreement, FoundParty, FoundQuantity, ProposedStatement } from './reading.ts';
import { normalWord, STOP_WORDS } from './suggestions/content-words.ts';

/** A word or party in more statements than this says nothing of the matter. */
const MOST_STATEMENTS = 24;
/** How many are reported at most, the nearest first. */
const MOST_DISAGREEMENTS = 40;

/** Few and in the order of the text; one for each pair of statements. */
export function disagreementsAmong(
  statements: readonly ProposedStatement[],
  text: string,
  parties: readonly FoundParty[],
): Disagreement[] {
  const names = nameWords(parties);
  const textOf = ({ start, end }: ProposedStatement) => text.slice(start, end);
  const contents = statements.map((statement) => contentWords(textOf(statement), names));
  const byWord = new Map<string, number[]>();
  for (const [i, content] of contents.entries()) {
    if (!counts(statements[i]!)) continue;
    for (const word of content) byWord.set(word, [...(byWord.get(word) ?? []).slice(-MOST_STATEMENTS), i]);
  }
  const shared = new Map<string, { a: number; b: number; words: string[] }>();
  for (const [word, places] of byWord) {
    if (places.length < 2 || places.length > MOST_STATEMENTS) continue;
    for (const [k, a] of places.entries()) {
      for (const b of places.slice(k + 1)) {
        const key = `${a} ${b}`;
        const pair = shared.get(key) ?? { a, b, words: [] };
        pair.words.push(word);
        shared.set(key, pair);
      }
    }
  }
  const found: (Disagreement & { weight: number })[] = [];
  const joined = new Set<string>();
  for (const { a, b, words } of answeredDenials(statements, textOf)) {
    joined.add(`${a} ${b}`);
    found.push({
      between: [statements[a]!.id, statements[b]!.id],
      because: { rule: 'disagreement/denied', words },
      weight: NEXT_TO,
    });
  }
  for (const { a, b, words } of shared.values()) {
    if (joined.has(`${a} ${b}`)) continue;
    const [one, other] = [statements[a]!, statements[b]!];
    if (one.speaker.name === other.speaker.name) continue;
    const shares = one.parties.some((party) => other.parties.includes(party));
    const areAlike = stanceOf(one, textOf(one)) === stanceOf(other, textOf(other));
    const differing = areAlike ? differingFigures(one, other, words) : undefined;
    if (differing !== undefined) {
      found.push({
        between: [one.id, other.id],
        because: { rule: 'disagreement/figures', words: differing },
        weight: words.length + 2,
      });
      continue;
    }
    const [denied, asserted] = one.status === 'denied' ? [a, b] : [b, a];
    if (statements[denied]!.status !== 'denied' || !isAsserted(statements[asserted]!)) continue;
    const verbs = deniedVerbs(textOf(statements[denied]!));
    const isOneDeed = words.some((word) => verbs.has(word)) && words.length * 3 >= contents[denied]!.size;
    if (isOneDeed && (shares || words.length >= 2)) {
      found.push({
        between: [one.id, other.id],
        because: { rule: 'disagreement/denied', words: words.slice(0, 5).join(', ') },
        weight: words.length,
      });
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_DISAGREEMENTS)
    .sort((a, b) => number(a.between[0]) - number(b.between[0]) || number(a.between[1]) - number(b.between[1]))
    .map(({ between, because }) => ({ between, because }));
}

function number(id: string): number {
  return Number(id.slice(1));
}

function counts({ kind }: ProposedStatement): boolean {
  return kind !== 'question';
}

function isAsserted({ status }: ProposedStatement): boolean {
  return status !== 'hypothetical' && status !== 'denied';
}

/**
 * A denial of what was asserted right before it by somebody else, to which it points back: `denied that there was any such
 * offer`, `denied this`, `rejected the claim`. The words are those that point.
 */
function answeredDenials(
  statements: readonly ProposedStatement[],
  textOf: (statement: ProposedStatement) => string,
): { readonly a: number; readonly b: number; readonly words: string }[] {
  const found: { a: number; b: number; words: string }[] = [];
  for (const [b, denial] of statements.entries()) {
    if (denial.because.status.rule !== 'status/denying-verb' || denial.speaker.what === 'outlet') continue;
    const pointer = POINTS_BACK.exec(textOf(denial));
    if (pointer === null) continue;
    const noun = pointer[1]?.toLowerCase();
    for (let a = b - 1; a >= Math.max(0, b - BACK); a--) {
      const one = statements[a]!;
      if (denial.paragraph - one.paragraph > 1) break;
      if (one.within !== undefined || !counts(one) || one.speaker.name === denial.speaker.name) continue;
      if (one.speaker.what === 'outlet' || !isAsserted(one)) continue;
      // In another paragraph it is the same matter where it tells of the one who denies, or of the same party.
      const about = [denial.speaker.party, ...denial.parties];
      if (one.paragraph !== denial.paragraph && !one.parties.some((party) => about.includes(party))) continue;
      if (noun !== undefined && !REPORTS.test(noun) && !holdsStem(textOf(one), normalWord(noun))) continue;
      found.push({ a, b, words: pointer[0].trim() });
      break;
    }
  }
  return found;
}

/** How many statements before a denial what it denies may stand. */
const BACK = 2;
/** Weighs as much as so many shared words. */
const NEXT_TO = 6;
const POINTS_BACK =
  /\b(?:(?:any|no) such|such an?|that|this|the|those|these) (allegations?|claims?|accusations?|charges?|reports?|accounts?|versions?|suggestions?|assertions?|rumou?rs?|offers?|proposals?|deals?|promises?|payments?|meetings?|attacks?|visits?|threats?|talks|agreements?|pledges?|orders?|raids?|demands?|requests?|plans?|letters?)\b(?! (?:of|that|by|to|about|on|over)\b)|\bden(?:y|ies|ied|ying) (?:this|it|that|doing so|having done so)(?=[.,;”"’]|$)/iu;
/** What anything that is said can be called. */
const REPORTS = /^(?:allegation|claim|accusation|charge|report|account|version|suggestion|assertion|rumou?r)s?$/;

/** Whether a word of the text has that stem: `offered` for `offer`. */
function holdsStem(text: string, stem: string): boolean {
  const least = stem.slice(0, Math.max(4, stem.length - 2));
  return [...text.toLowerCase().matchAll(/\p{L}{4,40}/gu)].some(([word]) => normalWord(word).startsWith(least));
}

/** Whether figures are wanted, offered, only supposed or told as they are: a demand and an offer do not contradict each other. */
function stanceOf({ status }: ProposedStatement, text: string): 'wanted' | 'offered' | 'supposed' | 'told' {
  if (OFFERS.test(text)) return 'offered';
  if (WANTS.test(text)) return 'wanted';
  return status === 'hypothetical' ? 'supposed' : 'told';
}

const OFFERS =
  /\b(?:offer(?:s|ed|ing)?|propos(?:es?|ed|ing)|willing to|ready to|prepared to|agree(?:s|d)? to|would accept)\b/i;
const WANTS =
  /\b(?:demand(?:s|ed|ing)?|want(?:s|ed)?|insist(?:s|ed|ing)?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|seek(?:s|ing)?|sought|claim(?:s|ed|ing)? compensation|requir(?:es?|ed)|request(?:s|ed)?)\b/i;

/** The verbs of a denial: what stands behind its negation, and what has the form of a past. */
function deniedVerbs(text: string): ReadonlySet<string> {
  const verbs = new Set<string>();
  let before = '';
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]{1,40}/gu)) {
    if (/^(?:not|never|been|be)$|n['’]t$/.test(before) || word.endsWith('ed') || IRREGULAR_PASTS.has(word))
      verbs.add(normalWord(word));
    before = word;
  }
  return verbs;
}

/** The figures of two statements for the same things where none of them agrees; of mere measures only where much else is shared. */
function differingFigures(
  one: ProposedStatement,
  other: ProposedStatement,
  words: readonly string[],
): string | undefined {
  for (const a of one.quantities) {
    const same = other.quantities.filter(({ unit }) => unit === a.unit);
    if (same.length === 0 || !same.every((b) => differ(a, b))) continue;
    if (one.quantities.some((own) => own !== a && same.some((b) => own.unit === b.unit && !differ(own, b)))) continue;
    const unit = normalWord(a.unit.toLowerCase());
    const needed = MEASURES.test(a.unit) ? 3 : 1;
    if (words.filter((word) => word !== unit).length < needed) continue;
    return `${a.words} / ${same[0]!.words}`;
  }
  return undefined;
}

/** Units in which anything may be counted, and currencies. */
const MEASURES =
  /^(?:percent|tonnes?|tons|km|kilomet(?:er|re)s|met(?:er|re)s|miles|lit(?:er|re)s|barrels|hectares|people|times|megawatts|[A-Z]{3}|.*(?:per|cubic|square) .*)$/;
const AT_LEAST = /^(?:at least|more than|over|no fewer than|no less than|not less than|some of|part of)\b/i;
const SOME_OF = /\bof (?:the|them|its|their|these|those)\b/i;

/** Whether both cannot be the number of the same: a part of something, or a least number below the other, can. */
function differ(a: FoundQuantity, b: FoundQuantity): boolean {
  if ((a.to ?? a.value) >= b.value && (b.to ?? b.value) >= a.value) return false;
  if (SOME_OF.test(a.words) || SOME_OF.test(b.words)) return false;
  if (AT_LEAST.test(a.words) && b.value >= a.value) return false;
  if (AT_LEAST.test(b.words) && a.value >= b.value) return false;
  const slack = a.approximate || b.approximate ? 0.1 : 0;
  return Math.abs(a.value - b.value) > slack * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** The words of the parties' names: that two statements name the same party does not make them one matter. */
function nameWords(parties: readonly FoundParty[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { name, surfaces } of parties) {
    for (const one of [name, ...surfaces.map((surface) => surface.words)])
      for (const word of one.toLowerCase().split(/\s+/)) words.add(word);
  }
  return words;
}

function contentWords(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}-]{2,40}/gu)) {
    if (!STOP_WORDS.has(word) && !names.has(word)) found.add(normalWord(word));
  }
  return found;
}
