/** What a number that is typed in a form may be, and what is wrong with one that it may not. */
import type { DraftIssue } from '../../../format/index.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { isNoNumber, numberFrom } from './cell-form.ts';
import { boundsOf } from './meeting-terms.ts';

export interface NumberBounds {
  readonly least?: number;
  /** Itself too little. */
  readonly above?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
  /** Why not more. */
  readonly mostSays?: string;
}

/** What is wrong with it, in words; undefined where nothing is, or nothing is typed. */
export function numberFault(text: string, bounds: NumberBounds = {}): string | undefined {
  const words = termsWords.numbers;
  if (isNoNumber(text)) return words.none;
  const value = numberFrom(text);
  if (value === undefined) return undefined;
  const { least, above, most, isWhole = false, mostSays } = bounds;
  if (isWhole && !Number.isInteger(value)) return words.whole;
  if (least !== undefined && value < least) return words.least(least);
  if (above !== undefined && value <= above) return words.above(above);
  if (most !== undefined && value > most + 1e-9 * Math.abs(most)) return words.most(most, mostSays);
  return undefined;
}

/** Of an amount of this issue; empty for one with named values. */
export function amountBounds(issue: DraftIssue): NumberBounds {
  const [least, most] = boundsOf(issue) ?? [];
  if (least === undefined || most === undefined) return {};
  return { least, most, isWhole: issue.integer !== undefined };
}
