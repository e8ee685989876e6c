/** Somebody who was introduced and now speaks on, without quotation marks or turns. */

import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';
import { isMainlySpeech } from './speech.ts';

/** How far ahead somebody who speaks for herself has said `I` or `we`. */
const far = 3;

/**
 * Whether the paragraphs from `first` on are the words of the person just introduced: prose, unmarked but for a dash before the first
 * word, neither in quotation marks nor with a tag. Unless a line with a colon has just `named` the speaker, one of the first three
 * paragraphs says `I` or `we`.
 */
export function isMonologue(
  lines: readonly Line[],
  first: number,
  isText: (at: number) => boolean,
  turns: ReadonlyMap<number, unknown>,
  named: boolean,
): boolean {
  if (isMainlySpeech(lines[first]!.paragraph)) return false;
  for (let at = first; at < Math.min(lines.length, first + far); at++) {
    const line = lines[at]!;
    if (!isText(at) || turns.has(at) || line.endsInColon) return false;
    const { mark } = line.paragraph;
    if (mark !== undefined && (mark !== 'dash' || at > first)) return false;
    if (isPersonal(line) || (named && !isTagged.test(line.plain))) return true;
  }
  return false;
}

/** `…, she said`: the outlet reports her. */
const isTagged =
  /(?:^|[.,!?”"»] )(?:he|she)(?: (?:also|then|further))? (?:said|says|added|adds|noted|notes|stressed|believes|argue[sd]|thinks|explain(?:s|ed)|told|warn(?:s|ed)|stated|claim(?:s|ed)|insist(?:s|ed)|declared|recall(?:s|ed)|denie[sd]|accused|called|asked|promised|welcomed|announced|rejected)\b|\baccording to (?:him|her)\b|\bin (?:his|her) (?:view|opinion|words)\b/i;
