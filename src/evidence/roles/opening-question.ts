/** The question that opens an interview without a label, where only the later turns have one. */
import { handsOverTo } from './introduction.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';
import { presents } from './presents.ts';

/** In paragraphs: no first answer is longer. */
const LONGEST_ANSWER = 6;
/** In words. */
const LONGEST_QUESTION = 45;

/**
 * Its place: a paragraph that only asks, right before the first labelled turn where that answers; or, where that asks, with the
 * unlabelled answer between them, of somebody who says `I` or who was presented just above.
 */
export function openingQuestion(
  lines: readonly Line[],
  turns: ReadonlyMap<number, { readonly role: 'question' | 'answer' }>,
  isText: (at: number) => boolean,
): Map<number, 'question' | 'answer'> {
  const none = new Map<number, 'question' | 'answer'>();
  const [first] = turns.keys();
  if (first === undefined || turns.size < 2 || ![...turns.values()].some(({ role }) => role === 'answer')) return none;
  const between: number[] = [];
  let at = first - 1;
  for (; at >= 0 && between.length <= LONGEST_ANSWER; at--) {
    if (!isText(at)) continue;
    const line = lines[at]!;
    if (asksAlone(line)) break;
    const { paragraph, endsInColon } = line;
    if (paragraph.mark !== undefined || paragraph.label !== undefined || endsInColon || handsOverTo(line)) return none;
    between.push(at);
  }
  if (at < 0 || !isText(at) || !asksAlone(lines[at]!)) return none;
  const isAnswered = between.length > 0;
  if (turns.get(first)!.role === 'answer' ? isAnswered : !isAnswered) return none;
  let above = at - 1;
  while (above >= 0 && !isText(above)) above--;
  const isHers =
    !isAnswered ||
    between.some((place) => isPersonal(lines[place]!)) ||
    (above >= 0 && presents(lines[above]!.plain) && !between.some((place) => presents(lines[place]!.plain)));
  return isHers ? new Map([[at, 'question']]) : none;
}

const asksAlone = ({ asks, words, paragraph, plain }: Line) =>
  asks &&
  words >= 3 &&
  words <= LONGEST_QUESTION &&
  paragraph.label === undefined &&
  (paragraph.mark === undefined || paragraph.mark === 'heading') &&
  paragraph.sentences.length <= 3 &&
  !/^[“"«]/.test(plain);
