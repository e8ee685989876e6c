/** The end, the beginning or the middle of a stretch of time. */
import type { Piece } from '../numbers/pieces.ts';
import { type Edge, SEASONS } from './names.ts';
import type { Read } from './phrase.ts';
import { dateAt, isOneDay } from './read-date.ts';

const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
]);
const LEANINGS: ReadonlyMap<string, Edge> = new Map([
  ['late', 'END'],
  ['early', 'START'],
  ['mid', 'MID'],
]);

/** `the end of 2011`, `early next month`, `mid-April`, `late in May`, `the end of the week`, `year end`. */
export function edgeAt(pieces: readonly Piece[], at: number, isDayFirst: boolean, depth: number): Read | undefined {
  if (depth > 1) return undefined;
  let k = pieces[at]?.lower === 'the' || pieces[at]?.lower === 'very' ? at + 1 : at;
  if (pieces[k]?.lower === 'very') k++;
  const word = pieces[k]?.lower ?? '';
  const edge = EDGES.get(word);
  if (edge !== undefined && pieces[k + 1]?.lower === 'of') {
    const inner =
      pieces[k + 2] === undefined
        ? undefined
        : (edgeAt(pieces, k + 2, isDayFirst, depth + 1) ?? stretchAt(pieces, k + 2, isDayFirst));
    return inner === undefined ? undefined : { ...inner, edge };
  }
  const few = pieces[k + 1]?.lower;
  if (
    (word === 'first' || word === 'last') &&
    (few === 'week' || few === 'weeks' || few === 'days') &&
    pieces[k + 2]?.lower === 'of'
  ) {
    const inner = pieces[k + 3] === undefined ? undefined : stretchAt(pieces, k + 3, isDayFirst);
    return inner === undefined || isOneDay(inner) ? undefined : { ...inner, edge: word === 'first' ? 'START' : 'END' };
  }
  const leaning = LEANINGS.get(word);
  if (leaning !== undefined) {
    let next = k + 1;
    if (pieces[next]?.text === '-' || pieces[next]?.text === '‑') next++;
    else if (pieces[next]?.lower === 'in' || pieces[next]?.lower === 'on') next++;
    if (pieces[next] === undefined) return undefined;
    const inner = stretchAt(pieces, next, isDayFirst);
    return inner === undefined || isOneDay(inner) ? undefined : { ...inner, edge: leaning };
  }
  return edgeNameAt(pieces, k);
}

/** `year end`, `year-end`, `the year’s end`. */
function edgeNameAt(pieces: readonly Piece[], k: number): Read | undefined {
  const unit = pieces[k]?.lower;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined;
  let next = k + 1;
  if (/^['’]$/.test(pieces[next]?.text ?? '') && pieces[next + 1]?.lower === 's') next += 2;
  else if (pieces[next]?.text === '-') next++;
  if (pieces[next]?.lower !== 'end') return undefined;
  return {
    meaning: { is: 'shift', unit, by: 0, to: 'published', exact: false, isBack: false },
    edge: 'END',
    next: next + 1,
  };
}

/** What can have an end: a year, a month, `the week`, `next month`, `the summer`. */
function stretchAt(pieces: readonly Piece[], k: number, isDayFirst: boolean): Read | undefined {
  const read = [dateAt(pieces, k, 'of', isDayFirst), dateAt(pieces, k, 'on', isDayFirst)].find(
    (one) => one !== undefined && one.meaning.is !== 'duration',
  );
  if (read !== undefined) return read;
  const unit = pieces[k + 1]?.lower;
  const season = pieces[k]?.lower === 'the' ? SEASONS.get(unit ?? '') : undefined;
  if (season !== undefined) return { meaning: { is: 'season', season, year: { is: 'open' } }, next: k + 2 };
  if (
    pieces[k]?.lower !== 'the' ||
    (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade')
  ) {
    return undefined;
  }
  return { meaning: { is: 'shift', unit, by: 0, to: 'published', exact: false, isBack: false }, next: k + 2 };
}
