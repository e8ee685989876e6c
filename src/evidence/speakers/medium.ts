/** Which words name a newspaper, agency or channel: by its known name, the last word of its name, or `the daily X`. */

import { MASTHEADS, MEDIA } from '../text/speaker-nouns.ts';
import { isCapital } from './clause.ts';
import type { Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

/** Heads that are a medium only in a proper name: `the Delta Herald`, not `a herald`; bare ones that need no article. */
const NO_MASTHEAD = new Set([
  'press',
  'star',
  'voice',
  'times',
  'post',
  'today',
  'leader',
  'fox',
  'officer',
  'insider',
  'review',
  'pilot',
  'welt',
  'standard',
  'independent',
  'daily',
  'weekly',
  'record',
  'live',
  'online',
  'agency',
  'channel',
  'guardian',
  'observer',
]);

/**
 * The medium's name among words, `Delta Courier` of `The Delta Courier, a weekly printed in Arles`; undefined where they
 * name none. `South Korean media` and `state television` come back as they stand, with `isUnnamed`.
 */
export function mediumIn(view: SentenceView, { from, to }: Words): { name: string; isUnnamed: boolean } | undefined {
  const { tokens } = view;
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') {
      if (tokens[i]!.text === ',') break;
      continue;
    }
    if (i > from && /^(?:of|in|on|from|with|for|at|who|which|that|by)$/.test(lower)) break;
    const isGeneric =
      MEDIA.has(lower) &&
      !(isCapital(view, i) && tokens[i - 1]?.lower !== 'the' && isCapital(view, i + 1)) &&
      // `The Daily Courier`: part of the name.
      !(i > 0 && /^(?:daily|weekly|evening|sunday)$/.test(lower) && isCapital(view, i) && isCapital(view, i + 1));
    if (isGeneric) {
      const name = capitalsFrom(view, i + 1, to) ?? capitalsBefore(view, i, from);
      if (name !== undefined) return { name, isUnnamed: false };
      if (isMass(lower) && i > from && !/^(?:the|this|that|a|an|to)$/.test(tokens[i - 1]!.lower))
        return { name: spell(view, from, i + 1), isUnnamed: true };
      continue;
    }
    if (!isCapital(view, i)) continue;
    const run = capitalsFrom(view, i, to);
    if (run === undefined) continue;
    const words = run.split(/\s+/);
    const last = words.at(-1)!.toLowerCase();
    const first = words[0]!.toLowerCase();
    const isTitled = /^(?:el|le|la|il|die|der|the)$/.test(first) && MASTHEADS.has(words[1]?.toLowerCase() ?? '');
    const isMasthead =
      isTitled ||
      (MASTHEADS.has(last) && (words.length > 1 || !NO_MASTHEAD.has(last))) ||
      (words.length > 1 &&
        (first === 'channel' ||
          first === 'radio' ||
          first === 'agency' ||
          first === 'el' ||
          first === 'le' ||
          first === 'la' ||
          first === 'il' ||
          first === 'die' ||
          first === 'der') &&
        !isParty(view, i)) ||
      (words.length > 2 && words.some((word) => /^(?:News|Press|Radio|TV|Television|Newswire)$/.test(word))) ||
      (MASTHEADS.has(first) && !NO_MASTHEAD.has(first) && !isParty(view, i));
    if (isMasthead && (isTitled || view.nameAt[i]?.party.what !== 'person')) {
      return { name: run, isUnnamed: false };
    }
    i += words.length - 1;
  }
  return undefined;
}

function isParty(view: SentenceView, i: number): boolean {
  return view.nameAt[i] !== undefined;
}

function isMass(lower: string): boolean {
  return (
    lower === 'media' ||
    lower === 'newspapers' ||
    lower === 'television' ||
    lower === 'tv' ||
    lower === 'radio' ||
    lower === 'press' ||
    lower === 'agencies'
  );
}

/** `La Voz del Puerto`, `*Danube Post*`: a run of capitals, small linking words inside it, marks of emphasis left out. */
function capitalsFrom(view: SentenceView, start: number, to: number): string | undefined {
  const { tokens } = view;
  let i = start;
  while (i < to && /^[*_“"«'‘]$/.test(tokens[i]!.text)) i++;
  const first = i;
  let last = -1;
  while (i < to) {
    const token = tokens[i]!;
    if (isCapital(view, i) && token.lower !== 'the') last = i;
    else if (!(last >= 0 && /^(?:del|de|di|da|of|la|le|und|and|&|d')$/.test(token.lower) && isCapital(view, i + 1)))
      break;
    i++;
  }
  return last < first ? undefined : spell(view, first, last + 1);
}

function capitalsBefore(view: SentenceView, end: number, from: number): string | undefined {
  let i = end;
  while (
    i > from &&
    i > 1 &&
    isCapital(view, i - 1) &&
    view.tokens[i - 1]!.lower !== 'the' &&
    view.nameAt[i - 1]?.party.what !== 'state'
  )
    i--;
  return i < end ? spell(view, i, end) : undefined;
}

function spell(view: SentenceView, from: number, to: number): string {
  const { sentence, tokens } = view;
  return sentence.text
    .slice(tokens[from]!.start - sentence.start, tokens[to - 1]!.end - sentence.start)
    .replace(/[’']s$/, '');
}
