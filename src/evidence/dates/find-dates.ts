/** The dates and stretches of time in a report, each with its value as TIMEX3. */
import { type Tense, tenseOf } from '../hedges/tense.ts';
import { type Piece, piecesOf } from '../numbers/pieces.ts';
import type { FoundDate, Role } from '../reading.ts';
import type { ReportText, Sentence } from '../text/report-text.ts';
import { dayNamed } from './calendar.ts';
import { hasDuty, isAtTheLatest, isDeadline } from './deadline.ts';
import type { Phrase } from './phrase.ts';
import { type Frame, type Narrative, type Place, place } from './place.ts';
import { datePhrasesIn } from './read-phrase.ts';
import { type Around, tenseAround } from './tense-around.ts';

/**
 * One list per sentence, in the order of the text; empty for sentences of debris and teasers, which say nothing about the
 * story. `published` is the day of publication, `2024-05-18`; without it whatever hangs on it has no value. `roles` are
 * those of the paragraphs, by their place.
 */
export function findDates(
  report: ReportText,
  { published, roles }: { readonly published: string | undefined; readonly roles?: readonly Role[] },
): FoundDate[][] {
  const day = published === undefined ? undefined : dayNamed(published);
  const isDayFirst = !writesMonthFirst(report.text);
  let narrative: Narrative = {
    day: undefined,
    dayOfDeed: undefined,
    year: undefined,
    month: undefined,
    share: undefined,
  };
  let tense: Tense = 'present';
  return report.paragraphs.flatMap((paragraph, p) => {
    const role = roles?.[p];
    if (role === 'debris' || role === 'teaser') return paragraph.sentences.map((): FoundDate[] => []);
    return paragraph.sentences.map((sentence) => {
      const read = readSentence(sentence, { published: day, narrative, tense }, isDayFirst);
      narrative = read.narrative;
      tense = tenseOf(sentence);
      return read.dates;
    });
  });
}

/** Whether a date such as `04/25/2019` shows that the month stands first; nothing such as `25/04/2019` may speak against it. */
function writesMonthFirst(text: string): boolean {
  let isMonthFirst = false;
  for (const [, first, second] of text.matchAll(
    /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})\/(?:[0-9]{2}|[0-9]{4})(?![0-9/])/g,
  )) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) isMonthFirst = true;
  }
  return isMonthFirst;
}

interface SentenceRead {
  readonly dates: FoundDate[];
  readonly narrative: Narrative;
}

/** The frame is that of the sentences before it. */
function readSentence(sentence: Sentence, frame: Frame, isDayFirst: boolean): SentenceRead {
  const { published } = frame;
  const pieces = piecesOf(sentence.text);
  const phrases = datePhrasesIn(pieces, isDayFirst);
  if (phrases.length === 0) return { dates: [], narrative: frame.narrative };
  const tenseAt = tenseAround(sentence, frame.tense);
  let { narrative } = frame;
  const dates = phrases.map((phrase): FoundDate => {
    const start = pieces[phrase.from]!.start;
    const end = pieces[phrase.next - 1]!.end;
    const around = tenseAt(sentence.start + start, sentence.start + end);
    const found = place(phrase, {
      published,
      narrative,
      tense:
        isAtTheLatest(pieces, phrase) || isDemandedBefore(pieces, phrase, around) ? 'future' : tenseFor(phrase, around),
    });
    narrative = toldNow(narrative, found, isSaying(pieces, phrase));
    return {
      start: sentence.start + start,
      end: sentence.start + end,
      words: sentence.text.slice(start, end),
      type: found.type,
      value: found.value,
      ...(found.to !== undefined && { to: found.to }),
      mod: phrase.edge ?? (phrase.isApproximate ? 'APPROX' : undefined),
      from: found.from,
      isDeadline: isDeadline(phrase, found, pieces, published, around),
      // Known once it is known who speaks (`day-of-saying.ts`).
      isSaying: false,
    };
  });
  return { dates, narrative };
}

/** `demanded payment before 1 June`: what is demanded lies ahead of the demand, whatever its tense; not `signed before 1 June`. */
function isDemandedBefore(pieces: readonly Piece[], phrase: Phrase, { isBehind }: Around): boolean {
  if (phrase.preposition !== 'before' || phrase.from < 2 || isBehind) return false;
  // `If they close it before Christmas, …`
  if (pieces.slice(Math.max(0, phrase.from - 8), phrase.from).some(({ lower }) => lower === 'if')) return true;
  if (!hasDuty(pieces, phrase)) return false;
  const verb = pieces[phrase.from - 1]!.lower;
  return !/(?:ed|en)$/.test(verb) || pieces[phrase.from - 2]?.lower === 'be';
}

/** `by` and `no later than` look ahead unless something had happened; "in two years" of what only may be is how long it takes. */
function tenseFor(
  { meaning, preposition }: Phrase,
  { tense, isFirm, isPast, isInherited, isBehind, isDeferred }: Around,
): Tense {
  if (meaning.is === 'duration') return isFirm ? tense : 'present';
  if (preposition === 'since') return 'past';
  const isYearly = /^(?:day|month|holiday)$/.test(meaning.is);
  if (/^(?:by|no later than|not later than)$/.test(preposition)) {
    // "promised it by mid-July": the nearest, past or not.
    return isBehind ? 'past' : isYearly && isFirm && isPast ? 'present' : 'future';
  }
  // "I would go back to 5 December": of a day and month the nearest is meant, unless the sentence says it outright.
  const isOpen = (meaning.is === 'day' || meaning.is === 'holiday') && meaning.year.is === 'open';
  if (isOpen && (isInherited || !(isFirm || isPast))) return 'present';
  return isDeferred && /^(?:until|till|to|for)$/.test(preposition) ? 'future' : tense;
}

function toldNow(before: Narrative, { type, value, day, month, year }: Place, isOfSaying: boolean): Narrative {
  return {
    share: type === 'duration' ? before.share : value?.match(/^[0-9]{4}-([QH][1-4])$/)?.[1],
    day: day ?? before.day,
    dayOfDeed: day === undefined || isOfSaying ? before.dayOfDeed : day,
    month: month ?? before.month,
    year: year ?? before.year,
  };
}

const SAYING =
  /^(?:said|says|told|announced|denied|reported|reports|stated|added|wrote|writes|confirmed|declared|claimed|insisted|warned|argued|acknowledged|admitted|informed|noted|quoted|explained|saying)$/;

/** The day on which somebody said it, not the day of the deed: a verb of saying stands within four words before it, or next to it. */
function isSaying(pieces: readonly Piece[], { from, next }: Phrase): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    if (/^[,;:.]$/.test(pieces[k]!.text)) break;
    if (SAYING.test(pieces[k]!.lower)) return true;
  }
  return SAYING.test(pieces[next]?.lower ?? '');
}
