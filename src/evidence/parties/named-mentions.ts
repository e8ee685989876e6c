/** Every place where somebody is named: by the whole name, by a part that is hers, or after a title. */
import { type Claim, isNextTo } from './claims.ts';
import { COMMON_WORDS, PARTICLES } from './lexicon/common-words.ts';
import { OFFICES, PLACES } from './lexicon/institutions.ts';
import { isOfSpeaking, isRoleNoun, TITLES } from './lexicon/roles.ts';
import type { Person } from './people.ts';
import type { Piece } from './pieces.ts';

const MOST_PARTS = 7;
const LONGEST = 9;

/**
 * Claims for people, in order. A form that several people share is the one who was last named; before any is, the first.
 * `isTaken`: pieces of other parties and institutions. Linear in the number of pieces.
 */
export function namedMentions(
  pieces: readonly Piece[],
  people: readonly Person[],
  isTaken: (at: number) => boolean,
): Claim[] {
  const forms = formsOf(people);
  const lowered = loweredWords(pieces);
  const latest = new Map<string, number>();
  const claims: Claim[] = [];
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word' || isTaken(i) || (piece.isJoined && pieces[i - 1]!.isCapital)) {
      i++;
      continue;
    }
    const found = formAt(pieces, i, forms, isTaken);
    if (found === undefined || !standsAlone(pieces, i, found.to, lowered)) {
      i++;
      continue;
    }
    const person = latest.get(found.key) ?? found.people[0]!;
    for (const form of formsFor(people[person]!)) latest.set(form, person);
    claims.push({ from: i, to: found.to, party: people[person]!.id, kind: 'person' });
    i = found.to;
  }
  return claims;
}

function formAt(
  pieces: readonly Piece[],
  from: number,
  forms: ReadonlyMap<string, readonly number[]>,
  isTaken: (at: number) => boolean,
): { key: string; to: number; people: readonly number[] } | undefined {
  let key = '';
  let best: { key: string; to: number; people: readonly number[] } | undefined;
  for (let to = from; to < from + LONGEST && to < pieces.length; to++) {
    const piece = pieces[to]!;
    if (to > from && (!isNextTo(pieces[to - 1], piece) || isTaken(to))) break;
    key = to === from ? piece.key : `${key} ${piece.key}`;
    const people = forms.get(key);
    const isWhole = !(isNextTo(piece, pieces[to + 1]) && pieces[to + 1]!.isJoined && pieces[to + 1]!.isCapital);
    if (people !== undefined && isWhole && hasCapital(pieces, from, to + 1)) best = { key, to: to + 1, people };
  }
  return best;
}

function hasCapital(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from]!;
  if (to - from === 1) return first.isCapital;
  return (first.isCapital || PARTICLES.has(first.key)) && (pieces[to - 1]!.isCapital || pieces[to - 1]!.isJoined);
}

/** Not an ordinary word that opens the sentence, nor a part of another name. */
function standsAlone(pieces: readonly Piece[], from: number, to: number, lowered: ReadonlySet<string>): boolean {
  if (to - from > 1 && pieces.slice(from + 1, to).some(({ isJoined }) => !isJoined)) return true;
  const piece = pieces[from]!;
  if (COMMON_WORDS.has(piece.key) || (to - from === 1 && piece.isFirst && lowered.has(piece.key))) return false;
  if (piece.isShouted || piece.isTitled) return true;
  const before = pieces[from - 1];
  const after = pieces[to];
  if (isNextTo(before, piece) && before!.isCapital && !isOrdinary(before!)) return false;
  return !(isNextTo(pieces[to - 1], after) && after!.isCapital && !isOrdinary(after!));
}

function isOrdinary({ key, isFirst }: Piece): boolean {
  return (
    COMMON_WORDS.has(key) ||
    TITLES.has(key) ||
    isRoleNoun(key) ||
    isOfSpeaking(key) ||
    (isFirst && (OFFICES.has(key) || PLACES.has(key)))
  );
}

function loweredWords(pieces: readonly Piece[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, isCapital, key } of pieces) if (kind === 'word' && !isCapital) words.add(key);
  return words;
}

function formsOf(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  for (const [at, person] of people.entries()) {
    for (const form of formsFor(person)) {
      const list = forms.get(form);
      if (list === undefined) forms.set(form, [at]);
      else list.push(at);
    }
  }
  return forms;
}

/** The whole name, what is left of it at either end, each part that can stand alone, and the initials with the family name. */
function formsFor({ parts }: Person): string[] {
  const forms = new Set<string>();
  for (let from = 0; from < Math.min(parts.length, MOST_PARTS); from++) {
    for (let to = from + 1; to <= parts.length && to <= from + MOST_PARTS; to++) {
      const form = parts.slice(from, to);
      if (form.length === 1 && (form[0]!.length < 2 || PARTICLES.has(form[0]!) || TITLES.has(form[0]!))) continue;
      if (form.every((part) => part.length < 2 || PARTICLES.has(part))) continue;
      forms.add(form.join(' '));
    }
  }
  const last = parts[parts.length - 1]!;
  if (parts.length > 1) {
    forms.add(`${parts[0]!} ${last}`);
    forms.add(`${parts[0]![0]!} ${last}`);
  }
  return [...forms];
}
