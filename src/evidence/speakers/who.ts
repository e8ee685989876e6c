/** Whom the words of an attribution name: a person, a state, a body, a medium, or somebody unnamed in the words that describe her. */
import type { FoundParty } from '../reading.ts';
import { BODIES, EXPERTS, MEDIA, OFFICIALS } from '../text/speaker-nouns.ts';
import { asSpeaker, byDescription, byPronoun, type Cast } from './cast.ts';
import { isCapital, PREPOSITIONS } from './clause.ts';
import type { Words } from './frame.ts';
import { mediumIn } from './medium.ts';
import { bodyWords, describing, type Named } from './named.ts';
import { coreOf, spelled } from './phrase.ts';
import type { NamedAt, SentenceView } from './sentence-view.ts';
import { subjectBefore } from './subject-before.ts';
import { unknownPerson } from './unknown-person.ts';
import { describedIn } from './unnamed.ts';

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['hers', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** Undefined where the words name nobody (`it` with nothing before it, `we`). */
export function whoIs(view: SentenceView, words: Words, cast: Cast): Named | undefined {
  const { tokens } = view;
  const core = coreOf(view, words);
  if (core.to <= core.from || tokens[core.from] === undefined) return undefined;
  const person = personIn(view, words, core);
  const pair = person === undefined ? undefined : joined(view, core, person);
  if (pair !== undefined) {
    return {
      speaker: { name: spelled(view, pair), what: 'unnamed', party: undefined },
      via: [],
      described: [],
      how: 'words',
    };
  }
  if (person !== undefined) {
    return { speaker: asSpeaker(person.party), via: [], described: describing(view, words, person), how: 'name' };
  }
  const first = tokens[core.from]!.lower;
  if (core.to - core.from === 1 && /^(?:he|she)$/.test(first)) {
    const named = subjectBefore(view, core.from, cast);
    if (named !== undefined)
      return { speaker: asSpeaker(named.party), via: [], described: describing(view, words, named), how: 'pronoun' };
  }
  if (core.to - core.from === 1 && /^(?:he|she|they|it|him|her|them)$/.test(first)) {
    const heard = byPronoun(
      cast,
      first === 'him' ? 'he' : first === 'her' ? 'she' : first === 'them' ? 'they' : first,
      view.place,
    );
    return heard && { speaker: heard.speaker, via: heard.via, described: [], how: 'pronoun' };
  }
  const owner = core.to - core.from === 1 ? OWNERS.get(first) : undefined;
  if (owner !== undefined) {
    const heard = byPronoun(cast, owner, view.place);
    return heard && { speaker: heard.speaker, via: heard.via, described: [], how: 'pronoun' };
  }
  if (/^(?:i|we|me|us|our|my|you)$/.test(first) && core.to - core.from === 1) return undefined;
  const state = stateIn(view, core);
  if (state !== undefined) return { speaker: asSpeaker(state), via: [], described: [], how: 'name' };
  const owned = ownGovernment(view, core, cast);
  if (owned !== undefined) return owned;
  const document = ofDocument(view, core, words, cast);
  if (document !== undefined) return document;
  const titled = titledName(view, core);
  if (titled !== undefined) return titled;
  const whole = wholeName(view, core);
  if (whole !== undefined)
    return { speaker: asSpeaker(whole.party), via: [], described: bodyWords(view, words), how: 'name' };
  const medium = mediumIn(view, quotedName(view, core));
  if (medium !== undefined) {
    return {
      speaker: { name: medium.name, what: medium.isUnnamed ? 'unnamed' : 'organization', party: undefined },
      via: [],
      described: ['medium', ...bodyWords(view, words)],
      how: 'words',
    };
  }
  const unknown = unknownPerson(view, words, core, cast);
  if (unknown !== undefined) return unknown;
  return describedIn(view, core, words, cast);
}

/** `the newspaper "Asia-Plyus"`: a name in quotation marks belongs to the core before it. */
function quotedName(view: SentenceView, { from, to }: Words): Words {
  if (!/^["“«„]$/.test(view.tokens[to]?.text ?? '') || view.isQuoted[to] || !isCapital(view, to + 1))
    return { from, to };
  let end = to + 1;
  while (end < Math.min(view.tokens.length, to + 8) && !/^["”»“]$/.test(view.tokens[end]!.text)) end++;
  return { from, to: end };
}

/** The person the phrase is about: not one who owns or follows a preposition (`Orlov's aide`, `a lawyer for Orlov`), nor one in a relative clause. */
function personIn(view: SentenceView, words: Words, core: Words): NamedAt | undefined {
  const { tokens } = view;
  const limit = Math.min(words.to, words.from + 60);
  let isRelative = false;
  let found: NamedAt | undefined;
  for (let i = words.from; i < limit; i++) {
    const { lower, text, kind } = tokens[i]!;
    if (kind === 'mark' && text === ',') isRelative = false;
    if (i > words.from && /^(?:who|which|whose|whom|that)$/.test(lower)) isRelative = true;
    const name = view.nameAt[i];
    if (name === undefined || name.from !== i) continue;
    if (name.party.what === 'person' && !isRelative && !name.isPossessive && !followsPreposition(view, i, words.from)) {
      // Outside the core a name is the speaker's only as an apposition set between commas.
      if (i >= core.to && tokens[i - 1]!.text !== ',' && !isTitled(view, i)) continue;
      // `Reyes ally Viktor Lomov`: of two names side by side the second is hers.
      if (found !== undefined && i > found.to + 4) break;
      if (found !== undefined && tokens.slice(found.to, i).some((token) => token.text === ',' || token.lower === 'and'))
        break;
      found = name;
    }
  }
  return found;
}

/** `Mihai Stanescu and Ana Dobrescu`: two who speak as one. */
function joined(view: SentenceView, core: Words, { from, to }: NamedAt): Words | undefined {
  if (from !== core.from || view.tokens[to]?.lower !== 'and') return undefined;
  const other = view.nameAt[to + 1];
  if (other === undefined || other.party.what !== 'person' || other.from !== to + 1) return undefined;
  // `A and B of the forum`
  const isWhole = other.to === core.to || PREPOSITIONS.has(view.tokens[other.to]?.lower ?? '');
  return isWhole ? { from, to: other.to } : undefined;
}

function isTitled(view: SentenceView, i: number): boolean {
  const before = view.tokens[i - 1]?.lower ?? '';
  return (
    OFFICIALS.has(before) ||
    /^(?:mr|mrs|ms|dr|col|gen|capt|lt|sgt|prof|professor|sir)$/.test(before) ||
    view.tokens[i - 1]?.text === '.'
  );
}

function followsPreposition(view: SentenceView, i: number, from: number): boolean {
  let k = i - 1;
  while (k >= from && (isTitled(view, k + 1) || view.tokens[k]!.text === '.') && view.tokens[k]!.text !== ',') k--;
  return k >= from && PREPOSITIONS.has(view.tokens[k]!.lower) && k > from;
}

/** `Moscow`, `the Kyrgyz side`, `China, which …`: every word of the core belongs to the state. */
function stateIn(view: SentenceView, { from, to }: Words): FoundParty | undefined {
  let state: FoundParty | undefined;
  for (let i = from; i < to; i++) {
    const { lower, kind } = view.tokens[i]!;
    if (kind === 'mark' || lower === 'the' || lower === 'both') continue;
    const name = view.nameAt[i];
    if (name !== undefined && name.party.what === 'state') {
      if (state !== undefined && state !== name.party) return undefined;
      state = name.party;
    } else if (!(state !== undefined && /^(?:side|capital|state)$/.test(lower))) {
      return undefined;
    }
  }
  return state;
}

/** `Its government`, `their side`: the state meant by `its`. */
function ownGovernment(view: SentenceView, { from, to }: Words, cast: Cast): Named | undefined {
  if (
    to - from !== 2 ||
    !/^(?:its|their)$/.test(view.tokens[from]!.lower) ||
    !/^(?:government|side|leadership)$/.test(view.tokens[from + 1]!.lower)
  )
    return undefined;
  const states = [...cast.heard.values()].filter(({ speaker }) => speaker.what === 'state');
  const last = states.at(-1);
  return last && { speaker: last.speaker, via: [], described: [], how: 'description' };
}

/** `deputy mayor Yusuf Omar Abdi`: capitals right behind an office in lower case are a person, whatever else they were taken for. */
function titledName(view: SentenceView, { from, to }: Words): Named | undefined {
  let at = to;
  while (at > from && isCapital(view, at - 1) && !view.tokens[at - 1]!.lower.endsWith("'s")) at--;
  const before = view.tokens[at - 1];
  if (before === undefined || at <= from || to - at < 2 || to - at > 4 || view.nameAt[at]?.party.what === 'state')
    return undefined;
  const { lower, text } = before;
  if (text !== lower || BODIES.has(lower) || !(OFFICIALS.has(lower) || EXPERTS.has(lower))) return undefined;
  if (view.tokens.slice(at, to).some((token) => BODIES.has(token.lower) || MEDIA.has(token.lower))) return undefined;
  const words = { from: at, to };
  return {
    speaker: { name: spelled(view, words), what: 'person', party: undefined },
    via: [],
    described: describing(view, { from, to }, words),
    how: 'name',
  };
}

function wholeName(view: SentenceView, { from, to }: Words): NamedAt | undefined {
  let start = view.tokens[from]!.lower === 'the' ? from + 1 : from;
  while (start < to && view.tokens[start]!.kind === 'mark') start++;
  const name = view.nameAt[start] ?? apposed(view, { from, to });
  if (name === undefined || name.party.what === 'person') return undefined;
  if (name.to >= to) return name;
  return view.tokens[name.to]!.text === '(' || view.tokens[name.to]!.kind === 'mark' ? name : undefined;
}

/** `the owner of the copper mine Rudoprom`: a body's name right after a noun that describes it. */
function apposed(view: SentenceView, { from, to }: Words): NamedAt | undefined {
  const name = view.nameAt[to - 1];
  if (
    name === undefined ||
    name.party.what === 'person' ||
    name.party.what === 'state' ||
    name.to !== to ||
    name.from <= from
  )
    return undefined;
  const { lower, text, kind } = view.tokens[name.from - 1]!;
  return kind === 'word' && text === lower && lower !== 'the' && !PREPOSITIONS.has(lower) && lower !== 'and'
    ? name
    : undefined;
}

/** Who speaks in a paper: `a report of the UN Development Programme`, `the company's statement`; the last body heard for `its message`. */
function ofDocument(view: SentenceView, core: Words, words: Words, cast: Cast): Named | undefined {
  const { tokens } = view;
  let at = -1;
  for (let i = core.from; i < core.to; i++) {
    const { lower } = tokens[i]!;
    if (i > core.from && PREPOSITIONS.has(lower)) break;
    if (
      /^(?:statement|report|communiqué|communique|message|letter|release|declaration|note|study|survey|estimates?|data|figures|statistics|memo|information|document|website|telegram|account|spokesmanship)$/.test(
        lower,
      ) &&
      !isCapital(view, i + 1)
    )
      at = i;
  }
  if (at < 0) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:that|which)$/.test(next)) {
    // `a study that the World Bank published`
    const by = view.nameAt[at + 2] ?? view.nameAt[at + 3];
    if (
      by !== undefined &&
      /^(?:has|had|published|issued|released|commissioned|conducted|made|wrote)$/.test(tokens[by.to]?.lower ?? '')
    )
      return { speaker: asSpeaker(by.party), via: [], described: [], how: 'name' };
  }
  if (next === 'of' || next === 'by' || next === 'from' || (next === 'published' && tokens[at + 2]?.lower === 'by')) {
    const from = next === 'published' ? at + 3 : at + 2;
    if (from >= words.to) return undefined;
    const author = whoIs(view, { from, to: words.to }, cast);
    return author !== undefined &&
      (author.speaker.what !== 'unnamed' || author.how !== 'words' || /^\p{Lu}/u.test(author.speaker.name))
      ? author
      : undefined;
  }
  const before = tokens[at - 1]?.lower === 'own' ? tokens[at - 2] : tokens[at - 1];
  if (
    before !== undefined &&
    at - 1 >= core.from &&
    (before.lower.endsWith("'s") || before.text === '’' || before.text === "'")
  ) {
    return whoIs(
      view,
      { from: core.from, to: before.lower.endsWith("'s") ? (tokens[at - 1] === before ? at : at - 1) : at - 1 },
      cast,
    );
  }
  if (
    before !== undefined &&
    /^(?:its|the|their|his|her|this|that)$/.test(before.lower) &&
    at === core.to - 1 &&
    at - 1 === core.from
  ) {
    const heard = byDescription(cast, ['statement']);
    if (
      heard !== undefined &&
      /^(?:statement|message|communiqué|communique|release|letter|report|declaration|note)$/.test(tokens[at]!.lower)
    ) {
      return { speaker: heard.speaker, via: heard.via, described: [], how: 'description' };
    }
  }
  return undefined;
}
