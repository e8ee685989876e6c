/** What is debris or a line for another story only because of where it stands. */
import type { Because } from '../reading.ts';
import type { Line } from './line.ts';

/** Readers' comments: all that comes behind their heading, where that stands behind the text. */
export function commentsFrom(lines: readonly Line[], debris: readonly (Because | undefined)[]): number {
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  for (const [at, { words, bare }] of lines.entries()) {
    if (debris[at] === undefined) before += words;
    else if (
      heading.test(bare) &&
      before > 0 &&
      (before >= all * 0.5 || before > 250) &&
      debris[at]!.rule === 'debris/comments'
    )
      return at + 1;
  }
  return lines.length;
}

const heading =
  /^(?:(?:all |readers' |user |view |show |read )?comments?(?: ?\(?\d+\)?)?|\d+ (?:comments?|replies|responses)|(?:leave|add|write|post) (?:a |your )?(?:comment|reply)|join the (?:discussion|conversation)|(?:the )?(?:discussion|conversation|comments|replies|responses)(?: ?\(\d+\))?|no comments(?: yet)?)\s?:?$/;

/** The lines behind `Read also` and its like, up to the first that is not written like a title. */
export function underLabel(
  lines: readonly Line[],
  debris: readonly (Because | undefined)[],
  lastProse: number,
): Map<number, Because> {
  const found = new Map<number, Because>();
  for (const [at, because] of debris.entries()) {
    if (because?.rule !== 'debris/related-label') continue;
    for (let next = at + 1; next <= at + most && next < lines.length; next++) {
      if (debris[next] !== undefined) {
        if (debris[next]!.rule === 'debris/related-label' || debris[next]!.rule === 'debris/outside') break;
        continue;
      }
      const { paragraph, words, isStopped, endsInColon, link } = lines[next]!;
      const titled = paragraph.sentences.length <= 2 && words >= 2 && words <= 30 && !endsInColon;
      const alone = next > lastProse || link === 'links';
      if (!titled || paragraph.label !== undefined || paragraph.mark === 'heading') break;
      if (paragraph.mark !== undefined && !alone) break;
      if (/^about (?:the|us|this|our)\b/.test(lines[next]!.bare)) break;
      if (isStopped && !alone && !/\?$/.test(paragraph.text)) break;
      found.set(next, { rule: 'teaser/under-label', paragraph: lines[at]!.paragraph.n });
    }
  }
  return found;
}

const most = 12;

/** The short lines behind `Press contact`: names, offices, numbers. */
export function underContact(lines: readonly Line[], debris: readonly (Because | undefined)[]): Map<number, Because> {
  const found = new Map<number, Because>();
  for (const [at, because] of debris.entries()) {
    const { bare, words: length } = lines[at]!;
    // Names and offices above a number or an address.
    const isAddress =
      (because?.rule === 'debris/contact' && !contacts.test(bare) && /\d|@/.test(bare)) ||
      /^\+?[\d ()./-]{7,24}$/.test(lines[at]!.plain.trim());
    if (isAddress)
      for (let above = at - 1; above >= Math.max(lines.length / 2, at - 3); above--) {
        const { isStopped, words, paragraph } = lines[above]!;
        if (debris[above] !== undefined || found.has(above)) continue;
        if (isStopped || words > 7 || paragraph.mark !== undefined || paragraph.label !== undefined) break;
        found.set(above, { rule: 'debris/contact', paragraph: lines[at]!.paragraph.n });
      }
    if (length > 12 || !contacts.test(bare) || (because === undefined && length > 3)) continue;
    if (/ information$/.test(bare) && isTitled(at + 1) && ![1, 2, 3].some((by) => isContact(debris[at + by]))) {
      found.set(at, { rule: 'debris/related-label', words: bare });
      continue;
    }
    if (because === undefined) found.set(at, { rule: 'debris/contact', words: bare });
    for (let next = at + 1; next <= at + 6 && next < lines.length; next++) {
      if (debris[next] !== undefined) continue;
      const { isStopped, words, paragraph } = lines[next]!;
      if (isStopped || words > 9 || paragraph.mark !== undefined || paragraph.label !== undefined) break;
      found.set(next, { rule: 'debris/contact', paragraph: lines[at]!.paragraph.n });
    }
  }
  return found;

  function isTitled(at: number): boolean {
    const line = lines[at];
    return line !== undefined && debris[at] === undefined && line.words >= 5 && !/[,;:\d@]/.test(line.plain);
  }
}

const isContact = (because: Because | undefined) => because?.rule === 'debris/contact';

const contacts =
  /^(?:(?:press|media|for (?:the )?(?:press|media)|editorial|further|more|additional) )?(?:contacts?|contact (?:person|information|details)|enquiries|inquiries|information)(?: (?:for|to) .{1,30})?\s?(?::|$)|^for (?:more|further) (?:information|details)\b/;

/** Runs of short lines without a stop, as a page's menus paste: many of them, or fewer among entries that are known. */
export function wordLists(lines: readonly Line[], debris: readonly (Because | undefined)[]): Map<number, Because> {
  const found = new Map<number, Because>();
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    let known = 0;
    for (; end < lines.length && (debris[end] !== undefined || isEntry(lines[end]!)); end++)
      if (debris[end] !== undefined && lines[end]!.words <= 3) known++;
    const count = end - at;
    if (count >= manyEntries || (count >= 5 && known * 2 >= count)) {
      // Above the text the last of them may be its title.
      const last = end < lines.length && lines[end - 1]!.words > 1 ? end - 1 : end;
      for (let entry = at; entry < last; entry++)
        if (debris[entry] === undefined) found.set(entry, { rule: 'debris/menu' });
    }
    at = end;
  }
  return found;
}

/** A line or two of praise below `Our newsletter`, where nothing but debris comes behind. */
export function praiseBelow(lines: readonly Line[], debris: readonly (Because | undefined)[]): Map<number, Because> {
  const found = new Map<number, Because>();
  const isOver = (at: number) => debris[at] !== undefined || found.has(at);
  for (let at = lines.length - 1; at > 0 && (isOver(at) || at === lines.length - 1 || isOver(at + 1)); at--) {
    if (isOver(at)) continue;
    const { words, paragraph, isStopped, plain } = lines[at]!;
    const above = debris[at - 1]?.rule;
    const isTitle = !isStopped && words >= 6 && !/\b(?:you|your|we|our|us|free|week|month|day)\b/i.test(plain);
    if (
      isTitle ||
      words > 16 ||
      paragraph.sentences.length > 2 ||
      (above !== 'debris/subscribe' && above !== 'debris/login')
    )
      break;
    found.set(at, { rule: 'debris/subscribe', paragraph: lines[at - 1]!.paragraph.n });
  }
  return found;
}

/** Below the first prose, the title of something else behind its kind in capitals: `PODCAST: Why the pier sank`. */
export function labelledLinks(lines: readonly Line[], debris: readonly (Because | undefined)[]): Map<number, Because> {
  const found = new Map<number, Because>();
  const firstProse = lines.findIndex(({ isProse }, at) => isProse && debris[at] === undefined);
  if (firstProse === -1) return found;
  for (const [at, { plain, words, isStopped }] of lines.entries()) {
    if (at <= firstProse || debris[at] !== undefined || isStopped || words < 4 || words > 20) continue;
    const label = kinds.exec(plain)?.[0];
    if (label !== undefined) found.set(at, { rule: 'debris/read-also', words: label });
  }
  return found;
}

const kinds =
  /^(?:OPINION|PODCAST|VIDEO|LISTEN|WATCH|GALLERY|IN (?:PICTURES|PHOTOS|VIDEO)|QUIZ|PHOTOS|EXPLAINE[RD]|PICTURES|TIMELINE|ARCHIVE)\s?[:|]\s/;

/** Below the first prose, a few words without a stop that have furniture right above and right below. */
export function between(lines: readonly Line[], debris: readonly (Because | undefined)[]): Map<number, Because> {
  const found = new Map<number, Because>();
  const firstProse = lines.findIndex(({ isProse }, at) => isProse && debris[at] === undefined);
  if (firstProse === -1) return found;
  for (const [at, { words, isStopped, asks, endsInColon, paragraph }] of lines.entries()) {
    if (at <= firstProse || debris[at] !== undefined || debris[at - 1] === undefined) continue;
    if (debris[at + 1] === undefined || words > 4 || isStopped || asks || endsInColon) continue;
    if (paragraph.mark !== undefined || paragraph.label !== undefined) continue;
    if (debris[at - 1]!.rule === 'debris/related-label') continue;
    found.set(at, { rule: 'debris/between' });
  }
  return found;
}

const manyEntries = 15;

const isEntry = ({ words, isStopped, asks, endsInColon, paragraph }: Line) =>
  words <= 3 && !isStopped && !asks && !endsInColon && paragraph.mark === undefined && paragraph.label === undefined;

/** Lines left over behind the text, among debris: titles of other stories, a name, a menu's rest. */
export function leftOver(
  lines: readonly Line[],
  at: number,
): { readonly role: 'teaser' | 'debris'; readonly rule: string } | undefined {
  const { isStopped, words, paragraph, endsInColon } = lines[at]!;
  if (isStopped || paragraph.mark === 'heading' || paragraph.label !== undefined || endsInColon) return undefined;
  return words >= 5
    ? { role: 'teaser', rule: 'teaser/behind-the-text' }
    : { role: 'debris', rule: 'debris/behind-the-text' };
}
