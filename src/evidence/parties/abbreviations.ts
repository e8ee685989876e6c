/** Abbreviations that the text gives with the full name: `the Joint Monitoring Commission (JMC)`, `JMC (Joint Monitoring Commission)`. */
import { isNextTo } from './claims.ts';
import { entriesFrom } from './gazetteer/gazetteer.ts';
import { COMMON_WORDS, CONNECTORS } from './lexicon/common-words.ts';
import type { Piece } from './pieces.ts';

export interface Abbreviation {
  /** As written, without dots. */
  readonly short: string;
  /** The pieces of the full name; where it does not show in its initials, the piece before the bracket alone. */
  readonly from: number;
  readonly to: number;
  /** Whether the initials of the full name give the abbreviation. */
  readonly fits: boolean;
}

const LONGEST = 14;

/** In order of the text. */
export function abbreviationsIn(pieces: readonly Piece[]): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let i = 1; i < pieces.length; i++) {
    const beside = pieces[i]!.text === ',' ? besideComma(pieces, i) : undefined;
    if (beside !== undefined) found.push(beside);
    if (pieces[i]!.text !== '(') continue;
    const short = shortAfter(pieces, i);
    if (short !== undefined && pieces[i - 1]!.kind === 'word' && pieces[i - 1]!.sentence === pieces[i]!.sentence) {
      const from = startByInitials(pieces, i, short);
      found.push({ short, from: from ?? i - 1, to: i, fits: from !== undefined });
    } else if (isShort(pieces[i - 1]!)) {
      const to = endOfBracket(pieces, i + 1);
      if (to !== undefined) found.push({ short: bare(pieces[i - 1]!), from: i + 1, to, fits: true });
    }
  }
  return found;
}

/** `the Lamu Front, the LIF, …`, `…, or LIF,`: with the initials of another tongue it may be. */
function besideComma(pieces: readonly Piece[], comma: number): Abbreviation | undefined {
  const [link, short, end] = [pieces[comma + 1], pieces[comma + 2], pieces[comma + 3]];
  const last = pieces[comma - 1]!;
  if (last.kind !== 'word' || !last.isCapital || !/^(the|or)$/.test(link?.key ?? '') || short === undefined)
    return undefined;
  if (!isShort(short) || short.sentence !== last.sentence || !/^[,.;:)–—]$/.test(end?.text ?? '')) return undefined;
  const from = startByInitials(pieces, comma, bare(short));
  if (from === undefined && entriesFrom(short.key).some(({ exact }) => exact !== undefined)) return undefined;
  return { short: bare(short), from: from ?? comma - 1, to: comma, fits: from !== undefined };
}

function shortAfter(pieces: readonly Piece[], bracket: number): string | undefined {
  for (let i = bracket + 1; i < bracket + 6 && i < pieces.length; i++) {
    if (pieces[i]!.text === ')') return undefined;
    if (isShort(pieces[i]!))
      return pieces[i + 1]?.text === ')' || pieces[i + 1]?.kind === 'mark' ? bare(pieces[i]!) : undefined;
  }
  return undefined;
}

function endOfBracket(pieces: readonly Piece[], from: number): number | undefined {
  if (pieces[from] === undefined || !pieces[from].isCapital || pieces[from + 1]?.text === ')') return undefined;
  for (let i = from; i < from + LONGEST && i < pieces.length; i++) {
    if (pieces[i]!.text === ')') return i;
    if (pieces[i]!.kind !== 'word' || (!pieces[i]!.isCapital && !CONNECTORS.has(pieces[i]!.key))) return undefined;
  }
  return undefined;
}

/** The words before the bracket whose first letters, small words left out, spell the abbreviation. */
function startByInitials(pieces: readonly Piece[], bracket: number, short: string): number | undefined {
  const letters = short.toLowerCase();
  let left = letters.length;
  for (let i = bracket - 1; i > bracket - LONGEST && i >= 0; i--) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word' || piece.sentence !== pieces[bracket]!.sentence) return undefined;
    if (left > 0 && piece.key[0] === letters[left - 1] && (piece.isCapital || piece.isJoined)) left--;
    else if (!CONNECTORS.has(piece.key) && !/^(in|to|at)$/.test(piece.key)) return undefined;
    if (left === 0) return piece.isCapital && !(piece.isFirst && COMMON_WORDS.has(piece.key)) ? i : undefined;
    if (i > 0 && !isNextTo(pieces[i - 1], piece)) return undefined;
  }
  return undefined;
}

function isShort(piece: Piece): boolean {
  const word = bare(piece);
  return (
    piece.kind === 'word' &&
    !piece.isShouted &&
    word.length >= 2 &&
    word.length <= 8 &&
    word === word.toUpperCase() &&
    piece.isCapital
  );
}

function bare({ text }: Piece): string {
  return text.replaceAll('.', '');
}
