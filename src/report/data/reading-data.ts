/**
 * The machine-readable reading of a report: a public, versioned contract, documented in docs/reading-json.md. Parties are named
 * by their names, which no two share; places are UTF-16 offsets, ends one past the last.
 */
import type {
  Ask,
  Because,
  FoundParty,
  Paragraph,
  ProposedStatement,
  ReportReading,
  Span,
  Suggestion,
} from '../../evidence/reading.ts';
import { originalPlace } from '../../evidence/text/normalize.ts';
import { askInWords, becauseInWords, statementReason } from '../words/because-in-words.ts';

export interface ReadingDataOptions {
  /**
   * Whether places in the text lead to places in the file. Of an HTML page they do not: its text was put together from
   * what it shows.
   */
  readonly hasOriginalPlaces: boolean;
}

/** The contract's object for what a report was read as. */
export function readingData(reading: ReportReading, { hasOriginalPlaces }: ReadingDataOptions) {
  const { text, about, paragraphs, statements, parties, disagreements, suggestions, asks } = reading;
  const nameOf = namesOf(parties);
  const original = ({ start, end }: Span) =>
    hasOriginalPlaces ? { originalStart: originalPlace(text, start), originalEnd: originalPlace(text, end) } : {};
  return {
    format: 1 as const,
    report: { ...reportData(about), english: reading.isEnglish ?? null },
    text: { hash: text.hash, length: text.text.length },
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraphData(paragraph),
      ...original(paragraph),
      text: text.text.slice(paragraph.start, paragraph.end),
    })),
    statements: statements.map((statement) => ({
      ...statementData(statement, nameOf, text.text),
      ...original(statement),
    })),
    parties: parties.map((party) => partyData(party, nameOf)),
    disagreements: disagreements.map(({ between, because }) => ({ between, ...reasonData(because) })),
    suggestions: suggestions.map((suggestion) => suggestionData(suggestion, nameOf, text.text)),
    asks: asks.map((ask) => askData(ask, nameOf)),
    problems: [] as const,
  };
}

type NameOf = (id: string | undefined) => string | null;

/** From a party's id to its name. */
export function namesOf(parties: readonly FoundParty[]): NameOf {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id) => (id === undefined ? null : (names.get(id) ?? id));
}

function reasonData(because: Because) {
  const { rule, words, paragraph } = because;
  return { rule, words: words ?? null, paragraph: paragraph ?? null, says: becauseInWords(because) };
}

function reportData({ published, ...about }: ReportReading['about']) {
  return {
    title: about.title ?? null,
    outlet: about.outlet ?? null,
    author: about.author ?? null,
    published:
      published === undefined
        ? null
        : { value: published.value, basis: published.basis, reason: becauseInWords(published.because) },
    modified: about.modified ?? null,
    dateline: about.dateline ?? null,
    language: about.language ?? null,
    url: about.url ?? null,
  };
}

function paragraphData({ n, role, start, end, because }: Paragraph) {
  return { number: n, role, start, end, reason: becauseInWords(because) };
}

function statementData(statement: ProposedStatement, nameOf: NameOf, text: string) {
  const { id, paragraph, start, end, kind, status, speaker, sources, dates, quantities, hedges, because } = statement;
  return {
    id,
    paragraph,
    start,
    end,
    text: text.slice(start, end),
    kind,
    status,
    speaker: speaker.name,
    speakerKind: speaker.what,
    speakerParty: nameOf(speaker.party),
    sources: sources.map(({ name }) => name),
    parties: statement.parties.map((party) => nameOf(party)),
    dates: dates.map(({ words, value, to, type, mod, isDeadline, isSaying, from, ...at }) => ({
      words,
      value: value ?? null,
      ...(to !== undefined && { to }),
      type,
      mod: mod ?? null,
      deadline: isDeadline,
      ofSaying: isSaying,
      from,
      start: at.start,
      end: at.end,
    })),
    quantities: quantities.map(({ words, value, to, unit, approximate, direction, same, ...at }) => ({
      words,
      value,
      to: to ?? null,
      unit,
      approximate,
      direction: direction ?? null,
      same,
      start: at.start,
      end: at.end,
    })),
    hedges: hedges.map(({ words, class: kindOfHedge, strength, ...at }) => ({
      words,
      class: kindOfHedge,
      strength,
      start: at.start,
      end: at.end,
    })),
    flags: statement.flags,
    within: statement.within ?? null,
    reason: statementReason(statement),
    reasons: {
      kind: reasonData(because.kind),
      status: reasonData(because.status),
      speaker: reasonData(because.speaker),
    },
  };
}

function partyData({ id, name, what, of, title, surfaces, mentions }: FoundParty, nameOf: NameOf) {
  return { name, id, kind: what, of: nameOf(of), title: title ?? null, surfaces, mentions };
}

function suggestionData({ statement, for: what, party, at, because }: Suggestion, nameOf: NameOf, text: string) {
  const { start, end } = at;
  return {
    statement,
    for: what,
    party: nameOf(party),
    words: text.slice(start, end),
    start,
    end,
    reason: reasonData(because),
  };
}

function askData(ask: Ask, nameOf: NameOf) {
  const says = askInWords(ask, nameOf);
  switch (ask.about) {
    case 'published':
      return { about: ask.about, guess: ask.guess ?? null, says };
    case 'same':
      return { about: ask.about, parties: ask.parties.map((party) => nameOf(party)), says };
    case 'who':
      return {
        about: ask.about,
        statement: ask.statement,
        words: ask.words,
        after: ask.after ?? null,
        guess: ask.guess,
        among: ask.among,
        says,
      };
    case 'our':
      return { about: ask.about, statement: ask.statement, speaker: ask.speaker, guess: nameOf(ask.guess), says };
  }
}
