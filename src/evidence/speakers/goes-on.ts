/**
 * Speech that goes on without words of attribution: a quotation over several sentences or paragraphs, one that its tag follows
 * only later, one that a colon announced, a list of points, and reported speech that runs on (`If not, it would …`).
 */
import type { Because, Role, Speaker } from '../reading.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Attribution } from './attribute.ts';
import { asSpeaker, type Cast } from './cast.ts';
import { framesIn } from './frames.ts';
import { isFreeIndirect } from './free-indirect.ts';
import type { OwnVoice } from './own-voice.ts';
import type { SentenceView } from './sentence-view.ts';
import { presented, type Turn } from './turns.ts';
import { whoIs } from './who.ts';

export interface GoingOn {
  readonly speaker: Speaker;
  readonly sources: readonly Speaker[];
  readonly because: Because;
}

interface At {
  readonly report: ReportText;
  readonly roles: readonly Role[];
  readonly views: readonly SentenceView[];
  readonly place: number;
  readonly told: readonly Attribution[];
  readonly cast: Cast;
  readonly voice: OwnVoice;
  readonly turns: readonly (Turn | undefined)[];
}

/** Who goes on speaking in the sentence at `place`; undefined where nobody does. */
export function goesOn(at: At): GoingOn | undefined {
  const { views, place, roles } = at;
  const view = views[place]!;
  const role = roles[view.sentence.paragraph];
  const isQuoted = view.quotedWords * 2 > view.words || role === 'quotation';
  if (isQuoted && view.quotedWords > 0) return quotation(at);
  return listed(at) ?? (view.quotedWords === 0 ? runningOn(at) : undefined);
}

function from(told: Attribution, rule: string, paragraph: number): GoingOn {
  return { speaker: told.speaker, sources: told.sources, because: { rule, paragraph } };
}

/** A quotation without a tag: its tag may follow, its speaker may be open, or somebody was just presented. */
function quotation(at: At): GoingOn | undefined {
  const { views, place, told, report, roles } = at;
  const view = views[place]!;
  const p = view.sentence.paragraph;
  const n = report.paragraphs[p]!.n;
  const last = told.at(-1);
  const quote = view.quotes[0]!;
  const isSame =
    last !== undefined &&
    last.view.sentence.paragraph === p &&
    last.view.quotes.some(({ start }) => start === quote.start);
  if (isSame && last.manner !== 'own') return from(last, 'speaker/quote-goes-on', n);
  if (quote.continues && last !== undefined && last.manner !== 'own')
    return from(last, 'speaker/quote-goes-on', report.paragraphs[last.view.sentence.paragraph]!.n);
  const later = taggedLater(at);
  if (later !== undefined) return later;
  if (roles[p] === 'headline') return headlineQuote(at);
  if (last === undefined) return undefined;
  const isHere = last.view.sentence.paragraph === p;
  if (isHere && isHeard(last)) return from(teller(last), 'speaker/quote-goes-on', n);
  const announced = announcedBy(at);
  if (announced !== undefined) return announced;
  const after = isHere ? undefined : namedAfter(at);
  if (after !== undefined) return after;
  const before = lastHeard(told, place);
  if (before !== undefined && before.manner !== 'own' && (isHere || view.quotedWords * 2 > view.words)) {
    return from(before, 'speaker/last-heard', report.paragraphs[before.view.sentence.paragraph]!.n);
  }
  return undefined;
}

/** `“There is no spill.” Minister Ayşe Korhan has been speaking …`: a quotation opens the paragraph and its speaker the next sentence. */
function namedAfter({ views, place, voice, report }: At): GoingOn | undefined {
  const p = views[place]!.sentence.paragraph;
  let next = place + 1;
  while (
    next <= place + AHEAD &&
    views[next]?.sentence.paragraph === p &&
    views[next]!.quotedWords * 2 > views[next]!.words
  )
    next++;
  const view = views[next];
  if (view === undefined || view.sentence.paragraph !== p || next > place + AHEAD) return undefined;
  const name = view.names[0];
  if (name === undefined || name.party.what !== 'person' || name.from > 4 || name.isPossessive) return undefined;
  if (!view.tokens.slice(name.to, name.to + 4).some(({ lower }) => SPEAKS.has(lower))) return undefined;
  return {
    speaker: asSpeaker(name.party),
    sources: [voice.speaker, asSpeaker(name.party)],
    because: { rule: 'speaker/tag-follows', words: name.party.name, paragraph: report.paragraphs[p]!.n },
  };
}

const SPEAKS = new Set('speaking spoke speaks said says told talking was is'.split(' '));

function isHeard({ manner, speaker }: Attribution): boolean {
  return (
    (manner === 'direct' || manner === 'indirect') &&
    (speaker.what === 'person' ||
      speaker.what === 'unnamed' ||
      speaker.what === 'organization' ||
      speaker.what === 'state')
  );
}

/** `His brother, he tells me, saw it. “And who pays?”`: speech that follows is the teller's. */
function teller(last: Attribution): Attribution {
  const before = last.sources.at(-2);
  const isHearsay =
    last.because.rule === 'speaker/citing' && last.speaker.what === 'unnamed' && before?.what === 'person';
  return isHearsay ? { ...last, speaker: before, sources: last.sources.slice(0, -1) } : last;
}

const BACK = 6;

function lastHeard(told: readonly Attribution[], place: number): Attribution | undefined {
  for (let i = told.length - 1; i >= 0 && place - i <= BACK; i--) if (isHeard(told[i]!)) return told[i];
  return undefined;
}

const AHEAD = 12;

/** `“We wait. We have time,” said Orlov`: the tag behind the quote's later sentences, or right after its end. */
function taggedLater({ views, place, cast, voice, report }: At): GoingOn | undefined {
  const view = views[place]!;
  const p = view.sentence.paragraph;
  for (let i = place + 1; i < views.length && i <= place + AHEAD; i++) {
    const next = views[i]!;
    if (next.sentence.paragraph !== p || next.quotedWords === 0) return undefined;
    const [frame] = framesIn(next);
    if (frame !== undefined) {
      const isTag = frame.rule === 'speaker/tag';
      const isOpen = next.quotes.some(({ start }) => start === view.quotes.at(-1)!.start);
      if (!isTag || !(isOpen || i === place + 1)) return undefined;
      const named = whoIs(next, frame.subject, cast);
      return (
        named && {
          speaker: named.speaker,
          sources: [voice.speaker, ...named.via, named.speaker],
          because: { rule: 'speaker/tag-follows', words: frame.words, paragraph: report.paragraphs[p]!.n },
        }
      );
    }
  }
  return undefined;
}

/** A quotation in a headline: the only interviewee's, if there is one. */
function headlineQuote({ turns, voice }: At): GoingOn | undefined {
  const answering = turns.find((turn) => turn !== undefined && turn.speaker.what === 'person');
  return (
    answering && {
      speaker: answering.speaker,
      sources: [voice.speaker, answering.speaker],
      because: {
        rule: 'speaker/headline-quote',
        ...(answering.from === undefined ? {} : { paragraph: answering.from }),
      },
    }
  );
}

/** `Dr Inés Valdivieso replied by letter:` before a quotation. */
function announcedBy({ report, roles, views, place, told, voice }: At): GoingOn | undefined {
  const last = told.at(-1)!;
  const p = last.view.sentence.paragraph;
  const isOpen = last.view.tokens.at(-1)?.text === ':' || roles[p] === 'introduction';
  if (!isOpen && views[place]!.sentence.paragraph !== p) return undefined;
  const paragraph = report.paragraphs[p]!;
  const people = told
    .slice(-6)
    .filter((one) => one.view.sentence.paragraph === p)
    .flatMap(({ view }) =>
      view.names
        .filter(({ party }) => party.what === 'person')
        .map(({ party, from: at }) => ({ person: party, start: view.tokens[at]!.start, end: view.tokens[at]!.end })),
    );
  const who = presented(paragraph, people);
  return (
    who && {
      speaker: asSpeaker(who),
      sources: [voice.speaker, asSpeaker(who)],
      because: { rule: 'speaker/introduction', paragraph: paragraph.n },
    }
  );
}

/** Points of a list under `The Chilean letter makes two points:` or `Moscow demanded:`, marked or in lines of one sentence each. */
function listed({ report, roles, views, place, told, voice }: At): GoingOn | undefined {
  const p = views[place]!.sentence.paragraph;
  if (!isPoint(report, roles, p)) return undefined;
  let lead = p - 1;
  while (lead >= 0 && p - lead < LONGEST_LIST && isPoint(report, roles, lead) && !endsInColon(report, lead)) lead--;
  if (lead < 0 || !endsInColon(report, lead) || !isPoint(report, roles, lead + 2)) return undefined;
  let i = told.length - 1;
  while (i >= 0 && told[i]!.view.sentence.paragraph > lead) i--;
  const leading = told[i];
  if (leading === undefined || leading.view.sentence.paragraph !== lead) return undefined;
  const { n } = report.paragraphs[lead]!;
  if (leading.manner === 'indirect') return from(leading, 'speaker/list', n);
  if (!leading.view.tokens.some(({ lower }) => POINTS.has(lower))) return undefined;
  const name = leading.view.names.find(({ party }) => party.what !== 'person');
  return (
    name && {
      speaker: asSpeaker(name.party),
      sources: [voice.speaker, asSpeaker(name.party)],
      because: { rule: 'speaker/list', paragraph: n },
    }
  );
}

const LONGEST_LIST = 20;

/** A line of a list: marked as one, or a single sentence of running text. */
function isPoint(report: ReportText, roles: readonly Role[], p: number): boolean {
  const paragraph = report.paragraphs[p];
  if (paragraph === undefined || roles[p] !== 'report') return false;
  return paragraph.mark === 'bullet' || paragraph.mark === 'number' || paragraph.sentences.length === 1;
}

function endsInColon(report: ReportText, p: number): boolean {
  return report.paragraphs[p]!.text.trimEnd().endsWith(':');
}

const POINTS = new Set(
  'points demands proposals conditions steps measures paper plan proposal requests terms suggestions principles'.split(
    ' ',
  ),
);

/** What a speaker foresees: a text tells it in its own voice only of what is settled. */
const AHEAD_OF_IT = new Set('will would could might may expected planned'.split(' '));
const ITS = new Set('it they he she its their his her'.split(' '));

/** `If the road stays shut, it will …`: a condition, and the one who was just heard in it. */
function isSupposing(words: readonly string[]): boolean {
  return (
    /^(?:if|unless|otherwise|should|provided|failing)$/.test(words[0] ?? '') && words.some((word) => ITS.has(word))
  );
}

/** `In addition, …`, `Moreover, …`, `It will also …`: one more point of whoever makes points. */
function isAdding(words: readonly string[]): boolean {
  const opening = words.slice(0, 4).join(' ');
  return (
    /^(?:also|besides|moreover|furthermore|further|additionally|likewise|similarly|in (?:addition|particular|turn)|at the same time|in (?:this|that|such a|such) (?:case|event))\b/.test(
      opening,
    ) || /^(?:it|they|he|she) (?:is|are|will|would|could|might) (?:also|further|likewise)\b/.test(opening)
  );
}

/** Reported speech that runs on in its paragraph: `If the road stays shut, it will …` after `she added`. */
function runningOn({ views, place, told, report, cast }: At): GoingOn | undefined {
  const view = views[place]!;
  const p = view.sentence.paragraph;
  const last = told.at(-1);
  if (
    last === undefined ||
    last.view.sentence.paragraph !== p ||
    last.manner !== 'indirect' ||
    view.tokens.at(-1)?.text === '?'
  )
    return undefined;
  const words = view.tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  const isOn = words.some((word) => AHEAD_OF_IT.has(word)) && (isSupposing(words) || isAdding(words));
  return isOn || isFreeIndirect(report, views, place, last, cast)
    ? from(last, 'speaker/runs-on', report.paragraphs[p]!.n)
    : undefined;
}
