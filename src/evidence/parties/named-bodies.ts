/** Organizations, groups and companies that only the text names, beside those of the gazetteer. */
import { abbreviationsIn } from './abbreviations.ts';
import { institutionsIn } from './bodies.ts';
import { type Claim, holdersOf, isNextTo, isWithinName, type NamedParty } from './claims.ts';
import { entriesFrom, partyId } from './gazetteer/gazetteer.ts';
import { introducedAs } from './introduced.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import {
  ACROSS_BORDERS,
  BODIES,
  FIRM_ENDINGS,
  FIRM_OPENINGS,
  FIRMS,
  LOCAL_BODIES,
  PLACES,
} from './lexicon/institutions.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Piece } from './pieces.ts';
import { runsIn } from './runs.ts';
import { headWordClaims } from './spoken-bodies.ts';

export interface NamedBodies {
  /** Those of the gazetteer and of the text, in order, none over another. */
  readonly claims: readonly Claim[];
  readonly parties: readonly NamedParty[];
  /** 1 for the pieces of institutions that are no parties. */
  readonly taken: Uint8Array;
  /** What the text calls a newspaper, a place or a ship, as compared. */
  readonly nameless: ReadonlySet<string>;
}

const LONGEST_FORM = 16;
const ARTICLES = wordSet('the a an in at but and when if as while after before for from with by');

/** `known`: the claims of the gazetteer. An abbreviation that the text itself explains goes before the gazetteer's. */
export function bodiesIn(pieces: readonly Piece[], known: readonly Claim[]): NamedBodies {
  const holders = holdersOf(pieces.length, known);
  const taken = new Uint8Array(pieces.length);
  const parties = new Map<string, NamedParty>();
  /** The id of a party by a name as compared. */
  const forms = new Map<string, string>();
  /** Those of the names that are only the end of one. */
  const shorter = new Set<string>();
  /** The first words of companies, which may be places or people besides. */
  const firsts = new Set<string>();
  const add = (from: number, to: number, what: 'organization' | 'group') => {
    const key = keyOf(pieces, from, to);
    const known = forms.get(key);
    if (known !== undefined) return known;
    const name = nameOf(pieces, from, to);
    const id = partyId(name);
    forms.set(key, id);
    if (what === 'group') {
      for (const form of formsOfFirm(pieces, from, to)) if (!forms.has(form)) forms.set(form, id);
      const first = firstOfFirm(pieces, from, to);
      if (first !== undefined && !forms.has(first)) {
        forms.set(first, id);
        firsts.add(first);
      }
    }
    if (!parties.has(id)) parties.set(id, { id, name, what, of: undefined, title: undefined });
    return id;
  };
  for (const { from, to, party } of known) addShorter(pieces, from, to, party, forms, shorter);
  const institutions = institutionsIn(pieces, known, holders);
  // The longer names first: a shorter one may be theirs.
  for (const { from, to, what } of [...institutions].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (what !== undefined && to - from > 2) addShorter(pieces, from, to, add(from, to, what), forms, shorter);
  }
  const endsAt = new Map<number, string | undefined>();
  const spoken = new Set<string>();
  for (const { from, to, what, isSpoken } of institutions) {
    if (isSpoken && what !== undefined) spoken.add(add(from, to, what));
    if (what === undefined) {
      for (let i = from; i < to; i++) if (holders[i]! < 0) taken[i] = 1;
      endsAt.set(to, undefined);
    } else endsAt.set(to, add(from, to, what));
  }
  for (const { to, party } of known) if (!endsAt.has(to)) endsAt.set(to, party);
  const isBusy = (at: number) => holders[at]! >= 0 || taken[at] === 1;
  const nameless = new Set<string>();
  for (const run of runsIn(pieces, isBusy)) {
    const as = introducedAs(pieces, run);
    if (as === 'group' && run.to - run.from <= 4) add(startOfGroup(pieces, run.from, isBusy), run.to, 'group');
    else if (as === 'none') nameless.add(keyOf(pieces, run.from, run.to));
  }
  const short = new Map<string, string>();
  for (const { short: letters, from, to, fits } of abbreviationsIn(pieces)) {
    const isWhole = fits && to - from > 1;
    const party = endsAt.get(to);
    const holder = holders[to - 1]!;
    if (endsAt.has(to) && !(isWhole && holder >= 0 && from < known[holder]!.from)) {
      if (party === undefined || holder < 0 || known[holder]!.kind === 'body' || fits) short.set(letters, party ?? '');
    } else if (isWhole) short.set(letters, add(from, to, 'organization'));
  }
  return {
    claims: headWordClaims(pieces, claimed(pieces, known, holders, forms, { shorter, firsts }, short), spoken),
    parties: [...parties.values()],
    taken,
    nameless,
  };
}

/** What a company is called for short: `Mopani Ridge` for `Mopani Ridge Mining plc`, `Yanay` for `Exportadora Yanay S.A.`. */
function formsOfFirm(pieces: readonly Piece[], start: number, end: number): string[] {
  const isLegal = FIRM_ENDINGS.has(pieces[end - 1]!.key);
  const isOpened = FIRM_OPENINGS.has(pieces[start]!.key);
  let to = isLegal ? end - 1 : end;
  const forms = isLegal && to - start > 1 ? [keyOf(pieces, start, to)] : [];
  while (to - start > 1 && FIRMS.has(pieces[to - 1]!.key)) to--;
  const from = isOpened ? start + 1 : start;
  if ((!isLegal && !isOpened && to === end) || to <= from) return forms;
  const word = pieces[from]!.key;
  const isNameOfItsOwn =
    to - from > 1
      ? !GIVEN_NAMES.has(word)
      : (isLegal || isOpened) &&
        word.length > 4 &&
        !COMMON_WORDS.has(word) &&
        !PLACES.has(word) &&
        !GIVEN_NAMES.has(word) &&
        entriesFrom(word).length === 0;
  if (isNameOfItsOwn) forms.push(keyOf(pieces, from, to));
  return forms;
}

/** `the Sons of Sinai`, of which the run is the last word. */
function startOfGroup(pieces: readonly Piece[], from: number, isBusy: (at: number) => boolean): number {
  const head = pieces[from - 2];
  const isPart =
    pieces[from - 1]?.key === 'of' && isNextTo(head, pieces[from - 1]) && head!.isCapital && !isBusy(from - 2);
  return isPart && !COMMON_WORDS.has(head!.key) ? from - 2 : from;
}

/** `the Integration Association`, of a longer name that ends so. */
function addShorter(
  pieces: readonly Piece[],
  from: number,
  to: number,
  party: string,
  forms: Map<string, string>,
  shorter: Set<string>,
): void {
  const last = pieces[to - 1]!.key;
  if (to - from < 3 || (!BODIES.has(last) && !LOCAL_BODIES.has(last)) || !pieces[to - 2]!.isCapital) return;
  const key = keyOf(pieces, to - 2, to);
  if (forms.has(key)) return;
  forms.set(key, party);
  shorter.add(key);
}

interface Doubtful {
  readonly shorter: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}

/** `Polaris` of `Polaris Salvage Holdings`. */
function firstOfFirm(pieces: readonly Piece[], from: number, to: number): string | undefined {
  const { key, text } = pieces[from]!;
  if (to - from < 2 || !FIRMS.has(pieces[to - 1]!.key) || key.length < 5 || pieces[from + 1]!.isJoined)
    return undefined;
  const isKnown = [COMMON_WORDS, PLACES, FIRMS, BODIES, GIVEN_NAMES, ACROSS_BORDERS].some((words) => words.has(key));
  return isKnown || entriesFrom(key).length > 0 || text === text.toUpperCase() ? undefined : key;
}

/** A place (`in Polaris`), or part of a longer name. */
function isBesideAnother(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const isPlace = /^(in|at|near|from|to|off|of|outside|around|mr|mrs|ms|dr)$/.test(before?.key ?? '');
  const isPart = before?.isCapital === true && !COMMON_WORDS.has(before.key);
  if (isNextTo(before, pieces[at]) && (isPlace || isPart)) return true;
  return isNextTo(pieces[at], after) && (after!.isCapital || after!.isJoined);
}

function claimed(
  pieces: readonly Piece[],
  known: readonly Claim[],
  holders: Int32Array,
  forms: ReadonlyMap<string, string>,
  doubtful: Doubtful,
  short: ReadonlyMap<string, string>,
): Claim[] {
  const claims: Claim[] = [];
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    const holder = holders[i]!;
    const abbreviated =
      piece.kind === 'word' && !piece.isShouted ? short.get(piece.text.replaceAll('.', '')) : undefined;
    const to = piece.kind === 'word' && piece.isCapital ? endOfForm(pieces, i, forms, doubtful) : undefined;
    if (to !== undefined && (holder < 0 || to >= known[holder]!.to)) {
      const party = forms.get(keyOf(pieces, i, to))!;
      claims.push({ from: i, to, party, kind: 'body' });
      i = to;
    } else if (abbreviated !== undefined && (holder < 0 || known[holder]!.to === i + 1)) {
      if (abbreviated !== '') claims.push({ from: i, to: i + 1, party: abbreviated, kind: 'body' });
      i++;
    } else if (holder >= 0 && known[holder]!.from === i) {
      claims.push(known[holder]!);
      i = known[holder]!.to;
    } else i++;
  }
  return claims;
}

/** The end of the longest full name that begins here. */
function endOfForm(
  pieces: readonly Piece[],
  from: number,
  forms: ReadonlyMap<string, string>,
  { shorter, firsts }: Doubtful,
): number | undefined {
  if (forms.size === 0) return undefined;
  let key = '';
  let best: number | undefined;
  for (let to = from; to < from + LONGEST_FORM && to < pieces.length; to++) {
    if (to > from && !isWithinName(pieces[to - 1], pieces[to])) break;
    key = to === from ? pieces[to]!.key : `${key} ${pieces[to]!.key}`;
    if (
      forms.has(key) &&
      (pieces[to]!.isCapital || (FIRM_ENDINGS.has(pieces[to]!.key) && pieces[to]!.key !== 'as')) &&
      !(shorter.has(key) && isOfAnother(pieces, from, to + 1)) &&
      !(firsts.has(key) && isBesideAnother(pieces, from))
    )
      best = to + 1;
  }
  return best;
}

/** `the National Security Council`, `the Security Council of Armenia` are not that of the United Nations. */
function isOfAnother(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  const isLonger = isNextTo(before, pieces[from]) && before!.isCapital && !ARTICLES.has(before!.key);
  return isLonger || (isNextTo(pieces[to - 1], pieces[to]) && pieces[to]!.key === 'of');
}

function keyOf(pieces: readonly Piece[], from: number, to: number): string {
  let key = pieces[from]!.key;
  for (let i = from + 1; i < to; i++) key += ` ${pieces[i]!.key}`;
  return key;
}

function nameOf(pieces: readonly Piece[], from: number, to: number): string {
  let name = pieces[from]!.text;
  for (let i = from + 1; i < to; i++) {
    const { isPossessive, key } = pieces[i - 1]!;
    const ending = isPossessive ? (key.endsWith('s') ? '’' : '’s') : '';
    name += `${ending}${pieces[i]!.isJoined ? '-' : ' '}${pieces[i]!.text}`;
  }
  return name;
}
