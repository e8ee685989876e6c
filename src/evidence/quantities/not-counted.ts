/** Numbers that count nothing: of names, articles, telephones, scores, notes and lists. */
import type { Piece } from '../numbers/pieces.ts';
import type { NumberRead } from '../numbers/read-number.ts';

/** What has a number for a name: `Resolution 1718`, `article 14`. */
const NUMBERED = new Set(
  `resolution resolutions article articles paragraph paragraphs section sections chapter chapters annex appendix clause rule page pages figure table
  box note notes footnote item point no nr number numbers flight boeing airbus ilyushin tupolev antonov route highway road motorway line platform gate
  room floor building house apartment flat channel unit block reactor well pier berth dock terminal area zone sector district ward precinct
  station school hospital brigade battalion regiment division decree law act order bill directive regulation protocol version volume vol
  issue episode season part phase stage step tier level grade type model mark group lot plot exhibit case file form schedule option
  kilometre kilometer km mile magnitude scenario plan pillar basket track brief policy convention treaty amendment lesson day week round psalm`.split(
    /\s+/,
  ),
);
/** Number words that are names where they are written large: `the Group of Seven`, `the Big Three`, `the Six-Day War`. */
const OF_NAMES = /^(?:big|group|great|famous|gang)$/;

export function isNotCounted(pieces: readonly Piece[], k: number, read: NumberRead): boolean {
  const piece = pieces[k]!;
  const before = pieces[k - 1];
  const after = pieces[read.next];
  if (read.isDigits) {
    if (before !== undefined && !piece.spaced && isGlued(pieces, k)) return true;
    if (after !== undefined && !after.spaced && isGluedAfter(pieces, read.next)) return true;
    if (read.isPlain && isListNumber(pieces, k, read.next)) return true;
    if (before?.lower === 'plus' || before?.text === '+' || before?.text === '#' || before?.text === '№') return true;
    if (/^[[^]$/.test(before?.text ?? '')) return true;
    if (before?.text === '(' && after?.text === ')' && read.isPlain) return true;
  } else {
    if (before !== undefined && !piece.spaced && before.text === '-') return true;
    if (
      piece.text !== piece.lower &&
      before?.kind === 'letters' &&
      (OF_NAMES.test(before.lower) || isOfName(pieces, k))
    )
      return true;
    // "third-party" is dealt with by the ordinals; "two-way", "two-state" describe.
    if (after?.text === '-' && !after.spaced) return !isCompoundUnit(pieces, read.next);
  }
  if (before?.lower === 'aged') return true;
  const named = before?.text === '.' ? pieces[k - 2] : before;
  if (named?.kind !== 'letters') return false;
  if (before?.text === '.' && named.lower !== 'no' && named.lower !== 'art' && named.lower !== 'nr') return false;
  if (!NUMBERED.has(named.lower)) return isNameNumber(pieces, k, read);
  // "number 500 people" does not occur; "in case two ships" does.
  // "as article five requires".
  if (/^(?:article|section|clause|paragraph|chapter|annex|page|resolution)$/.test(named.lower)) return true;
  return read.isDigits || named.text !== named.lower;
}

/** `G7`, `S-400`, `COVID-19`, `1.2.3`, `user@44`, `/44`. */
function isGlued(pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 1]!;
  if (before.kind === 'letters') return true;
  if (before.kind === 'digits') return true;
  const far = pieces[k - 2];
  if (/^[-‑–—]$/.test(before.text)) return far !== undefined && !before.spaced && far.kind !== 'mark';
  return /^[.,:/_@&=*]$/.test(before.text) && far !== undefined && !before.spaced && far.kind !== 'mark';
}

/** `5G`, `3rd`, `12:30`, `3-1`, `24/7`, `1.2.3`; not `92-metre`, `60km`, `12%`. */
function isGluedAfter(pieces: readonly Piece[], k: number): boolean {
  const after = pieces[k]!;
  const far = pieces[k + 1];
  if (after.kind === 'letters') return /^(?:st|nd|rd|th|g|d|s|x|p|gb|mb|tb)$/.test(after.lower);
  if (after.text === ':' || after.text === '/' || after.text === '.') return far?.kind === 'digits' && !far.spaced;
  return false;
}

/** `3.` or `3)` at the beginning of a sentence, or after a colon. */
function isListNumber(pieces: readonly Piece[], k: number, next: number): boolean {
  const mark = pieces[next];
  const opens = k === 0 || /^[:;]$/.test(pieces[k - 1]!.text);
  return opens && next === k + 1 && mark !== undefined && !mark.spaced && /^[.)]$/.test(mark.text);
}

/** After the hyphen of `five-…`. */
function isCompoundUnit(pieces: readonly Piece[], k: number): boolean {
  return COMPOUND.test(pieces[k + 1]?.lower ?? '');
}

/** What a number and a hyphen may count: `12-member commission`. */
export const COMPOUND =
  /^(?:member|strong|odd|person|nation|country|seat|bed|page|point|ship|vessel|truck|car|man|kilomet(?:re|er)|km|met(?:re|er)|mile|foot|ton|tonne|hectare|acre|megawatt|mw|gigawatt|barrel|percent|litre|liter|kilogram|kg|knot|degree|dollar|euro|square|cubic|million|billion|thousand|nautical|kilo|gallon|volt|kilovolt|room|storey|story|bedroom|passenger|vehicle|wagon|inch)$/;

/** `the Seven Sisters`, `in Three Rivers`: written large, inside the sentence, and so is the next word. */
function isOfName(pieces: readonly Piece[], k: number): boolean {
  const next = pieces[k + 1];
  const before = pieces[k - 1]!;
  return next?.kind === 'letters' && next.text !== next.lower && before.text === before.lower;
}

/** `Boeing 737`, `Novichok 5`: a name, plain digits, and nothing counted behind. */
function isNameNumber(pieces: readonly Piece[], k: number, read: NumberRead): boolean {
  const before = pieces[k - 1]!;
  if (!read.isPlain || k < 2 || before.text === before.lower || before.text.length < 2) return false;
  const after = pieces[read.next];
  return (
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:and|or|is|was|has|had|will|would|in|on|at|of|from|to|the|a|with|that|which|by|for)$/.test(after.lower)
  );
}

/** The place after a telephone number that begins here: three groups of digits or more, with little between them. */
export function telephoneEnd(pieces: readonly Piece[], k: number): number | undefined {
  let at = k;
  let groups = 0;
  let digits = 0;
  let isGrouped = true;
  let last = k;
  // No telephone number has more parts.
  while (at < Math.min(pieces.length, k + 16)) {
    const piece = pieces[at]!;
    if (piece.kind === 'digits') {
      if (groups > 0 && piece.text.length !== 3) isGrouped = false;
      groups++;
      digits += piece.text.length;
      last = at;
    } else if (!/^[-()+]$/.test(piece.text) || piece.text === '–') break;
    at++;
  }
  return groups >= 3 && digits >= 7 && digits <= 15 && !isGrouped ? last + 1 : undefined;
}
