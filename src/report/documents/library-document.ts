/** The list of shipped cases. */
import { parse } from 'yaml';
import { language, library as phrases } from '../phrases/index.ts';
import { type Document, said } from '../writers/document.ts';

export interface Shipped {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
}

/** Title and question of a case, read from its first lines only: the list need not check every model. */
export function summaryOfText(text: string): Omit<Shipped, 'id'> {
  const head = /^(?:(?!(?:about|citations|sources|statements|parties|conflict):).*\n)*/.exec(text)?.[0] ?? '';
  const { title, question } = parse(head) as { title?: string; question?: string };
  return { title: title ?? '', question: question ?? null };
}

export function libraryDocument(cases: readonly Shipped[]): Document {
  return {
    title: phrases.title,
    subtitle: [],
    language,
    blocks: [
      {
        kind: 'table',
        title: phrases.tableTitle,
        columns: [{ head: phrases.id }, { head: phrases.asks, flexible: true }],
        rows: cases.map(({ id, title, question }) => [
          id,
          question === null ? said(title) : `${said(title)}. ${said(question)}`,
        ]),
        after: phrases.next,
      },
    ],
  };
}
