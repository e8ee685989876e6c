/**
 * Who answers in an interview: the person whom the last introduction presents, the name or initials before a colon, or who was
 * named last before the first question. Questions are the interviewer's.
 */
import type { FoundParty, Role, Speaker } from '../reading.ts';
import type { ReportText, TextParagraph, Token } from '../text/report-text.ts';
import { speakerLine } from '../text/speaker-line.ts';
import { namesSpeaker } from '../text/speaker-nouns.ts';
import { asSpeaker } from './cast.ts';
import { framesIn } from './frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { withStanding } from './turn-standing.ts';

export interface Turn {
  readonly speaker: Speaker;
  /** The number of the paragraph that presents her. */
  readonly from: number | undefined;
  readonly standing: 'official' | 'expert' | undefined;
  readonly rule: 'speaker/turn-label' | 'speaker/introduction' | 'speaker/answer' | 'speaker/question';
}

const INTERVIEWER: Speaker = { name: 'the interviewer', what: 'interviewer', party: undefined };

/** Per paragraph: whose turn it is; undefined outside interviews. */
export function turnsOf(
  report: ReportText,
  roles: readonly Role[],
  parties: readonly FoundParty[],
  views: readonly SentenceView[],
): (Turn | undefined)[] {
  const people = parties.filter(({ what }) => what === 'person');
  const named = peopleByParagraph(people);
  const labels = labelledPeople(report, roles, people);
  const tagged = speakersInTags(report, roles, views);
  const isMarkedTurn = (p: number) =>
    report.paragraphs[p]?.mark !== undefined && (roles[p] === 'answer' || roles[p] === 'question');
  const monologues = monologuesIn(report, roles, views, named);
  let open: Turn | undefined;
  let lastNamed: { person: FoundParty; n: number } | undefined;
  const turns = report.paragraphs.map((paragraph, p): Turn | undefined => {
    const role = roles[p]!;
    const here = named.get(paragraph.n) ?? [];
    const teller = tagged.get(p);
    if (teller !== undefined) {
      const first = (teller.mentions[0]?.paragraph ?? paragraph.n) - 1;
      if (open === undefined || open.speaker.party === teller.id || (first !== p && !isMarkedTurn(first))) {
        open = { ...presentedAs(asSpeaker(teller)), from: paragraph.n };
        return open;
      }
    }
    if (role === 'question')
      return {
        speaker: INTERVIEWER,
        from: undefined,
        standing: undefined,
        rule: paragraph.label === undefined ? 'speaker/question' : 'speaker/turn-label',
      };
    const isHandingOver =
      paragraph.mark === undefined &&
      paragraph.label === undefined &&
      handsOver(paragraph, here, p, tagged, isMarkedTurn, roles);
    if (role === 'answer' && !isHandingOver) {
      const label = paragraph.label === undefined ? undefined : labels.get(paragraph.label);
      if (label !== undefined)
        open = { speaker: label, from: paragraph.n, standing: undefined, rule: 'speaker/turn-label' };
      else if (open === undefined && lastNamed !== undefined)
        open = { ...presentedAs(asSpeaker(lastNamed.person)), from: lastNamed.n };
      return (
        open ?? {
          speaker: { name: 'the interviewee', what: 'unnamed', party: undefined },
          from: undefined,
          standing: undefined,
          rule: 'speaker/answer',
        }
      );
    }
    if (role === 'debris' || role === 'teaser') return undefined;
    if (monologues.has(p) && open !== undefined) return open;
    if (role === 'introduction' || isHandingOver || monologues.has(p + 1)) {
      const who = presentedSpeaker(paragraph, here);
      if (who !== undefined) open = { ...presentedAs(who), from: paragraph.n };
    }
    const last = here.at(-1);
    if (last !== undefined) lastNamed = { person: last.person, n: paragraph.n };
    return undefined;
  });
  return withStanding(turns, roles, views);
}

/** How many paragraphs somebody may speak without saying `I` or `we`. */
const SILENT = 3;

/**
 * The running text that belongs to whom a line ending in a colon presents, without marks: it goes on as long as `I` or `we` come
 * back, to the next line with a colon.
 */
function monologuesIn(
  report: ReportText,
  roles: readonly Role[],
  views: readonly SentenceView[],
  named: ReadonlyMap<number, readonly PersonAt[]>,
): ReadonlySet<number> {
  const personal = new Set<number>();
  for (const { tokens, isQuoted, sentence } of views)
    if (tokens.some(({ lower }, i) => !isQuoted[i] && FIRST_PERSON.test(lower))) personal.add(sentence.paragraph);
  const found = new Set<number>();
  const { paragraphs } = report;
  const isPlain = (p: number) =>
    roles[p] === 'report' && paragraphs[p]!.mark === undefined && !paragraphs[p]!.text.endsWith(':');
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const { text, n } = paragraphs[p]!;
    if (!text.endsWith(':') || (roles[p] !== 'report' && roles[p] !== 'introduction')) continue;
    const isCard = speakerLine(paragraphs[p]!) !== undefined;
    if (!isCard && !(named.get(n) ?? []).some(isNew)) continue;
    let last = p;
    let q = p + 1;
    while (q < paragraphs.length && q - last <= SILENT && isPlain(q)) {
      if (personal.has(q)) last = q;
      q++;
    }
    if (isCard && last > p) last = endOfCard(report, roles, p);
    for (let hers = p + 1; hers <= last; hers++) found.add(hers);
    p = Math.max(p, last);
  }
  return found;
}

/** Under a card all is hers to the next card or heading, but for a line of one sentence that leads over to the next card. */
function endOfCard({ paragraphs }: ReportText, roles: readonly Role[], p: number): number {
  let q = p + 1;
  while (q < paragraphs.length && roles[q] === 'report' && !paragraphs[q]!.text.endsWith(':')) q++;
  const isNext = q < paragraphs.length && speakerLine(paragraphs[q]!) !== undefined;
  return isNext && q - 1 > p + 1 && paragraphs[q - 1]!.sentences.length === 1 ? q - 2 : q - 1;
}

const FIRST_PERSON = /^(?:i|my|me|myself|we|our|us|i'm|i've|i'd|i'll|we're|we've)$/;

function presentedAs(speaker: Speaker): Omit<Turn, 'from'> {
  return { speaker, standing: undefined, rule: 'speaker/introduction' };
}

/** Per place of an unlabelled turn, whom a tag in it names outside quotes: `– Historical, shared Sarkisova.` It is her turn. */
function speakersInTags(
  report: ReportText,
  roles: readonly Role[],
  views: readonly SentenceView[],
): ReadonlyMap<number, FoundParty> {
  const found = new Map<number, FoundParty>();
  for (const view of views) {
    const p = view.sentence.paragraph;
    if ((roles[p] !== 'answer' && roles[p] !== 'question') || report.paragraphs[p]!.label !== undefined) continue;
    if (found.has(p) || view.quotedWords > 0 || view.tokens.at(-1)?.text === '?') continue;
    if (!view.names.some(({ party }) => party.what === 'person')) continue;
    const frame = framesIn(view).find(({ rule, isInverted }) => rule === 'speaker/tag' && isInverted);
    const name = view.names.find(
      ({ party, from, to }) =>
        frame !== undefined && party.what === 'person' && from >= frame.subject.from && to <= frame.subject.to,
    );
    if (name !== undefined) found.set(p, name.party);
  }
  return found;
}

/**
 * Whether an unmarked paragraph among turns brings in somebody new rather than goes on with an answer: it names her for the
 * first time, says no `I`, and ends in a colon or has her turn right behind it.
 */
function handsOver(
  { text, n }: TextParagraph,
  here: readonly PersonAt[],
  p: number,
  tagged: ReadonlyMap<number, FoundParty>,
  isMarkedTurn: (p: number) => boolean,
  roles: readonly Role[],
): boolean {
  const fresh = here.find(isNew);
  if (fresh === undefined || n === 1 || /\b(?:I|my|me|myself)\b/.test(text)) return false;
  if (!isMarkedTurn(p + 1)) return text.endsWith(':') && roles[p] === 'answer' && roles[p + 1] === 'answer';
  return (
    text.endsWith(':') ||
    tagged.get(p + 1)?.id === fresh.person.id ||
    (roles[p] === 'answer' && roles[p + 1] === 'answer')
  );
}

interface PersonAt {
  readonly person: FoundParty;
  readonly start: number;
  readonly end: number;
}

function peopleByParagraph(people: readonly FoundParty[]): ReadonlyMap<number, readonly PersonAt[]> {
  const found = new Map<number, PersonAt[]>();
  for (const person of people) {
    for (const { paragraph, start, end } of person.mentions) {
      const list = found.get(paragraph) ?? [];
      list.push({ person, start, end });
      found.set(paragraph, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/**
 * Whom an introduction presents: of those named here for the first time, the one who is asked or talked with, else who stands
 * nearest to what describes her, which is the last; if nobody is new, the last one named.
 */
export function presented(paragraph: TextParagraph, here: readonly PersonAt[]): FoundParty | undefined {
  const fresh = here.filter(isNew);
  const candidates = fresh.length > 0 ? fresh : here;
  const asked =
    /\b(?:asked|interviewed|(?:spoke|talked|speaks|talk|spoken|conversation|interview) (?:with|to)|turned to|questioned|met|commented|answered|told|explained)\b/i.exec(
      paragraph.text,
    );
  if (asked !== null) {
    const after = candidates.find(({ start }) => start > paragraph.start + asked.index);
    if (after !== undefined) return after.person;
  }
  return (fresh.length > 0 ? fresh[0] : here.at(-1))?.person;
}

function isNew({ person, start }: PersonAt): boolean {
  return person.mentions[0]?.start === start;
}

/** As `presented`, and a name that the search for people missed where nobody new was found: two capitals before a colon or comma. */
function presentedSpeaker(paragraph: TextParagraph, here: readonly PersonAt[]): Speaker | undefined {
  const card = speakerLine(paragraph)?.name;
  if (card !== undefined && !here.some(({ person }) => person.name.includes(card)))
    return { name: card, what: 'person', party: undefined };
  if (!here.some(isNew)) {
    const name = unknownName(paragraph, here);
    if (name !== undefined) return { name, what: 'person', party: undefined };
  }
  const who = presented(paragraph, here);
  return who && asSpeaker(who);
}

/** The last two words of a run of capitals that a colon or comma ends, a verb in the paragraph or not: `… of Fisheries Ana Reyes, in turn`. */
function unknownName({ sentences }: TextParagraph, here: readonly PersonAt[]): string | undefined {
  let found: string | undefined;
  for (const { tokens, text, start } of sentences) {
    for (let i = 2; i < tokens.length; i++) {
      const [first, last] = [tokens[i - 2]!, tokens[i - 1]!];
      if (!/^[:,]$/.test(tokens[i]!.text) || !isNameWord(first) || !isNameWord(last)) continue;
      if (here.some((person) => person.start < last.end && person.end > first.start)) continue;
      const name = text.slice(first.start - start, last.end - start);
      if (tokens[i]!.text === ':') return name;
      found ??= name;
    }
  }
  return found;
}

function isNameWord({ text, lower, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text) && !namesSpeaker(lower) && !lower.endsWith("'s");
}

/** Labels that answer, with their people: a full name, a surname, initials; `A` stands for whoever is introduced. */
function labelledPeople(
  report: ReportText,
  roles: readonly Role[],
  people: readonly FoundParty[],
): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>();
  const full: string[] = [];
  for (const [p, { label }] of report.paragraphs.entries()) {
    if (label?.includes(' ') && !full.includes(label) && full.length < 50) full.push(label);
    if (label === undefined || found.has(label) || found.size > 100 || roles[p] !== 'answer') continue;
    if (/^(?:a|answer)$/i.test(label)) continue;
    const who = people.find((person) => isLabelOf(label, person.name));
    const name = full.find((one) => isLabelOf(label, one));
    if (who !== undefined) found.set(label, asSpeaker(who));
    else found.set(label, { name: name ?? label, what: 'person', party: undefined });
  }
  return found;
}

/** `Ramona Quintero`, `Quintero`, `RQ`, `R. Quintero` are labels of Ramona Quintero. */
export function isLabelOf(label: string, name: string): boolean {
  const wanted = label.replace(/^(?:mr|mrs|ms|dr|prof|minister|president)\.?\s+/i, '').toLowerCase();
  const parts = name.toLowerCase().split(/[\s-]+/);
  const last = name.toLowerCase().split(/\s+/).at(-1)!;
  if (wanted === name.toLowerCase() || wanted === last) return true;
  const initials = parts.map((part) => part.charAt(0)).join('');
  const letters = wanted.replace(/[.\s]/g, '');
  if (/^[A-Z.\s]{2,6}$/.test(label) && (letters === initials || letters === parts[0]!.charAt(0) + last.charAt(0)))
    return true;
  return wanted.endsWith(` ${last}`) && wanted.charAt(0) === parts[0]!.charAt(0);
}
