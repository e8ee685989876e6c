/** One shape for what arrives in many: line breaks, spaces and invisible marks, with the way back to the original. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { NormalizedText } from '../reading.ts';

/**
 * The text that all places are counted in. Every line break becomes `\n`, every other space and control character a plain
 * space; byte-order marks, soft hyphens, zero-width spaces and marks of direction go; a letter and its combining marks
 * become one character where Unicode has it; half a surrogate pair becomes U+FFFD. Quotes and dashes stay as they
 * are. Replacements are one for one wherever possible, so that plain text keeps its places. Doing it twice changes nothing.
 */
export function normalizeText(raw: string): NormalizedText {
  const { text, drift } = reshaped(raw);
  return { text, hash: bytesToHex(sha256(utf8ToBytes(text))), drift };
}

/** The same without the hash. */
export function reshaped(raw: string): Pick<NormalizedText, 'text' | 'drift'> {
  const drift: { at: number; shift: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  let shift = 0;
  /** Where the stretch that stays as it is began. */
  let from = 0;
  const keepTo = (to: number) => {
    if (to > from) parts.push(raw.slice(from, to));
    length += Math.max(0, to - from);
  };
  const put = (text: string, at: number, to: number) => {
    keepTo(at);
    if (text !== '') parts.push(text);
    length += text.length;
    from = to;
    if (to - length === shift) return;
    shift = to - length;
    const last = drift.at(-1);
    if (last?.at === length) drift[drift.length - 1] = { at: length, shift };
    else drift.push({ at: length, shift });
  };
  for (let i = 0; i < raw.length; ) {
    const code = raw.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) {
      // A combining mark after a plain letter is the rare case, and is seen from the mark.
      i++;
      continue;
    }
    if (code === 0x0d && raw.charCodeAt(i + 1) === 0x0a) {
      put('\n', i, i + 2);
      i += 2;
      continue;
    }
    if (code === 0x0a) {
      i++;
      continue;
    }
    const one = replacementOf(code, raw, i);
    if (one === '') {
      // A combining mark may stand behind what goes, and belongs to the letter before it.
      i = compose(i, 0);
      continue;
    }
    if (one !== undefined) {
      put(one, i, i + 1);
      i++;
      continue;
    }
    const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    i += size;
    if (code < 0x300 || !isCombining.test(raw.slice(i - size, i))) continue;
    i = compose(i - size, size);
  }
  keepTo(raw.length);
  const text = parts.length === 0 ? '' : parts.length === 1 ? parts[0]! : parts.join('');
  return { text, drift };

  /** The letter before a run of combining marks and the run, as one where Unicode has it; returns the place behind. */
  function compose(at: number, size: number): number {
    let to = at + size;
    let marks = raw.slice(at, to);
    // No writing puts more marks on one letter (Unicode's stream-safe text has 30); the rest goes, as what has no width does.
    while (to < raw.length && marks.length < MOST_MARKS) {
      const code = raw.charCodeAt(to);
      if (code < 0x300 && code !== 0xad) break;
      if (replacementOf(code, raw, to) === '') {
        to++;
        continue;
      }
      const next = String.fromCodePoint(raw.codePointAt(to)!);
      if (!isCombining.test(next)) break;
      marks += next;
      to += next.length;
    }
    if (marks === '') {
      put('', at, to);
      return to;
    }
    const base = at > from ? baseBefore(raw, at, from) : '';
    const composed = (base + marks).normalize('NFC');
    if (composed !== base + marks || to - at !== marks.length) put(composed, at - base.length, to);
    const kept = to;
    while (marks.length >= MOST_MARKS && to < raw.length && isMarkAt(raw, to)) {
      to += raw.codePointAt(to)! > 0xffff ? 2 : 1;
    }
    if (to > kept) put('', kept, to);
    return to;
  }
}

/** The place in the original of a place in the normalized text: never falls while `at` rises. */
export function originalPlace({ drift }: Pick<NormalizedText, 'drift'>, at: number): number {
  let low = 0;
  let high = drift.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drift[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return at + (low === 0 ? 0 : drift[low - 1]!.shift);
}

const isCombining = /^\p{M}$/u;
const MOST_MARKS = 32;
const isMarkAt = (text: string, at: number) => isCombining.test(String.fromCodePoint(text.codePointAt(at)!));
const loneSurrogate = 0xfffd;

/** What one UTF-16 unit becomes; undefined where it stays. */
function replacementOf(code: number, raw: string, at: number): string | undefined {
  if (code === 0x0d || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029)
    return '\n';
  if (code < 0x20 || (code >= 0x7f && code <= 0xa0)) return ' ';
  if (code === 0xad || code === 0xfeff) return '';
  if (code >= 0xd800 && code <= 0xdfff) {
    const paired = code <= 0xdbff ? isLow(raw.charCodeAt(at + 1)) : at > 0 && isHigh(raw.charCodeAt(at - 1));
    return paired ? undefined : String.fromCharCode(loneSurrogate);
  }
  if (code < 0x1680 || (code > 0x206f && code !== 0x3000)) return undefined;
  if (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return ' ';
  // U+200C and U+200D stay: they change letters in Persian, and faces in emoji.
  if (code === 0x200b || code === 0x200e || code === 0x200f) return '';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return '';
  return undefined;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The character before a place, not before `from`; empty for a space. */
function baseBefore(raw: string, at: number, from: number): string {
  const size = at - 2 >= from && isLow(raw.charCodeAt(at - 1)) && isHigh(raw.charCodeAt(at - 2)) ? 2 : 1;
  const base = raw.slice(at - size, at);
  return base === '\n' || base === ' ' ? '' : base;
}
