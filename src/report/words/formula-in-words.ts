/** What a rule, a term or a want says in plain words, where each name in it stands for something that somebody put into words. */
import { parseExpression } from '../../format/expression/expression-text.ts';
import type { Conflict } from '../../model/index.ts';
import { expressionInWords, type Named } from './expression-in-words.ts';

/** Undefined where it is no expression, or a name in it stands for nothing: the text itself is all there is. */
export function formulaInWords(conflict: Conflict, text: string): string | undefined {
  const parsed = parseExpression(text);
  return 'syntax' in parsed ? expressionInWords(parsed.syntax, (name) => namedIn(conflict, name)) : undefined;
}

function namedIn({ options, parties, terms }: Conflict, name: string): Named | undefined {
  const option = options.find(({ id }) => id === name);
  if (option?.party !== undefined) {
    return {
      kind: 'option',
      party: parties[option.party]!.name,
      id: name.slice(name.indexOf('.') + 1),
      does: option.does === option.id ? undefined : option.does,
    };
  }
  if (option !== undefined) return { kind: 'context', says: option.does };
  return terms.some((term) => term.name === name) ? { kind: 'term', name } : undefined;
}
