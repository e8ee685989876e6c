/** Runs of capitalized words that nothing else claims: what may be the name of a person, a company, a place. */
import { isNextTo } from './claims.ts';
import { COMMON_WORDS, FAMILY_FIRST, PARTICLES } from './lexicon/common-words.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { isRoleNoun, TITLES, WEAK_TITLES } from './lexicon/roles.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Piece } from './pieces.ts';

export interface Run {
  /** The first piece of the name, titles left off. */
  readonly from: number;
  readonly to: number;
  /** The first of the titles before it; equal to `from` where there are none. */
  readonly title: number;
}

const LONGEST = 12;
/** Titles that are names as often. */
const NAME_TITLES = wordSet(
  'sultan imam sheikh sheik shaikh shah emir pope bishop marshal mayor judge don hajji haji leader engineer co attache captain',
);
const TIMES = wordSet(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow',
);

/** In order. `isTaken`: pieces that belong to something known. */
export function runsIn(pieces: readonly Piece[], isTaken: (at: number) => boolean): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    const mayStart =
      piece.kind === 'word' && (piece.isCapital || isParticleOf(pieces, i)) && !piece.isShouted && !piece.isTitled;
    if (!mayStart || isTaken(i)) {
      i++;
      continue;
    }
    const end = endOf(pieces, i, isTaken);
    const run = trimmed(pieces, i, end);
    if (run !== undefined) runs.push(run);
    i = Math.max(run?.to ?? end, i + 1);
  }
  return runs;
}

/** `al-Masri`, `bin Said`: a particle in lower case at the start of a name. */
function isParticleOf(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  return (
    /^(al|el|bin|ibn|van|von|ould)$/.test(piece.key) &&
    isNextTo(piece, pieces[at + 1]) &&
    pieces[at + 1]!.isCapital &&
    (pieces[at + 1]!.isJoined || piece.key.length > 2)
  );
}

function endOf(pieces: readonly Piece[], from: number, isTaken: (at: number) => boolean): number {
  let to = from + 1;
  while (to < pieces.length && to < from + LONGEST) {
    const piece = pieces[to]!;
    if (!isNextTo(pieces[to - 1], piece) || isTaken(to)) break;
    if (piece.isCapital || piece.isJoined) {
      to++;
      continue;
    }
    // `Cheikh ould Lemine`, `Octavio de la Vega`.
    let next = to;
    while (
      next < to + 3 &&
      PARTICLES.has(pieces[next]?.key ?? '') &&
      !pieces[next]!.isCapital &&
      isNextTo(pieces[next], pieces[next + 1])
    )
      next++;
    if (next === to || !pieces[next]!.isCapital || isTaken(next)) break;
    to = next + 1;
  }
  return to;
}

function trimmed(pieces: readonly Piece[], start: number, end: number): Run | undefined {
  let from = start;
  while (
    from < end &&
    COMMON_WORDS.has(pieces[from]!.key) &&
    !TITLES.has(pieces[from]!.key) &&
    !isInitial(pieces[from]!)
  )
    from++;
  const title = from;
  for (let i = from; i < end - 1; i++) {
    // `Water Resources Minister X`.
    if (
      TITLES.has(pieces[i]!.key) &&
      !WEAK_TITLES.has(pieces[i]!.key) &&
      !NAME_TITLES.has(pieces[i]!.key) &&
      !pieces[i + 1]!.isJoined
    )
      from = i + 1;
  }
  while (from < end && isTitle(pieces, from, end)) from++;
  if (from === end) return undefined;
  let to = end;
  for (let i = from; i < end; i++) {
    const { key } = pieces[i]!;
    // `the sister of Kim Dal-un Kim Ye-rin`: another of the family begins.
    if (i > from + 1 && key === pieces[from]!.key && FAMILY_FIRST.has(key)) {
      to = i;
      break;
    }
    if (
      TIMES.has(key) ||
      (i >= from + 2 && COMMON_WORDS.has(key) && !PARTICLES.has(key) && !isInitial(pieces[i]!) && !pieces[i]!.isJoined)
    ) {
      to = i;
      break;
    }
  }
  return to === from ? undefined : { from, to, title };
}

function isTitle(pieces: readonly Piece[], at: number, end: number): boolean {
  const { key, isFirst } = pieces[at]!;
  // `Expert Bakhtiyor Yunuszoda considers`.
  if (isFirst && at + 2 < end && isRoleNoun(key) && !GIVEN_NAMES.has(key) && !pieces[at + 1]!.isJoined) return true;
  // `Sultan bin Rashid`: the title is the name.
  if (at + 1 < end && PARTICLES.has(pieces[at + 1]!.key) && !pieces[at + 1]!.isCapital) return false;
  if (pieces[at + 1]?.isJoined && at + 1 < end && !TITLES.has(pieces[at + 1]!.key) && !TITLES.has(key)) return false;
  return TITLES.has(key) || (COMMON_WORDS.has(key) && at + 1 < end && !isInitial(pieces[at]!));
}

function isInitial({ text }: Piece): boolean {
  return /^(\p{Lu}\.)+$/u.test(text);
}
