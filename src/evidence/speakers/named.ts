/** Somebody whom words of attribution were found to name, and the words that describe her there. */
import type { Speaker } from '../reading.ts';
import type { Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Named {
  readonly speaker: Speaker;
  /** Media between the outlet and the speaker, as remembered from an earlier sentence. */
  readonly via: readonly Speaker[];
  readonly described: readonly string[];
  readonly how: 'name' | 'pronoun' | 'description' | 'words';
}

export function describing(view: SentenceView, words: Words, name: Words): string[] {
  return view.tokens
    .slice(words.from, Math.min(words.to, words.from + 40))
    .filter((token, k) => token.kind === 'word' && (words.from + k < name.from || words.from + k >= name.to))
    .map(({ lower }) => lower);
}

export function bodyWords(view: SentenceView, { from, to }: Words): string[] {
  return view.tokens
    .slice(from, Math.min(to, from + 30))
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
}
