/** A report cut into paragraphs, sentences and words, before anything is known of what they mean. */
import type { Span } from '../reading.ts';

export interface Token extends Span {
  readonly text: string;
  /** Of a word in lower case, with straight apostrophes. */
  readonly lower: string;
  /** `Seoul`, `don't`, `third-force` are words; `40`, `1,500`, `3.5`, `2014` numbers; each mark is a token of its own. */
  readonly kind: 'word' | 'number' | 'mark';
}

export interface Sentence extends Span {
  /** The place of its paragraph in `ReportText.paragraphs`. */
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface TextParagraph extends Span {
  /** From 1. */
  readonly n: number;
  readonly text: string;
  /** What it opens with, outside its sentences: a dash or bullet of a turn, a list's mark or number. */
  readonly mark: 'dash' | 'bullet' | 'number' | 'heading' | 'quote' | undefined;
  /** The name or initials before a colon that open a turn: `Tomas Eklund`, `TE`, `Q`; outside its sentences. */
  readonly label: string | undefined;
  readonly sentences: readonly Sentence[];
}

export interface ReportText {
  readonly text: string;
  readonly paragraphs: readonly TextParagraph[];
}
