/** Somebody who was introduced and now speaks on, without quotation marks or turns. */

import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';
import { isMainlySpeech } from './speech.ts';

/** How far ahead somebody who speaks for herself has said `I` or `we`. */
const far = 3;

/**
 * Whether the paragraphs from `first` on are the words of the person just introduced: prose, unmarked but for a dash before the first
 * word, neither in quotation marks nor with a tag, and one of the first three paragraphs says `I` or `we`.
 */
export function isMonologue(
  lines: readonly Line[],
  first: number,
  isText: (at: number) => boolean,
  turns: ReadonlyMap<number, unknown>,
): boolean {
  if (isMainlySpeech(lines[first]!.paragraph)) return false;
  for (let at = first; at < Math.min(lines.length, first + far); at++) {
    const line = lines[at]!;
    if (!isText(at) || turns.has(at) || line.endsInColon) return false;
    const { mark } = line.paragraph;
    if (mark !== undefined && (mark !== 'dash' || at > first)) return false;
    if (isPersonal(line)) return true;
  }
  return false;
}
