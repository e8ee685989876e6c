/** Who is quoted by an office first and named with it right after: `its energy minister said`, then `Energy Minister Ana Berg`. */
import type { Role } from '../reading.ts';
import { OFFICIALS } from '../text/speaker-nouns.ts';
import type { Attribution } from './attribute.ts';
import { asSpeaker } from './cast.ts';
import type { NamedAt, SentenceView } from './sentence-view.ts';

/** How many sentences later she is named at most. */
const AHEAD = 4;

/**
 * The attribution with the person's name, where the next sentences name just one with the very office, of two words or more, and
 * of no other country; undefined where nobody is.
 */
export function namedLater(
  told: readonly Attribution[],
  roles: readonly Role[],
  place: number,
): Attribution | undefined {
  const one = told[place]!;
  const { speaker, sources, manner, view } = one;
  if (speaker.what !== 'unnamed' || (manner !== 'indirect' && manner !== 'direct')) return undefined;
  const words = speaker.name
    .toLowerCase()
    .replace(/^(?:its|their|the|his|her|a|an) /, '')
    .split(' ');
  if (words.length < 2 || words.length > 4 || !OFFICIALS.has(words.at(-1)!)) return undefined;
  const found = new Map<string, NamedAt['party']>();
  for (let i = place + 1; i < Math.min(told.length, place + 1 + AHEAD); i++) {
    const next = told[i]!.view;
    const role = roles[next.sentence.paragraph];
    if (role === 'debris' || role === 'teaser') continue;
    for (const name of next.names)
      if (name.party.what === 'person' && holdsOffice(next, name, words, view)) found.set(name.party.id, name.party);
  }
  const [person, ...others] = found.values();
  if (person === undefined || others.length > 0) return undefined;
  const named = asSpeaker(person);
  return { ...one, speaker: named, sources: [...sources.slice(0, -1), named] };
}

/** `Energy Minister Ana Berg`, `Ana Berg, the energy minister`. */
function holdsOffice(
  view: SentenceView,
  { from, to }: NamedAt,
  office: readonly string[],
  first: SentenceView,
): boolean {
  const { tokens } = view;
  const stands = (at: number) => at >= 0 && office.every((word, k) => tokens[at + k]?.lower === word);
  const inFront = from - office.length;
  // The search for people may take the office into the name.
  for (const at of [inFront, from])
    if (stands(at) && (at === from ? to > from + office.length : true)) return isOfSame(view, at - 1, first);
  if (tokens[to]?.text !== ',') return false;
  const behind = /^(?:its|their|the|his|her)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return stands(behind);
}

/** `Belovian Energy Minister`: a country in front of the office is told of where the office is quoted, too. */
function isOfSame({ tokens }: SentenceView, at: number, first: SentenceView): boolean {
  const { text = '', kind } = tokens[at] ?? {};
  if (kind !== 'word' || !/^\p{Lu}/u.test(text) || text === 'The') return true;
  const stem = text.slice(0, 4).toLowerCase();
  return first.tokens.some((token) => /^\p{Lu}/u.test(token.text) && token.lower.startsWith(stem));
}
