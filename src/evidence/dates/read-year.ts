/** Bare years, and numbers that only look like one. */
import type { Piece } from '../numbers/pieces.ts';
import type { Read } from './phrase.ts';

const BEFORE_YEAR = new Set(
  'in since of from until till by before after during to for through throughout between around circa about over and or'.split(
    ' ',
  ),
);
const COUNTING = new Set(
  'some nearly almost approximately roughly over under than least most total about around of exactly just only another'.split(
    ' ',
  ),
);
/** What is measured or counted, not dated, right after four digits. */
const MEASURED =
  /^(?:percent|per|km|kilomet(?:er|re)s|met(?:er|re)s|miles|tons|tonnes|kg|litres|liters|barrels|hectares|acres|mw|megawatts|gw|kwh|mwh|dollars|euros|pounds|rubles|roubles|yen|yuan|people|troops|soldiers|men|women|children|workers|employees|residents|refugees|prisoners|ships|vessels|trucks|houses|homes|families|households|cases|deaths|times|hours|days|weeks|months|minutes|million|billion|thousand|cubic|square|nautical|volts|degrees|feet)$/;
const NAMED = new Set(
  'resolution no number article paragraph flight room section page act law decree form highway route line model regulation directive unit'.split(
    ' ',
  ),
);

/** Four digits between 1000 and 2100 that stand alone. */
export function isYearLike(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'digits' || piece.text.length !== 4) return false;
  const year = Number(piece.text);
  return year >= 1000 && year <= 2100;
}

/**
 * A year: after a preposition any from 1000 on; elsewhere (`the 1981 text`, `2014:`) one of the last two centuries. A
 * number before something measured or counted is none.
 */
export function yearAt(pieces: readonly Piece[], k: number, preposition: string): Read | undefined {
  const piece = pieces[k];
  if (!isYearLike(piece)) return undefined;
  const year = Number(piece!.text);
  const [before, after] = [pieces[k - 1], pieces[k + 1]];
  // "in the 2016th", as machine translation has it.
  const isTranslated = preposition === 'in' && after?.lower === 'th' && !after.spaced;
  if (isTranslated && year >= 1800) return { meaning: { is: 'year', year }, next: k + 2 };
  if (after !== undefined && !after.spaced && !isYearEnd(pieces, k + 1)) return undefined;
  if (before !== undefined && !piece!.spaced && !'([“"‘\'–—-/'.includes(before.text)) return undefined;
  if (before?.text === '-' && !piece!.spaced && pieces[k - 2]?.kind === 'letters' && !before.spaced) return undefined;
  // "No. 45/2024".
  if (before?.text === '/' && !before.spaced && !isYearLike(pieces[k - 2])) return undefined;
  const word = before?.lower ?? '';
  if (/^[$€£¥₽#№+]$/.test(word) || NAMED.has(word) || (word === '.' && pieces[k - 2]?.lower === 'no')) return undefined;
  if (after !== undefined && (after.text === '%' || MEASURED.test(after.lower))) return undefined;
  const isPlural =
    after?.kind === 'letters' &&
    after.text === after.lower &&
    /[a-z]{3,}s$/.test(after.lower) &&
    !/(?:ss|us|is|was)$/.test(after.lower);
  const isRound = year % 100 === 0;
  if (isPlural && isRound && word !== 'the') return undefined;
  const found: Read = { meaning: { is: 'year', year }, next: seasonEnd(pieces, k, year) };
  if (preposition !== '' || (BEFORE_YEAR.has(word) && !COUNTING.has(word))) return found;
  if (COUNTING.has(word)) return undefined;
  return year >= 1800 && year <= 2060 && !(isPlural && year > 2030) ? found : undefined;
}

/** Past `/24` or `–24` of `2023–24`. */
function seasonEnd(pieces: readonly Piece[], k: number, year: number): number {
  const [dash, short] = [pieces[k + 1], pieces[k + 2]];
  const isSeason =
    /^[-–/]$/.test(dash?.text ?? '') && short?.text === String((year + 1) % 100).padStart(2, '0') && !short.spaced;
  return isSeason ? k + 3 : k + 1;
}

/** A mark that closes the clause, a possessive, or another year after a dash. */
function isYearEnd(pieces: readonly Piece[], k: number): boolean {
  const { text } = pieces[k]!;
  const next = pieces[k + 1];
  if (text === '.' || text === ',' || text === ':') return !(next?.kind === 'digits' && !next.spaced);
  if (text === '-' || text === '–' || text === '—' || text === '/') {
    return next === undefined || next.spaced || next.kind === 'digits' || next.kind === 'letters';
  }
  return /^[;!?)\]”"’'…]$/.test(text);
}
