/**
 * The tense of a sentence, and of the words around a place in it, from cues alone: auxiliaries, endings, and words for
 * what is scheduled. Reported futures (`said it would`) count as the future: they place a date ahead.
 */
import type { Span } from '../reading.ts';
import type { Sentence, Token } from '../text/report-text.ts';
import { BASE_VERBS, IRREGULAR_PASTS, NOT_PAST } from './past-verbs.ts';
import { isSensing } from './sense-verbs.ts';

export type Tense = 'past' | 'present' | 'future';

export interface TenseCue extends Span {
  readonly tense: Tense;
  /** `modal`: can, may, could, must and the like; `infinitive`: to meet, about to happen in its frame; `plan`: due, scheduled. */
  readonly form: 'finite' | 'modal' | 'infinitive' | 'plan';
}

const WILL = new Set(['will', 'shall', "won't", "shan't", 'gonna']);
const MODAL = new Set(['can', 'may', 'might', 'must', 'should', 'could', 'would', 'cannot', 'ought']);
const NOT_MODAL = /^(?:can|may|might|must|should|could|would)n't$/;
const PLANNED = new Set(
  'due scheduled planned slated expected set poised upcoming forthcoming tomorrow ahead soon plans intends intend plan hopes hope'.split(
    ' ',
  ),
);
const PRESENT = new Set("is are am has have does do isn't aren't hasn't haven't doesn't don't".split(' '));
const PAST_AUXILIARY = new Set("wasn't weren't hadn't didn't".split(' '));
const PERFECT = new Set(['has', 'have', "hasn't", "haven't", "'ve"]);
const BE = new Set(['is', 'are', 'am', "isn't", "aren't", 'was', 'were', 'be', 'been', 'being']);

/** The cues of a sentence, in the order of the text; none in a sentence without a verb that is known. */
export function tenseCues(sentence: Sentence): TenseCue[] {
  const tokens = sentence.tokens.filter(({ kind }) => kind !== 'mark');
  const cues: TenseCue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = cueAt(tokens, i);
    if (read === undefined) continue;
    const { tense, form, length } = read;
    cues.push({ start: tokens[i]!.start, end: tokens[i + length - 1]!.end, tense, form });
    i += length - 1;
  }
  return cues;
}

/** What most of a sentence is about: the future where anything in it is to come, else the past where anything is over. */
export function tenseOf(sentence: Sentence): Tense {
  const finite = tenseCues(sentence).filter(({ form }) => form !== 'infinitive');
  if (finite.some(({ tense }) => tense === 'future')) return 'future';
  return finite.some(({ tense }) => tense === 'past') ? 'past' : 'present';
}

interface Read {
  readonly tense: Tense;
  readonly form: TenseCue['form'];
  readonly length: number;
}

function cueAt(tokens: readonly Token[], i: number): Read | undefined {
  const { lower, kind } = tokens[i]!;
  if (kind !== 'word') return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  if (WILL.has(lower) || lower.endsWith("'ll")) {
    return { tense: 'future', form: 'finite', length: 1 + passiveLength(tokens, i + 1) };
  }
  if (MODAL.has(lower) || NOT_MODAL.test(lower) || lower.endsWith("'d")) return modalAt(tokens, i);
  if (PERFECT.has(lower) || lower.endsWith("'ve")) {
    // "has to", "have to": an obligation, not a past.
    if (next === 'to') return { tense: 'future', form: 'modal', length: 2 };
    return perfectAt(tokens, i);
  }
  if (lower === 'going' && next === 'to' && BASE_VERBS.has(tokens[i + 2]?.lower ?? '')) {
    return { tense: 'future', form: 'finite', length: 2 };
  }
  if (PRESENT.has(lower)) {
    if (BE.has(lower) && next === 'to' && isBase(tokens[i + 2])) {
      return { tense: 'future', form: 'plan', length: Math.max(2, 2 + passiveLength(tokens, i + 2)) };
    }
    return presentAt(tokens, i);
  }
  if (PAST_AUXILIARY.has(lower)) return { tense: 'past', form: 'finite', length: 1 };
  if (PLANNED.has(lower) && !(lower === 'set' && next !== 'to' && next !== 'for')) {
    // With an object it is a deed of the past; a plan has its verb or date after it.
    if ((lower === 'expected' || lower === 'planned') && isObject(next)) {
      return { tense: 'past', form: 'finite', length: 1 };
    }
    return { tense: 'future', form: 'plan', length: 1 };
  }
  if (lower === 'to' && isBase(tokens[i + 1])) {
    return { tense: 'future', form: 'infinitive', length: Math.max(2, 1 + passiveLength(tokens, i + 1)) };
  }
  if (isPast(tokens, i)) return { tense: 'past', form: 'finite', length: 1 };
  return undefined;
}

/** `would have gone` is over, as is `must have`; the rest lies ahead. */
function modalAt(tokens: readonly Token[], i: number): Read {
  const next = tokens[i + 1]?.lower === 'not' ? 2 : 1;
  if (tokens[i + next]?.lower === 'have') return { tense: 'past', form: 'modal', length: next + 1 };
  if (tokens[i]!.lower.endsWith("'d") && tokens[i + next]?.lower === 'been') {
    return { tense: 'past', form: 'finite', length: next + 1 };
  }
  // `one could hear the river in May`: the past of what one can.
  if (tokens[i]!.lower === 'could' && isSensing(tokens[i + 1]?.lower))
    return { tense: 'past', form: 'finite', length: 2 };
  return { tense: 'future', form: 'modal', length: 1 + passiveLength(tokens, i + 1) };
}

/** How many words of ` not be released` belong to the verb before them: the participle is no past. */
function passiveLength(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < from + 3 && ADVERBS.has(tokens[k]?.lower ?? '')) k++;
  if (tokens[k]?.lower !== 'be' && tokens[k]?.lower !== 'get') return 0;
  k++;
  while (k < from + 6 && (ADVERBS.has(tokens[k]?.lower ?? '') || tokens[k]?.lower.endsWith('ly') === true)) k++;
  return isPast(tokens, k) ? k + 1 - from : 0;
}

/** `has gone`, `has not yet gone`, `has long been`: up to three words may stand between. `has three boats` is the present. */
function perfectAt(tokens: readonly Token[], i: number): Read {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    if (isPast(tokens, k)) return { tense: 'past', form: 'finite', length: 1 };
  }
  return { tense: 'present', form: 'finite', length: 1 };
}

/** `is held`, `are being checked` are the present although the participle looks like the past; `is planned` is a plan. */
function presentAt(tokens: readonly Token[], i: number): Read {
  if (!BE.has(tokens[i]!.lower)) return { tense: 'present', form: 'finite', length: 1 };
  let k = i + 1;
  while (k < i + 4 && k < tokens.length && ADVERBS.has(tokens[k]!.lower)) k++;
  const lower = tokens[k]?.lower ?? '';
  if (PLANNED.has(lower)) return { tense: 'future', form: 'plan', length: k - i + 1 };
  return isPast(tokens, k)
    ? { tense: 'present', form: 'finite', length: k - i + 1 }
    : { tense: 'present', form: 'finite', length: 1 };
}

const ADVERBS = new Set('not also now still being already only being currently again yet to'.split(' '));

const BEFORE_NOUN = new Set('the a an its their his her our of on with for from into some these those'.split(' '));

function isPast(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  // "on frozen concentrate", "the detained cargo": what it describes follows.
  if (BEFORE_NOUN.has(tokens[i - 1]?.lower ?? '')) return false;
  const { lower, text } = token;
  if (IRREGULAR_PASTS.has(lower)) return lower !== 'left' || tokens[i - 1]?.lower !== 'the';
  if (!lower.endsWith('ed') || lower.length < 5 || NOT_PAST.has(lower)) return false;
  // A name inside the sentence is not a verb: the United Kingdom, the Allied Bank.
  return i === 0 || text === lower;
}

function isBase(token: Token | undefined): boolean {
  return token !== undefined && BASE_VERBS.has(token.lower) && token.text === token.lower;
}

function isObject(next: string): boolean {
  return next === 'the' || next === 'a' || next === 'an' || next === 'its' || next === 'their';
}
