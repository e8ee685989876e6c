/** Institutions by the shape of their names: which act as parties, and which are only offices, newspapers or places. */
import type { PartyKind } from '../reading.ts';
import { type Claim, isNextTo, isWithinName } from './claims.ts';
import { COMMON_WORDS, CONNECTORS, FAMILY_FIRST } from './lexicon/common-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import {
  ACROSS_BORDERS,
  BODIES,
  FIRM_ENDINGS,
  FIRM_OPENINGS,
  FIRMS,
  FORCE_NOUNS,
  FORCE_OPENINGS,
  FORCES,
  LOCAL_BODIES,
  NO_FORCES,
  OF_ONE_STATE,
  OFFICES,
  OUTLETS,
  PLACES,
} from './lexicon/institutions.ts';
import { isRoleNoun, TITLES, WEAK_TITLES } from './lexicon/roles.ts';
import type { Piece } from './pieces.ts';
import { isSpokenBody } from './spoken-bodies.ts';

export interface Institution {
  readonly from: number;
  readonly to: number;
  /** Undefined for what is no party. */
  readonly what: Exclude<PartyKind, 'state' | 'person'> | undefined;
  /** True of one that is a party only because it speaks in the text. */
  readonly isSpoken?: boolean;
}

const LONGEST = 32;
const SIDES = /^(north|south|east|west|central|northern|southern|eastern|western|economic|social|food|trade|oil)$/;

/**
 * The capitalized phrases whose head word tells what they name, in order. `holders` and `claims` are those of the gazetteer:
 * a phrase never runs over the name of an organization or group, and is no party of its own under a national adjective.
 */
export function institutionsIn(pieces: readonly Piece[], claims: readonly Claim[], holders: Int32Array): Institution[] {
  const found: Institution[] = [];
  const namesState = claims.some(({ kind }) => kind !== 'body');
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    if (
      piece.kind !== 'word' ||
      !piece.isCapital ||
      piece.isShouted ||
      piece.isTitled ||
      isFightersOf(pieces, i) ||
      isOrganization(claims, holders[i]!)
    ) {
      i++;
      continue;
    }
    const phrase = phraseAt(pieces, claims, holders, i);
    const institution = judged(pieces, claims, holders, phrase);
    if (institution?.what === undefined && isSpoken(pieces, claims, holders, phrase, namesState))
      found.push({ from: phrase.from, to: phrase.to, what: 'organization', isSpoken: true });
    else if (institution !== undefined) found.push(institution);
    i = Math.max(phrase.to, i + 1);
  }
  return found;
}

function isSpoken(
  pieces: readonly Piece[],
  claims: readonly Claim[],
  holders: Int32Array,
  { from, to, connector }: Phrase,
  namesState: boolean,
): boolean {
  const head = pieces[(connector ?? to) - 1];
  return (
    head !== undefined &&
    !hasState(claims, holders, from, to) &&
    isSpokenBody(pieces, { from, to, head: head.key }, namesState)
  );
}

/** `Members of the Lamu Front`: only the sentence gave it a capital. */
function isFightersOf(pieces: readonly Piece[], at: number): boolean {
  const { isFirst, key } = pieces[at]!;
  return isFirst && FORCE_NOUNS.has(key) && key.endsWith('s') && !pieces[at + 1]?.isCapital;
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The first small word within. */
  readonly connector: number | undefined;
}

function phraseAt(pieces: readonly Piece[], claims: readonly Claim[], holders: Int32Array, start: number): Phrase {
  let from = start;
  // `The`, `Yesterday`: words that only the sentence gave a capital.
  if (pieces[from]!.isFirst && isSmall(pieces[from]!) && isNextTo(pieces[from], pieces[from + 1])) from++;
  let to = from;
  let connector: number | undefined;
  while (to < pieces.length && to < from + LONGEST) {
    const piece = pieces[to]!;
    if (to > from && !isWithinName(pieces[to - 1], piece)) break;
    if (isOrganization(claims, holders[to]!)) break;
    if (isPersonHere(pieces, from, to) || isTitleHere(pieces, from, to)) break;
    // `the Security Council of Armenia Gagik Tumanyan`.
    if (
      connector !== undefined &&
      isStateName(claims, holders[to - 1]!) &&
      holders[to] !== holders[to - 1] &&
      piece.isCapital
    )
      break;
    // `Hanoi-based`, `U.S.-led` come before the name.
    if (piece.isJoined && /^(based|led|backed|run|funded|brokered|owned|controlled|held)$/.test(piece.key)) break;
    if (piece.isCapital || (piece.isJoined && to > from)) {
      to++;
      continue;
    }
    // `Mopani Mining plc`.
    if (to > from && FIRM_ENDINGS.has(piece.key) && !(piece.key === 'as' && !piece.isCapital)) {
      to++;
      break;
    }
    const next = afterConnectors(pieces, to);
    // `Eastern and Southern Baltic Ports Council`.
    if (
      piece.key === 'and' &&
      next === to + 1 &&
      to === from + 1 &&
      SIDES.test(pieces[from]!.key) &&
      SIDES.test(pieces[next]!.key)
    ) {
      to = next;
      continue;
    }
    const isAnd = piece.key === 'and' || piece.key === 'y' || piece.key === 'e';
    if (next === undefined || to === from || isOrganization(claims, holders[next]!)) break;
    if (isAnd && piece.text !== '&' && (connector === undefined || holders[next]! >= 0 || next > to + 1)) break;
    if (
      connector === undefined &&
      piece.text !== '&' &&
      !isHead(pieces[to - 1]!.key) &&
      !/^(de|du|des|del|la)$/.test(piece.key)
    )
      break;
    if (piece.text !== '&') connector ??= to;
    to = next;
  }
  return { from, to, connector };
}

/** `Bank of Zambia Governor`. */
function isTitleHere(pieces: readonly Piece[], from: number, at: number): boolean {
  const { key } = pieces[at]!;
  return (
    at > from &&
    TITLES.has(key) &&
    !WEAK_TITLES.has(key) &&
    isNextTo(pieces[at], pieces[at + 1]) &&
    pieces[at + 1]!.isCapital
  );
}

function isStateName(claims: readonly Claim[], holder: number): boolean {
  return holder >= 0 && claims[holder]!.kind === 'name';
}

/** `… Academy of Arts Ana Reyes`: a first name, and what may be a family name. */
function isPersonHere(pieces: readonly Piece[], from: number, at: number): boolean {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (at === from || !GIVEN_NAMES.has(piece.key) || !isNextTo(piece, next) || !next!.isCapital || isHead(next!.key))
    return false;
  for (let i = from; i < at; i++) if (isHead(pieces[i]!.key)) return true;
  return false;
}

function afterConnectors(pieces: readonly Piece[], at: number): number | undefined {
  for (let i = at; i < at + 3 && i < pieces.length; i++) {
    if (i > at && !isNextTo(pieces[i - 1], pieces[i])) return undefined;
    if (pieces[i]!.isCapital) return i > at ? i : undefined;
    if (!CONNECTORS.has(pieces[i]!.key)) return undefined;
  }
  return undefined;
}

function judged(
  pieces: readonly Piece[],
  claims: readonly Claim[],
  holders: Int32Array,
  { from, to, connector }: Phrase,
): Institution | undefined {
  const keys: string[] = [];
  for (let i = from; i < to; i++) keys.push(pieces[i]!.key);
  const head = keys[(connector ?? to) - from - 1];
  const last = keys[keys.length - 1];
  if (head === undefined || last === undefined) return undefined;
  const words = keys.length;
  if (words === 1) return undefined;
  const isNational = hasState(claims, holders, from, to);
  const as = (what: Institution['what']): Institution => ({ from, to, what });
  if (FIRM_ENDINGS.has(last) && words > 1) return as('group');
  if (TITLES.has(head) || isRoleNoun(head) || TITLES.has(keys[0]!)) return undefined;
  if (
    FORCES.has(head) &&
    !isNational &&
    !keys.some((key) => NO_FORCES.has(key) && key !== 'national') &&
    !keys.every((key) => COMMON_WORDS.has(key))
  )
    return as('group');
  if (OF_ONE_STATE.has(keys[0]!) || keys.some((key) => OF_ONE_STATE.has(key) && !ACROSS_BORDERS.has(key))) {
    if (isHead(head)) return as(undefined);
  }
  if (BODIES.has(head)) return as(isNational || words < 2 ? undefined : 'organization');
  if (LOCAL_BODIES.has(head))
    return as(!isNational && keys.some((key) => key !== head && ACROSS_BORDERS.has(key)) ? 'organization' : undefined);
  if (FORCES.has(head)) return as(undefined);
  if (OFFICES.has(head)) return as(undefined);
  const isSomebody = isNextTo(pieces[from - 1], pieces[from]) && isRoleNoun(pieces[from - 1]!.key);
  if (isSomebody && words < 4 && connector === undefined) return undefined;
  const hasPerson =
    words < 6 && keys.some((key, at) => at < words - 1 && (FAMILY_FIRST.has(key) || GIVEN_NAMES.has(key)));
  if (hasPerson && connector === undefined && pieces[from - 1]?.key !== 'the') return undefined;
  if (OUTLETS.has(last) || /^(channel|radio|tv)$/.test(keys[0]!)) return as(undefined);
  if (FIRMS.has(last) && connector === undefined && !keys.slice(0, -1).every((key) => COMMON_WORDS.has(key))) {
    return as((isNational && words < 3) || isPortfolio(pieces, from) ? undefined : 'group');
  }
  if (FIRM_OPENINGS.has(keys[0]!) && words > (keys[0] === 'terminal' ? 2 : 1)) return as('group');
  if (FORCE_OPENINGS.has(keys[0]!) && !isNational) return as('group');
  if (words < 4 && GIVEN_NAMES.has(keys[0]!)) return undefined;
  if (PLACES.has(last) || (connector !== undefined && PLACES.has(head))) return as(undefined);
  return undefined;
}

/** `the Minister of Forests and Inland Waters`: what an office is for. */
function isPortfolio(pieces: readonly Piece[], from: number): boolean {
  if (!/^(and|of|for)$/.test(pieces[from - 1]?.key ?? '')) return false;
  for (let i = from - 1; i > Math.max(0, from - 10) && pieces[i]!.sentence === pieces[from]!.sentence; i--) {
    if (pieces[i]!.key !== 'of' && pieces[i]!.key !== 'for') continue;
    const { key } = pieces[i - 1]!;
    return TITLES.has(key) || isRoleNoun(key) || /^(ministry|department|committee|commission)$/.test(key);
  }
  return false;
}

function isHead(key: string): boolean {
  return (
    BODIES.has(key) || LOCAL_BODIES.has(key) || FORCES.has(key) || OFFICES.has(key) || PLACES.has(key) || FIRMS.has(key)
  );
}

function isSmall({ key }: Piece): boolean {
  return COMMON_WORDS.has(key) && !isHead(key) && !ACROSS_BORDERS.has(key);
}

function isOrganization(claims: readonly Claim[], holder: number): boolean {
  return holder >= 0 && claims[holder]!.kind === 'body';
}

function hasState(claims: readonly Claim[], holders: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (holders[i]! >= 0 && claims[holders[i]!]!.kind !== 'body') return true;
  return false;
}
