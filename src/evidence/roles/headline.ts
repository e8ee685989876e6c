/** Titles, subtitles and the headings between paragraphs. */
import type { Because } from '../reading.ts';
import { mayBeNoteOnAuthor } from '../text/author-note.ts';
import { opensWithDateline } from '../text/dateline.ts';
import { speakerLine } from '../text/speaker-line.ts';
import { tellsOfAsking } from './introduction.ts';
import type { Line } from './line.ts';

type Given = readonly (Because | undefined)[];

/** Where the running text begins; the number of lines where there is none. */
export function bodyStart(lines: readonly Line[], debris: Given): number {
  const isMarkdown = lines.some(({ paragraph }) => paragraph.mark === 'heading');
  const isBody = (at: number) => {
    const { isProse, words, paragraph, isStopped, endsInColon } = lines[at]!;
    if (debris[at] !== undefined || paragraph.mark === 'heading') return false;
    if (paragraph.label !== undefined) return true;
    if (paragraph.mark !== undefined) return words >= 6 && (isStopped || lines[at]!.asks);
    // A preamble: `Recalling the agreement of …;`.
    if (/[,;]$/.test(lines[at]!.plain) && words >= 8) return true;
    if (isTitleInQuotes(lines, debris, at)) return false;
    if (speakerLine(lines[at]!.paragraph) !== undefined || (isStopped && words >= 8 && tellsOfAsking(lines[at]!)))
      return true;
    return isProse || (isMarkdown && isStopped && words >= 8) || words > 45 || (endsInColon && words > 8);
  };
  let start = lines.findIndex((_, at) => isBody(at));
  if (start === -1) return lines.length;
  // What stands stopped before a first turn presents it.
  const above = start - 1;
  if (
    isTurn(lines[start]!) &&
    above > 0 &&
    debris[above] === undefined &&
    lines[above]!.isStopped &&
    !isTurn(lines[above]!) &&
    lines[above]!.paragraph.mark !== 'heading'
  )
    return above;
  // A standfirst is a sentence or two between the title and the byline.
  const titled = lines.slice(0, start).some((_, at) => debris[at] === undefined);
  const { words, paragraph } = lines[start]!;
  if (
    titled &&
    words <= 50 &&
    paragraph.sentences.length <= 2 &&
    paragraph.mark === undefined &&
    paragraph.label === undefined
  ) {
    let next = start + 1;
    while (next < lines.length && headMatter.has(debris[next]?.rule ?? '')) next++;
    if (next > start + 1 && next < lines.length && isBody(next) && !opensWithDateline(paragraph.text)) start = next;
  }
  return start;
}

/** A title that quotes somebody may have two sentences. */
function isTitleInQuotes(lines: readonly Line[], debris: Given, at: number): boolean {
  const { plain, words, paragraph } = lines[at]!;
  if (words > 22 || paragraph.mark !== undefined || !/^[“"‘«'].*[”"’»']$/.test(plain)) return false;
  const next = lines.findIndex((_, other) => other > at && debris[other] === undefined);
  return next !== -1 && debris.slice(0, at).every((because) => because !== undefined);
}

const isTurn = ({ paragraph }: Line) =>
  paragraph.label !== undefined || paragraph.mark === 'dash' || paragraph.mark === 'bullet';

const headMatter = new Set(['debris/byline', 'debris/date-line', 'debris/share', 'debris/reading-time', 'debris/menu']);

/** The titles before the running text, and what stands among them: a masthead's name, a kicker, a name without `By`. */
export function headOf(
  lines: readonly Line[],
  debris: Given,
  start: number,
): Map<number, Because & { role: 'headline' | 'debris' | 'report' }> {
  const found = new Map<number, Because & { role: 'headline' | 'debris' | 'report' }>();
  const open = lines.flatMap((_, at) => (at < start && debris[at] === undefined ? [at] : []));
  const title =
    open.find((at) => lines[at]!.paragraph.mark === 'heading') ??
    open.find((at) => lines[at]!.words >= 4 && !isLetterhead(lines[at]!)) ??
    open[0];
  if (title === undefined) return found;
  for (const at of open) {
    const line = lines[at]!;
    const byHeadMatter = [debris[at - 1], debris[at + 1]].some((one) => headMatter.has(one?.rule ?? ''));
    if (at !== title && isLetterhead(line)) found.set(at, { role: 'debris', rule: 'debris/masthead' });
    else if (at > title && line.words <= 3 && !line.asks && byHeadMatter && line.paragraph.mark !== 'heading')
      found.set(at, { role: 'debris', rule: 'debris/masthead' });
    else if (at < title && line.words <= 3 && !isDocument.test(line.bare))
      found.set(at, { role: 'debris', rule: 'debris/masthead' });
    else if (at > title && isNameLine(line))
      found.set(at, { role: 'debris', rule: 'debris/byline', words: line.plain });
    else if (at > title && isCaption(line, lines, at)) found.set(at, { role: 'debris', rule: 'debris/photo' });
    else if (at > title && mayBeNoteOnAuthor(line.plain))
      found.set(at, { role: 'report', rule: 'report/running-text' });
    else if (at > title && line.isStopped && !line.asks && !isStandfirst(lines, debris, at, at - title === 1))
      found.set(at, { role: 'report', rule: 'report/running-text' });
    else if (
      at === title &&
      line.isStopped &&
      line.words > 12 &&
      !line.asks &&
      line.paragraph.mark !== 'heading' &&
      lines.length < 3
    )
      found.set(at, { role: 'report', rule: 'report/running-text' });
    else found.set(at, { role: 'headline', rule: at === title ? 'headline/title' : 'headline/subtitle' });
  }
  return found;
}

/** What a text calls itself, however short. */
const isDocument =
  /\b(?:statement|communiqu[eé]|declaration|agreement|memorandum|protocol|treaty|resolution|decision|notice|note verbale|conclusions|remarks|speech|letter|appeal|interview)s?\b/;

/** What a page sets between a standfirst and its text. */
const besideHead = new Set([...headMatter, 'debris/outside', 'debris/photo']);

/** A stopped sentence among titles: right below the title, not too short, and with the byline or the running text next. */
function isStandfirst(lines: readonly Line[], debris: Given, at: number, isBelowTitle: boolean): boolean {
  const next = lines[at + 1];
  if (!isBelowTitle || next === undefined) return false;
  if (lines[at]!.words >= 5 && besideHead.has(debris[at + 1]?.rule ?? '')) return true;
  if (headMatter.has(debris[at + 1]?.rule ?? '') || opensWithDateline(next.paragraph.text)) return true;
  return (
    lines[at]!.words > 7 && next.isProse && next.paragraph.mark === undefined && next.paragraph.label === undefined
  );
}

const LONGEST_NAME_LINE = 120;

/** `Hugo Brandt in Port Harcourt`, `Ana Reyes, diplomatic correspondent`: two to four capitalized words first, and no stop. */
function isNameLine({ plain, words, isStopped, asks }: Line): boolean {
  if (words > 9 || plain.length > LONGEST_NAME_LINE || isStopped || asks || plain.includes(':')) return false;
  return (
    /^\p{Lu}[\p{L}'’.-]+(?:\s(?:de|van|von|al|bin|\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}(?:(?:,| and| &)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})*(?:\s(?:in|reporting from|reports from)\s\p{Lu}[\p{L}'’-]+(?:(?:\sand)?\s\p{Lu}[\p{L}'’-]+){0,4}|,\s[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,4})?$/u.test(
      plain.trim(),
    ) &&
    !/^\p{Lu}+(?:\s\p{Lu}+)*$/u.test(plain.trim()) &&
    !endsInVerb.test(plain)
  );
}

/** Whose paper it is: `Ministry of Energy of the Republic of …`, no more. */
const isLetterhead = ({ plain, words, isStopped }: Line) =>
  !isStopped &&
  words <= 14 &&
  /^(?:the )?(?:\p{L}+ )?(?:ministry|embassy|office|government|department|secretariat|permanent mission|mission|delegation|press (?:service|office|department)|chancellery|agency|directorate|bureau|council|committee)\b[^:–—?!]*$/iu.test(
    plain,
  ) &&
  plain
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d(,]/u.test(word) || /^(?:of|the|for|and|to|in|de|on|von|at)$/.test(word));

const endsInVerb = /\b(?:says?|said|wins?|dies|resigns?|talks?|meets?|warns?|denies|calls?)$/;

/** A picture's words, cut off from it: ends in a stop, describes what is seen. */
const isCaption = (line: Line, lines: readonly Line[], at: number) =>
  /^(?:(?:a|the|an) )?(?:file|archive|undated|handout) (?:photo|image|picture)\b|^pictured\b|\(file\)$|, pictured (?:in|on|at)\b/.test(
    line.bare,
  ) && lines[at + 1] !== undefined;

/** `- Harvest at risk -`, as agencies set headings apart. */
export const isFramed = ({ paragraph, words, plain }: Line) =>
  paragraph.mark === 'dash' && words <= 9 && /\S [-–—]$/.test(plain) && /^[-–—] /.test(paragraph.text);

/** Who spoke, on a line of its own below what was said: a name, a comma, an office. */
export const isWhoSpoke = ({ plain, words, isStopped, asks, endsInColon }: Line) =>
  !isStopped &&
  !endsInColon &&
  !asks &&
  words >= 3 &&
  words <= 18 &&
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:de|van|von|al|bin|\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3},\s\p{L}/u.test(plain.trim());

/**
 * Whether a line inside the running text is a heading: short, not stopped unless by a question mark, with text that it heads
 * behind it. A story's line of its own (see `teaserIn`) is asked about first.
 */
export function headingIn(lines: readonly Line[], at: number, next: number | undefined): Because | undefined {
  const { paragraph, words, isStopped, asks, endsInColon, plain } = lines[at]!;
  if (speakerLine(lines[at]!.paragraph) !== undefined) return undefined;
  if (isListed(lines, at)) return undefined;
  if (paragraph.mark === 'heading') return { rule: 'headline/marked' };
  if (isFramed(lines[at]!)) return { rule: 'headline/section' };
  if (paragraph.label !== undefined || (paragraph.mark !== undefined && paragraph.mark !== 'number')) return undefined;
  if (next === undefined || paragraph.sentences.length !== 1) return undefined;
  if (/^\*\*[^*]+\*\*$/.test(paragraph.text) && words <= 14 && !asks) return { rule: 'headline/section' };
  const shouted = plain === plain.toUpperCase() && words <= 12;
  if ((isStopped && !asks) || endsInColon || /[,;–—-]$/.test(plain))
    return shouted && !endsInColon ? { rule: 'headline/section' } : undefined;
  if (mayBeNoteOnAuthor(plain)) return undefined;
  // An author who asks on: `So what should be done?`
  if (asks && /^(?:so|but|and|then|or|yet)\b/i.test(plain)) return undefined;
  if (/^for the .{0,60}\b(?:part(?:y|ies)|side|government|delegation|republic|kingdom|state)\b/i.test(plain))
    return undefined;
  if (words > (paragraph.mark === 'number' ? 7 : 11) || !/^[“"‘«'(]?[\p{Lu}\p{N}]/u.test(plain)) return undefined;
  return { rule: 'headline/section' };
}

const longestList = 30;
const isListEntry = (line: Line | undefined) =>
  line !== undefined &&
  line.paragraph.mark === undefined &&
  line.paragraph.label === undefined &&
  !line.isStopped &&
  !line.endsInColon &&
  line.words <= 12;

/** One of two or more short lines without a stop below a line that ends in a colon: a list that lost its bullets. */
function isListed(lines: readonly Line[], at: number): boolean {
  if (!isListEntry(lines[at])) return false;
  let first = at;
  while (first > 0 && at - first < longestList && isListEntry(lines[first - 1])) first--;
  let last = at;
  while (last - at < longestList && isListEntry(lines[last + 1])) last++;
  return last > first && lines[first - 1]?.endsInColon === true;
}
