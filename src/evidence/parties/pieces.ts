/**
 * A text in pieces for the search of names. They are cut otherwise than the words of a sentence: `Danish-Swedish` in two,
 * `U.S.` whole, the possessive ending off, web addresses left out.
 */
import type { Span } from '../reading.ts';
import type { ReportText, TextParagraph } from '../text/report-text.ts';
import { fold } from './fold.ts';

export interface Piece extends Span {
  readonly text: string;
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** A hyphen alone stands between it and the one before. */
  readonly isJoined: boolean;
  /** A possessive ending follows. */
  readonly isPossessive: boolean;
  /** First word of a sentence, or after an opening quotation mark or colon. */
  readonly isFirst: boolean;
  /** Its sentence is in capitals throughout. */
  readonly isShouted: boolean;
  /** Its sentence is a title in which nearly every word has a capital. */
  readonly isTitled: boolean;
  /** The number of its paragraph. */
  readonly paragraph: number;
  /** The number of its sentence in the report; what lies outside the sentences of a paragraph counts as one more. */
  readonly sentence: number;
}

type Draft = { -readonly [K in keyof Piece]: Piece[K] };

const ABBREVIATED = new Set(
  'dr mr mrs ms prof gen col lt maj capt sgt adm sen rep gov pres st rev hon jr sr amb brig cmdr cpl mt no inc ltd co corp s n'.split(
    ' ',
  ),
);
const OPENERS = new Set(['“', '"', '«', '„', '‘', ':', '–', '—', '•', '*', '#', '[', '|', '>']);
const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

/** All pieces of the report in order. Linear in its length. */
export function piecesOf(report: ReportText): Piece[] {
  const pieces: Draft[] = [];
  let sentence = 0;
  for (const paragraph of report.paragraphs) {
    const from = pieces.length;
    cut(paragraph, pieces);
    sentence = placeInSentences(paragraph, pieces, from, sentence);
  }
  return pieces;
}

function cut(paragraph: TextParagraph, pieces: Draft[]): void {
  const { text, start: base, n } = paragraph;
  let lastEnd = -1;
  let hyphen = false;
  const push = (start: number, end: number, kind: Piece['kind'], isPossessive = false) => {
    const words = text.slice(start, end);
    pieces.push({
      start: base + start,
      end: base + end,
      text: words,
      key: words === '&' ? 'and' : kind === 'word' ? fold(words) : words,
      kind,
      isCapital: kind === 'word' && isUpper(words),
      isJoined: hyphen && lastEnd === start - 1,
      isPossessive,
      isFirst: false,
      isShouted: false,
      isTitled: false,
      paragraph: n,
      sentence: 0,
    });
    hyphen = false;
    lastEnd = end;
  };
  let i = 0;
  while (i < text.length) {
    const char = text[i]!;
    if (isLetter(text, i)) {
      const end = endOfWord(text, i);
      if (text.startsWith('://', end)) {
        i = endOfAddress(text, end);
        continue;
      }
      const word = text.slice(i, end);
      const cutAt = possessiveAt(text, word, i, end);
      push(i, cutAt.end, 'word', cutAt.isPossessive);
      i = cutAt.next;
      if (text[i] === '.' && ABBREVIATED.has(pieces[pieces.length - 1]!.key)) i++;
      lastEnd = i;
      continue;
    }
    if (isDigit(char)) {
      let end = i + 1;
      while (
        end < text.length &&
        (isDigit(text[end]!) || isLetter(text, end) || (/[.,:]/.test(text[end]!) && isDigit(text[end + 1] ?? '')))
      )
        end++;
      push(i, end, 'number');
      i = end;
      lastEnd = end;
      continue;
    }
    if ((char === '-' || char === '‑' || char === '‐') && lastEnd === i && isLetter(text, i + 1)) {
      hyphen = true;
      i++;
      continue;
    }
    if (char === '&' && /\s/.test(text[i + 1] ?? '')) push(i, i + 1, 'word');
    else if (!isSpace(text.charCodeAt(i))) push(i, i + 1, 'mark');
    i++;
  }
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    if (isLetter(text, end) || isDigit(text[end]!)) end++;
    else if (isApostrophe(text[end]!) && isLetter(text, end + 1)) end++;
    // `U.S.`, `J.`: a capital letter alone and its dot, and again.
    else if (text[end] === '.' && UPPER.test(text[end - 1]!) && (end - 1 === from || text[end - 2] === '.')) end++;
    else if (text[end] === '+' && UPPER.test(text[end - 1]!) && !isLetter(text, end + 1)) end++;
    else break;
  }
  return end;
}

function possessiveAt(
  text: string,
  word: string,
  start: number,
  end: number,
): { end: number; next: number; isPossessive: boolean } {
  const last = word[word.length - 1]!;
  if (word.length > 2 && (last === 's' || last === 'S') && isApostrophe(word[word.length - 2]!)) {
    return { end: end - 2, next: end, isPossessive: true };
  }
  if (last === 's' && isApostrophe(text[end] ?? '') && text[end + 1] === ' ' && UPPER.test(text[start]!)) {
    return { end, next: end + 1, isPossessive: true };
  }
  return { end, next: end, isPossessive: false };
}

function endOfAddress(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[\s)\]>"]/.test(text[end]!)) end++;
  return end;
}

function placeInSentences(paragraph: TextParagraph, pieces: Draft[], from: number, count: number): number {
  const { sentences } = paragraph;
  const outside = count + sentences.length;
  let s = -1;
  let fresh = true;
  let isQuoteOpen = false;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]!;
    while (s + 1 < sentences.length && sentences[s + 1]!.start <= piece.start) {
      s++;
      fresh = true;
    }
    piece.sentence = s >= 0 && piece.start < sentences[s]!.end ? count + s : outside;
    if (piece.kind === 'word') {
      piece.isFirst = fresh;
      fresh = false;
    } else if (piece.text === '"') {
      isQuoteOpen = !isQuoteOpen;
      if (isQuoteOpen) fresh = true;
    } else if (OPENERS.has(piece.text) || piece.text === '.') fresh = true;
    else if (piece.kind === 'number' && fresh) fresh = true;
  }
  markCase(pieces, from);
  return outside + 1;
}

function markCase(pieces: Draft[], from: number): void {
  let i = from;
  while (i < pieces.length) {
    let end = i;
    let letters = 0;
    let capitals = 0;
    let long = 0;
    let titled = 0;
    for (; end < pieces.length && pieces[end]!.sentence === pieces[i]!.sentence; end++) {
      const { kind, text, isCapital } = pieces[end]!;
      if (kind !== 'word') continue;
      letters++;
      if (text === text.toUpperCase()) capitals++;
      if (text.length > 3) {
        long++;
        if (isCapital) titled++;
      }
    }
    const isShouted = letters > 2 && capitals === letters;
    const isTitled =
      !isShouted &&
      pieces[i]!.key !== 'by' &&
      long >= 4 &&
      titled >= long * 0.8 &&
      letters < 30 &&
      !/^[.!:;”]$/.test(pieces[end - 1]!.text);
    for (; i < end; i++) {
      pieces[i]!.isShouted = isShouted;
      pieces[i]!.isTitled = isTitled;
    }
  }
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0xfeff;
}

function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(word[0]!);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(text[at] ?? '');
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’' || char === 'ʼ' || char === '‘';
}
