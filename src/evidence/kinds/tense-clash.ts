/** A past tense with a day that is still to come (`This Thursday … there were talks`): planned, whatever the verb says. */
import { tenseCues } from '../hedges/tense.ts';
import type { FoundDate } from '../reading.ts';
import type { Sentence } from '../text/report-text.ts';

/** The words of the date that the tense clashes with; undefined where nothing clashes. */
export function tenseClash(
  sentence: Sentence,
  dates: readonly FoundDate[],
  published: string | undefined,
): string | undefined {
  const finite = tenseCues(sentence).filter(({ form }) => form !== 'infinitive');
  if (finite.length === 0 || finite.some(({ tense }) => tense !== 'past')) return undefined;
  for (const { words, value, type, isDeadline } of dates) {
    if (type === 'duration' || isDeadline) continue;
    if (
      /^(?:this coming|this upcoming|the coming|the upcoming|next|coming|tomorrow)\b/i.test(
        words.replace(/^(?:on|in) /i, ''),
      )
    )
      return words;
    if (
      published !== undefined &&
      value !== undefined &&
      /^\d{4}-\d\d-\d\d/.test(value) &&
      value.slice(0, 10) > published.slice(0, 10)
    )
      return words;
  }
  return undefined;
}
