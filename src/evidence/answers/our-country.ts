/** `Our country`: in which words it stands, and whose it is once the analyst has said so. */
import { knownParty } from '../parties/gazetteer/gazetteer.ts';
import type { FoundParty, Mention, ProposedStatement } from '../reading.ts';
import type { ReportText, Sentence, Token } from '../text/report-text.ts';

const COUNTRY = new Set(
  'country state nation government president ministry army side land homeland parliament region capital'.split(' '),
);

/** Whether `our` stands there with a word for a country or what belongs to it among the three words behind. */
export function isOurCountry(tokens: readonly Token[], at: number): boolean {
  return wordOfCountry(tokens, at) !== undefined;
}

function wordOfCountry(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]!.lower !== 'our') return undefined;
  return tokens.slice(at + 1, at + 4).find(({ lower }) => COUNTRY.has(lower));
}

/** The party with this id or name, one of the gazetteer where the report does not name it; undefined where nobody knows it. */
export function ourParty(parties: readonly FoundParty[], our: string): FoundParty | undefined {
  const wanted = our.toLowerCase();
  const found =
    parties.find(({ id, name }) => id === our || name.toLowerCase() === wanted) ??
    parties.find(({ surfaces }) => surfaces.some(({ words }) => words.toLowerCase() === wanted));
  if (found !== undefined) return found;
  const known = knownParty(our);
  return known === undefined
    ? undefined
    : { id: known.id, name: known.name, what: known.what, of: undefined, title: undefined, surfaces: [], mentions: [] };
}

interface Read {
  readonly statements: readonly ProposedStatement[];
  readonly parties: readonly FoundParty[];
}

/**
 * `Our country` as a mention of `ours` wherever somebody says it who is not known to be of another country. Mentions do not
 * overlap those that are there.
 */
export function withOurs(report: ReportText, { statements, parties }: Read, ours: FoundParty): Read {
  const sentences = new Map(
    report.paragraphs.flatMap(({ sentences }) => sentences.map((one): [number, Sentence] => [one.start, one])),
  );
  const taken = new Set(parties.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const sides = new Map(parties.map(({ id, what, of }) => [id, what === 'person' ? of : id]));
  const added: Mention[] = [];
  const words: string[] = [];
  const now = statements.map((statement) => {
    const sentence = sentences.get(statement.start);
    const side = statement.speaker.party === undefined ? undefined : sides.get(statement.speaker.party);
    if (sentence === undefined || (side !== undefined && side !== ours.id)) return statement;
    const before = added.length;
    for (const [i, { start, lower }] of sentence.tokens.entries()) {
      const country = lower === 'our' ? wordOfCountry(sentence.tokens, i) : undefined;
      if (
        country === undefined ||
        sentence.tokens.slice(i, i + 4).some((token) => token.start < country.end && taken.has(token.start))
      )
        continue;
      added.push({ start, end: country.end, paragraph: statement.paragraph });
      words.push(report.text.slice(start, country.end));
    }
    return added.length === before || statement.parties.includes(ours.id)
      ? statement
      : { ...statement, parties: [...statement.parties, ours.id] };
  });
  if (added.length === 0) return { statements, parties };
  const counts = new Map(ours.surfaces.map(({ words: one, count }) => [one, count]));
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  const party: FoundParty = {
    ...ours,
    surfaces: [...counts].map(([one, count]) => ({ words: one, count })),
    mentions: [...ours.mentions, ...added].sort((a, b) => a.start - b.start),
  };
  const isKnown = parties.some(({ id }) => id === ours.id);
  const all = isKnown ? parties.map((one) => (one.id === ours.id ? party : one)) : [...parties, party];
  return { statements: now, parties: [...all].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start) };
}
