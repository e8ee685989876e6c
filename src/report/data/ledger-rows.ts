/** The ledger as a table: a row per statement, with all that the case file holds of it. */
import { type Bearing, linksOf } from '../../analysis/index.ts';
import type { Case, Source, Statement } from '../../model/index.ts';
import type { Cell } from '../writers/csv-writer.ts';

type Column = readonly [head: string, cell: (statement: Statement, source: Source | undefined) => Cell | undefined];

const COLUMNS: readonly Column[] = [
  ['statement', ({ id }) => id],
  ['says', ({ says }) => says],
  ['speaker', ({ speaker }) => speaker],
  ['party', ({ voice }) => voice],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['via', ({ via }) => via.join('; ')],
  ['source', ({ source }) => source],
  ['source title', (_, source) => source?.title],
  ['outlet', (_, source) => source?.outlet],
  ['published', (_, source) => source?.published?.value],
  ['paragraph', ({ paragraph }) => paragraph],
  ['quote', ({ anchor }) => anchor?.quote?.exact],
  ['quote hash', ({ anchor }) => anchor?.quoteHash],
  ['start', ({ anchor }) => anchor?.position?.start],
  ['end', ({ anchor }) => anchor?.position?.end],
  ['text hash', ({ anchor }) => anchor?.textHash],
  ['date', ({ date }) => date?.value],
  ['part of the date', ({ date }) => date?.mod],
  ['date in words', ({ date }) => date?.words],
  ['said on', ({ said }) => said?.value],
  ['part of said on', ({ said }) => said?.mod],
  ['said on in words', ({ said }) => said?.words],
  ['deadline', ({ by }) => by?.value],
  ['part of the deadline', ({ by }) => by?.mod],
  ['deadline in words', ({ by }) => by?.words],
  ['act', ({ act }) => act],
  ['same as', ({ sameAs }) => sameAs],
  ['checked', ({ checked }) => checked],
  ['reliability of the source', (_, source) => source?.reliability],
  [
    'reliability of the speaker',
    ({ speaker }, source) => source?.speakers.find(({ name }) => name === speaker)?.reliability,
  ],
  ['credibility', ({ credibility }) => credibility],
  ['estimate', ({ estimate }) => estimate?.word],
  ['scale', ({ estimate }) => estimate?.scale],
  ['confidence', ({ confidence }) => confidence],
  ['supports', (statement) => links(statement, 'supports')],
  ['contradicts', (statement) => links(statement, 'contradicts')],
  ['qualifies', (statement) => links(statement, 'qualifies')],
];

export function ledgerRows({ statements, sources }: Case): { readonly heads: string[]; readonly rows: Cell[][] } {
  const byId = new Map(sources.map((one) => [one.id, one]));
  return {
    heads: COLUMNS.map(([head]) => head),
    rows: statements.map((statement) =>
      COLUMNS.map(([, cell]) => cell(statement, byId.get(statement.source ?? '')) ?? null),
    ),
  };
}

function links(statement: Statement, how: Bearing): string {
  return linksOf(statement)
    .filter((link) => link.how === how)
    .map(({ what, basis }) => `${what} (${basis})`)
    .join('; ');
}
