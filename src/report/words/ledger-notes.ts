/** Footnotes to the ledger, numbered in the order in which they are first referred to. */
import type { Case, Source, Statement } from '../../model/index.ts';
import { report as phrases } from '../phrases/index.ts';
import { type Inline, said, type Text } from '../writers/document.ts';

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

  /** References to the notes on these statements, in their order. */
  referTo(statements: readonly string[]): Inline[] {
    return statements.map((id) => ({ note: this.numberOf(id) }));
  }

  /** The same, by their numbers. */
  inOrder(statements: readonly string[]): Inline[] {
    const numbers = statements.map((id) => this.numberOf(id));
    return numbers.sort((a, b) => a - b).map((note) => ({ note }));
  }

  /** The sources of all that was referred to; by name where there are several. */
  sources(): Text[] {
    const sources = this.#sources();
    return sources.map(({ id, title, outlet, published, reliability, translationOf, translatedFrom, file }) => {
      const appeared =
        published === undefined
          ? undefined
          : `${published.value}${published.basis === 'stated' ? '' : ` (${phrases.basis[published.basis]})`}`;
      return [
        phrases.source(
          sources.length > 1 ? said(id) : undefined,
          said(title ?? id),
          outlet === undefined ? undefined : said(outlet),
          appeared,
        ),
        ...(translationOf === undefined ? [] : [phrases.translationOf(said(translationOf))]),
        ...(translatedFrom === undefined ? [] : [phrases.translatedFrom(said(translatedFrom))]),
        ...(reliability === undefined ? [] : [phrases.reliability(reliability)]),
        ...(file === undefined ? [phrases.notStored] : []),
      ].join(' ');
    });
  }

  /** All that were referred to, in order. */
  items(): Text[] {
    const several = this.#sources().length > 1;
    return this.#statements().map((statement) => {
      const {
        speaker,
        via,
        source,
        paragraph,
        says,
        kind,
        said: day,
        checked,
        credibility,
        estimate,
        confidence,
      } = statement;
      const who = speaker !== undefined ? said(speaker) : source === undefined ? phrases.analyst : said(source);
      const where = several && source !== undefined && speaker !== undefined ? said(source) : undefined;
      return [
        phrases.statement(
          who,
          source === undefined ? undefined : kind,
          day,
          via.map(said),
          where,
          paragraph,
          said(says),
        ),
        ...(credibility === undefined ? [] : [phrases.credibility(credibility)]),
        ...(estimate === undefined ? [] : [phrases.estimate(estimate.word, estimate.scale)]),
        ...(confidence === undefined ? [] : [phrases.confidence(confidence)]),
        ...(checked === 'proposed' ? [phrases.proposed] : []),
      ].join(' ');
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
