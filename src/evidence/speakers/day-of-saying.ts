/** The day on which something was said, told apart from the day of what is said. */
import type { FoundDate } from '../reading.ts';
import { datelineAt } from '../text/dateline.ts';
import type { Token } from '../text/report-text.ts';
import { speechVerb } from '../text/speech-verbs.ts';
import type { Attribution } from './attribute.ts';
import type { Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';
import { isAdverb, PRONOUNS } from './word-classes.ts';

/** To whom, where and in what somebody speaks: `told reporters in Oslo late on Monday`, `in a statement issued on Monday`. */
const SETTING =
  /^(?:the|an?|his|her|its|their|in|at|to|of|late|early|only|reporters?|journalists?|correspondents?|lawmakers|senators|deputies|parliament|statement|interview|letter|message|speech|address|post|briefing|conference|meeting|press|news|radio|television|tv|report|speaking|issued|released|posted)$/;
/** In words and marks between the verb and the day. */
const REACH = 8;
/** Words and marks of a dateline, up to its day. */
const DATELINE = 16;

const ISSUED = /^(?:published|issued|released|posted|aired|broadcast|dated)$/;
/** `seized on Monday`: the day of that. */
const DONE = /(?:^(?:held|made|taken|sent|given|shut|built|sold|paid|begun|born|fought|met)|ed)$/;
const RELATIVE = /^(?:who|whom|whose|which|that|where|when|whether)$/;
/** Of these none is a day on which anybody speaks. */
const NO_DAY = /^(?:since|until|till|by|before|after|from|through|throughout|during|within|between|of|for)\b/i;
const POSSESSIVE = /['’]s?$/;
const PREPOSED = /^(?:on|in|at|late|early|earlier|yesterday|today|tonight)\b/i;
const FINITE = /^(?:is|are|was|were|has|had|have|will|would|could|can|may|might|shall|should|must|did|does|do)$/;
const DETERMINERS =
  /^(?:the|an?|this|these|those|its|his|her|their|our|no|there|all|some|most|both|about|nearly|almost|more)$/;

/**
 * True of `said on Tuesday that …`, `On Tuesday X said …`, `…, X said on Tuesday`, of the day of a dateline, of the time that
 * a live report sets before an entry; not of `said the lock closed on Tuesday`, `said Tuesday was too early`. Nobody has said
 * anything on a day after `published`.
 */
export function isDayOfSaying(attribution: Attribution, date: FoundDate, published: string | undefined): boolean {
  const { view, tags, manner } = attribution;
  const { tokens, isQuoted } = view;
  if (date.type === 'duration' || date.isDeadline) return false;
  const from = tokens.findIndex(({ end }) => end > date.start);
  if (from < 0) return false;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < date.end) to++;
  const day: Day = { ...date, from, to };
  if (isAbove(view, day)) return true;
  if (isQuoted[from] || manner === 'turn' || isNoDay(day, tokens, published)) return false;
  if (manner === 'own') {
    // `The Ministry announced today that …`, in its own release.
    const verb = speechVerb(tokens[from - 1]?.lower ?? '');
    return verb?.act === 'say' && verb.form === 'past' && tokens[to]?.lower === 'that';
  }
  return tags.some((tag) => {
    if (tag.from <= from && to <= tag.to) return isInTag(attribution, tag, day);
    return tag.to <= from ? isBehind(attribution, tag, day) : isBefore(tokens, tag, day);
  });
}

type Day = Words & Pick<FoundDate, 'words' | 'value' | 'type'>;

/** `OSLO, 3 March –`, `10:25` before what was known then. */
function isAbove({ sentence, tokens }: SentenceView, { from, to, words, type }: Day): boolean {
  if (from === 0 && type === 'time' && /^\d{1,2}[:.]\d\d$/.test(words)) return tokens[to]?.kind !== 'number';
  return to <= DATELINE && tokens[to - 1]!.end - sentence.start <= datelineAt(sentence.text);
}

function isNoDay({ from, to, words, value }: Day, tokens: readonly Token[], published: string | undefined): boolean {
  if (NO_DAY.test(words) || POSSESSIVE.test(words) || /^['’]s?$/.test(tokens[to]?.text ?? '')) return true;
  if (tokens[from - 1]?.lower === 'that') return true;
  const isDay = value !== undefined && published !== undefined && /^\d{4}-\d\d-\d\d/.test(value);
  return isDay ? value.slice(0, 10) > published : /^(?:next|tomorrow)\b/i.test(words);
}

/** Beside the verb (`X on Tuesday accused`, `said X on Tuesday`), not in what is told of X (`X, who left in 2014, said`). */
function isInTag({ view: { tokens }, verb }: Attribution, tag: Words, { from, to }: Day): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const at = verb === undefined ? -1 : lastVerb(tokens, tag, verb);
  if (at < 0) return ISSUED.test(before);
  if (to <= at) {
    const between = tokens.slice(to, at);
    return !DONE.test(before) && between.every(({ lower }) => isAdverb(lower) || /^(?:has|had)$/.test(lower));
  }
  const between = tokens.slice(at + 1, from);
  if (between.length === 0) return true;
  const commas = between.filter(({ text }) => text === ',').length;
  const isOpen = commas % 2 === 1 && between.at(-1)!.text !== ',';
  return !isOpen && !DONE.test(before) && !between.some(({ lower }) => RELATIVE.test(lower));
}

function lastVerb(tokens: readonly Token[], { from, to }: Words, verb: string): number {
  for (let i = to - 1; i >= from; i--) if (speechVerb(tokens[i]!.lower)?.base === verb) return i;
  return -1;
}

/** `said` … `on Tuesday`: with nothing between but whom she told, where and in what. */
function isBehind({ view: { tokens }, act }: Attribution, tag: Words, { from, to, ...date }: Day): boolean {
  const between = tokens.slice(tag.to, from);
  const next = tokens[to];
  if (between.length > REACH || tokens[tag.to - 1]?.lower === 'that') return false;
  // `said Anna Berg, the minister, on Tuesday.`
  const isEnd = next === undefined || next.kind === 'mark';
  const isApart = between.at(-1)?.text === ',' && !between.some(({ lower }) => RELATIVE.test(lower));
  if (isEnd && between[0]?.text === ',' && isApart) return true;
  if (between.every(isSetting)) return opensWhatIsSaid(next, date, between.length === 0);
  // `urged both sides on Wednesday to wait`, `rejected accusations on Thursday that …`
  const hasObject = act === 'position' || act === 'deny';
  const isPlain = between.every(
    ({ kind, lower }) => kind === 'word' && !RELATIVE.test(lower) && lower !== 'to' && !DONE.test(lower),
  );
  return hasObject && isPlain && PREPOSED.test(date.words) && /^(?:to|that)$/.test(next?.lower ?? '');
}

/** `On Tuesday Transport Minister X said`; in `In May, he said, the lock will open` the verb leaves the day to what is said. */
function isBefore(tokens: readonly Token[], tag: Words, { from, to }: Day): boolean {
  const isInserted = tokens[tag.to]?.text === ',' || tokens[tag.to - 1]?.text === ',';
  const apart = tokens.slice(to, tag.from);
  const isTitle = (token: Token) => token.text === ',' || token.lower === 'the' || /^\p{Lu}/u.test(token.text);
  return (
    !isInserted &&
    from <= REACH &&
    apart.length <= REACH &&
    apart.every(isTitle) &&
    tokens.slice(0, from).every(isSetting)
  );
}

function isSetting({ lower, text, kind }: Token): boolean {
  return kind === 'word' && (SETTING.test(lower) || /^\p{Lu}/u.test(text));
}

/** Behind `said May`, `said last year` only what can be nothing else; `said on Tuesday` leaves every other word to what is said. */
function opensWhatIsSaid(next: Token | undefined, { words, value = '' }: Omit<Day, 'from' | 'to'>, isBeside: boolean) {
  if (next === undefined || next.kind === 'mark' || /^(?:that|to)$/.test(next.lower)) return true;
  const isExact = /^\d{4}-(?:\d\d-\d\d|W\d\d)/.test(value);
  if (!isExact || FINITE.test(next.lower)) return false;
  if (PREPOSED.test(words) && isBeside) return true;
  return (
    next.kind === 'number' || PRONOUNS.has(next.lower) || DETERMINERS.test(next.lower) || /^\p{Lu}/u.test(next.text)
  );
}
