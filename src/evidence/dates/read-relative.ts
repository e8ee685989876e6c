/** Dates that hang on the day of publication or on what was told before: `yesterday`, `last week`, `on Tuesday`, `the next day`, `three days ago`. */

import type { Piece } from '../numbers/pieces.ts';
import { amountAt } from './amount-of-time.ts';
import { monthAt, PARTS, SEASONS, UNITS, type Unit, weekdayAt } from './names.ts';
import type { Meaning, Read, YearOf } from './phrase.ts';
import { dateNumberAt, yearAfter } from './read-absolute.ts';

export function relativeAt(pieces: readonly Piece[], k: number, preposition: string): Read | undefined {
  return (
    deicticAt(pieces, k) ??
    weekOfAt(pieces, k) ??
    weekdayPhraseAt(pieces, k) ??
    unitAt(pieces, k, preposition) ??
    unitBeforeAt(pieces, k) ??
    countedAt(pieces, k) ??
    partAt(pieces, k, preposition) ??
    monthdayAt(pieces, k, preposition)
  );
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function deicticAt(pieces: readonly Piece[], k: number): Read | undefined {
  const [first, second] = [pieces[k]!, pieces[k + 1]];
  if (first.lower === 'the' && second?.lower === 'day') {
    const [third, fourth] = [pieces[k + 2]?.lower, pieces[k + 3]?.lower];
    if (third === 'before' && fourth === 'yesterday') return { meaning: published('day', -2), next: k + 4 };
    if (third === 'after' && fourth === 'tomorrow') return { meaning: published('day', 2), next: k + 4 };
    return undefined;
  }
  const by = DAYS.get(first.lower);
  if (by !== undefined) {
    // A paper called Today; yesterday's world and today's youth are left to the reader of possessives.
    const isName = first.text !== first.lower && k > 0 && pieces[k - 1]!.kind === 'letters';
    return isName ? undefined : { meaning: published('day', by), next: k + 1 };
  }
  if (first.lower === 'tonight') return { meaning: published('day', 0), next: k + 1, part: 'NI' };
  const part = second === undefined ? undefined : PARTS.get(second.lower);
  if (part === undefined) return undefined;
  if (first.lower === 'this') return { meaning: published('day', 0), next: k + 2, part };
  if (first.lower === 'last' && part !== 'MO') return { meaning: published('day', -1), next: k + 2, part };
  if (first.lower === 'that') return { meaning: narrative('day', 0, true), next: k + 2, part };
  return undefined;
}

/** `the week of 8 April`, `the week beginning Monday`: found where a day follows. */
function weekOfAt(pieces: readonly Piece[], k: number): Read | undefined {
  if (pieces[k]?.lower !== 'the' || pieces[k + 1]?.lower !== 'week') return undefined;
  const link = pieces[k + 2]?.lower ?? '';
  if (!/^(?:of|beginning|starting|from|ending|commencing)$/.test(link)) return undefined;
  const at = pieces[k + 3]?.lower === 'on' ? k + 4 : k + 3;
  const number = dateNumberAt(pieces, at);
  const monthFirst = monthAt(pieces, at);
  const month = monthFirst ?? (number === undefined ? undefined : monthAt(pieces, number.next));
  const day = monthFirst === undefined ? number : dateNumberAt(pieces, monthFirst.next);
  if (month === undefined || day === undefined) return undefined;
  const next = Math.max(month.next, day.next);
  const year = yearAfter(pieces, next);
  const meaning: Meaning = { is: 'day', month: month.month, day: day.day, year: year?.year ?? { is: 'open' } };
  return { meaning: { is: 'week-of', day: meaning }, next: year?.next ?? next };
}

const WHICH: ReadonlyMap<string, 'last' | 'next' | 'this' | 'following' | 'previous'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['this', 'this'],
  ['coming', 'next'],
  ['that', 'previous'],
  ['same', 'previous'],
  ['following', 'following'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
]);

/** What stands before the noun: `the`, one of the words above, `this coming`. */
function whichAt(pieces: readonly Piece[], at: number): { word: string; next: number; hasThe: boolean } | undefined {
  const hasThe = pieces[at]?.lower === 'the';
  let k = hasThe ? at + 1 : at;
  let word = pieces[k]?.lower ?? '';
  if (!WHICH.has(word) && word !== 'current' && word !== 'upcoming') return undefined;
  k++;
  const second = pieces[k]?.lower;
  if (
    (word === 'this' || word === 'that') &&
    (second === 'coming' || second === 'past' || second === 'same' || second === 'very')
  ) {
    if (second !== 'very') word = second;
    k++;
  }
  if (word === 'current') word = 'this';
  if (word === 'upcoming') word = 'coming';
  return { word, next: k, hasThe };
}

const NOT_A_WEEKDAY = new Set('good black bloody ash palm cyber super ruby holy red'.split(' '));

/** `Tuesday`, `last Friday`, `Friday of next week`, `Tuesday last week`, `at the weekend`. */
function weekdayPhraseAt(pieces: readonly Piece[], at: number): Read | undefined {
  const which = whichAt(pieces, at);
  const k = which?.next ?? at;
  const weekday = weekdayAt(pieces, k);
  if (weekday === undefined) return weekendAt(pieces, at, which);
  const before = pieces[at - 1];
  if (which === undefined && before !== undefined) {
    if (NOT_A_WEEKDAY.has(before.lower)) return undefined;
    const after = pieces[weekday.next];
    if (before.lower === 'the' && after?.kind === 'letters' && after.text !== after.lower) return undefined;
    if (/^(?:every|each|a|any)$/.test(before.lower)) return undefined;
  }
  const ofWeek = pieces[weekday.next]?.lower === 'of' ? weekday.next + 1 : weekday.next;
  const week = which === undefined ? whichAt(pieces, ofWeek) : undefined;
  if (week !== undefined && pieces[week.next]?.lower === 'week' && !week.hasThe) {
    const by = week.word === 'last' ? -1 : week.word === 'next' ? 1 : 0;
    return { meaning: { is: 'weekday-of-week', weekday: weekday.weekday, by }, next: week.next + 1 };
  }
  const [noun, dash] = [pieces[weekday.next], pieces[weekday.next + 1]];
  if (which === undefined && noun?.text === 'week' && dash?.text !== '-' && isEnd(dash))
    return { meaning: { is: 'weekday', weekday: weekday.weekday, which: 'next' }, next: weekday.next + 1, days: 7 };
  return {
    meaning: {
      is: 'weekday',
      weekday: weekday.weekday,
      which: which === undefined ? 'open' : (WHICH.get(which.word) ?? 'open'),
    },
    next: weekday.next,
  };
}

function weekendAt(
  pieces: readonly Piece[],
  at: number,
  which: { word: string; next: number } | undefined,
): Read | undefined {
  const k = which?.next ?? (pieces[at]?.lower === 'the' ? at + 1 : at);
  if (pieces[k]?.lower !== 'weekend' || k === at) return undefined;
  const by =
    which === undefined || which.word === 'that'
      ? 'open'
      : which.word === 'last' || which.word === 'previous'
        ? -1
        : which.word === 'next'
          ? 1
          : 0;
  return { meaning: { is: 'weekend', by }, next: k + 1 };
}

/** `last week`, `this year`, `next summer`, `last March`, `the next day`, `the following month`, `that evening`. */
function unitAt(pieces: readonly Piece[], at: number, preposition: string): Read | undefined {
  const which = whichAt(pieces, at);
  if (which === undefined) return undefined;
  const { word, next: k, hasThe } = which;
  const noun = pieces[k];
  if (noun?.kind !== 'letters') return undefined;
  const isBack = word === 'that' || word === 'same';
  const by =
    word === 'last' || word === 'past' || word === 'previous' || word === 'preceding'
      ? -1
      : isBack || word === 'this'
        ? 0
        : 1;
  const isNarrative =
    isBack || word === 'previous' || word === 'preceding' || word === 'following' || (word === 'next' && hasThe);
  const next = k + 1;
  const month = monthAt(pieces, k);
  if (month !== undefined) {
    const year: YearOf =
      word === 'this' || isNarrative
        ? { is: 'relative', to: isNarrative ? 'narrative' : 'published', by }
        : { is: by < 0 ? 'last' : 'next' };
    return { meaning: { is: 'month', month: month.month, year }, next: month.next };
  }
  const season = SEASONS.get(noun.lower);
  if (season !== undefined) {
    if (word === 'that' && !isEnd(pieces[next])) return undefined;
    const year =
      by === 0
        ? ({ is: 'relative', to: isBack ? 'narrative' : 'published', by: 0 } as const)
        : ({ is: by < 0 ? 'last' : 'next' } as const);
    return { meaning: { is: 'season', season, year }, next };
  }
  const part = PARTS.get(noun.lower);
  if (part !== undefined) return isNarrative ? { meaning: narrative('day', by, isBack), next, part } : undefined;
  if (noun.lower === 'quarter' && (word === 'last' || word === 'this' || word === 'next')) return undefined;
  const unit = UNITS.get(noun.lower);
  if (unit === undefined || noun.lower.endsWith('s') || unit === 'hour' || unit === 'minute' || unit === 'second')
    return undefined;
  if (unit === 'day' && !isNarrative) return undefined;
  // "over the past year", "in the last decade": a stretch, not a date.
  if (
    hasThe &&
    // "on the last week", as machine translation has it.
    !(word === 'last' && preposition === 'on') &&
    (word === 'past' ||
      word === 'last' ||
      word === 'coming' ||
      (word === 'next' && /^(?:over|within|during|for)$/.test(preposition)))
  ) {
    return { meaning: { is: 'duration', amount: 1, unit, mayPlace: false }, next };
  }
  if (word === 'past' || word === 'coming') return undefined;
  if (unit === 'century' || unit === 'decade') return undefined;
  return { meaning: isNarrative ? narrative(unit, by, isBack) : published(unit, by), next };
}

function isEnd(piece: Piece | undefined): boolean {
  return piece === undefined || piece.kind === 'mark';
}

/** `the day before`, `the year after`, `a day earlier`, `the week before last`. */
function unitBeforeAt(pieces: readonly Piece[], k: number): Read | undefined {
  const [the, noun, side] = [pieces[k]!.lower, pieces[k + 1]?.lower ?? '', pieces[k + 2]?.lower];
  if (the !== 'the') return undefined;
  if (side !== 'before' && side !== 'after') return undefined;
  const unit = UNITS.get(noun);
  const part = PARTS.get(noun);
  if (part !== undefined && isEnd(pieces[k + 3]))
    return { meaning: narrative('day', side === 'before' ? -1 : 1, false), next: k + 3, part };
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  if (noun.endsWith('s')) return undefined;
  if (pieces[k + 3]?.lower === 'last') return { meaning: published(unit, -2), next: k + 4 };
  if (pieces[k + 3]?.lower === 'next') return { meaning: published(unit, 2), next: k + 4 };
  if (unit === 'day' && isOfEvent(pieces[k + 3]))
    return { meaning: { is: isAside(pieces, k) ? 'same' : 'event' }, next: eventEnd(pieces, k + 3) };
  return { meaning: narrative(unit, side === 'before' ? -1 : 1, false), next: k + 3 };
}

/** `the day before surgery`, `the day after he resigned`: the event says when, not what was told last. */
function isOfEvent(after: Piece | undefined): boolean {
  return (
    after?.kind === 'letters' &&
    !/^(?:in|on|at|by|and|or|but|to|from|with|when|for|as|that|which|near|after|before|during|of|said|says)$/.test(
      after.lower,
    )
  );
}

/** Past the noun of the event where it is told by one: `the meeting`, `departure`; not `she returned`. */
function eventEnd(pieces: readonly Piece[], k: number): number {
  const at = /^(?:the|its|their|his|her|an?)$/.test(pieces[k]!.lower) ? k + 1 : k;
  const noun = pieces[at];
  const isNoun = noun?.kind === 'letters' && noun.text === noun.lower && isClauseEnd(pieces[at + 1]);
  return isNoun ? at + 1 : k;
}

function isClauseEnd(piece: Piece | undefined): boolean {
  return isEnd(piece) || /^(?:and|or|but|that|which|as|to|in|on|at|with|between|of)$/.test(piece!.lower);
}

/** Right after a comma, and a date right before that. */
function isAside(pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 2];
  return (
    pieces[k - 1]?.text === ',' &&
    before !== undefined &&
    (weekdayAt(pieces, k - 2) !== undefined || before.kind === 'digits' || monthAt(pieces, k - 2) !== undefined)
  );
}

/** `three days ago`, `a year earlier`, `two days later`, `in two years' time`, `two weeks from now`. */
function countedAt(pieces: readonly Piece[], k: number): Read | undefined {
  const amount = amountAt(pieces, k);
  if (amount === undefined) return undefined;
  const after = pieces[amount.next]?.lower ?? '';
  const { unit } = amount;
  const by = amount.value;
  if (after === 'ago') return { meaning: published(unit, -by), next: amount.next + 1 };
  if (after === 'from' && pieces[amount.next + 1]?.lower === 'now')
    return { meaning: published(unit, by), next: amount.next + 2 };
  // "a week from Monday", "two weeks from tomorrow".
  if (after === 'from' && (unit === 'day' || unit === 'week')) {
    const days = Math.round(by * (unit === 'week' ? 7 : 1));
    const day = pieces[amount.next + 1];
    const weekday = weekdayAt(pieces, amount.next + 1);
    if (weekday !== undefined)
      return { meaning: { is: 'weekday', weekday: weekday.weekday, which: 'next' }, next: weekday.next, days };
    const from = DAYS.get(day?.lower ?? '');
    if (from !== undefined) return { meaning: published('day', from), next: amount.next + 2, days };
  }
  if (after === 'time') return { meaning: published(unit, by), next: amount.next + 1 };
  if (after === 'earlier' || after === 'later' || after === 'previously' || after === 'afterwards') {
    const isBefore = after === 'earlier' || after === 'previously';
    return { meaning: narrative(unit, isBefore ? -by : by, false, true), next: amount.next + 1 };
  }
  // "on Friday, a day before the vote".
  if (
    (after === 'before' || after === 'after') &&
    unit === 'day' &&
    by === 1 &&
    isAside(pieces, k) &&
    isOfEvent(pieces[amount.next + 1])
  )
    return { meaning: { is: 'same' }, next: eventEnd(pieces, amount.next + 1) };
  if ((after === 'before' || after === 'after') && isEnd(pieces[amount.next + 1])) {
    return { meaning: narrative(unit, after === 'before' ? -by : by, false, true), next: amount.next + 1 };
  }
  return undefined;
}

/** `in the evening` (of a day that is known), `at noon`. */
function partAt(pieces: readonly Piece[], k: number, preposition: string): Read | undefined {
  if (pieces[k]?.lower !== 'the' || (preposition !== 'in' && preposition !== 'during' && preposition !== 'by'))
    return undefined;
  const adverb = /^(?:early|late)$/.test(pieces[k + 1]?.lower ?? '') ? 1 : 0;
  const part = PARTS.get(pieces[k + 1 + adverb]?.lower ?? '');
  if (part === undefined || part === 'NI') return undefined;
  return { meaning: narrative('day', 0, false), next: k + 2 + adverb, part };
}

/** `on the 25th`. */
function monthdayAt(pieces: readonly Piece[], k: number, preposition: string): Read | undefined {
  if (pieces[k]?.lower !== 'the' || !/^(?:on|by|until|from|since|before)$/.test(preposition)) return undefined;
  const number = dateNumberAt(pieces, k + 1);
  if (number === undefined || !number.isOrdinal || pieces[k + 1]!.kind !== 'digits') return undefined;
  const after = pieces[number.next];
  if (after?.kind === 'letters' && !/^(?:and|or|but|when|that|at|in|he|she|they|it|we)$/.test(after.lower))
    return undefined;
  return { meaning: { is: 'monthday', day: number.day }, next: number.next };
}

function published(unit: Unit, by: number): Meaning {
  return { is: 'shift', unit, by, to: 'published', exact: false, isBack: false };
}

function narrative(unit: Unit, by: number, isBack: boolean, exact = false): Meaning {
  return { is: 'shift', unit, by, to: 'narrative', exact, isBack };
}
