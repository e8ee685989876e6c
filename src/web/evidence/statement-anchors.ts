/** The anchors of a case's statements, as the reader takes them. */
import type { Draft } from '../../format/index.ts';
import type { Anchor } from '../../model/index.ts';

export type DraftStatement = NonNullable<Draft['statements']>[string];

/** The statements of one source, with their ids, in the order of the file. */
export function statementsOf({ statements = {} }: Draft, sourceId: string): (readonly [string, DraftStatement])[] {
  return Object.entries(statements).filter(([, { source }]) => source === sourceId);
}

/** Undefined where only the paragraph is written down, or nothing. */
export function anchorOf(at: DraftStatement['at']): Anchor | undefined {
  if (at === undefined) return undefined;
  const { position, quote, quoteHash, textHash } = at;
  if (position === undefined && quote === undefined && quoteHash === undefined) return undefined;
  return {
    position,
    quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    quoteHash,
    textHash,
  };
}
