/** A finite verb with its helpers, read at one place of a sentence's content. */
import { IRREGULAR_PASTS, NOT_PAST } from '../hedges/past-verbs.ts';
import type { Content } from './content.ts';
import { isPlainVerb, isThirdPerson } from './present-verbs.ts';

/** `may`: may, might, could. `must`: what binds or is advised. `plan`: is to, is due to, is going to, is expected to. */
export type VerbForm = 'will' | 'would' | 'may' | 'must' | 'can' | 'plan' | 'past' | 'perfect' | 'present';

export interface VerbGroup {
  readonly at: number;
  /** One past its last word. */
  readonly to: number;
  readonly form: VerbForm;
  /** The last of its words, in lower case: `has not been sent` → `sent`. */
  readonly verb: string;
  readonly isNegated: boolean;
  /** `is`, `was`, `has been` before what is no participle. */
  readonly isCopula: boolean;
  /** It has the form of a noun too: `charges`. */
  readonly isDoubtful: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MODALS: ReadonlyMap<string, VerbForm> = new Map([
  ...pairs('will shall', 'will'),
  ...pairs('would', 'would'),
  ...pairs('may might could', 'may'),
  ...pairs('must should ought', 'must'),
  ...pairs('can cannot ca', 'can'),
  ...pairs('wo sha', 'will'),
]);
const BE = set("is are am was were isn't aren't wasn't weren't");
const HAVE = set("has have had hasn't haven't hadn't");
const DO = set("do does did don't doesn't didn't");
const PRONOUNS = set('i we they you he she it there who which');
const ADVERBS = set(
  'not never also already still now only just even often always again yet ever long probably perhaps hardly no longer currently both all then really simply neither',
);
const UNCHANGED = set('cut put set hit shut hurt quit split burst read');
const PLANNED = set('due scheduled expected set slated planned poised supposed about going');
const NO_SUBJECT = set(
  'the a an of in on at for with by to and or from its his her their our this these those that very most more as than into over under between about per no some any every each all both new other when where while if be been being two three four five six seven eight nine ten dozen several many few',
);

function pairs(words: string, form: VerbForm): [string, VerbForm][] {
  return words.split(' ').map((word) => [word, form]);
}

/** The verb group that begins there; undefined where none does. */
export function verbGroupAt(content: Content, i: number): VerbGroup | undefined {
  const { words, lowers } = content;
  const { lower, text, kind } = words[i]!;
  if (kind !== 'word' || (i > 0 && /^\p{Lu}/u.test(text) && !/^I['’]/.test(text))) return undefined;
  const clipped = /'(ll|d|ve|re|m|s)$/.exec(lower)?.[1];
  if (clipped !== undefined) return clippedGroup(content, i, clipped, lower);
  const modal = MODALS.get(lower.replace(/n't$/, ''));
  if (modal !== undefined && text !== 'May') return helped(content, i, modal);
  if (BE.has(lower)) return beGroup(content, i, /^w/.test(lower) ? 'past' : 'present');
  if (HAVE.has(lower)) return haveGroup(content, i, lower.startsWith('had') ? 'past' : 'perfect');
  if (DO.has(lower)) return helped(content, i, lower.startsWith('did') ? 'past' : 'present');
  if (lower === 'need' || lower === 'needs') return helped(content, i, lowers[i + 1] === 'to' ? 'must' : 'present');
  const before = lowers[i - 1] ?? '';
  if (isPastForm(lower)) return i > 0 && NO_SUBJECT.has(before) ? undefined : bare(content, i, 'past');
  const isAfterPronoun = PRONOUNS.has(before) || (ADVERBS.has(before) && PRONOUNS.has(lowers[i - 2] ?? ''));
  if (UNCHANGED.has(lower) && i > 0 && !NO_SUBJECT.has(before) && before !== 'not') return bare(content, i, 'past');
  if (
    isAfterPronoun &&
    !ADVERBS.has(lower) &&
    !PRONOUNS.has(lower) &&
    /^[a-z]+$/.test(lower) &&
    !lower.endsWith('ly') &&
    !NO_SUBJECT.has(lower)
  )
    return bare(content, i, 'present');
  if (i === 0 || words[i - 1]!.kind === 'number' || ADVERBS.has(lower)) return undefined;
  if (before === 'that' && (isThirdPerson(lower) || isPlainVerb(lower)) && !isNounPlace(content, i))
    return bare(content, i, 'present');
  if (NO_SUBJECT.has(before)) return undefined;
  if (isThirdPerson(lower) && !isNounPlace(content, i)) return { ...bare(content, i, 'present'), isDoubtful: true };
  if (isPlainVerb(lower) && isPlural(before) && !isPossessive(content, i - 1) && !isNounPlace(content, i))
    return { ...bare(content, i, 'present'), isDoubtful: true };
  return undefined;
}

/** A known verb in the present where its subject is known to stand before. */
export function presentAt(content: Content, i: number): VerbGroup | undefined {
  const lower = content.lowers[i]!;
  if (UNCHANGED.has(lower)) return bare(content, i, 'past');
  const isVerb = (isThirdPerson(lower) || isPlainVerb(lower)) && content.words[i]!.text === lower;
  return isVerb && !isNounPlace(content, i) ? bare(content, i, 'present') : undefined;
}

function isPastForm(lower: string): boolean {
  return IRREGULAR_PASTS.has(lower) || (lower.endsWith('ed') && lower.length > 3 && !NOT_PAST.has(lower));
}

function isPlural(before: string): boolean {
  return (
    (/[^s]s$/.test(before) && !/'s$/.test(before)) ||
    /^(?:people|men|women|both|many|most|some|few|police)$/.test(before)
  );
}

/** `the monitors' report`: a mark stands between them. */
function isPossessive({ words }: Content, i: number): boolean {
  return words[i + 1]!.start - words[i]!.end > 1;
}

/** `peace talks between`, `grain exports were`: the word is a noun where a verb or `of`, `between` comes next. */
function isNounPlace({ lowers, breaks }: Content, i: number): boolean {
  const next = lowers[i + 1] ?? '';
  // No nouns: `denies that`, `says that`.
  if (
    next === 'that' &&
    /^(?:denies|says|believes|thinks|insists|argues|admits|adds|knows|expects|agrees)$/.test(lowers[i]!)
  )
    return false;
  return (
    breaks[i + 1] !== false ||
    BE.has(next) ||
    HAVE.has(next) ||
    MODALS.has(next) ||
    /^(?:of|between|and|or|which|who|that)$/.test(next)
  );
}

function bare(content: Content, i: number, form: VerbForm): VerbGroup {
  const before = content.lowers[i - 1] ?? '';
  return {
    at: i,
    to: i + 1,
    form,
    verb: content.lowers[i]!,
    isNegated: before === 'never' || before === 'longer' || before === 'not',
    isCopula: false,
    isDoubtful: false,
  };
}

/** Past the adverbs and `not` after a helper. */
function pastAdverbs({ lowers }: Content, from: number): { readonly to: number; readonly isNegated: boolean } {
  let to = from;
  let isNegated = false;
  while (to < lowers.length && to < from + 4 && (ADVERBS.has(lowers[to]!) || /[a-z]ly$/.test(lowers[to]!))) {
    if (/^(?:not|never|longer|neither)$/.test(lowers[to]!)) isNegated = true;
    // `has no more`, `is no friend`: the noun is negated, see `deniesIn`.
    if (lowers[to] === 'no' && lowers[to + 1] !== 'longer') break;
    to++;
  }
  return { to, isNegated };
}

function helped(content: Content, i: number, form: VerbForm): VerbGroup {
  const { lowers } = content;
  const own = lowers[i]!.endsWith("n't") || lowers[i] === 'cannot';
  const { to, isNegated } = pastAdverbs(content, i + 1);
  let verb = to;
  while (/^(?:be|have|been|get|to)$/.test(lowers[verb] ?? '') && verb < to + 3) verb++;
  const isOver = (form === 'may' || form === 'would' || form === 'must') && lowers[to] === 'have';
  return {
    at: i,
    to: Math.min(verb + 1, lowers.length),
    form: isOver && form === 'must' ? 'past' : form,
    verb: lowers[verb] ?? lowers[i]!,
    isNegated: own || isNegated,
    isCopula: lowers[to] === 'be' && !isPastForm(lowers[to + 1] ?? ''),
    isDoubtful: false,
  };
}

function beGroup(content: Content, i: number, form: VerbForm): VerbGroup {
  const { lowers } = content;
  const own = lowers[i]!.endsWith("n't");
  const { to, isNegated } = pastAdverbs(content, i + 1);
  const next = lowers[to] ?? '';
  const after = lowers[to + 1] ?? '';
  const isPlan =
    (next === 'to' && isPlainVerb(after) && after !== 'blame') ||
    (PLANNED.has(next) &&
      (after === 'to' || next === 'due' || next === 'scheduled' || next === 'expected' || next === 'planned'));
  const isParticiple = isPastForm(next) || next.endsWith('ing');
  return {
    at: i,
    to: Math.min(to + 1, lowers.length),
    form: isPlan && (form === 'present' || next !== 'planned') ? 'plan' : form,
    verb: next,
    isNegated: own || isNegated,
    isCopula: !isParticiple,
    isDoubtful: false,
  };
}

function haveGroup(content: Content, i: number, form: VerbForm): VerbGroup {
  const { lowers } = content;
  if (lowers[i + 1] === 'to') return { ...helped(content, i, 'must'), to: Math.min(i + 3, lowers.length) };
  const own = lowers[i]!.endsWith("n't");
  const { to, isNegated } = pastAdverbs(content, i + 1);
  const next = lowers[to] ?? '';
  const isPerfect =
    isPastForm(next) || UNCHANGED.has(next) || /^(?:come|become|run|let|cost|read|spread|overcome)$/.test(next);
  const isBeen = next === 'been';
  const last = isBeen ? pastAdverbs(content, to + 1).to : to;
  const verb = lowers[last] ?? next;
  return {
    at: i,
    to: Math.min(last + 1, lowers.length),
    form: isPerfect ? form : form === 'past' ? 'past' : 'present',
    verb: isPerfect ? verb : 'have',
    isNegated: own || isNegated,
    isCopula: isBeen && !isPastForm(verb) && !verb.endsWith('ing'),
    isDoubtful: false,
  };
}

function clippedGroup(content: Content, i: number, clipped: string, lower: string): VerbGroup | undefined {
  if (clipped === 'll') return helped(content, i, 'will');
  if (clipped === 've') return haveGroup(content, i, 'perfect');
  if (clipped === 're' || clipped === 'm') return beGroup(content, i, 'present');
  if (clipped === 'd')
    return isPastForm(content.lowers[i + 1] ?? '') ? haveGroup(content, i, 'past') : helped(content, i, 'would');
  if (!/^(?:it|that|there|he|she|what|who|here|where|this)'s$/.test(lower)) return undefined;
  return isPastForm(content.lowers[i + 1] ?? '') ? haveGroup(content, i, 'perfect') : beGroup(content, i, 'present');
}
