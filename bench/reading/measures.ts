/** What a reading is measured by, and what comes of it. */
import type { Tally } from './tally.ts';

/**
 * What is measured. `share`: of the gold, how much is right; a statement that the reader does not have is wrong.
 * `found`: precision and recall.
 */
export const MEASURES = {
  debris: 'found',
  roles: 'share',
  sentences: 'found',
  speakers: 'share',
  sources: 'share',
  kinds: 'share',
  status: 'share',
  'dates (words)': 'found',
  'dates (words, value)': 'found',
  'dates (value)': 'found',
  deadlines: 'found',
  'days of saying': 'found',
  'quantities (words)': 'found',
  'quantities (words, value, unit)': 'found',
  'quantities (value)': 'found',
  'mentions (words)': 'found',
  'mentions (words, party)': 'found',
  published: 'share',
} as const;
export type Measure = keyof typeof MEASURES;

/** Gold and proposed that differ; `nothing` stands for what only one of them has. */
export interface Confusion {
  readonly measure: Measure;
  readonly gold: string;
  readonly proposed: string;
  /** From 1, in the gold. */
  readonly paragraph: number | undefined;
  readonly text: string;
}

export interface Score {
  readonly tallies: Readonly<Record<Measure, Tally>>;
  /** role -> how well it was told from the others. */
  readonly roles: Readonly<Record<string, Tally>>;
  readonly confusions: readonly Confusion[];
  /** Gold statements that the reading's text does not hold. */
  readonly lost: readonly string[];
}

/** Stands for what only one side has. */
export const NOTHING = 'nothing';
