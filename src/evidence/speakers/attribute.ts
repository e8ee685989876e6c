/**
 * For each sentence who vouches for it, and through whom it came. Within a sentence its own words decide (a tag, a reporting
 * verb, `according to`); over sentences a quotation goes on, an interview turn lasts, a list belongs to whose paper it is;
 * everything else falls back to the text's own voice.
 */
import type { Because, FoundParty, ReportDetails, Role, Speaker } from '../reading.ts';
import { isNoteOnAuthor } from '../text/author-note.ts';
import type { ReportText } from '../text/report-text.ts';
import { MEDIA, standing } from '../text/speaker-nouns.ts';
import type { SpeechAct } from '../text/speech-verbs.ts';
import { byDescription, type Cast, emptyCast } from './cast.ts';
import type { Frame, Words } from './frame.ts';
import { goesOn } from './goes-on.ts';
import { linksOf } from './links.ts';
import { type Ambiguous, meantBy } from './meant.ts';
import { mediumIn } from './medium.ts';
import type { Named } from './named.ts';
import { namedLater } from './named-later.ts';
import { OUTLET, type OwnVoice, ownVoiceOf } from './own-voice.ts';
import { quotesIn } from './quoted.ts';
import { remember } from './remember.ts';
import { type SentenceView, viewsOf } from './sentence-view.ts';
import { type Turn, turnsOf } from './turns.ts';

export interface Attribution {
  readonly speaker: Speaker;
  readonly sources: readonly Speaker[];
  readonly because: Because;
  /** `own`: the text's own voice. `turn`: an interview turn. `indirect`: reported in words not hers. `direct`: more than half of it is her words. */
  readonly manner: 'own' | 'turn' | 'indirect' | 'direct';
  readonly act: SpeechAct | undefined;
  /** The reporting verb's base form. */
  readonly verb: string | undefined;
  /** True where a negated or denying verb reports it. */
  readonly isDenied: boolean;
  /** The tokens that attribute; what is said is the rest. */
  readonly tags: readonly Words[];
  readonly standing: 'official' | 'expert' | undefined;
  /** Words that describe the speaker here, in lower case; `medium` for a medium. */
  readonly described: readonly string[];
  readonly view: SentenceView;
}

/**
 * One attribution for each sentence of the report, in the order of the text; debris and teasers are taken for the outlet's.
 * `who`: from descriptions (`the ministry`) to the name that the analyst says they stand for; `ambiguous`: those that are open.
 */
export function attribute(
  report: ReportText,
  roles: readonly Role[],
  parties: readonly FoundParty[],
  details: Partial<ReportDetails> = {},
  who: Readonly<Record<string, string>> = {},
): {
  readonly attributions: readonly Attribution[];
  readonly voice: OwnVoice;
  readonly ambiguous: readonly Ambiguous[];
} {
  const views = viewsOf(report, quotesIn(report, roles), parties);
  const taken = turnsOf(report, roles, parties, views);
  const voice = ownVoiceOf(report, roles, details, views, parties, taken);
  // An author asks her own questions: nobody is interviewed.
  const turns = voice.rule === 'speaker/author' ? report.paragraphs.map(() => undefined) : taken;
  const cast = emptyCast(meantBy(who, parties));
  const told: Attribution[] = [];
  for (const [place, view] of views.entries()) {
    const p = view.sentence.paragraph;
    const role = roles[p]!;
    const turn = turns[p];
    const given =
      role === 'debris' || role === 'teaser'
        ? own(view, voice)
        : (withinSentence(view, voice, turn, cast, role) ??
          (turn === undefined ? overSentences(report, roles, views, place, told, cast, voice, turns) : undefined) ??
          (turn !== undefined
            ? inTurn(view, turn)
            : isAuthorNote(view, voice, views.length)
              ? own(view, { speaker: OUTLET, rule: 'speaker/outlet', words: undefined })
              : own(view, voice)));
    remember(cast, view, given, role);
    told.push(given);
  }
  return {
    attributions: told.map(
      (one, place) =>
        headlineQuoted(report, roles, told, place) ??
        headlineShort(roles, told, place) ??
        namedLater(told, roles, place) ??
        one,
    ),
    voice,
    ambiguous: cast.ambiguous,
  };
}

/** How far below a heading its quotation is looked for, in sentences. */
const BELOW = 80;
const MOST_HEADINGS = 200;
/** In characters. */
const LONGEST = 2000;

/** `‘They took the keys’` above the passage in which somebody says so: hers. */
function headlineQuoted(
  report: ReportText,
  roles: readonly Role[],
  told: readonly Attribution[],
  place: number,
): Attribution | undefined {
  const one = told[place]!;
  const p = one.view.sentence.paragraph;
  const quote = one.view.quotes[0];
  if (roles[p] !== 'headline' || one.manner !== 'own' || quote === undefined || p > MOST_HEADINGS) return undefined;
  const words = plain(report.text.slice(quote.start, quote.end));
  const opensWithIt = one.view.isQuoted[0] || one.view.tokens.at(-2)?.text === ':';
  if (words.length < 12 || !(one.view.quotedWords * 2 > one.view.words || opensWithIt)) return undefined;
  for (let i = place + 1; i < Math.min(told.length, place + BELOW); i++) {
    const { view, speaker, sources, manner } = told[i]!;
    if (
      manner === 'own' ||
      speaker.what === 'interviewer' ||
      view.sentence.text.length > LONGEST ||
      !plain(view.sentence.text).includes(words)
    )
      continue;
    return {
      ...one,
      speaker,
      sources,
      because: { rule: 'speaker/headline-quote', paragraph: report.paragraphs[view.sentence.paragraph]!.n },
    };
  }
  return undefined;
}

/** `Mission denies …`: the body that the text below calls `the mission`. */
function headlineShort(roles: readonly Role[], told: readonly Attribution[], place: number): Attribution | undefined {
  const one = told[place]!;
  const noun = one.speaker.name;
  const p = one.view.sentence.paragraph;
  if (roles[p] !== 'headline' || one.manner === 'own' || p > MOST_HEADINGS || !/^\p{Ll}+$/u.test(noun))
    return undefined;
  for (let i = place + 1; i < Math.min(told.length, place + BELOW); i++) {
    const { because, speaker } = told[i]!;
    if (because.rule !== 'speaker/description' || !because.words?.toLowerCase().startsWith(`the ${noun} `)) continue;
    return speaker.name === noun ? undefined : { ...one, speaker, sources: [...one.sources.slice(0, -1), speaker] };
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function own(view: SentenceView, voice: OwnVoice): Attribution {
  return {
    speaker: voice.speaker,
    sources: [voice.speaker],
    because: voice.words === undefined ? { rule: voice.rule } : { rule: voice.rule, words: voice.words },
    manner: 'own',
    act: undefined,
    verb: undefined,
    isDenied: false,
    tags: [],
    standing: undefined,
    described: [],
    view,
  };
}

function inTurn(view: SentenceView, turn: Turn): Attribution {
  return {
    ...own(view, { speaker: turn.speaker, rule: 'speaker/outlet', words: undefined }),
    sources: [OUTLET, turn.speaker],
    because: turn.from === undefined ? { rule: turn.rule } : { rule: turn.rule, paragraph: turn.from },
    manner: 'turn',
    standing: turn.standing,
  };
}

/** `Inés Valdivieso is an economist …` below her article: the outlet's word on its author. */
function isAuthorNote({ sentence, place }: SentenceView, { speaker }: OwnVoice, count: number): boolean {
  return speaker.what === 'author' && place >= count / 2 && isNoteOnAuthor(sentence.text, speaker.name);
}

/** What a sentence's own words say of its speaker. */
function withinSentence(
  view: SentenceView,
  voice: OwnVoice,
  turn: Turn | undefined,
  cast: Cast,
  role: Role,
): Attribution | undefined {
  const base = turn === undefined ? [voice.speaker] : [OUTLET, turn.speaker];
  const links = linksOf(view, voice, turn, cast, role);
  if (links.length === 0) return undefined;
  const chain: Speaker[] = [...base];
  const push = (speaker: Speaker) => {
    if (!chain.some(({ name }) => name === speaker.name)) chain.push(speaker);
  };
  for (const { named, frame } of links) {
    for (const via of named.via) push(via);
    const through = frame?.through === undefined ? undefined : mediumIn(view, frame.through);
    const heard = frame?.through === undefined ? undefined : theMedium(view, frame.through, cast);
    if (heard !== undefined) push(heard);
    else if (through !== undefined && !through.isUnnamed && !isSameOutlet(through.name, voice.called))
      push({ name: through.name, what: 'organization', party: undefined });
    push(named.speaker);
  }
  const last = links.at(-1)!;
  const governing = links.find(({ frame }) => frame !== undefined) ?? last;
  const isDirect = turn === undefined && (view.quotedWords * 2 > view.words || isWholeQuote(view, governing.frame));
  return {
    speaker: chain.at(-1)!,
    sources: chain,
    because: { rule: isDirect ? 'speaker/direct' : last.rule, words: last.words },
    manner: isDirect ? 'direct' : 'indirect',
    act: governing.frame?.act,
    verb: governing.frame?.verb,
    isDenied: governing.frame?.isDenied ?? false,
    tags: links.map(({ tag }) => tag),
    standing: standingOf(last.named, cast),
    described: last.named.described,
    view,
  };
}

/** `told the Meridian Post` in what The Meridian Post publishes. */
function isSameOutlet(name: string, called: string | undefined): boolean {
  const bare = (one: string) => one.toLowerCase().replace(/^the /, '');
  return called !== undefined && bare(name) === bare(called);
}

/** `told the station`: the medium heard of last. */
function theMedium({ tokens }: SentenceView, { from }: Words, cast: Cast): Speaker | undefined {
  const noun = tokens[from + 1]?.lower ?? '';
  if (tokens[from]?.lower !== 'the' || !MEDIA.has(noun) || /^\p{Lu}/u.test(tokens[from + 2]?.text ?? ''))
    return undefined;
  const heard = byDescription(cast, [noun]);
  return heard?.described.has('medium') ? heard.speaker : undefined;
}

/** `“Herring do not read,” said Lepik, who …`: a whole clause in quotes before its tag, however long the tag. */
function isWholeQuote(view: SentenceView, frame: Frame | undefined): boolean {
  const { tokens, isQuoted, quotedWords, words } = view;
  if (frame?.rule !== 'speaker/tag' || !isQuoted[0] || quotedWords < 3 || quotedWords * 5 < words) return false;
  let end = 0;
  while (end < tokens.length && isQuoted[end]) end++;
  return /^[,.?!…]$/.test(tokens[end - 2]?.text ?? '') || tokens[end]?.text === ',';
}

function standingOf({ speaker, described }: Named, cast: Cast): 'official' | 'expert' | undefined {
  const known = cast.heard.get(speaker.name)?.described;
  return (
    standing([...described, ...(known ?? []), ...speaker.name.toLowerCase().split(/\s+/)]) ??
    (speaker.what === 'state' || speaker.what === 'organization' ? 'official' : undefined)
  );
}

/** What a sentence without words of attribution takes from its neighbors. */
function overSentences(
  report: ReportText,
  roles: readonly Role[],
  views: readonly SentenceView[],
  place: number,
  told: readonly Attribution[],
  cast: Cast,
  voice: OwnVoice,
  turns: readonly (Turn | undefined)[],
): Attribution | undefined {
  const view = views[place]!;
  const on = goesOn({ report, roles, views, place, told, cast, voice, turns });
  if (on === undefined) return undefined;
  const isDirect = view.quotedWords * 2 > view.words;
  return {
    ...own(view, voice),
    speaker: on.speaker,
    sources: on.sources,
    because: on.because,
    manner: isDirect ? 'direct' : 'indirect',
    act: 'say',
    standing: standingOf({ speaker: on.speaker, via: [], described: [], how: 'name' }, cast),
  };
}
