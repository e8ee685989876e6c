/** The people of a report: who is named in full somewhere, and every name that can only be theirs. */

import { BODIES } from '../text/speaker-nouns.ts';
import { type Claim, isNextTo, type NamedParty } from './claims.ts';
import { partyId } from './gazetteer/gazetteer.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { OFFICES, OUTLET_NOUNS, OUTLETS, PLACES } from './lexicon/institutions.ts';
import { isOfSpeaking } from './lexicon/roles.ts';
import { wordSet } from './lexicon/word-set.ts';
import { CERTAIN, ENOUGH, type Standing, standingOf } from './personhood.ts';
import type { Piece } from './pieces.ts';
import { roleWords } from './role-words.ts';
import type { Run } from './runs.ts';
import { skeletonOf } from './skeleton.ts';

export interface Person extends NamedParty {
  /** The parts of the name as compared, hyphenated ones together: `kim`, `jong un`. */
  readonly parts: readonly string[];
}

interface Candidate {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  best: number;
  worst: number;
  standing: Standing;
}

/**
 * One person per name that the text gives. Shorter forms of a fuller name are that person; names of one part stand only
 * after a title. `labels`: the names that open turns of an interview; `nameless`:
 * what the text calls a newspaper, a place or a ship.
 */
export function peopleIn(
  pieces: readonly Piece[],
  runs: readonly Run[],
  claims: readonly Claim[],
  holders: Int32Array,
  labels: ReadonlySet<string>,
  nameless: ReadonlySet<string>,
  isKnown: (at: number) => boolean,
): Person[] {
  const candidates = new Map<string, Candidate>();
  const alone: { run: Run; standing: Standing }[] = [];
  for (const run of runs) {
    const standing = standingOf(pieces, run, isKnown);
    const key = keyOf(pieces, standing.from, run.to);
    const parts = partsOf(pieces, standing.from, run.to);
    if (parts.filter((part) => part.length > 1).length < 2 && !/ /.test(parts.join(' '))) {
      alone.push({ run, standing });
      continue;
    }
    const score =
      standing.score + (labels.has(key) && !isOutlet(key) ? CERTAIN : 0) - (nameless.has(key) ? CERTAIN : 0);
    const known = candidates.get(key);
    if (known === undefined)
      candidates.set(key, { key, from: standing.from, to: run.to, best: score, worst: score, standing });
    else {
      known.worst = Math.min(known.worst, score);
      if (score > known.best) {
        known.best = score;
        if (standing.role !== undefined || known.standing.role === undefined) known.standing = standing;
      } else if (known.standing.role === undefined && standing.role !== undefined) known.standing = standing;
    }
  }
  // `said Okoro`, `Okoro tells me`: who is named in full before or after and bears the name is a person.
  const speaking = new Set(
    alone
      .filter(({ run, standing }) => run.to - standing.from === 1 && isHeard(pieces, standing.from))
      .map(({ standing }) => pieces[standing.from]!.key),
  );
  for (const candidate of candidates.values()) {
    const { from, to, best, worst } = candidate;
    if (best > 0 && worst > -CERTAIN && speaking.has(pieces[to - 1]!.key) && isPlainName(pieces, from, to))
      candidate.best += ENOUGH;
  }
  const people: Person[] = [];
  const shorter = new Map<string, number[]>();
  const add = (from: number, to: number, standing: Standing) => {
    const parts = partsOf(pieces, from, to);
    if (isShorterForm(parts, shorter, people)) return;
    const name = pieces
      .slice(from, to)
      .map((piece, at) => (at > 0 ? (piece.isJoined ? '-' : ' ') + written(piece) : written(piece)));
    const index = people.length;
    people.push({
      id: partyId(name.join('')),
      name: name.join(''),
      what: 'person',
      ...roleWords(pieces, standing.role, from, claims, holders),
      parts,
    });
    for (const form of new Set([...parts, parts.join(' '), `${parts[0]}|${parts[parts.length - 1]}`])) {
      const list = shorter.get(form);
      if (list === undefined) shorter.set(form, [index]);
      else list.push(index);
    }
  };
  const accepted = [...candidates.values()].filter(
    ({ best, worst }) => best >= ENOUGH && (best >= CERTAIN || best + worst > 0),
  );
  accepted.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const { from, to, standing } of accepted) add(from, to, standing);
  const skeletons = new Set(people.flatMap(({ parts }) => parts.map(skeletonOf)));
  for (const { run, standing } of alone) {
    if (run.to - standing.from > 1 && standing.score < CERTAIN) continue;
    const isSpoken = isNextTo(pieces[run.from - 1], pieces[run.from]) && isOfSpeaking(pieces[run.from - 1]!.key);
    const sounds = skeletons.has(skeletonOf(keyOf(pieces, standing.from, run.to)));
    if (standing.role !== undefined && standing.score >= CERTAIN && standing.role.to <= standing.from)
      add(standing.from, run.to, standing);
    else if (isSpoken && GIVEN_NAMES.has(pieces[standing.from]!.key) && standing.score >= ENOUGH)
      add(standing.from, run.to, standing);
    else if (isOwnSpeaker(pieces, run, standing)) add(standing.from, run.to, standing);
    else if (sounds && (isSpoken || standing.score >= ENOUGH)) add(standing.from, run.to, standing);
  }
  return people;
}

/** `said Okoro`, `Okoro said`, `Okoro, 71,`: as of a person; papers report too. */
function isHeard(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const isVerb = (one: Piece | undefined) =>
    one !== undefined && isOfSpeaking(one.key) && !/^(?:report|publish|publishes|wrote|writes)/.test(one.key);
  if (isNextTo(before, piece) && isVerb(before)) return true;
  return isNextTo(piece, after) && isVerb(after);
}

/** A company's may be a branch, a place or a ship. */
const COMPANIES = wordSet(
  'company firm operator bank corporation consortium utility airline railway railways refinery shipyard port line lines fleet',
);

/** Of those whose people speak for them: `the union's Weller said`. */
function isEmployer(key: string): boolean {
  return BODIES.has(key) && !COMPANIES.has(key);
}

const LONGEST_BODY = 7;

/** `The union's Weller said`, `Weller, of the union, said`: a surname alone, of the people of a body, that is the subject of a verb of speech. */
function isOwnSpeaker(pieces: readonly Piece[], { from, to }: Run, standing: Standing): boolean {
  const [owner, name] = [pieces[from - 1], pieces[from]!];
  if (to - from !== 1 || standing.from !== from || !isPlainName(pieces, from, to)) return false;
  if (name.text === name.text.toUpperCase()) return false;
  const isOwned =
    owner?.kind === 'word' &&
    owner.isPossessive &&
    owner.sentence === name.sentence &&
    isEmployer(owner.key) &&
    (isHeard(pieces, from) || isTagged(pieces, from) || isSpeech(pieces, overAge(pieces, to)));
  return isOwned || isSpeech(pieces, overBody(pieces, to));
}

function isSpeech(pieces: readonly Piece[], at: number | undefined): boolean {
  return at !== undefined && pieces[at]?.sentence === pieces[at - 1]?.sentence && isOfSpeaking(pieces[at]!.key);
}

/** Behind `, 52,`. */
function overAge(pieces: readonly Piece[], at: number): number | undefined {
  const isAge = pieces[at]?.text === ',' && /^\d\d$/.test(pieces[at + 1]?.text ?? '') && pieces[at + 2]?.text === ',';
  return isAge ? at + 3 : undefined;
}

/** Behind `of the union` or `, of the Crane Operators Union,`. */
function overBody(pieces: readonly Piece[], at: number): number | undefined {
  const isApart = pieces[at]?.text === ',';
  const of = isApart ? at + 1 : at;
  if (pieces[of]?.key !== 'of' || pieces[of + 1]?.key !== 'the') return undefined;
  let end = of + 2;
  while (end < of + LONGEST_BODY && pieces[end]?.kind === 'word' && !isEmployer(pieces[end]!.key)) end++;
  if (!isEmployer(pieces[end]?.key ?? '')) return undefined;
  if (!isApart) return end + 1;
  return pieces[end + 1]?.text === ',' ? end + 2 : undefined;
}

/** `said the union's Weller.`: nothing of the name follows. */
function isTagged(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1];
  const isWhole = !isNextTo(pieces[at], after) || /^(?:on|in|at|after|during|of|who)$/.test(after!.key);
  return isWhole && pieces[at - 2]?.key === 'the' && /^(?:said|says|told)$/.test(pieces[at - 3]?.key ?? '');
}

/** Two or three capitalized words, none of which is a body's, an outlet's or a place's. */
function isPlainName(pieces: readonly Piece[], from: number, to: number): boolean {
  return (
    to - from <= 3 &&
    pieces
      .slice(from, to)
      .every(({ key, isCapital }) => isCapital && !OUTLETS.has(key) && !OFFICES.has(key) && !PLACES.has(key))
  );
}

/** A name in capitals, as a turn of an interview may open with, is written as any other. */
function written({ text }: Piece): string {
  const isShouted = text.length > 2 && text === text.toUpperCase() && !text.includes('.');
  return isShouted ? `${text[0]!}${text.slice(1).toLowerCase()}` : text;
}

/** `RADIO AURORA:` opens the turn of an outlet, not of a person. */
function isOutlet(key: string): boolean {
  return key.split(' ').some((word) => OUTLET_NOUNS.has(word) || word === 'tv' || word === 'news');
}

function isShorterForm(
  parts: readonly string[],
  shorter: ReadonlyMap<string, number[]>,
  people: readonly Person[],
): boolean {
  if (parts.length === 1) return shorter.has(parts[0]!);
  if (shorter.has(`${parts[0]}|${parts[parts.length - 1]}`)) return true;
  // `V. Orlov` is Viktor Orlov.
  const same = shorter.get(parts[parts.length - 1]!)?.slice(0, 8);
  return (
    same?.some((at) => {
      const fuller = people[at]!.parts;
      const isInitials = parts.slice(0, -1).every((part) => part.length === 1);
      if (isInitials)
        return (
          fuller.length > 1 && fuller[0]!.startsWith(parts[0]!) && fuller[fuller.length - 1] === parts[parts.length - 1]
        );
      return ` ${fuller.join(' ')} `.includes(` ${parts.join(' ')} `);
    }) ?? false
  );
}

/** Pieces joined by hyphens are one part. */
export function partsOf(pieces: readonly Piece[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const { key, isJoined } = pieces[i]!;
    if (isJoined && parts.length > 0) parts[parts.length - 1] += ` ${key}`;
    else parts.push(key);
  }
  return parts;
}

export function keyOf(pieces: readonly Piece[], from: number, to: number): string {
  let key = pieces[from]!.key;
  for (let i = from + 1; i < to; i++) key += ` ${pieces[i]!.key}`;
  return key;
}
