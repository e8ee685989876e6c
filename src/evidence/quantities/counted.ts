/** What a number counts: the noun after it, past its adjectives, in the plural as the text has it. */
import type { Piece } from '../numbers/pieces.ts';
import { numberAt } from '../numbers/read-number.ts';

export interface CountedRead {
  readonly unit: string;
  /** Named by what befell them, not by a noun. */
  readonly isFate: boolean;
  /** The place after the noun. */
  readonly next: number;
}

/** Nothing that is counted goes on past one of these. */
export const STOPS: ReadonlySet<string> = new Set(
  `the a an of in on at by to for from with without within into over under about after before during between among amid against across along
  around through toward towards upon off out up down near per via and or but nor so yet as than then that which who whom whose what when
  where while because if unless until since though although is are was were be been being am has have had do does did will would shall
  should can could may might must not no never it its he she they we you i his her their our your my this these those him them us me
  there here also only too even both either neither said says told came went took made got left became remain remains remained
  ago later earlier however instead yesterday today tomorrow now still already again together apart away back home alone each every
  begins starts ends makes takes gives goes comes gets leaves means needs wants shows costs faces sees calls holds meets does
  any some all most such one how why whether according due except including like unlike plus minus`.split(/\s+/),
);
const IRREGULAR = new Set(
  'people memoranda criteria phenomena referenda men women children cattle police personnel crew staff aircraft sheep fish feet media data livestock infantry spacecraft hovercraft servicemen fishermen clergy youth kin deer salmon offspring countrymen pence'.split(
    ' ',
  ),
);
/** People who are named by what befell them. */
const BEFALLEN = new Set(
  'dead killed wounded injured aboard missing hurt arrested detained transferred returned freed released hospitalised hospitalized evacuated deported displaced dying homeless captured rescued drowned survived died present'.split(
    ' ',
  ),
);
/** Not plurals although they end in s. */
const SINGULAR =
  /^(?:.{0,2}s|.*(?:ss|us|is|ous|'s)|perhaps|always|besides|whereas|towards|afterwards|news|lens|gas|atlas|chaos|canvas|christmas|texas|sometimes|thanks|overseas|indoors|outdoors|upwards|downwards|nowadays)$/;
/** Plurals that mostly stand before another noun. */
const MODIFIERS = new Set(
  'customs sports arms operations communications goods sales mathematics politics economics logistics savings women children crew staff police states nations emirates services systems works affairs fish cattle sheep salmon livestock aircraft personnel youth media data'.split(
    ' ',
  ),
);
/** Nouns that go with the one after them as one thing. */
const COMPOUNDS = new Set([
  'patrol boats',
  'patrol vessels',
  'patrol ships',
  'fishing boats',
  'fishing vessels',
  'fishing trawlers',
  'customs officers',
  'customs officials',
  'crew members',
  'family members',
  'staff members',
  'police officers',
  'border guards',
  'coast guards',
  'aid workers',
  'power plants',
  'power stations',
  'polling stations',
  'cargo ships',
  'cargo planes',
  'fighter jets',
  'oil tankers',
  'oil fields',
  'prison guards',
  'summit meetings',
  'air strikes',
  'car bombs',
  'member states',
  'member countries',
  'speed boats',
]);

/** Six words at most stand between a number and its noun. */
const REACH = 6;

/** The noun counted from a piece on; undefined where there is none before the clause turns. */
export function countedAt(pieces: readonly Piece[], from: number): CountedRead | undefined {
  let k = from;
  if (pieces[k]?.lower === 'of') {
    // "Fourteen of the passengers", "40 thousand of workers"; "of them" is carried over.
    k++;
    // "eleven of them herders".
    if (/^(?:them|whom)$/.test(pieces[k]?.lower ?? ''))
      return isPluralAt(pieces, k + 1) ? { unit: nameOf(pieces, k + 1, k + 1), isFate: false, next: k + 2 } : undefined;
    while (/^(?:the|its|his|her|their|our|those|these|all|some)$/.test(pieces[k]?.lower ?? '')) k++;
  } else if (pieces[k]?.lower === 'more' || pieces[k]?.lower === 'other' || pieces[k]?.lower === 'such') k++;
  const first = pieces[k];
  if (first?.lower === 'head' && pieces[k + 1]?.lower === 'of') k += 2;
  if (first?.kind === 'letters' && BEFALLEN.has(first.lower) && !isNounAhead(pieces, k + 1))
    return { unit: 'people', isFate: true, next: k + 1 };
  // "three have died", "40 were arrested".
  const auxiliary = /^(?:have|had|were|are)$/.test(first?.lower ?? '');
  const fate = auxiliary ? pieces[pieces[k + 1]?.lower === 'been' ? k + 2 : k + 1] : undefined;
  if (fate !== undefined && BEFALLEN.has(fate.lower)) return { unit: 'people', isFate: true, next: k };
  for (let words = 0; words < REACH && k < pieces.length; words++) {
    const piece = pieces[k]!;
    if (isJoin(piece) && words > 0) {
      k++;
      words--;
      if (k - from > 3 * REACH) return undefined;
      continue;
    }
    if (piece.text === ',' && words > 0 && isAdjectiveList(pieces, k)) {
      k++;
      words--;
      if (k - from > 3 * REACH) return undefined;
      continue;
    }
    if (piece.text === '"' || piece.text === '“' || piece.text === '‘') {
      k++;
      continue;
    }
    if (piece.kind === 'digits' && pieces[k + 1]?.text === '-' && !pieces[k + 1]!.spaced) {
      // "two 440-megawatt reactors".
      k += 2;
      continue;
    }
    if (piece.kind !== 'letters' || STOPS.has(piece.lower)) return undefined;
    if (isPlural(piece) && !isModifier(pieces, k)) {
      return { unit: nameOf(pieces, from, k), isFate: false, next: k + 1 };
    }
    k++;
  }
  return undefined;
}

/** `detained Cambodian border guards`: a plural within four words, before any that would end the phrase. */
function isNounAhead(pieces: readonly Piece[], from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    if (pieces[k]?.kind !== 'letters' || STOPS.has(pieces[k]!.lower)) return false;
    if (isPlural(pieces[k]!)) return true;
  }
  return false;
}

/** A hyphen inside a word. */
function isJoin(piece: Piece): boolean {
  return !piece.spaced && /^[-‑'’]$/.test(piece.text);
}

/** `two old, rusty ships`. */
function isAdjectiveList(pieces: readonly Piece[], k: number): boolean {
  const next = pieces[k + 1];
  return (
    next?.kind === 'letters' &&
    numberAt(pieces, k + 1) === undefined &&
    !STOPS.has(next.lower) &&
    isPluralAt(pieces, k + 2) &&
    next.text === next.lower
  );
}

function isPluralAt(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k];
  return piece?.kind === 'letters' && isPlural(piece);
}

/** Whether a word is the plural of something, by its ending or by heart. */
export function isPlural({ lower, text }: Piece): boolean {
  // MPs, NGOs.
  if (/^[A-Z]{2,}s$/.test(text)) return true;
  if (IRREGULAR.has(lower) || /(?:[a-z]{2}men|women|children|folk|troops)$/.test(lower)) return true;
  return lower.endsWith('s') && !SINGULAR.test(lower);
}

/** A plural before another noun: `customs officers`, `United States officials`; not `boats carries`. */
function isModifier(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k]!;
  const next = pieces[k + 1];
  if (next !== undefined && isJoin(next)) {
    // "ships'" ends in a possessive; "women-led" goes on.
    if (/^['’]$/.test(next.text) && pieces[k + 2]?.spaced === true)
      return piece.lower.endsWith('s') && isPluralAt(pieces, k + 2) && !STOPS.has(pieces[k + 2]!.lower);
    return pieces[k + 2]?.kind === 'letters' && !pieces[k + 2]!.spaced;
  }
  if (!isPluralAt(pieces, k + 1) || STOPS.has(next!.lower)) return false;
  return MODIFIERS.has(piece.lower) || (piece.text !== piece.lower && next!.text === next!.lower);
}

/** The noun; with what makes one thing with it, and with all of a name: `North Koreans`. */
function nameOf(pieces: readonly Piece[], from: number, k: number): string {
  const noun = pieces[k]!;
  const before = k > from ? pieces[k - 1]! : undefined;
  if (before === undefined) return noun.text;
  if (COMPOUNDS.has(`${before.lower} ${noun.lower}`)) return `${before.lower} ${noun.lower}`;
  if (noun.text !== noun.lower && before.kind === 'letters' && before.text !== before.lower)
    return `${before.text} ${noun.text}`;
  return noun.text;
}
