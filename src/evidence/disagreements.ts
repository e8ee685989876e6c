/**
 * Statements of different speakers that cannot both hold, or that answer the same question differently: they share parties and
 * words of content, and one denies what the other asserts, or they give different figures for the same unit.
 */

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
  const contents = statements.map((statement) => contentWords(text.slice(statement.start, statement.end), names));
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
    const differing = differingFigures(one, other);
    const isOpposed = (one.status === 'denied') !== (other.status === 'denied') && isAsserted(one) && isAsserted(other);
    const shares = one.parties.some((party) => other.parties.includes(party));
    const least = Math.min(contents[a]!.size, contents[b]!.size);
    const isOneMatter =
      words.length >= 3 || (words.length >= 2 && words.length * 3 >= least) || (words.length === 1 && least <= 2);
    if (differing !== undefined && (words.length >= 2 || (shares && !differing.includes('per')))) {
      found.push({
        between: [one.id, other.id],
        because: { rule: 'disagreement/figures', words: differing },
        weight: words.length + 2,
      });
    } else if (isOpposed && isOneMatter && (shares || words.length >= 3)) {
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
  return status !== 'hypothetical';
}

/** The figures of two statements for the same unit where none of them agrees. */
function differingFigures(one: ProposedStatement, other: ProposedStatement): string | undefined {
  for (const a of one.quantities) {
    const same = other.quantities.filter(({ unit }) => unit === a.unit);
    if (
      same.length > 0 &&
      same.every((b) => differ(a, b)) &&
      !other.quantities.some((b) => b.unit === a.unit && !differ(a, b))
    ) {
      return `${a.words} / ${same[0]!.words}`;
    }
  }
  return undefined;
}

function differ(a: FoundQuantity, b: FoundQuantity): boolean {
  if ((a.to ?? a.value) >= b.value && (b.to ?? b.value) >= a.value) return false;
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
