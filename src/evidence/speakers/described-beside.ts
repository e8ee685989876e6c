/** The words that say what a person is, right beside her name: before it (`the analyst Anahit Sarkisova`) and between commas after it. */
import { AUXILIARIES } from './clause.ts';
import type { NamedAt, SentenceView } from './sentence-view.ts';

const BEFORE = 8;
const AFTER = 16;

/** In lower case, with those of the title that the search for people found. */
export function describedBeside(view: SentenceView, { party, from, to }: NamedAt): string[] {
  const { tokens } = view;
  const words = party.title === undefined ? [] : party.title.toLowerCase().split(/[\s,]+/);
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
    const { lower, text, kind } = tokens[i]!;
    if (
      kind === 'mark'
        ? text !== ',' || i < from - 1
        : AUXILIARIES.has(lower) || lower === 'and' || view.nameAt[i]?.party.what === 'person'
    )
      break;
    words.push(lower);
  }
  const next = tokens[to]?.lower ?? '';
  if (tokens[to]?.text === ',' || next === 'is' || next === 'was') {
    for (let i = to + 1; i < Math.min(tokens.length, to + AFTER); i++) {
      const { lower, text, kind } = tokens[i]!;
      if ((kind === 'mark' && text === ',') || view.nameAt[i]?.party.what === 'person') break;
      words.push(lower);
    }
  }
  return words;
}
