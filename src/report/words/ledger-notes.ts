/** Footnotes to the ledger, numbered in the order in which they are first referred to. */
import type { Case, Source, Statement } from '../../model/index.ts';
import { report as phrases } from '../phrases/index.ts';
import { said, type Text } from '../writers/document.ts';

export class LedgerNotes {
  readonly #checked: Case;
  readonly #numbers = new Map<string, number>();

  constructor(checked: Case) {
    this.#checked = checked;
  }

  /** The number of the note on the statement of that id, from 1. */
  numberOf(statement: string): number {
    const known = this.#numbers.get(statement);
    if (known !== undefined) return known;
    this.#numbers.set(statement, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** The sources of all that was referred to; by name where there are several. */
  sources(): Text[] {
    const sources = this.#sources();
    return sources.map(({ id, title, outlet, published }) =>
      phrases.source(
        sources.length > 1 ? said(id) : undefined,
        said(title ?? id),
        outlet === undefined ? undefined : said(outlet),
        published === undefined
          ? undefined
          : `${published.value}${published.basis === 'stated' ? '' : ` (${phrases.basis[published.basis]})`}`,
      ),
    );
  }

  /** All that were referred to, in order. */
  items(): Text[] {
    const several = this.#sources().length > 1;
    return this.#statements().map(({ speaker, source, paragraph, says }) => {
      const who = speaker !== undefined ? said(speaker) : source === undefined ? phrases.analyst : said(source);
      return phrases.statement(
        who,
        several && source !== undefined && speaker !== undefined ? said(source) : undefined,
        paragraph,
        said(says),
      );
    });
  }

  #statements(): Statement[] {
    return [...this.#numbers.keys()].map((id) => this.#checked.statements.find((one) => one.id === id)!);
  }

  #sources(): Source[] {
    const used = new Set(this.#statements().map(({ source }) => source));
    return this.#checked.sources.filter(({ id }) => used.has(id));
  }
}
