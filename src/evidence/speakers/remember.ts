/** What a sentence adds to the cast: those it names, and its speaker last. */
import type { Role, Speaker } from '../reading.ts';
import type { Attribution } from './attribute.ts';
import { asSpeaker, type Cast, hear } from './cast.ts';
import { AUXILIARIES, holdsVerb, PREPOSITIONS } from './clause.ts';
import { describedBeside } from './described-beside.ts';
import { coreOf, spelled } from './phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { EXPERTS, OFFICIALS, OTHERS } from './speaker-nouns.ts';

/** Puts the people and parties of a sentence in the cast, its speaker last. */
export function remember(
  cast: Cast,
  view: SentenceView,
  { speaker, sources, manner, tags, described: own }: Attribution,
  role: Role,
): void {
  if (role === 'debris' || role === 'teaser') return;
  for (const name of [...view.names].reverse()) {
    const { party, isPossessive } = name;
    if (party.what === 'person' || !isPossessive) {
      hear(cast, asSpeaker(party), view.place, {
        hasSpoken: false,
        described: party.what === 'person' ? describedBeside(view, name) : [],
      });
    }
  }
  const subject = personSubject(view);
  if (subject !== undefined && manner === 'own')
    hear(cast, subject, view.place, { hasSpoken: false, described: subject.name.toLowerCase().split(' ') });
  if (manner === 'own' || manner === 'turn') return;
  const words = tags.flatMap(({ from, to }) => view.tokens.slice(from, Math.min(to, from + 40)));
  const described = [...own, ...words.filter(({ kind }) => kind === 'word').map(({ lower }) => lower)];
  const via = sources.slice(1, -1).filter(({ what }) => what === 'organization');
  for (const one of via) hear(cast, one, view.place, { described: ['medium'] });
  hear(cast, speaker, view.place, { described, via });
}

/** `My father had worked …`, `Fishermen on the island have …`: somebody unnamed whom `he` or `they` may mean in the next sentence. */
function personSubject(view: SentenceView): Speaker | undefined {
  const { tokens } = view;
  const isOne = /^(?:my|his|her|a|an|one)$/.test(tokens[0]?.lower ?? '');
  for (let i = isOne ? 1 : 0; i < Math.min(5, tokens.length); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word' || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower) || view.nameAt[i]?.party.what === 'person')
      return undefined;
    const isPerson = OTHERS.has(lower) || OFFICIALS.has(lower) || EXPERTS.has(lower);
    if (isPerson && tokens[i + 1]?.text === ',' && view.nameAt[i + 2]?.party.what === 'person') return undefined;
    if (isPerson && isOne !== /(?:[^s]s|men|women|people)$/.test(lower)) {
      const core = isOne ? { from: 0, to: i + 1 } : coreOf(view, { from: 0, to: subjectEnd(view, i) });
      return { name: spelled(view, core), what: 'unnamed', party: undefined };
    }
  }
  return undefined;
}

function subjectEnd(view: SentenceView, from: number): number {
  let to = from + 1;
  while (to < view.tokens.length && view.tokens[to]!.kind !== 'mark' && !holdsVerb(view, to, to + 1)) to++;
  return to;
}
