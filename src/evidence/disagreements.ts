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
  for (const { a, b, words } of shared.values()) {
    const [one, other] = [statements[a]!, statements[b]!];
    if (one.speaker.name === other.speaker.name) continue;
    const shares = one.parties.some((party) => other.parties.includes(party));
    const differing = differingFigures(one, other, words);
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
