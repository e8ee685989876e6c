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
function ourParty(parties: readonly FoundParty[], our: string): FoundParty | undefined {
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

interface Ours {
  readonly party: FoundParty;
  readonly words: string[];
  readonly mentions: Mention[];
}

/**
 * `Our country` as a mention of the party that `our` names for its speaker, in that speaker's statements and in no others. A
 * party that nobody knows changes nothing. Mentions do not overlap those that are there.
 */
export function withOurs(
  report: ReportText,
  { statements, parties }: Read,
  our: Readonly<Record<string, string>> = {},
): Read {
  const bySpeaker = new Map<string, Ours | undefined>();
  const byParty = new Map<string, Ours>();
  const oursOf = (speaker: string): Ours | undefined => {
    if (!bySpeaker.has(speaker)) {
      const party = Object.hasOwn(our, speaker) ? ourParty(parties, our[speaker]!) : undefined;
      const ours = party && (byParty.get(party.id) ?? { party, words: [], mentions: [] });
      if (ours !== undefined) byParty.set(ours.party.id, ours);
      bySpeaker.set(speaker, ours);
    }
    return bySpeaker.get(speaker);
  };
  const sentences = new Map(
    report.paragraphs.flatMap(({ sentences }) => sentences.map((one): [number, Sentence] => [one.start, one])),
  );
  const taken = new Set(parties.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const now = statements.map((statement) => {
    const ours = oursOf(statement.speaker.name);
    const sentence = ours && statement.within === undefined ? sentences.get(statement.start) : undefined;
    if (ours === undefined || sentence === undefined) return statement;
    const before = ours.mentions.length;
    for (const [i, { start, lower }] of sentence.tokens.entries()) {
      const country = lower === 'our' ? wordOfCountry(sentence.tokens, i) : undefined;
      if (
        country === undefined ||
        sentence.tokens.slice(i, i + 4).some((token) => token.start < country.end && taken.has(token.start))
      )
        continue;
      ours.mentions.push({ start, end: country.end, paragraph: statement.paragraph });
      ours.words.push(report.text.slice(start, country.end));
    }
    return ours.mentions.length === before || statement.parties.includes(ours.party.id)
      ? statement
      : { ...statement, parties: [...statement.parties, ours.party.id] };
  });
  const named = new Map(parties.map((party) => [party.id, party]));
  for (const ours of byParty.values()) if (ours.mentions.length > 0) named.set(ours.party.id, withMentions(ours));
  return { statements: now, parties: [...named.values()].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start) };
}

function withMentions({ party, words, mentions }: Ours): FoundParty {
  const counts = new Map(party.surfaces.map(({ words: one, count }) => [one, count]));
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return {
    ...party,
    surfaces: [...counts].map(([one, count]) => ({ words: one, count })),
    mentions: [...party.mentions, ...mentions].sort((a, b) => a.start - b.start),
  };
}
