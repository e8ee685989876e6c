/** What a sentence adds to the cast: those it names, and its speaker last. */
import type { Role, Speaker } from '../reading.ts';
import { BODIES, DOCUMENTS, EXPERTS, namesSpeaker, OFFICIALS, OTHERS } from '../text/speaker-nouns.ts';
import type { Attribution } from './attribute.ts';
import { asSpeaker, byDescription, type Cast, hear } from './cast.ts';
import { AUXILIARIES, DETERMINERS, holdsVerb, PREPOSITIONS } from './clause.ts';
import { describedBeside } from './described-beside.ts';
import { coreOf, spelled } from './phrase.ts';
import type { NamedAt, SentenceView } from './sentence-view.ts';
import { isFreeCapital } from './unknown-person.ts';

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
    if (party.what === 'person' || !(isPossessive || isAdjective(view, name))) {
      hear(cast, asSpeaker(party), view.place, {
        hasSpoken: false,
        described: party.what === 'person' ? describedBeside(view, name) : [],
      });
    }
  }
  rememberPaper(cast, view);
  rememberOwned(cast, view);
  const person = presentedPerson(view);
  if (person !== undefined)
    hear(cast, { name: person.name, what: 'person', party: undefined }, view.place, {
      hasSpoken: false,
      described: person.described,
    });
  const met = manner === 'own' ? (metIn(view) ?? severalIn(view)) : undefined;
  if (met !== undefined) hear(cast, met, view.place, { hasSpoken: false });
  const again = manner === 'own' ? knownSubject(view, cast) : undefined;
  if (again !== undefined) hear(cast, again, view.place, { hasSpoken: false });
  const subject = personSubject(view) ?? bodySubject(view);
  if (subject !== undefined && manner === 'own')
    hear(cast, subject, view.place, { hasSpoken: false, described: subject.name.toLowerCase().split(' ') });
  if (manner === 'own' || manner === 'turn') return;
  const words = tags.flatMap(({ from, to }) => view.tokens.slice(from, Math.min(to, from + 40)));
  const described = [...own, ...words.filter(({ kind }) => kind === 'word').map(({ lower }) => lower)];
  const via = sources.slice(1, -1).filter(({ what }) => what === 'organization');
  for (const one of via) hear(cast, one, view.place, { described: ['medium'] });
  hear(cast, speaker, view.place, { described, via });
}

/** `the Romanian police`: the state is only described by. */
function isAdjective({ tokens }: SentenceView, { party, from, to }: NamedAt): boolean {
  const next = tokens[to];
  const { text } = tokens[to - 1]!;
  return (
    party.what === 'state' &&
    to - from === 1 &&
    text !== party.name &&
    /(?:an|ish|ese|ic|ch|i|ss|ek|gh)$/.test(text) &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    !AUXILIARIES.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    next.lower !== 'and'
  );
}

/** `the report of the Development Authority`: whose it is, for `according to the report`. */
function rememberPaper(cast: Cast, view: SentenceView): void {
  const { tokens } = view;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!DOCUMENTS.has(tokens[i]!.lower) || !/^(?:of|by|from)$/.test(tokens[i + 1]!.lower)) continue;
    const name = view.nameAt[i + 2] ?? (tokens[i + 2]!.lower === 'the' ? view.nameAt[i + 3] : undefined);
    if (name === undefined || name.party.what === 'person') continue;
    hear(cast, asSpeaker(name.party), view.place, { hasSpoken: false, described: [`${tokens[i]!.lower}'s`] });
  }
}

/** `Norway's embassy in Lima`, for `the embassy`. */
function rememberOwned(cast: Cast, view: SentenceView): void {
  const { tokens } = view;
  for (const { party, isPossessive, from, to } of view.names) {
    if (party.what !== 'state' || !isPossessive) continue;
    const start = tokens[to]?.kind === 'mark' ? to + 1 : to;
    let end = start;
    while (end < start + 3 && tokens[end]?.kind === 'word' && !BODIES.has(tokens[end]!.lower)) end++;
    if (!/^(?:embassy|consulate|mission|legation|delegation)$/.test(tokens[end]?.lower ?? '')) continue;
    const isPlaced = tokens[end + 1]?.lower === 'in' && /^\p{Lu}/u.test(tokens[end + 2]?.text ?? '');
    const name = spelled(view, { from, to: isPlaced ? end + 3 : end + 1 });
    hear(cast, { name, what: 'organization', party: party.id }, view.place, {
      hasSpoken: false,
      described: [tokens[end]!.lower],
    });
  }
}

/** `Inés Valdivieso, who studies tariffs …`, `Amina, a seller of fish, …`: a person at the start of a sentence that the search for people missed. */
function presentedPerson(view: SentenceView): { name: string; described: string[] } | undefined {
  const { tokens } = view;
  let to = 0;
  while (to < Math.min(6, tokens.length) && (isFreeCapital(view, to) || (to > 0 && isCityName(view, to)))) to++;
  if (to < 2 || to > 5 || tokens.slice(0, to).some(({ lower }) => namesSpeaker(lower))) return undefined;
  const next = tokens[to];
  const after = tokens[to + 1]?.lower ?? '';
  if (next?.text !== ',' || !(after === 'who' || /^(?:a|an|the)$/.test(after))) return undefined;
  const described = tokens
    .slice(to + 1, to + 10)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
  return after === 'who' || described.some((word) => namesSpeaker(word) && !BODIES.has(word))
    ? { name: spelled(view, { from: 0, to }), described }
    : undefined;
}

/** `Inés Valdivieso Lima`: a surname that is a capital's name too. */
function isCityName(view: SentenceView, i: number): boolean {
  const name = view.nameAt[i];
  return (
    name?.party.what === 'state' && name.to - name.from === 1 && !name.isPossessive && view.tokens[i + 1]?.text === ','
  );
}

/** `its director, whom I met in Ruse, …`: somebody unnamed who was asked. */
function metIn(view: SentenceView): Speaker | undefined {
  const { tokens } = view;
  for (let i = tokens.length - 1; i > 2; i--) {
    if (tokens[i]!.lower !== 'whom' || !/^(?:i|we)$/.test(tokens[i + 1]?.lower ?? '') || tokens[i - 1]!.text !== ',')
      continue;
    let from = i - 2;
    while (from > 0 && from > i - 6 && tokens[from - 1]!.kind === 'word' && !DETERMINERS.has(tokens[from]!.lower))
      from--;
    const noun = tokens[i - 2]!.lower;
    const isPerson = OTHERS.has(noun) || OFFICIALS.has(noun) || EXPERTS.has(noun);
    if (
      isPerson &&
      DETERMINERS.has(tokens[from]!.lower) &&
      !view.names.some((name) => name.from >= from && name.to <= i)
    )
      return { name: spelled(view, { from, to: i - 1 }), what: 'unnamed', party: undefined };
  }
  return undefined;
}

/** `I met two Polish geologists`: several unnamed people whom `they` may mean in the next sentence. */
function severalIn(view: SentenceView): Speaker | undefined {
  const { tokens } = view;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (view.isQuoted[i] || !/^(?:two|three|four|five|six|several)$/.test(tokens[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(i + 5, tokens.length) && tokens[k]!.kind === 'word'; k++) {
      const noun = tokens[k]!.lower.replace(/s$/, '');
      if (PREPOSITIONS.has(noun)) break;
      if (noun !== tokens[k]!.lower && (EXPERTS.has(noun) || OFFICIALS.has(noun) || OTHERS.has(noun)))
        return { name: spelled(view, { from: i, to: k + 1 }), what: 'unnamed', party: undefined };
    }
  }
  return undefined;
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

/** `The captain has the last word`: somebody heard before is spoken of, whom `he` means next. */
function knownSubject(view: SentenceView, cast: Cast): Speaker | undefined {
  const { tokens } = view;
  const noun = tokens[1]?.lower ?? '';
  const isPerson = OTHERS.has(noun) || OFFICIALS.has(noun) || EXPERTS.has(noun);
  if (tokens[0]?.lower !== 'the' || !isPerson || view.nameAt[2] !== undefined || tokens[2]?.kind !== 'word')
    return undefined;
  if (namesSpeaker(tokens[2].lower) || PREPOSITIONS.has(tokens[2].lower)) return undefined;
  const heard = byDescription(cast, [noun]);
  return heard?.speaker.what === 'person' && heard.described.has(noun) ? heard.speaker : undefined;
}

/** `Across the river, the Romanian border police declined …`: a body without a name of its own. */
function bodySubject(view: SentenceView): Speaker | undefined {
  const { tokens } = view;
  let from = 0;
  if (PREPOSITIONS.has(tokens[0]?.lower ?? '')) from = tokens.findIndex(({ text }) => text === ',') + 1;
  const owner = view.nameAt[from];
  const isOwned = owner?.party.what === 'state' && owner.isPossessive && owner.from === from;
  if ((tokens[from]?.lower !== 'the' && !isOwned) || from + 1 >= tokens.length) return undefined;
  for (let i = isOwned ? owner.to : from + 1; i < Math.min(from + 6, tokens.length); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word' || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower)) return undefined;
    if (view.nameAt[i] !== undefined && view.nameAt[i]!.party.what !== 'state') return undefined;
    if (!BODIES.has(lower) || BODIES.has(tokens[i + 1]?.lower ?? '')) continue;
    const next = tokens[i + 1];
    const isHead =
      next !== undefined && (AUXILIARIES.has(next.lower) || next.lower.endsWith('ed') || holdsVerb(view, i + 1, i + 2));
    return isHead ? { name: spelled(view, { from, to: i + 1 }), what: 'organization', party: undefined } : undefined;
  }
  return undefined;
}

function subjectEnd(view: SentenceView, from: number): number {
  let to = from + 1;
  while (to < view.tokens.length && view.tokens[to]!.kind !== 'mark' && !holdsVerb(view, to, to + 1)) to++;
  return to;
}
