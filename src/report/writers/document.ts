/**
 * A finding laid out for reading, before it is known where: on a terminal, as Markdown, as a page.
 * Texts are plain: whoever writes the document out escapes them. What a user wrote stands between isolates (`said`).
 */

/** A run of text. Strings are plain; the rest is emphasis and references. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly quiet: string }
  | { readonly code: string }
  /** A reference to the numbered note of that number, from 1. */
  | { readonly note: number }
  /** A phrase with what it speaks of: where a page can be asked for the reason, the phrase leads there. */
  | { readonly phrase: string; readonly about: Reference };

/** States by the numbers that people are shown, parties by their ids. */
export type Reference =
  | { readonly kind: 'state'; readonly n: number }
  | { readonly kind: 'verdict'; readonly n: number; readonly party: string; readonly concept: string }
  /** All of them; the numbers of those that are meant, where it is of some. */
  | { readonly kind: 'states'; readonly which?: readonly number[] }
  | { readonly kind: 'way'; readonly to: number }
  /** What the model assumes, and what supports it. */
  | { readonly kind: 'assumptions' }
  /** What the ledger holds for an element of the model, by the path that the ledger has for it; without one, what it lacks. */
  | { readonly kind: 'evidence'; readonly of?: string };

export type Text = string | readonly Inline[];

export interface Column {
  readonly head: string;
  /** What the head stands for, where it is short. */
  readonly means?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Takes what room the other columns leave, and wraps. */
  readonly flexible?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'lead' | 'quiet' | 'warning' }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly numbered?: boolean }
  /** The title says what the table shows. */
  | {
      readonly kind: 'table';
      readonly title: Text;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      readonly after?: Text;
      /** How to get at what is left out, for who sits at a terminal: only there it is said. */
      readonly atTerminal?: Text;
    }
  | { readonly kind: 'figure'; readonly title: Text; readonly svg: string; readonly says: string }
  /** Numbered from 1; shown at the end. */
  | { readonly kind: 'notes'; readonly items: readonly Text[] };

export interface Document {
  readonly title: string;
  /** Under the title: the question, the date. */
  readonly subtitle: readonly Text[];
  /** BCP 47, of the interface's own words. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

export const heading = (text: Text, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Text, tone?: 'lead' | 'quiet' | 'warning'): Block => ({
  kind: 'paragraph',
  text,
  ...(tone && { tone }),
});
export const list = (items: readonly Text[]): Block => ({ kind: 'list', items });

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * What a user wrote, fit to stand in a sentence of ours whichever way its script runs: control characters out,
 * white space to single spaces, between isolates.
 */
export function said(text: string): string {
  const plain = text.replace(/[\p{Cc}\s\u2066-\u2069\u202a-\u202e]+/gu, ' ').trim();
  return `${FIRST_STRONG_ISOLATE}${plain}${POP_ISOLATE}`;
}

/** The parts of a text, those that a user wrote told apart; isolates may stand within isolates. */
export function* partsOf(text: string): Generator<{ readonly text: string; readonly isUsers: boolean }> {
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== FIRST_STRONG_ISOLATE && mark !== POP_ISOLATE) continue;
    if (at > from) yield { text: text.slice(from, at), isUsers: depth > 0 };
    from = at + 1;
    depth = Math.max(0, depth + (mark === POP_ISOLATE ? -1 : 1));
  }
  if (from < text.length) yield { text: text.slice(from), isUsers: depth > 0 };
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The text without isolates, except around what runs from right to left. */
export function withNeededIsolates(text: string): string {
  if (!text.includes(FIRST_STRONG_ISOLATE)) return text;
  let result = '';
  for (const part of partsOf(text)) {
    result +=
      part.isUsers && rightToLeft.test(part.text) ? `${FIRST_STRONG_ISOLATE}${part.text}${POP_ISOLATE}` : part.text;
  }
  return result;
}

export function isNote(inline: Inline | undefined): inline is { readonly note: number } {
  return typeof inline === 'object' && 'note' in inline;
}

export function inlinesOf(text: Text): readonly Inline[] {
  return typeof text === 'string' ? [text] : text;
}
