/** Whether words can be the subject of a reporting verb, and the medium that it was said to. */

import { BODIES, namesSpeaker } from '../text/speaker-nouns.ts';
import { speechVerb } from '../text/speech-verbs.ts';
import { DETERMINERS, isCapital, PREPOSITIONS, RELATIVES } from './clause.ts';
import type { Frame, Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

export function startsPhrase(view: SentenceView, i: number): boolean {
  const { lower } = view.tokens[i]!;
  return (
    DETERMINERS.has(lower) ||
    view.nameAt[i] !== undefined ||
    isCapital(view, i) ||
    namesSpeaker(lower) ||
    RELATIVES.has(lower)
  );
}

/** `declared in the security committee`: bodies speak through the place where it was said. */
export function placeSpeaks(view: SentenceView, from: number, to: number): Words | undefined {
  const { lower } = view.tokens[from]!;
  if ((lower !== 'in' && lower !== 'at' && lower !== 'from') || from + 1 >= to) return undefined;
  for (let i = from + 1; i < to; i++) {
    const word = view.tokens[i]!.lower;
    if (BODIES.has(word)) return { from: from + 1, to };
    if (i > from + 1 && PREPOSITIONS.has(word)) return undefined;
  }
  return undefined;
}

/** True where words name somebody who can speak. */
export function hasSpeaker(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, kind } = view.tokens[i]!;
    if (kind !== 'word') continue;
    if (
      view.nameAt[i] !== undefined ||
      namesSpeaker(lower) ||
      lower === 'he' ||
      lower === 'she' ||
      lower === 'they' ||
      lower === 'it'
    )
      return true;
    const tail = lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : '';
    if (tail !== '' && namesSpeaker(tail)) return true;
    if (i > 0 && isCapital(view, i)) return true;
  }
  return false;
}

/** True where the subject's own head can speak: `the minister`, `farmers on the far bank`; not `the talks with the ministry`. */
export function headSpeaks(view: SentenceView, from: number, to: number): boolean {
  const start = view.tokens[from + 1]?.lower === 'of' && DETERMINERS.has(view.tokens[from]!.lower) ? from + 2 : from;
  for (let i = start; i < to; i++) {
    const { lower, kind, text } = view.tokens[i]!;
    if (kind === 'mark') {
      if (text === ',') break;
      continue;
    }
    const name = view.nameAt[i];
    if (i > from && name === undefined && (PREPOSITIONS.has(lower) || RELATIVES.has(lower))) break;
    if (name !== undefined && !name.isPossessive && (name.to >= to || isNameHead(view, name.to, to))) return true;
    if (/^(?:he|she|they|it|both|some|many|others|critics)$/.test(lower)) return true;
    // `The other cautioned`, `the latter insists`
    if (/^(?:other|latter|former|second|third)$/.test(lower) && i + 1 === to && view.tokens[i - 1]?.lower === 'the')
      return true;
    if (lower === 'another' && i === from && i + 1 === to) return true;
    const tail = lower.slice(lower.lastIndexOf('-') + 1);
    if (namesSpeaker(lower) || namesSpeaker(tail)) return true;
    // `Dabo, 61, said`: a surname alone.
    if (i === from && isCapital(view, i) && view.tokens[i + 1]?.text === ',' && view.tokens[i + 2]?.kind === 'number')
      return true;
    if (i === from && isFirstNameOnly(view, i, to)) return true;
    // `Nyberg, too, expects`
    if (
      i === from &&
      isCapital(view, i) &&
      view.tokens[i + 1]?.text === ',' &&
      /^(?:too|however|meanwhile|though|also|again|for|in|by)$/.test(view.tokens[i + 2]?.lower ?? '') &&
      view.tokens.slice(i + 3, i + 6).some(({ text }) => text === ',') &&
      !PREPOSITIONS.has(lower) &&
      !lower.endsWith('ly')
    )
      return true;
    // A proper name that nobody knows: two capitals running, or one right before the verb.
    if (i > from && isCapital(view, i) && (isCapital(view, i - 1) || i + 1 === to)) return true;
    if (i === from && from > 0 && isCapital(view, i)) return true;
    if (i === from && i + 1 === to && isCapital(view, i)) return true;
  }
  return hasPersonApposition(view, from, to);
}

/** `Amina, a seller of fish, said`: a single name told apart by what she is. */
export function isFirstNameOnly(view: SentenceView, i: number, to: number): boolean {
  const { tokens } = view;
  if (!isCapital(view, i) || tokens[i + 1]?.text !== ',' || !/^an?$/.test(tokens[i + 2]?.lower ?? '')) return false;
  if (DETERMINERS.has(tokens[i]!.lower) || view.nameAt[i] !== undefined || namesSpeaker(tokens[i]!.lower)) return false;
  for (let k = i + 3; k < Math.min(to, i + 8); k++) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'mark' || PREPOSITIONS.has(lower)) return false;
    if (namesSpeaker(lower) && !BODIES.has(lower)) return true;
  }
  return false;
}

/** A name whose phrase ends or goes on with a preposition, comma or relative: `Russia, which …`, not `Russian gas`. */
function isNameHead(view: SentenceView, i: number, to: number): boolean {
  if (i >= to) return true;
  const { lower, kind, text } = view.tokens[i]!;
  return kind === 'mark'
    ? text === ',' || text === '('
    : PREPOSITIONS.has(lower) || RELATIVES.has(lower) || lower === 'and' || lower === 'on';
}

function hasPersonApposition(view: SentenceView, from: number, to: number): boolean {
  return view.names.some(
    ({ party, from: at, to: end, isPossessive }) =>
      party.what === 'person' && at > from && end <= to && !isPossessive && view.tokens[at - 1]!.text === ',',
  );
}

/** The medium told: `told the agency Ruse-Info that …`, `declared to Danube Today`. */
export function throughIn(view: SentenceView, v: number, segment: { readonly to: number }): Pick<Frame, 'through'> {
  const next = view.tokens[v + 1];
  if (next === undefined || v + 1 >= segment.to) return { through: undefined };
  const base = speechVerb(view.tokens[v]!.lower)?.base;
  let from = v + 1;
  if (next.lower === 'to') from++;
  else if (next.lower === 'in' && /^(?:remarks|comments|interview)$/.test(view.tokens[v + 2]?.lower ?? '')) from += 2;
  else if (base === 'write' && (next.lower === 'in' || next.lower === 'for' || next.lower === 'on')) from++;
  else if (base !== 'tell' && base !== 'inform') {
    if (next.lower === 'in' && view.tokens[v + 2]?.lower === 'an' && view.tokens[v + 3]?.lower === 'interview')
      from = v + 4;
    else return { through: undefined };
  }
  while (from < segment.to && /^(?:with|to|by|carried|published|for)$/.test(view.tokens[from]!.lower)) from++;
  let to = from;
  while (
    to < segment.to &&
    view.tokens[to]!.kind !== 'mark' &&
    !PREPOSITIONS.has(view.tokens[to]!.lower) &&
    view.tokens[to]!.lower !== 'that'
  )
    to++;
  return { through: to > from ? { from, to } : undefined };
}
