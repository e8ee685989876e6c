/** The tense that holds at a place inside a sentence: the nearest cue of its clause, the one before it first. */
import { type Tense, type TenseCue, tenseCues } from '../hedges/tense.ts';
import type { Sentence } from '../text/report-text.ts';

export interface Around {
  readonly tense: Tense;
  /** By `will`, `is due`, `is to`, not by a mere `may`, `would` or `to`. */
  readonly isFirm: boolean;
  readonly isPast: boolean;
  /** By `had`, `was`, `were`: over already when it is told. */
  readonly isBehind: boolean;
  /** By `postponed`, `extended` and the like: what it is put off to lies ahead. */
  readonly isDeferred: boolean;
  /** The sentence has no cue of its own. */
  readonly isInherited: boolean;
}

const DEFERRED = new Set(
  'adjourned postponed delayed extended rescheduled moved prolonged deferred suspended closed shut barred banned gave given'.split(
    ' ',
  ),
);

const LINKS = new Set(
  'that and but while whereas which who whom whose because although though if unless when where as than after or so'.split(
    ' ',
  ),
);
const AHEAD = new Set('before ahead until awaiting upcoming pending coming forthcoming'.split(' '));
/** Deeds that are over together with what they aimed at: `arrived to meet`, `failed to reach`. */
const OVER = new Set(
  'arrived came flew went travelled traveled gathered met managed failed refused began started used had continued seemed sat returned helped forced was were able stopped tried attempted declined'.split(
    ' ',
  ),
);

/** A question answered many times for one sentence; `inherited` is the tense of one without any cue (`In the autumn.`). */
export function tenseAround(sentence: Sentence, inherited: Tense = 'present'): (from: number, to: number) => Around {
  const cues = withScheduled(tenseCues(sentence), sentence);
  const firm = cues.filter(({ form }) => form !== 'infinitive');
  const borders = sentence.tokens
    .filter(({ kind, text, lower }) => (kind === 'mark' ? /^[,;:()—–"“”]$/.test(text) : LINKS.has(lower)))
    .map(({ start }) => start);
  const ahead = sentence.tokens.filter(({ lower }) => AHEAD.has(lower)).map(({ start }) => start);
  return (from, to) => {
    const next = countBelow(borders, from);
    const start = borders[next - 1] ?? sentence.start;
    const end = borders[countBelow(borders, to)] ?? sentence.end;
    const at = countBelow(cues, from, cueStart);
    const last = within(cues[at - 1], start, from);
    if (last !== undefined) {
      const turn = ahead[countBelow(ahead, last.end)];
      if (turn !== undefined && turn < from) return around('future', false);
      return ofCue(last, within(cues[at - 2], start, from), sentence);
    }
    const right = firm[countBelow(firm, to, cueStart)];
    const after = within(right, to, end);
    if (after !== undefined) return ofCue(after, undefined, sentence);
    const cue = firm[countBelow(firm, from, cueStart) - 1] ?? right;
    return cue === undefined
      ? { ...around(inherited, inherited === 'future'), isInherited: true }
      : ofCue(cue, undefined, sentence);
  };
}

function within(cue: TenseCue | undefined, start: number, end: number): TenseCue | undefined {
  return cue !== undefined && cue.start >= start && cue.end <= end ? cue : undefined;
}

const cueStart = ({ start }: TenseCue): number => start;

/** How many of an ascending list are smaller: sentences may be as long as a book. */
function countBelow(list: readonly number[], limit: number): number;
function countBelow<T>(list: readonly T[], limit: number, of: (one: T) => number): number;
function countBelow<T>(list: readonly T[], limit: number, of: (one: T) => number = Number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (of(list[middle]!) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In the present, and with a date: what is on the calendar. */
const SCHEDULED = new Set(
  'expires expire holds begins starts ends opens closes resumes convenes meets travels arrives leaves departs visits lapses takes runs falls'.split(
    ' ',
  ),
);

function withScheduled(cues: readonly TenseCue[], sentence: Sentence): TenseCue[] {
  const more = sentence.tokens
    .filter(({ lower, text }) => SCHEDULED.has(lower) && text === lower)
    .map(({ start, end }): TenseCue => ({ start, end, tense: 'future', form: 'plan' }));
  return more.length === 0 ? [...cues] : [...cues, ...more].sort((a, b) => a.start - b.start);
}

function ofCue(cue: TenseCue, before: TenseCue | undefined, sentence: Sentence): Around {
  if (cue.form === 'infinitive' && before?.tense === 'past' && OVER.has(wordsOf(before, sentence)))
    return around('past', true);
  const isBehind = /^(?:had|was|were|hadn't|wasn't|weren't)/.test(wordsOf(cue, sentence));
  return around(
    cue.tense,
    cue.form === 'finite' || cue.form === 'plan',
    isBehind,
    DEFERRED.has(wordsOf(cue, sentence)),
  );
}

function wordsOf({ start, end }: TenseCue, { text, start: from }: Sentence): string {
  return text.slice(start - from, end - from).toLowerCase();
}

function around(tense: Tense, isFirm: boolean, isBehind = false, isDeferred = false): Around {
  return { tense, isFirm, isPast: tense === 'past', isBehind, isDeferred, isInherited: false };
}
