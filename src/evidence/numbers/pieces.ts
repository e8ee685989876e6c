/** A text cut as fine as numbers and dates need it: runs of letters, runs of digits, single marks. */
export interface Piece {
  /** In the text that was cut. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'letters' | 'digits' | 'mark';
  /** False where it stands right after the piece before it, as the `m` of `60m`. */
  readonly spaced: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}]*|[0-9]+|[^\s\p{L}0-9]/gu;
const LETTERS = /^\p{L}/u;
const DIGITS = /^[0-9]/;

/** All that is not white space, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const match of text.matchAll(PIECE)) {
    const [found] = match;
    const kind = LETTERS.test(found) ? 'letters' : DIGITS.test(found) ? 'digits' : 'mark';
    const end = match.index + found.length;
    pieces.push({
      start: match.index,
      end,
      text: found,
      lower: found.toLowerCase(),
      kind,
      spaced: match.index !== last,
    });
    last = end;
  }
  return pieces;
}
