/** A rule in plain words, where each name in it stands for something that somebody put into words. */
import type { Conflict } from '../../model/index.ts';
import { rules as phrases } from '../phrases/rules.ts';
import { formulaInWords } from './formula-in-words.ts';

/** `text` as the model has it: `never A`, `always A`, `at most one of A, B`. Undefined where it has no words. */
export function ruleInWords(conflict: Conflict, text: string): string | undefined {
  const [, kind, of = ''] = /^(never|always) (.*)$/su.exec(text) ?? [];
  if (kind === 'never' || kind === 'always') {
    const clause = formulaInWords(conflict, of);
    return clause && phrases[kind](clause);
  }
  const [, how, list = ''] = /^(at most|at least|exactly) one of (.*)$/su.exec(text) ?? [];
  if (how === undefined) return formulaInWords(conflict, text);
  const clauses = list.split(', ').map((one) => formulaInWords(conflict, one));
  return clauses.every((clause) => clause !== undefined) ? phrases.oneOf(how, clauses) : undefined;
}
