/** What a report was read as, laid out for a person: what to ask her, then the ledger paragraph by paragraph. */
import type { Because, Paragraph, ProposedStatement, ReportReading } from '../../evidence/reading.ts';
import { namesOf } from '../data/reading-data.ts';
import { language, number } from '../phrases/index.ts';
import { reading as phrases } from '../phrases/reading.ts';
import { askInWords, becauseInWords, statementReason } from '../words/because-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said, type Text } from '../writers/document.ts';

export interface ReadingHeading {
  /** What the report is called by where it has no title. */
  readonly name: string;
}

export function readingDocument(reading: ReportReading, { name }: ReadingHeading): Document {
  const { about, paragraphs, statements } = reading;
  const aside = paragraphs.filter(isAside).length;
  return {
    title: said(about.title ?? name),
    subtitle: [
      phrases.by(about.outlet && said(about.outlet), about.author && said(about.author)),
      phrases.published(about.published),
      ...(about.modified === undefined ? [] : [phrases.modified(about.modified)]),
    ],
    language,
    blocks: [
      paragraph(phrases.size(statements.length, paragraphs.length, aside)),
      ...(reading.isEnglish === false ? [paragraph(phrases.notEnglish, 'warning')] : []),
      ...(statements.length === 0
        ? [paragraph(phrases.noSentence, 'warning')]
        : [paragraph(`${phrases.kinds(kindCounts(statements))} ${phrases.proposals}`)]),
      ...askBlocks(reading),
      ...ledgerBlocks(reading),
      ...dateBlocks(reading),
      ...quantityBlocks(reading),
      ...partyBlocks(reading),
      ...suggestionBlocks(reading),
      ...disagreementBlocks(reading),
    ],
  };
}

const isAside = ({ role }: Paragraph) => role === 'debris' || role === 'teaser';

function kindCounts(statements: readonly ProposedStatement[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of statements) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function askBlocks({ asks, parties }: ReportReading): Block[] {
  const nameOf = namesOf(parties);
  return titled(
    phrases.asksTitle,
    asks.map((ask) => askInWords(ask, (id) => saidOrNull(nameOf(id)))),
  );
}

const saidOrNull = (name: string | null) => (name === null ? null : said(name));

function titled(title: string, items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function ledgerBlocks({ text, paragraphs, statements }: ReportReading): Block[] {
  const byParagraph = new Map<number, ProposedStatement[]>();
  for (const statement of statements) {
    const those = byParagraph.get(statement.paragraph);
    if (those === undefined) byParagraph.set(statement.paragraph, [statement]);
    else those.push(statement);
  }
  const blocks: Block[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const first = paragraphs[at]!;
    if (!isAside(first)) {
      const those = byParagraph.get(first.n) ?? [];
      blocks.push(heading(phrases.paragraph(first.n, first.role), 3));
      if (those.length > 0) blocks.push(list(those.map((one) => statementInWords(one, text.text))));
      continue;
    }
    let end = at;
    while (end + 1 < paragraphs.length && isAside(paragraphs[end + 1]!)) end++;
    const these = paragraphs.slice(at, end + 1);
    blocks.push(heading(phrases.setAside(these.map(({ n }) => n)), 3));
    blocks.push(list(these.map((one) => [{ quiet: asideInWords(text.text.slice(one.start, one.end), one.because) }])));
    at = end;
  }
  return blocks.length === 0 ? [] : [heading(phrases.ledgerTitle), ...blocks];
}

/** Words that a rule went by are not repeated where they are all there is. */
function asideInWords(text: string, { words, ...because }: Because): string {
  const isAll = words === undefined || words.trim().toLowerCase() === text.trim().toLowerCase();
  return `${said(text)} — ${becauseInWords({ ...because, ...(!isAll && { words }) })}`;
}

function statementInWords(statement: ProposedStatement, text: string): Text {
  const { id, kind, status, sources, start, end, flags, hedges } = statement;
  const marks = [
    ...flags.map((flag) => phrases.flags[flag]),
    ...(hedges.length === 0 ? [] : [phrases.hedged(hedges.map(({ words }) => said(words)))]),
  ];
  return [
    { strong: `${id} ${phrases.standing(kind, status)}.` },
    ` ${phrases.voice(sources.map(({ name }) => said(name)))}: ${said(text.slice(start, end))} `,
    { quiet: `— ${marks.map((mark) => `${mark}; `).join('')}${said(statementReason(statement))}` },
  ];
}

function dateBlocks({ statements }: ReportReading): Block[] {
  const rows = statements.flatMap(({ id, dates }) =>
    dates.map(({ value, to, mod, words, isDeadline }) => [
      `${mod === undefined ? '' : `${phrases.mods[mod]} `}${to === undefined || value === undefined ? (value ?? phrases.noValue) : phrases.range(value, to)}`,
      said(words),
      isDeadline ? phrases.isDeadline : '',
      id,
    ]),
  );
  return table(phrases.datesTitle, phrases.dateColumns, rows, 1);
}

function quantityBlocks({ statements }: ReportReading): Block[] {
  const rows = statements.flatMap(({ id, quantities }) =>
    quantities.map(({ value, to, unit, words, approximate, direction }) => {
      const figure = to === undefined ? inFigures(value) : phrases.range(inFigures(value), inFigures(to));
      const turned = direction === undefined ? [] : [phrases.directions[direction]];
      return [[...(approximate ? [phrases.about] : []), ...turned, figure].join(' '), said(unit), said(words), id];
    }),
  );
  return table(phrases.quantitiesTitle, phrases.quantityColumns, rows, 2);
}

const inFigures = (value: number) => (Number.isInteger(value) ? number(value) : String(value));

function table(title: string, heads: readonly string[], rows: readonly (readonly Text[])[], flexible: number): Block[] {
  if (rows.length === 0) return [];
  const columns = heads.map((head, at) => ({ head, ...(at === flexible && { flexible: true }) }));
  return [{ kind: 'table', title, columns, rows }];
}

function partyBlocks({ parties }: ReportReading): Block[] {
  const nameOf = namesOf(parties);
  const rows = parties.map(({ name, what, of, title, surfaces }) => [
    said(name),
    [title && said(title), phrases.partyKind[what], of && said(nameOf(of)!)].filter(Boolean).join(', '),
    surfaces.map(({ words, count }) => phrases.surface(said(words), count)).join(', '),
  ]);
  return table(phrases.partiesTitle, phrases.partyColumns, rows, 2);
}

function suggestionBlocks({ text, suggestions, parties }: ReportReading): Block[] {
  const nameOf = namesOf(parties);
  return titled(
    phrases.suggestionsTitle,
    suggestions.map(({ statement, for: what, party, at, because }) => {
      const name = nameOf(party);
      const words = said(text.text.slice(at.start, at.end));
      return phrases.suggestion(
        what,
        name === null ? undefined : said(name),
        words,
        statement,
        becauseInWords(because),
      );
    }),
  );
}

function disagreementBlocks({ text, statements, disagreements }: ReportReading): Block[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const told = (id: string) => {
    const { speaker, start, end } = byId.get(id)!;
    return `${said(speaker.name)} (${id}: ${said(text.text.slice(start, end))})`;
  };
  return titled(
    phrases.disagreementsTitle,
    disagreements.map(({ between: [a, b], because }) =>
      phrases.disagreement(told(a), told(b), becauseInWords(because)),
    ),
  );
}
