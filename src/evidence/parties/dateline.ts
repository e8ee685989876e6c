import { entriesFrom } from './gazetteer/gazetteer.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Piece } from './pieces.ts';

const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const DASHES = new Set(['-', '–', '—', '―', '−']);
const LONGEST = 20;

/**
 * For each piece 1 where it belongs to a dateline: `GENEVA, March 3 (Agency) -`, `Oslo, 4 May 2021 –`. The place in it does
 * not act.
 */
export function datelinePieces(pieces: readonly Piece[]): Uint8Array {
  const inDateline = new Uint8Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    if (i > 0 && pieces[i - 1]!.paragraph === pieces[i]!.paragraph) continue;
    // `**GENEVA, 3 March** –`.
    let from = i;
    while (from < i + 4 && /^[*_#>|]$/.test(pieces[from]?.text ?? '')) from++;
    if (from < pieces.length) inDateline.fill(1, from, endOfDateline(pieces, from));
  }
  return inDateline;
}

function endOfDateline(pieces: readonly Piece[], from: number): number {
  const first = pieces[from]!;
  if (first.kind !== 'word' || !first.isCapital || first.isShouted) return from;
  const isCapitals = first.text.length > 3 && first.text === first.text.toUpperCase() && !isAbbreviation(first);
  let hasDate = false;
  for (let i = from + 1; i < pieces.length && i < from + LONGEST; i++) {
    const piece = pieces[i]!;
    if (piece.paragraph !== first.paragraph) return from;
    if (MONTHS.has(piece.key)) hasDate = true;
    if (piece.kind === 'mark' && (DASHES.has(piece.text) || (piece.text === '/' && hasDate)))
      return isCapitals || hasDate ? i : from;
    if (piece.text === '.' && (isCapitals || pieces[from + 1]!.text === ',') && hasDate) return i;
    // Running text has begun.
    if (
      piece.kind === 'word' &&
      !piece.isCapital &&
      !MONTHS.has(piece.key) &&
      !/^(of|de|del|la|el|es|by|in|and|the)$/.test(piece.key)
    )
      return from;
  }
  return from;
}

function isAbbreviation(piece: Piece): boolean {
  return entriesFrom(piece.key).some(({ exact, keys }) => exact !== undefined && keys.length === 1);
}
