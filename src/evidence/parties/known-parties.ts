/** The parties of the gazetteer in a text: the longest name at each place, unless it stands for something else there. */
import type { Claim } from './claims.ts';
import { isNextTo } from './claims.ts';
import { isMisleading } from './context.ts';
import { datelinePieces } from './dateline.ts';
import { entriesFrom, type GazetteerEntry, partyId } from './gazetteer/gazetteer.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import type { Piece } from './pieces.ts';

const NORTH = partyId('North Korea');
const SOUTH = partyId('South Korea');
const CONGO = partyId('Democratic Republic of the Congo');
const CONGO_BRAZZAVILLE = partyId('Republic of the Congo');
const EUROPEAN_UNION = partyId('European Union');
const BELGIUM = partyId('Belgium');

/** All claims of the gazetteer, in order, none over another. Linear in the number of pieces. */
export function knownParties(pieces: readonly Piece[]): Claim[] {
  const inDateline = datelinePieces(pieces);
  const claims: Claim[] = [];
  /** Names that take the rest of the text to decide. */
  const open: { at: number; stem: 'korea' | 'congo' }[] = [];
  /** Words that are somebody's surname here: `Maja Turk`. */
  const surnames = new Set<string>();
  let i = 0;
  while (i < pieces.length) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word' || inDateline[i] === 1) {
      i++;
      continue;
    }
    const found = entriesFrom(piece.key).find(
      (entry) => isWrittenAt(pieces, i, entry) && !isMisleading(pieces, i, i + entry.keys.length, entry),
    );
    if (found === undefined && piece.isCapital && isSurname(pieces, i)) surnames.add(piece.key);
    if (found !== undefined) {
      const from = /^hague$/.test(piece.key) && pieces[i - 1]?.text === 'The' ? i - 1 : i;
      claims.push({ from, to: i + found.keys.length, party: found.party.id, kind: kindOf(found) });
      i += found.keys.length;
      continue;
    }
    const stem = piece.isCapital ? stemOf(piece.key) : undefined;
    if (stem !== undefined && !isPeninsula(pieces, i)) {
      open.push({ at: claims.length, stem });
      claims.push({ from: i, to: i + 1, party: '', kind: /^(korea|congo)$/.test(piece.key) ? 'name' : 'adjective' });
    }
    i++;
  }
  settle(claims, open);
  const withHalves = claims.some(({ party }) => party === NORTH) && claims.some(({ party }) => party === SOUTH);
  const all = withHalves ? addHalves(pieces, claims) : claims;
  return surnames.size === 0 ? all : all.filter((claim) => !isOnlySurname(pieces, claim, surnames));
}

/** A word of the gazetteer right behind a first name. */
function isSurname(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    isNextTo(before, pieces[at]) &&
    before!.isCapital &&
    GIVEN_NAMES.has(before!.key) &&
    entriesFrom(pieces[at]!.key).some(({ keys }) => keys.length === 1)
  );
}

/** `Turk sat in the team`, where the text knows a Maja Turk; not `a Turk`. */
function isOnlySurname(pieces: readonly Piece[], { from, to, kind }: Claim, surnames: ReadonlySet<string>): boolean {
  return (
    kind === 'adjective' &&
    to - from === 1 &&
    surnames.has(pieces[from]!.key) &&
    !/^(?:a|an|the|one|every|any)$/.test(pieces[from - 1]?.key ?? '')
  );
}

function isWrittenAt(pieces: readonly Piece[], at: number, entry: GazetteerEntry): boolean {
  const { keys, exact, capitals } = entry;
  const first = pieces[at]!;
  if (exact !== undefined) return first.text.replaceAll('.', '') === exact;
  for (let k = 0; k < keys.length; k++) {
    const piece = pieces[at + k];
    if (piece === undefined || piece.key !== keys[k] || piece.sentence !== first.sentence) return false;
    if (capitals[k] && !piece.isCapital) return false;
  }
  return true;
}

function kindOf({ party, kind }: GazetteerEntry): Claim['kind'] {
  return party.what === 'state' || kind === 'seat' ? kind : 'body';
}

function stemOf(key: string): 'korea' | 'congo' | undefined {
  if (key === 'korea' || key === 'korean' || key === 'koreans') return 'korea';
  return key === 'congo' || key === 'congolese' ? 'congo' : undefined;
}

function isPeninsula(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1];
  return (
    isNextTo(pieces[at], after) &&
    /^(peninsula|war|river|basin|language|studies|herald|times|strait|rainforest|won)$/.test(after!.key)
  );
}

/** One of the two, where the text names only one by its full name; else the one it names more; else South Korea, DR Congo. */
function settle(claims: Claim[], open: readonly { at: number; stem: 'korea' | 'congo' }[]): void {
  const counts = new Map<string, number>();
  for (const { party } of claims) counts.set(party, (counts.get(party) ?? 0) + 1);
  const count = (party: string) => counts.get(party) ?? 0;
  const korea = count(NORTH) > count(SOUTH) ? NORTH : SOUTH;
  const congo = count(CONGO_BRAZZAVILLE) > count(CONGO) ? CONGO_BRAZZAVILLE : CONGO;
  for (const { at, stem } of open) claims[at] = { ...claims[at]!, party: stem === 'korea' ? korea : congo };
  // Brussels is Belgium's own capital only where Belgium is spoken of and the Union is not.
  if (count(BELGIUM) > 0 && claims.every(({ party, kind }) => party !== EUROPEAN_UNION || kind === 'seat')) {
    for (const [at, claim] of claims.entries())
      if (claim.party === EUROPEAN_UNION) claims[at] = { ...claim, party: BELGIUM };
  }
}

/** `the North`, `the South`: the Koreas, where both are in the text. */
function addHalves(pieces: readonly Piece[], claims: readonly Claim[]): Claim[] {
  const all: Claim[] = [];
  let next = 0;
  for (let i = 0; i < pieces.length; i++) {
    while (next < claims.length && claims[next]!.from < i) all.push(claims[next++]!);
    if (next < claims.length && claims[next]!.from === i) continue;
    const { key, isCapital } = pieces[i]!;
    if ((key !== 'north' && key !== 'south') || !isCapital || pieces[i - 1]?.key !== 'the') continue;
    const after = isNextTo(pieces[i], pieces[i + 1]) ? pieces[i + 1] : undefined;
    if (after?.isCapital || after?.key === 'of' || after?.isJoined) continue;
    all.push({ from: i, to: i + 1, party: key === 'north' ? NORTH : SOUTH, kind: 'name' });
  }
  while (next < claims.length) all.push(claims[next++]!);
  return all;
}
