/** How much speaks for it that a run of capitalized words is a person, at one place of the text. */

import { BODIES } from '../text/speaker-nouns.ts';
import { isNextTo } from './claims.ts';
import { COMMON_WORDS, FAMILY_FIRST, PARTICLES } from './lexicon/common-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { FIRM_NOUNS, OFFICES, OUTLET_NOUNS, OUTLETS, PLACE_NOUNS, PLACES } from './lexicon/institutions.ts';
import { isOfSpeaking, isRoleNoun, KIN, ROLE_NOUNS, TITLES, WEAK_TITLES } from './lexicon/roles.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';

/** Enough alone, whatever speaks against it. */
export const CERTAIN = 6;
const LIKELY = 2;
const SLIGHT = 1;
export const ENOUGH = 2;

const PLACE_PREPOSITIONS = wordSet(
  'in at near from to off outside around toward towards between across beyond via through into inside on of onto over',
);
const DETERMINERS = wordSet(
  'a an the its his her their our my former chief head deputy acting one senior leading independent founding long',
);
/** What an office is for, or the office: `vice-minister of energy X`, `head of the committee X`. */
const DOMAINS = wordSet(
  'energy defense defence trade transport finance health agriculture water interior justice fisheries economy environment education culture labor labour works affairs security commerce industry tourism mines oil gas development policy cooperation committee council commission ministry department agency police border city village government delegation union president chamber parliament faculty party company',
);
const REACH = 12;
/** Endings that surnames have and hardly anything else: Slavic, Baltic, Georgian, Armenian, Persian, Turkish, Greek, Nordic, Romanian, Finnish. */
const SURNAME =
  /(?:[a-z]{2}(?:vic|vich|ovic|evic|enko|chuk|shvili|dze|adze|yan|oglu|zade|zadeh|zoda|opoulos|opulos|akis|idis|sson|ssen|strom|escu|auskas|evicius|avicius|aitis|aite|yte|iene|skiene|nen)|[a-z]{3}(?:sky|ski|skiy|skij|skaya|ska|cki|cka|wicz|czyk|ov|ova|ev|eva|yev|yeva))$/;

export interface Standing {
  readonly score: number;
  /** The pieces that belong to the name: a place before it may have been left off. */
  readonly from: number;
  /** Pieces with the words that say what she is, the earliest and one past the last; undefined for none. */
  readonly role: { readonly from: number; readonly to: number } | undefined;
}

/** The evidence at this run. `isKnown`: pieces that belong to a party or institution. */
export function standingOf(pieces: readonly Piece[], run: Run, isKnown: (at: number) => boolean): Standing {
  const before = roleBefore(pieces, run, isKnown);
  const from = before?.name ?? run.from;
  const after = roleAfter(pieces, run.to, isKnown);
  let score = 0;
  if (before !== undefined) score += before.score;
  if (after !== undefined) score += CERTAIN;
  score += speechScore(pieces, from, run.to);
  if (GIVEN_NAMES.has(pieces[from]!.key)) score += LIKELY;
  if (countOfParts(pieces, from, run.to) > 1 && isAffiliated(pieces, run.to)) score += LIKELY;
  score += shapeScore(pieces, from, run.to);
  if (before === undefined) score -= placeScore(pieces, from);
  return { score, from, role: before?.role ?? after };
}

const AUTHORED =
  /^(?:paper|report|study|article|book|essay|analysis|memoir|photograph|photo|painting|survey|column|interview)$/;

/** `X Y of the Institute for …`, `X Y of Ghent University`: to whom somebody belongs. */
function isAffiliated(pieces: readonly Piece[], to: number): boolean {
  const of = pieces[to];
  if (of === undefined || !isNextTo(pieces[to - 1], of) || !/^(?:of|at|from)$/.test(of.key)) return false;
  for (let i = to + 1; i < Math.min(pieces.length, to + 9); i++) {
    const piece = pieces[i]!;
    if (piece.sentence !== of.sentence || piece.kind !== 'word') return false;
    if (!piece.isCapital && !/^(?:the|of|for|and|on|in|de|du|des)$/.test(piece.key)) return false;
    if (piece.isCapital && isPlaceOfWork(piece.key, i > to + 1)) return true;
  }
  return false;
}

/** `of the Institute of …`, `of the Crisis Group`: where people work who are cited by name. */
function isPlaceOfWork(key: string, isBehindName: boolean): boolean {
  return key === 'group' ? isBehindName : key === 'college' || key === 'think' || BODIES.has(key);
}

interface Before {
  readonly score: number;
  readonly name: number;
  readonly role: { readonly from: number; readonly to: number } | undefined;
}

function roleBefore(pieces: readonly Piece[], run: Run, isKnown: (at: number) => boolean): Before | undefined {
  const { from, to, title } = run;
  const parts = countOfParts(pieces, from, to);
  if (title < from) {
    const isRank =
      parts === 1 && /^(general|major|justice)$/.test(pieces[from - 1]!.key) && shapeScore(pieces, from, to) >= 0;
    const isFirm =
      isRank ||
      Array.from({ length: from - title }, (_, k) => pieces[title + k]!.key).some(
        (key) => TITLES.has(key) && !WEAK_TITLES.has(key),
      );
    if (isFirm || parts > 1)
      return { score: isFirm ? CERTAIN : LIKELY + SLIGHT, name: from, role: { from: title, to: from } };
  }
  const last = pieces[from - 1];
  if (last === undefined || last.sentence !== pieces[from]!.sentence) return undefined;
  if (isNextTo(last, pieces[from])) {
    const isRole = parts > 1 ? isRoleNoun(last.key) : ROLE_NOUNS.has(last.key);
    if (isRole && (!last.isCapital || last.isFirst)) {
      return { score: CERTAIN, name: from, role: { from: startOfRole(pieces, from - 1), to: from } };
    }
    if (parts > 1 && !last.isCapital && isPlural(last.key))
      return { score: CERTAIN, name: from, role: { from: startOfRole(pieces, from - 1), to: from } };
    if (parts > 1 && last.key === 'and' && followsPeople(pieces, from - 2))
      return { score: CERTAIN, name: from, role: undefined };
    if (
      parts > 1 &&
      last.key === 'by' &&
      /^(headed|led|chaired|represented|conducted)$/.test(pieces[from - 2]?.key ?? '')
    )
      return { score: LIKELY + SLIGHT, name: from, role: undefined };
    // `a paper by X Y`
    if (parts > 1 && last.key === 'by' && AUTHORED.test(pieces[from - 2]?.key ?? ''))
      return { score: LIKELY + SLIGHT, name: from, role: undefined };
    if (/^(by|interviewed)$/.test(last.key) && last.isCapital && last.isFirst)
      return { score: CERTAIN, name: from, role: undefined };
    return roleOfInstitution(pieces, from, to, isKnown);
  }
  if (last.text === ',' && parts === 1 && KIN.has(pieces[from - 2]?.key ?? '') && pieces[to]?.text === ',') {
    return { score: CERTAIN, name: from, role: { from: startOfRole(pieces, from - 2), to: from - 1 } };
  }
  if (last.text === ',' && parts > 1) return roleBeforeComma(pieces, from, to);
  return undefined;
}

/** Hyphenated pieces count once. */
function countOfParts(pieces: readonly Piece[], from: number, to: number): number {
  let parts = 0;
  for (let i = from; i < to; i++) if (!pieces[i]!.isJoined || i === from) parts++;
  return parts;
}

/** `ministers`, `experts`. */
function isPlural(key: string): boolean {
  if (key.endsWith('men')) return isRoleNoun(`${key.slice(0, -2)}an`);
  return (
    key.endsWith('s') && (isRoleNoun(key.slice(0, -1)) || (key.endsWith('ies') && isRoleNoun(`${key.slice(0, -3)}y`)))
  );
}

/** `foreign ministers A B and`, `analysts A B, C D and`: other names, and before them who they all are. */
function followsPeople(pieces: readonly Piece[], last: number): boolean {
  for (let i = last; i > last - REACH && i >= 0; i--) {
    const { key, kind, isCapital, sentence } = pieces[i]!;
    if (sentence !== pieces[last]!.sentence) return false;
    if (isPlural(key)) return i < last;
    if (!(kind === 'word' && (isCapital || pieces[i]!.isJoined)) && key !== ',' && key !== 'and') return false;
  }
  return false;
}

/** `the chief of the customs office of Armenia Ashot Melkonyan`, `the inhabitant of Gyumri Anahit Sarkisova`. */
function roleOfInstitution(
  pieces: readonly Piece[],
  from: number,
  to: number,
  isKnown: (at: number) => boolean,
): Before | undefined {
  const last = pieces[from - 1]!;
  const parts = countOfParts(pieces, from, to);
  const isAfterPlace = /^(of|from|in|at)$/.test(last.key);
  if (isAfterPlace ? parts < 3 : parts < 2) return undefined;
  if (
    !isAfterPlace &&
    !isKnown(from - 1) &&
    (COMMON_WORDS.has(last.key) || isOfSpeaking(last.key) || PARTICLES.has(last.key))
  ) {
    if (!DOMAINS.has(last.key)) return undefined;
  }
  let hasOf = isAfterPlace;
  for (let i = from - 1; i > from - 3 * REACH && i >= 0; i--) {
    const piece = pieces[i]!;
    if (i < from - 1 && !isNextTo(piece, pieces[i + 1])) return undefined;
    if (/^(of|from|in|at|for)$/.test(piece.key) || (piece.key === 'to' && isRoleNoun(pieces[i - 1]?.key ?? '')))
      hasOf = true;
    if (isOfSpeaking(piece.key) && !isRoleNoun(piece.key)) return undefined;
    if (hasOf && isRoleNoun(piece.key) && isOf(pieces[i + 1])) {
      const name = isAfterPlace ? (parts === 3 ? from + 1 : to - 2) : from;
      return { score: CERTAIN, name, role: { from: startOfRole(pieces, i), to: isAfterPlace ? name : from } };
    }
  }
  return undefined;
}

function isOf(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(of|from|in|at|for|to)$/.test(piece.key);
}

/** `the finance minister, Lamine Keita,`. */
function roleBeforeComma(pieces: readonly Piece[], from: number, to: number): Before | undefined {
  const next = pieces[to];
  const endsThere = next === undefined || next.sentence !== pieces[from]!.sentence || /^[,.;:”’")]$/.test(next.text);
  // `one of the three deputies, A B, …, the other, C D, …`
  if (/^(other|another|second|third|latter)$/.test(pieces[from - 2]?.key ?? '') && next?.text === ',')
    return { score: LIKELY, name: from, role: undefined };
  const mayGoOn = next?.key === 'and';
  if (!endsThere && !mayGoOn && !(next!.kind === 'word' && !next!.isCapital && !/^(and|or|of|in)$/.test(next!.key)))
    return undefined;
  for (let i = from - 2; i > from - REACH && i >= 0; i--) {
    const piece = pieces[i]!;
    if (piece.sentence !== pieces[from]!.sentence || piece.kind === 'mark') return undefined;
    if (isOfSpeaking(piece.key) && !isRoleNoun(piece.key)) return undefined;
    const isOfSeveral = isPlural(piece.key) || piece.key === 'chairs';
    if (isOfSeveral || (isRoleNoun(piece.key) && !mayGoOn))
      return { score: CERTAIN, name: from, role: { from: startOfRole(pieces, i), to: from - 1 } };
  }
  return undefined;
}

/** Over the words that belong to a role noun to its left: `former deputy trade minister`. */
function startOfRole(pieces: readonly Piece[], noun: number): number {
  let start = noun;
  while (start > 0 && start > noun - 6) {
    const previous = pieces[start - 1]!;
    if (
      !isNextTo(previous, pieces[start]) ||
      previous.isJoined ||
      PARTICLES.has(previous.key) ||
      isOfSpeaking(previous.key)
    )
      break;
    if (
      /^(a|an|the|its|his|her|their|our|my|your|and|or|of|in|by|to|with|from|for|that|as|told|according|but|when|while|at|on)$/.test(
        previous.key,
      )
    )
      break;
    start--;
  }
  return start;
}

/** `X, a hydrologist at …`, `X, who …`, `X, 45,`, `X is a hydrologist`. */
function roleAfter(pieces: readonly Piece[], to: number, isKnown: (at: number) => boolean): Standing['role'] {
  const mark = pieces[to];
  const last = pieces[to - 1]!;
  if (mark === undefined || mark.sentence !== last.sentence) return undefined;
  let i = to + 1;
  const isApposition = mark.text === ',' || mark.text === '(' || mark.text === '–' || mark.text === '—';
  if (!isApposition && !(/^(is|was)$/.test(mark.key) && isNextTo(last, mark))) return undefined;
  const opening = pieces[i];
  // `the Minister of Forests and Inland Waters, Hon. X`: another begins.
  if (opening?.isCapital && /^(mr|mrs|ms|hon|dr|prof|sir|he|his|her)$/.test(opening.key)) return undefined;
  if (opening === undefined || opening.sentence !== last.sentence) return undefined;
  if (
    mark.text === ',' &&
    (opening.key === 'who' || opening.key === 'whose' || opening.key === 'himself' || opening.key === 'herself')
  )
    return { from: i, to: i };
  if (
    mark.text === ',' &&
    opening.kind === 'number' &&
    /^\d\d$/.test(opening.text) &&
    /^[,)]$/.test(pieces[i + 1]?.text ?? '')
  )
    return { from: i, to: i };
  if (!DETERMINERS.has(opening.key) && !isRoleNoun(opening.key) && !isKnown(i)) return undefined;
  const start =
    DETERMINERS.has(opening.key) && /^(a|an|the|its|his|her|their|our|my|one)$/.test(opening.key) ? i + 1 : i;
  for (; i < to + REACH && i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.sentence !== last.sentence || piece.kind === 'mark') return undefined;
    if (isRoleNoun(piece.key) && !(isNextTo(piece, pieces[i + 1]) && FIRM_NOUNS.has(pieces[i + 1]!.key)))
      return { from: start, to: endOfRole(pieces, i) };
    if (OUTLET_NOUNS.has(piece.key) || PLACE_NOUNS.has(piece.key) || FIRM_NOUNS.has(piece.key)) {
      const next = pieces[i + 1];
      if (!isNextTo(piece, next) || !isRoleNoun(next!.key)) return undefined;
    }
    if (/^(of|in|at|that|which|said|is|was|has|had)$/.test(piece.key) && i > to + 1) return undefined;
  }
  return undefined;
}

function endOfRole(pieces: readonly Piece[], noun: number): number {
  let end = noun + 1;
  while (
    end < noun + REACH &&
    isNextTo(pieces[end - 1], pieces[end]) &&
    !/^(who|and|said|says|has|had|was|is|told)$/.test(pieces[end]!.key)
  )
    end++;
  return end;
}

function speechScore(pieces: readonly Piece[], from: number, to: number): number {
  const before = isNextTo(pieces[from - 1], pieces[from]) ? pieces[from - 1] : undefined;
  const after = isNextTo(pieces[to - 1], pieces[to]) ? pieces[to] : undefined;
  if (before !== undefined && (isOfSpeaking(before.key) || KIN.has(before.key))) return LIKELY;
  if (before?.key === 'to' && pieces[from - 2]?.key === 'according') return LIKELY;
  // `Tanzania’s Samia Mrema`.
  if (
    pieces[from - 1]?.isPossessive &&
    pieces[from - 1]!.isCapital &&
    pieces[from - 1]!.sentence === pieces[from]!.sentence
  )
    return SLIGHT;
  if (
    /^(with|to)$/.test(before?.key ?? '') &&
    /^(talked|spoke|interview|talks|conversation|talk)$/.test(pieces[from - 2]?.key ?? '')
  )
    return LIKELY;
  if (after === undefined) return 0;
  // What reports is a paper as often.
  if (isOfSpeaking(after.key)) return /^reports?(ed)?$/.test(after.key) ? SLIGHT : LIKELY;
  return /^(had|has|also|then|later|never|once)$/.test(after.key) ? SLIGHT : 0;
}

function shapeScore(pieces: readonly Piece[], from: number, to: number): number {
  let named = 0;
  const isFamilyFirst = FAMILY_FIRST.has(pieces[from]!.key) && to - from > 1 && to - from < 4;
  for (let i = from; i < to; i++) {
    const { key, text, isCapital } = pieces[i]!;
    if (OUTLETS.has(key) && i === to - 1 && !isFamilyFirst) return -3;
    if (OFFICES.has(key) || (OUTLETS.has(key) && !isFamilyFirst) || (COMMON_WORDS.has(key) && i > from)) return -2;
    if (PLACES.has(key) && !PARTICLES.has(key) && !GIVEN_NAMES.has(key) && !isFamilyFirst) return -2;
    if (isCapital && text.length > 2 && text === text.toUpperCase()) return -2;
    if (isCapital && !/^(\p{Lu}\.)+$/u.test(text) && !pieces[i]!.isJoined) named++;
  }
  if (isFamilyFirst) return LIKELY;
  if (named < 2 || named > 4) return 0;
  const last = pieces[to - 1]!;
  return SURNAME.test(last.key) || /[ćč]$/.test(last.text) ? 2 * SLIGHT : SLIGHT;
}

function placeScore(pieces: readonly Piece[], from: number): number {
  const before = pieces[from - 1];
  if (!isNextTo(before, pieces[from])) return 0;
  if (before!.key === 'the' || before!.key === 'a' || before!.key === 'this') return 4;
  if (before!.key === 'to' && pieces[from - 2]?.key === 'according') return 0;
  return PLACE_PREPOSITIONS.has(before!.key) ? 2 : 0;
}
