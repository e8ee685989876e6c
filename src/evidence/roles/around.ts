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
  /^(?:(?:all |readers' |user |view |show |read )?comments?(?: ?\(?\d+\)?)?|\d+ (?:comments?|replies|responses)|leave a (?:comment|reply)|leave (?:your )?comment|join the (?:discussion|conversation)|discussion|no comments(?: yet)?)\s?:?$/;

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
      const titled = paragraph.sentences.length <= 2 && words >= 3 && words <= 30 && !endsInColon;
      const alone = next > lastProse || link === 'links';
      if (!titled || paragraph.label !== undefined || paragraph.mark === 'heading') break;
      if (paragraph.mark !== undefined && !alone) break;
      if (isStopped && !alone && !/\?$/.test(paragraph.text)) break;
      found.set(next, { rule: 'teaser/under-label', paragraph: lines[at]!.paragraph.n });
    }
  }
  return found;
}

const most = 12;

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
