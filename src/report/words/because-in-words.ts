/** Why the reader took something for what it did, as sentences. */
import type { Ask, Because, ProposedStatement } from '../../evidence/reading.ts';
import { reading as phrases } from '../phrases/reading.ts';
import { READING_RULES } from '../phrases/reading-rules.ts';

/** One sentence. */
export function becauseInWords({ rule, words, paragraph }: Because): string {
  const says = READING_RULES[rule];
  const reason = says === undefined ? phrases.byRule(rule) : says;
  return phrases.reason(reason, words, paragraph);
}

/** Speaker, kind and status in one go, each reason once. */
export function statementReason({ because }: Pick<ProposedStatement, 'because'>): string {
  return [...new Set([because.speaker, because.kind, because.status].map(becauseInWords))].join(' ');
}

export function askInWords(ask: Ask, nameOf: (id: string | undefined) => string | null): string {
  switch (ask.about) {
    case 'published':
      return ask.guess === undefined
        ? phrases.ask.published
        : phrases.ask.publishedGuess(ask.guess, ask.because && becauseInWords(ask.because));
    case 'same': {
      const [a, b] = ask.parties.map((party) => nameOf(party)!);
      return phrases.ask.same(a!, b!, becauseInWords(ask.because));
    }
    case 'who':
      return phrases.ask.who(ask);
    case 'our':
      return phrases.ask.our(ask.statement, ask.speaker, nameOf(ask.guess) ?? undefined);
  }
}
