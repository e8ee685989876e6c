/** The reading of a reader that makes no mistake: what the gold ledger of a report says, at its places in the text. */
import type { Gold, GoldStatement } from '../bench/reading/gold.ts';
import { withoutLabel } from '../bench/reading/place-gold.ts';
import type { FoundParty, Mention, ProposedStatement, ReportReading, Span, Speaker } from '../src/evidence/reading.ts';

export function readingFromGold(gold: Gold): ReportReading {
  const because = { rule: 'test/gold' };
  const lines = gold.isPage
    ? [...gold.paragraphs.map(textOf), ...gold.debris]
    : gold.raw.split(/\r?\n/).filter((line) => line.trim() !== '');
  const text = lines.join('\n');
  const parties = new Map<string, FoundParty & { readonly mentions: Mention[] }>();
  const statements: ProposedStatement[] = [];
  let start = 0;
  const paragraphs = lines.map((line, place) => {
    const paragraph = {
      start,
      end: start + line.length,
      n: place + 1,
      role: gold.paragraphs[place]?.role ?? ('debris' as const),
      because,
    };
    let from = start;
    for (const statement of gold.paragraphs[place]?.statements ?? []) {
      const at = text.indexOf(statement.text, from);
      if (at < 0) throw new Error(`${gold.name}: not in the text: ${statement.text}`);
      from = at + statement.text.length;
      statements.push(
        statementAt(
          statement,
          at + statement.text.length - withoutLabel(statement.text, paragraph.role).length,
          from,
          place + 1,
        ),
      );
    }
    start += line.length + 1;
    return paragraph;
  });
  return {
    text: { text, hash: '', drift: [] },
    about: {
      title: undefined,
      outlet: undefined,
      author: undefined,
      modified: undefined,
      dateline: undefined,
      language: undefined,
      url: undefined,
      published: gold.published === null ? undefined : { value: gold.published, basis: 'stated', because },
    },
    paragraphs,
    statements,
    parties: [...parties.values()],
    disagreements: [],
    suggestions: [],
    asks: [],
  };

  function statementAt(statement: GoldStatement, at: number, end: number, paragraph: number): ProposedStatement {
    const spans = spansWithin(text, { start: at, end });
    const speaker: Speaker = { name: statement.speaker, what: 'person', party: undefined };
    for (const [m, span] of spans(statement.mentions).entries()) {
      const name = statement.mentions[m]!.party;
      const party = parties.get(name) ?? {
        id: name,
        name,
        what: 'state' as const,
        of: undefined,
        title: undefined,
        surfaces: [],
        mentions: [],
      };
      party.mentions.push({ ...span, paragraph });
      parties.set(name, party);
    }
    const dates = spans(statement.dates);
    const quantities = spans(statement.quantities);
    return {
      id: `s${statements.length + 1}`,
      paragraph,
      start: at,
      end,
      kind: statement.kind,
      status: statement.status,
      speaker,
      sources: (statement.sources ?? [statement.speaker]).map((name) => ({ ...speaker, name })),
      parties: [],
      dates: statement.dates.map(({ words, value, mod, deadline, saying }, d) => ({
        ...dates[d]!,
        words,
        value,
        mod,
        type: 'date',
        from: 'itself',
        isDeadline: deadline === true,
        isSaying: saying === true,
      })),
      quantities: statement.quantities.map(({ words, value, to, unit, approximate, direction }, q) => ({
        ...quantities[q]!,
        words,
        value,
        to,
        unit,
        approximate: approximate === true,
        direction,
        same: 1,
      })),
      hedges: [],
      flags: [],
      because: { kind: because, status: because, speaker: because },
    };
  }
}

/** The statements of a paragraph in a row: the text of a page's paragraph as far as the gold tells it. */
function textOf({ starts, statements }: Gold['paragraphs'][number]): string {
  return statements.length === 0 ? starts : statements.map(({ text }) => text).join(' ');
}

/** Each at its first place that begins and ends a word and is not taken by one before it. */
function spansWithin(text: string, { start, end }: Span) {
  return (list: readonly { readonly words: string }[]): Span[] => {
    const taken: Span[] = [];
    return list.map(({ words }) => {
      for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; at = text.indexOf(words, at + 1)) {
        const span = { start: at, end: at + words.length };
        const isInWord =
          /\p{L}\p{L}|\p{N}\p{N}/u.test(text.slice(at - 1, at + 1)) ||
          /\p{L}\p{L}|\p{N}\p{N}/u.test(text.slice(span.end - 1, span.end + 1));
        if (isInWord || taken.some((other) => other.start < span.end && span.start < other.end)) continue;
        taken.push(span);
        return span;
      }
      throw new Error(`not in the statement: ${words}`);
    });
  };
}
