/**
 * In whose voice a text speaks where it attributes nothing: an outlet's, that of the author who writes `I`, or that of the
 * body that issues a release or communiqué.
 */
import { outletIn } from '../outlet.ts';
import type { FoundParty, ReportDetails, Role, Speaker } from '../reading.ts';
import { isNoteOnAuthor } from '../text/author-note.ts';
import { nameInDateline, opensWithDateline } from '../text/dateline.ts';
import type { ReportText, TextParagraph } from '../text/report-text.ts';
import { BODIES, namesSpeaker } from '../text/speaker-nouns.ts';
import { asSpeaker } from './cast.ts';
import { framesIn } from './frames.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Turn } from './turns.ts';

export const OUTLET: Speaker = { name: 'the outlet', what: 'outlet', party: undefined };

export interface OwnVoice {
  readonly speaker: Speaker;
  readonly rule: 'speaker/outlet' | 'speaker/author' | 'speaker/issuer';
  readonly words: string | undefined;
  /** What the outlet calls itself, where the page or its copyright line says so. */
  readonly called?: string | undefined;
}

/** The voice of a report's unattributed sentences. */
export function ownVoiceOf(
  report: ReportText,
  roles: readonly Role[],
  details: Partial<ReportDetails>,
  views: readonly SentenceView[],
  parties: readonly FoundParty[],
  turns: readonly (Turn | undefined)[] = [],
): OwnVoice {
  const release = releaseMark(report);
  const issuer = release === undefined ? undefined : issuerOf(report, roles, views);
  if (issuer !== undefined) return { speaker: issuer, rule: 'speaker/issuer', words: release };
  const isOpinion = report.paragraphs
    .slice(0, 8)
    .some(({ text }) => text.length < 80 && !/[.?!]$/.test(text) && OPINION.test(text));
  const isInterview =
    (roles.includes('answer') || turns.some((turn) => turn !== undefined)) &&
    !(isOpinion && !report.paragraphs.some(opensTurn));
  const byline = details.author ?? bylineIn(report, roles) ?? (isOpinion ? bareByline(report, roles) : undefined);
  const first = isInterview ? 0 : firstPersons(views, roles);
  const isSigned = isOpinion || hasAuthorNote(report, byline);
  if ((isSigned && first >= 1) || (first >= (byline === undefined ? 4 : 2) && argues(report, roles, views))) {
    const party = parties.find(({ what, name }) => what === 'person' && name === byline);
    return {
      speaker: { name: byline ?? 'the author', what: 'author', party: party?.id },
      rule: 'speaker/author',
      words: byline,
    };
  }
  return {
    speaker: OUTLET,
    rule: 'speaker/outlet',
    words: undefined,
    called: details.outlet ?? outletIn(report, roles) ?? agency(report),
  };
}

/** In paragraphs: what stands above the running text may come before the dateline. */
const HEAD = 8;

function agency({ paragraphs }: ReportText): string | undefined {
  for (const { text } of paragraphs.slice(0, HEAD)) {
    const name = nameInDateline(text);
    if (name !== undefined) return name;
  }
  return undefined;
}

const OPINION = /\b(?:opinion|op-ed|commentary|column|viewpoint|comment is free|guest essay|perspective)\b/i;

/** `The author is a retired judge …`, `Inés Valdivieso teaches …` at the end: the outlet's word on an author who is not its own. */
function hasAuthorNote({ paragraphs }: ReportText, byline: string | undefined): boolean {
  return paragraphs.slice(-10).some(({ text }) => isNoteOnAuthor(text, byline));
}

/** What a reporter tells of her own way: `received me`, `told me`, `I went to look`, `I learned`. */
const REPORTER =
  /^(?:met|visited|went|walked|drove|travell?ed|arrived|learned|learnt|asked|saw|spoke|sat|followed|rang|called|interviewed)$/;
const HEARD =
  /^(?:told|received|showed|assured|led|handed|gave|takes|took|tells|shows|leads|greeted|greets|says|answers)$/;

const JUDGES =
  /^(?:think|believe|consider|doubt|suspect|argue|propose|suggest|expect|fear|hope|put|submit|maintain|recommend|would|do|am|have)$/;

/** Whether who says `I` without any sign of opinion argues: no dateline, hardly anybody else heard, no reporter's way told. */
function argues({ paragraphs }: ReportText, roles: readonly Role[], views: readonly SentenceView[]): boolean {
  if (paragraphs.slice(0, 6).some(({ text }) => opensWithDateline(text))) return false;
  let sentences = 0;
  let heard = 0;
  let told = 0;
  let judged = 0;
  for (const view of views) {
    const role = roles[view.sentence.paragraph];
    if (role !== 'report' && role !== 'quotation' && role !== 'answer') continue;
    sentences++;
    if (framesIn(view).length > 0 || view.quotedWords >= 5) heard++;
    for (const [i, { lower }] of view.tokens.entries()) {
      if (view.isQuoted[i]) continue;
      const before = view.tokens[i - 1]?.lower ?? '';
      if ((lower === 'me' && HEARD.test(before)) || (before === 'i' && REPORTER.test(lower))) told++;
      if (before === 'i' && JUDGES.test(lower)) judged++;
    }
  }
  if (judged >= 2 && judged > told) return true;
  return heard * 4 <= sentences && (told < 3 || heard * 10 <= sentences);
}

function opensTurn({ mark, label }: TextParagraph): boolean {
  return label !== undefined || mark === 'dash';
}

const SINGULAR = new Set(['i', 'my', 'me', 'myself', "i'm", "i've", "i'd", "i'll", 'mine']);

/** How often the text says `I` outside quotes. */
function firstPersons(views: readonly SentenceView[], roles: readonly Role[]): number {
  let count = 0;
  for (const { tokens, isQuoted, sentence } of views) {
    const role = roles[sentence.paragraph];
    if (role === 'debris' || role === 'teaser') continue;
    for (const [i, token] of tokens.entries())
      if (!isQuoted[i] && SINGULAR.has(token.lower) && token.text !== 'MY') count++;
  }
  return count;
}

const NAME = String.raw`(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:de|del|van|von|der|bin|al|el|la|da|di|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4})`;
const BYLINE = new RegExp(
  String.raw`^(?:\*\*)?(?:[Bb][Yy]|[Aa]uthor:?|[Ww]ritten by|[Tt]ext:?)(?:\*\*)?:?\s+(?:\*\*)?${NAME}`,
  'u',
);
const INLINE = new RegExp(String.raw`\b(?:[Aa]uthor|[Bb]y):(?:\*\*)?\s*${NAME}`, 'u');

/** The name of a byline, `By Inés Valdivieso`; undefined where there is none. */
export function bylineIn(report: ReportText, roles: readonly Role[]): string | undefined {
  for (const [p, paragraph] of report.paragraphs.entries()) {
    if (roles[p] !== 'debris' || paragraph.text.length > 200) continue;
    const found = BYLINE.exec(paragraph.text) ?? INLINE.exec(paragraph.text);
    if (found !== null && !/\b(?:staff|desk|reporters?|agency|newsroom|redaction)\b/i.test(found[1]!)) return found[1]!;
  }
  return undefined;
}

const BARE = new RegExp(String.raw`^(?:\*\*|_)?${NAME}(?:\*\*|_)?$`, 'u');

/** A name that stands alone near the top of an opinion piece, whatever it was taken for. */
function bareByline({ paragraphs }: ReportText, roles: readonly Role[]): string | undefined {
  for (const [p, { text }] of paragraphs.slice(0, 6).entries()) {
    const found = roles[p] === 'debris' || roles[p] === 'headline' ? BARE.exec(text) : null;
    if (
      found !== null &&
      !found[1]!
        .toLowerCase()
        .split(/\s+/)
        .some((word) => namesSpeaker(word))
    )
      return found[1]!;
  }
  return undefined;
}

const RELEASE =
  /\b(?:for immediate release|press release|news release|media release|media contacts?|press contacts?|notes? to editors|under embargo|joint communiqu[eé]|joint statement|joint declaration|final communiqu[eé]|communiqu[eé])(?!\p{L})/iu;

function releaseMark(report: ReportText): string | undefined {
  const { paragraphs } = report;
  const edges: TextParagraph[] = [...paragraphs.slice(0, 5), ...paragraphs.slice(-8)];
  for (const { text } of edges) {
    if (text.length > 240) continue;
    const found = RELEASE.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}

/** `the Parties` where the text calls itself that; else the body that its first running sentence is about. */
function issuerOf(report: ReportText, roles: readonly Role[], views: readonly SentenceView[]): Speaker | undefined {
  const collective =
    /(?:^|[\s“"(])[Tt]he (Parties|Sides|Participants|Ministers|Leaders|Heads of State|Signatories|Co-[Cc]hairs|Delegations)\b/g;
  const counts = new Map<string, number>();
  for (let found = collective.exec(report.text); found !== null; found = collective.exec(report.text)) {
    counts.set(found[1]!, (counts.get(found[1]!) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (most !== undefined && most[1] >= 2) return { name: `the ${most[0]}`, what: 'organization', party: undefined };
  const first = views.findIndex(({ sentence }) => roles[sentence.paragraph] === 'report');
  if (first < 0) return undefined;
  const opening = views.slice(first, first + 2);
  for (const view of opening) {
    const body = bodyIn(view);
    if (body !== undefined) return body;
  }
  const head = views.slice(0, first).map(({ sentence }) => sentence.text);
  return opening.map((view) => announced(view, head)).find((name) => name !== undefined);
}

/** `Adria Gas Transit`: capitals of the first sentence that the headline has too. */
function announced({ tokens, sentence }: SentenceView, head: readonly string[]): Speaker | undefined {
  for (let i = 0; i < tokens.length; i++) {
    let to = i;
    while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
    if (to - i >= 2) {
      const name = sentence.text.slice(tokens[i]!.start - sentence.start, tokens[to - 1]!.end - sentence.start);
      if (head.some((text) => text.includes(name))) return { name, what: 'organization', party: undefined };
    }
    i = Math.max(i, to);
  }
  return undefined;
}

/** The first body in a sentence: an organization by name, else a run of capitals with a word for a body in it. */
function bodyIn(view: SentenceView): Speaker | undefined {
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i++) {
    const name = view.nameAt[i];
    if (
      name !== undefined &&
      (name.party.what === 'organization' || name.party.what === 'group') &&
      name.from === i &&
      !/^(?:the)$/.test(tokens[i]!.lower)
    ) {
      const next = tokens[name.to];
      if (next === undefined || next.kind === 'mark' || !/^\p{Lu}/u.test(next.text)) return asSpeaker(name.party);
    }
    if (!/^\p{Lu}/u.test(tokens[i]!.text) || tokens[i]!.lower === 'the') continue;
    let to = i;
    let isBody = false;
    let last = i;
    while (
      to < tokens.length &&
      (/^\p{Lu}/u.test(tokens[to]!.text) || /^(?:of|for|and|the|on|&|-)$/.test(tokens[to]!.lower))
    ) {
      // `the Coastal Directorate and the Maritime Authority`, `the Directorate and Faroese authorities`: two bodies, not one.
      if (tokens[to]!.lower === 'and' && (tokens[to + 1]?.lower === 'the' || BODIES.has(tokens[to - 1]!.lower))) break;
      if (/^\p{Lu}/u.test(tokens[to]!.text)) {
        last = to;
        if (BODIES.has(tokens[to]!.lower)) isBody = true;
      }
      to++;
    }
    if (isBody && last > i) {
      const { sentence } = view;
      return {
        name: sentence.text.slice(tokens[i]!.start - sentence.start, tokens[last]!.end - sentence.start),
        what: 'organization',
        party: undefined,
      };
    }
    i = Math.max(i, to - 1);
  }
  return undefined;
}
