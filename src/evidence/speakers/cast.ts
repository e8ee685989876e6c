/**
 * Those heard and named so far, so that `he`, `the minister`, `the statement` and `one of the officials` find whom they mean:
 * the last one that fits by number, sex as far as a title or an earlier pronoun told it, and the words that described her.
 */
import type { FoundParty, Speaker } from '../reading.ts';
import { BODIES, DOCUMENTS, MEDIA, standing } from '../text/speaker-nouns.ts';
import type { Ambiguous } from './meant.ts';

export interface Heard {
  readonly speaker: Speaker;
  /** Through whom, before the speaker, outlet left out: the medium that cited her. */
  readonly via: readonly Speaker[];
  /** The words that describe her, in lower case: `deputy`, `minister`. */
  readonly described: ReadonlySet<string>;
  readonly number: 'one' | 'many';
  sex: 'he' | 'she' | undefined;
  /** The place of the sentence. */
  at: number;
  /** That of the first sentence that told of her. */
  readonly since: number;
  /** False of one who was only mentioned. */
  hasSpoken: boolean;
}

export interface Cast {
  /** The latest last; one entry for each name. */
  readonly heard: Map<string, Heard>;
  /** By what is asked (`whoAsked`) whom the analyst says that a description means. */
  readonly answers: ReadonlyMap<string, Speaker>;
  /** What was taken for one of several, in the order of the text. */
  readonly ambiguous: Ambiguous[];
  /** By the words without `the`: whom they mean here by an answer. */
  readonly meant: Map<string, Speaker>;
}

export function emptyCast(answers: ReadonlyMap<string, Speaker> = new Map()): Cast {
  return { heard: new Map(), answers, ambiguous: [], meant: new Map() };
}

const SHE = new Set(
  'mrs ms miss spokeswoman chairwoman congresswoman ombudswoman businesswoman woman mother daughter sister wife widow grandmother aunt queen princess lady madam councilwoman baroness'.split(
    ' ',
  ),
);
const HE = new Set(
  'mr sir spokesman chairman congressman businessman man father son brother husband grandfather uncle king prince lord'.split(
    ' ',
  ),
);

/** The pronoun that goes with words that describe somebody, in lower case: `spokeswoman`, `mr`; undefined where none tells. */
export function sexIn(words: readonly string[]): 'he' | 'she' | undefined {
  if (words.some((word) => SHE.has(word))) return 'she';
  return words.some((word) => HE.has(word)) ? 'he' : undefined;
}

/** Puts somebody at the end of the cast, with what is new known of her. */
export function hear(
  cast: Cast,
  speaker: Speaker,
  at: number,
  more: { described?: readonly string[]; via?: readonly Speaker[]; hasSpoken?: boolean } = {},
): Heard {
  const known = cast.heard.get(speaker.name);
  const described = new Set([...(known?.described ?? []), ...(more.described ?? [])]);
  const sex = known?.sex ?? sexIn([...described]);
  const entry: Heard = {
    speaker,
    via: more.via ?? known?.via ?? [],
    described,
    number: isMany(speaker) ? 'many' : 'one',
    sex,
    at,
    since: known?.since ?? at,
    hasSpoken: (known?.hasSpoken ?? false) || more.hasSpoken !== false,
  };
  cast.heard.delete(speaker.name);
  cast.heard.set(speaker.name, entry);
  if (cast.heard.size > MOST) cast.heard.delete(cast.heard.keys().next().value!);
  return entry;
}

/** How many are kept in mind, so that a long text stays linear. */
const MOST = 40;

/** `two officials`, `fishermen on the island`, `the carriers`: by its first words up to a preposition. */
function isMany({ name, what }: Speaker): boolean {
  if (what !== 'unnamed') return false;
  const words = name.toLowerCase().split(' ');
  if (/^(?:a|an|one|my|this|another)$/.test(words[0]!)) return false;
  if (/^(?:two|three|four|five|six|several|some|many|most|both)$/.test(words[0]!)) return true;
  // `Mihai Stanescu and Ana Dobrescu`
  if (/^\p{Lu}.* and \p{Lu}/u.test(name)) return true;
  const end = words.findIndex((word) => /^(?:of|on|in|at|from|for|with|close|familiar)$/.test(word));
  const head = words.slice(0, end < 0 ? words.length : end).at(-1) ?? '';
  return /(?:[^s]s|men|women|people)$/.test(head);
}

function latest(cast: Cast, fits: (heard: Heard) => boolean): Heard | undefined {
  const all = [...cast.heard.values()];
  for (let i = all.length - 1; i >= 0; i--) if (fits(all[i]!)) return all[i];
  return undefined;
}

/** Whom a pronoun means, among those heard or named within the last sentences. */
export function byPronoun(cast: Cast, pronoun: string, at: number): Heard | undefined {
  const near = (heard: Heard) => at - heard.at <= REACH;
  if (pronoun === 'he' || pronoun === 'she') {
    const isOne = ({ speaker, number }: Heard) =>
      speaker.what === 'person' || (speaker.what === 'unnamed' && number === 'one');
    const sexed = latest(cast, (heard) => near(heard) && isOne(heard) && heard.sex === pronoun);
    const open = latest(cast, (heard) => near(heard) && isOne(heard) && heard.sex === undefined);
    const found = sexed !== undefined && (open === undefined || sexed.at >= open.at) ? sexed : (open ?? sexed);
    if (found !== undefined) found.sex = pronoun;
    return found;
  }
  if (pronoun === 'they')
    return latest(
      cast,
      (heard) =>
        near(heard) &&
        (heard.number === 'many' || heard.speaker.what === 'organization' || heard.speaker.what === 'state'),
    );
  if (pronoun === 'it')
    return latest(
      cast,
      (heard) =>
        near(heard) &&
        heard.speaker.what !== 'person' &&
        (heard.speaker.what !== 'unnamed' ||
          (heard.hasSpoken && at - heard.at === 1 && isInstitution(heard.speaker.name))),
    );
  return undefined;
}

/** `the embassy`, `the ministry`, `an internal memo`: what `it` may be, unlike a person. */
function isInstitution(name: string): boolean {
  const head = name
    .toLowerCase()
    .split(/ (?:of|in|for|from|at|by) /)[0]!
    .split(' ')
    .at(-1)!;
  return OWNERS.test(name) || BODIES.has(head) || DOCUMENTS.has(head);
}

/** Those who may be a company: `the owner of the ship denies it. It says …` */
const OWNERS = /^(?:the |its )?(?:owner|operator|carrier|exporter|importer|shipper|producer|employer|buyer|seller)\b/;

const REACH = 8;

const ANYBODY =
  /^(?:expert|analyst|official|politician|diplomat|scientist|speaker|interlocutor|specialist|source|researcher|observer|author|leader|aide|lawyer|officer)$/;

/** Whom `the minister`, `the statement`, `the other official` mean; undefined where nobody heard so far fits. */
export function byDescription(cast: Cast, words: readonly string[]): Heard | undefined {
  const noun = words.at(-1) ?? '';
  const meant = cast.meant.get(words.join(' '));
  if (meant !== undefined) return cast.heard.get(meant.name) ?? unheard(meant);
  if (noun === 'interlocutor' || noun === 'speaker') return latest(cast, hasSaid);
  const exact = latest(cast, (heard) => heard.hasSpoken && heard.number === 'one' && isDescribedBy(heard, words, noun));
  if (exact !== undefined) return exact;
  if (words.length > 1 && BODIES.has(noun)) return undefined;
  if (DOCUMENTS.has(noun)) {
    const owner = latest(cast, ({ described }) => described.has(`${noun}'s`));
    if (owner !== undefined) return owner;
    return latest(
      cast,
      ({ speaker, hasSpoken }) => hasSpoken && (speaker.what === 'organization' || speaker.what === 'state'),
    );
  }
  if (MEDIA.has(noun)) return latest(cast, ({ described }) => described.has('medium'));
  const mentioned = latest(cast, (heard) => heard.speaker.what !== 'unnamed' && isDescribedBy(heard, words, noun));
  if (mentioned !== undefined) return mentioned;
  if (BODIES.has(noun))
    return latest(cast, ({ speaker, described }) =>
      described.has('medium') && !MEDIA.has(noun) && noun !== 'agency'
        ? false
        : noun === 'country' || noun === 'kingdom' || noun === 'republic'
          ? speaker.what === 'state'
          : speaker.what === 'organization' &&
            (speaker.name.toLowerCase().includes(noun) ||
              (speaker.party !== undefined &&
                !/\b(?:government|ministry|parliament|police|army)\b/i.test(speaker.name) &&
                /^(?:company|firm|operator|organization|organisation|group|bank)$/.test(noun)) ||
              (/^(?:company|firm|operator)$/.test(noun) &&
                !/\b(?:government|ministry|parliament|police|army)\b/i.test(speaker.name))),
    );
  if (ANYBODY.test(noun)) {
    const is = standing([noun]);
    const fits = (wanted: 'official' | 'expert' | undefined) => (heard: Heard) =>
      hasSaid(heard) &&
      (heard.speaker.what === 'person' || heard.described.has(noun)) &&
      standing([...heard.described]) === wanted;
    return latest(cast, fits(is)) ?? latest(cast, fits(undefined)) ?? latest(cast, hasSaid);
  }
  return undefined;
}

/** Whether somebody was told of in each of these words, of which `noun` is the last. */
export function isDescribedBy(heard: Heard, words: readonly string[], noun: string): boolean {
  const { described, speaker } = heard;
  const name = speaker.name.toLowerCase();
  return (
    words.every((word) => described.has(word) || described.has(`${word}s`) || name.includes(word)) &&
    !isOther(heard, noun)
  );
}

/** Somebody whom the analyst has named before the report did. */
function unheard(speaker: Speaker): Heard {
  return { speaker, via: [], described: new Set(), number: 'one', sex: undefined, at: 0, since: 0, hasSpoken: false };
}

/** A person is no body, paper or station, though such a word may describe her; `the head of the mission` is no mission. */
function isOther({ speaker }: Heard, noun: string): boolean {
  if (!BODIES.has(noun) && !MEDIA.has(noun)) return false;
  // `mission` of a headline is short for one whose name comes below.
  if (speaker.what === 'person' || speaker.name === noun) return true;
  const words = speaker.name.toLowerCase().split(' ');
  const end = words.findIndex((word) => word === 'of' || word === 'in' || word === 'for');
  return speaker.what === 'unnamed' && (end < 0 ? words : words.slice(0, end)).at(-1) !== noun;
}

function hasSaid({ speaker, number, hasSpoken }: Heard): boolean {
  return hasSpoken && number === 'one' && (speaker.what === 'person' || speaker.what === 'unnamed');
}

/** `Treasury` after `the Treasury Department`: the body heard of last whose name begins with the word. */
export function byFirstWord(cast: Cast, word: string): Heard | undefined {
  return /^\p{Lu}/u.test(word)
    ? latest(cast, ({ speaker }) => speaker.what === 'organization' && speaker.name.startsWith(`${word} `))
    : undefined;
}

/** The body heard of last whose name ends in the word. */
export function byLastWord(cast: Cast, noun: string): Heard | undefined {
  return latest(
    cast,
    ({ speaker }) => speaker.what === 'organization' && speaker.name.toLowerCase().endsWith(` ${noun}`),
  );
}

/** The medium through which unnamed ones of the same kind were heard: `one of the officials` after `the paper said, citing two officials`. */
export function viaOf(cast: Cast, noun: string): readonly Speaker[] {
  const stem = noun.replace(/s$/, '');
  return (
    latest(
      cast,
      ({ via, speaker }) => via.length > 0 && speaker.what === 'unnamed' && speaker.name.toLowerCase().includes(stem),
    )?.via ?? []
  );
}

/** A party as a speaker. */
export function asSpeaker(party: FoundParty): Speaker {
  return {
    name: party.name,
    what: party.what === 'person' ? 'person' : party.what === 'state' ? 'state' : 'organization',
    party: party.id,
  };
}
