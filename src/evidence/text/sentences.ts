/** Where one sentence ends and the next begins, by rules of our own: the same in Node and in the browser, and linear on one long line. */
import type { Span } from '../reading.ts';
import {
  beforeAnything,
  beforeDigit,
  beforeName,
  endsUnlessNamed,
  monies,
  powers,
  startsSentence,
} from './abbreviations.ts';
import { isSpeechForm } from './speech-verbs.ts';

/**
 * The sentences of one paragraph, trimmed, in order; together they hold all of it but the spaces between. A stop ends a
 * sentence unless it belongs to an abbreviation, an initial, a number or a list's mark, or goes on in lower case; marks that
 * close a quotation or a bracket belong to the sentence they close; the tag behind a quotation (`"Now?" Orlov asked.`,
 * `– Not yet. – He noted.`) belongs to what was said.
 */
export function sentencesOf(text: string, offset = 0): Span[] {
  const spans: Span[] = [];
  let start = skipSpaces(text, 0);
  const cut = (to: number) => {
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) spans.push({ start: offset + start, end: offset + end });
    start = skipSpaces(text, to);
  };
  stop.lastIndex = 0;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const at = match.index;
    const end = closersAfter(text, at + match[0].length);
    if (endsHere(text, start, at, match[0], end)) {
      cut(end);
      stop.lastIndex = Math.max(end, at + match[0].length);
    } else stop.lastIndex = at + match[0].length;
  }
  cut(text.length);
  return spans;
}

const stop = /[.!?…‽。！？؟]+/g;
const closer = /[”"»’'›)\]}*_」』]/;
const opener = /[“"„«‘'‹([{*_¿¡「『]/;
const wordAt = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+){0,4}/uy;
const isDash = /[-–—―]/;
const lowerFirst = /^\p{Ll}/u;
const lowerArticle = /^(?:al|el|as|ash|an|ar|at)-\p{Lu}/u;
const capital = /^\p{Lu}/u;

/** Closing marks and footnote numbers that stick to a stop. */
function closersAfter(text: string, at: number): number {
  let end = at;
  for (;;) {
    if (end < text.length && closer.test(text[end]!)) {
      // A straight quote or a star before a letter opens what comes next.
      if (/["'*_]/.test(text[end]!) && startsWord(text, end + 1)) return end;
      end++;
      continue;
    }
    footnote.lastIndex = end;
    const note = footnote.exec(text);
    if (note === null) return end;
    end += note[0].length;
  }
}
const footnote = /\[\^?[\p{L}\p{N}-]{1,20}\]/uy;

const startsWord = (text: string, at: number) => at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);

function endsHere(text: string, start: number, at: number, marks: string, end: number): boolean {
  if (end >= text.length) return true;
  const gap = skipSpaces(text, end);
  if (gap >= text.length) return true;
  if (/[。！？]/.test(marks)) return true;
  if (gap === end) return marks === '.' || marks === '?' || marks === '!' ? spaceForgotten(text, at, end) : false;
  const quoted = end > at + marks.length;
  if (isDash.test(text[gap]!)) return !tagFollows(text, skipSpaces(text, gap + 1));
  let from = gap;
  while (from < text.length && from < gap + 4 && opener.test(text[from]!)) from++;
  const next = readWord(text, from);
  if (next === '') return !/[,;:)\]]/.test(text[gap]!);
  if (lowerFirst.test(next) && !lowerArticle.test(next)) return false;
  if (marks === '.' && !quoted) return !isAbbreviation(text, start, at, next, from);
  if (/[!?]/.test(marks) && quoted && from === gap && capital.test(next)) return !namedTagFollows(text, gap);
  return true;
}

/** `talks ended.The sides`: translated pages lose spaces; addresses and file names do not look like this. */
function spaceForgotten(text: string, at: number, end: number): boolean {
  forgotten.lastIndex = end;
  if (!forgotten.test(text)) return false;
  const before = lastWord(text, 0, at);
  return /^\p{Ll}{2,}$/u.test(before) && !/[/@:.\\]/.test(text[at - before.length - 1] ?? ' ');
}
const forgotten = /["“«]?\p{Lu}\p{Ll}*[ ,]/uy;

function isAbbreviation(text: string, start: number, at: number, next: string, nextAt: number): boolean {
  const word = lastWord(text, start, at);
  if (word === '') return false;
  const first = skipSpaces(text, start);
  // `1. The parties …`: a number that stands alone is a list's mark.
  if (/^\p{N}{1,3}$/u.test(word)) return at - word.length <= first;
  const digit = /^\p{N}/u.test(next);
  const starts = startsSentence.has(next.toLowerCase()) && capital.test(next);
  const lower = word.toLowerCase();
  if (
    beforeAnything.has(lower) &&
    (capital.test(word) || lower.includes('.') || !/^(?:gen|col|st|mt|rep|hon)$/.test(lower))
  )
    return true;
  if (beforeDigit.has(lower) && digit) return true;
  if (beforeDigit.has(lower) && /^(?:no|nos|sun|sat|art|sec|mar|dec|fig|mon|pp?|ch)$/.test(lower)) return false;
  if (powers.has(lower)) return isCounted(text, start, at - word.length) && (digit || isMoney(next));
  if (/^[ap]\.m$/.test(lower))
    return zone.test(next) || /^\s*time\b/.test(text.slice(nextAt + next.length, nextAt + next.length + 6));
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return !starts;
  if (/^\p{Lu}$/u.test(word)) return capital.test(next) && !(starts && !isInitial(text, start, at));
  if (endsUnlessNamed.has(lower)) return digit ? beforeName.has(lower) : !starts;
  return false;
}

/** A number before the word: `1,1 bln.`, but not `thous.` alone. */
const isCounted = (text: string, start: number, at: number) =>
  /\p{N}\s?$/u.test(text.slice(Math.max(start, at - 3), at));

/** `USD`, `US dollars`, `Lari`, and goods by the ton. */
const isMoney = (next: string) => /^(?:US|Tons?|Tonnes?|Barrels?|Cubic)$/.test(next) || monies.has(next.toLowerCase());

const zone =
  /^(?:[A-Z]{2,5}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Febr|March|April|May|June|July|Aug|Sept|Octo|Novem|Decem)/;

/** Whether the word before a single capital is a name's part or the sentence's first: `John F. In` is rarer than `Plan B. In`. */
function isInitial(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 12), at - 1).trimEnd();
  return before === '' || before.endsWith('.');
}

/** A dash, and then who said it: in lower case, or a name or pronoun with a verb of speech. */
function tagFollows(text: string, at: number): boolean {
  const first = readWord(text, at);
  if (first === '') return false;
  if (lowerFirst.test(first) && !lowerArticle.test(first)) return true;
  return namedTagFollows(text, at, true);
}

/** Up to five words of a name, title or pronoun, and a verb of speech: `Orlov asked`, `The minister's aide noted`. */
function namedTagFollows(text: string, at: number, afterDash = false): boolean {
  let place = at;
  for (let words = 0; words < 6; words++) {
    const word = readWord(text, place);
    if (word === '') return false;
    const lower = word.toLowerCase();
    if (words > 0 && isSpeechForm(lower)) return true;
    if (words === 0 && !afterDash && startsSentence.has(lower) && lower !== 'the') return false;
    place += word.length;
    if (!isSpace(text.charCodeAt(place))) return false;
    place = skipSpaces(text, place);
  }
  return false;
}

function readWord(text: string, at: number): string {
  wordAt.lastIndex = at;
  return wordAt.exec(text)?.[0].slice(0, 40) ?? '';
}

/** The word that ends at a place, with the dots inside it, at most 20 characters of it. */
function lastWord(text: string, start: number, at: number): string {
  const window = text.slice(Math.max(start, at - 20), at);
  return /[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}\p{N}]+){0,6}$/u.exec(window)?.[0] ?? '';
}

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0;

function skipSpaces(text: string, at: number): number {
  let place = at;
  while (place < text.length && isSpace(text.charCodeAt(place))) place++;
  return place;
}
