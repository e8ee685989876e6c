/** Whose `our country` it is, to be asked for each speaker who says so. */
import { isOurCountry } from './answers/our-country.ts';
import type { Ask, FoundParty, ProposedStatement, Role, Speaker } from './reading.ts';
import type { Attribution } from './speakers/index.ts';

/**
 * One ask for each speaker, at the first place. Guessed is the state that a person is said to belong to; for the outlet and its
 * interviewer that of most of those whom they interview, since a paper asks its own experts. A state named beside the words is
 * never guessed: `the visit of the Norwegian king to our country`.
 */
export function oursAmong(
  attributions: readonly Attribution[],
  statements: readonly ProposedStatement[],
  roles: readonly Role[],
  parties: readonly FoundParty[],
): Ask[] {
  const asks = new Map<string, { statement: string; speaker: Speaker; beside: Set<string> }>();
  const byStart = new Map(
    statements.filter(({ within }) => within === undefined).map((statement) => [statement.start, statement]),
  );
  for (const { view, speaker: vouching, sources, tags } of attributions) {
    const role = roles[view.sentence.paragraph];
    const statement = byStart.get(view.sentence.start);
    if (statement === undefined || role === 'debris' || role === 'teaser') continue;
    const at = view.tokens.findIndex((_, i) => isOurCountry(view.tokens, i));
    if (at < 0) continue;
    // In the words that attribute, `our government said`, it is the voice outside that says `our`.
    const speaker = tags.some(({ from, to }) => from <= at && at < to) ? (sources.at(-2) ?? vouching) : vouching;
    const ask = asks.get(speaker.name) ?? { statement: statement.id, speaker, beside: new Set() };
    asks.set(speaker.name, ask);
    for (const { party } of view.names) if (party.what === 'state') ask.beside.add(party.id);
  }
  const byId = new Map(parties.map((party) => [party.id, party]));
  const isState = (id: string | undefined) => id !== undefined && byId.get(id)?.what === 'state';
  const stateOf = ({ party }: Speaker) => {
    const of = party === undefined ? undefined : byId.get(party)?.of;
    return isState(of) ? of : undefined;
  };
  const asked = sideOfAsked(attributions, stateOf);
  return [...asks.values()].map(({ statement, speaker, beside }) => {
    const isPaper = speaker.what === 'outlet' || speaker.what === 'interviewer';
    const own = isPaper ? asked : stateOf(speaker);
    // A person may well name her own country; the paper's is only inferred.
    const guess = isPaper && own !== undefined && beside.has(own) ? undefined : own;
    return { about: 'our', statement, speaker: speaker.name, guess };
  });
}

/** The state of more than half of those who answer in interviews and are said to belong to one. */
function sideOfAsked(
  attributions: readonly Attribution[],
  stateOf: (speaker: Speaker) => string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { manner, speaker } of attributions) {
    if (manner !== 'turn' || speaker.what === 'interviewer' || seen.has(speaker.name)) continue;
    seen.add(speaker.name);
    const state = stateOf(speaker);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 2 > total)?.[0];
}
