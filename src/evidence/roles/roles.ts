/** What part each paragraph plays in a report. */
import type { Because, FoundParty, Role, Span } from '../reading.ts';
import type { ReportText } from '../text/report-text.ts';
import { speakerLine } from '../text/speaker-line.ts';
import {
  between,
  commentsFrom,
  labelledLinks,
  leftOver,
  praiseBelow,
  underContact,
  underLabel,
  wordLists,
} from './around.ts';
import { debrisIn, isWithin } from './debris.ts';
import { bodyStart, headingIn, headOf, isFramed, isWhoSpoke } from './headline.ts';
import {
  announcesWords,
  handsOverTo,
  introductionIn,
  isBridge,
  outletReturns,
  presentsNext,
  tellsOfAsking,
} from './introduction.ts';
import { isPersonal } from './is-personal.ts';
import { labelledTurns } from './labelled-turns.ts';
import { type Line, linesFor } from './line.ts';
import { markedTurns } from './marked-turns.ts';
import { isMonologue } from './monologue.ts';
import { openingQuestion } from './opening-question.ts';
import { plainQuestions } from './plain-turns.ts';
import { presents } from './presents.ts';
import { namesIn, quotesAnother } from './quotes-another.ts';
import { aboutAuthors, mastheads, pullQuotes } from './repeated.ts';
import { isMainlySpeech } from './speech.ts';
import { announcedTeaser, subjectsOf, teaserIn } from './teaser.ts';

export interface GivenRole {
  readonly role: Role;
  readonly because: Because;
}

/**
 * One role for each paragraph, in order, with the rule that gave it. First what is page and not text goes by its words and
 * place; then the head; then the turns of interviews; the rest by what it holds and stands beside: an unmarked paragraph in
 * an interview goes on with the turn before it, until the next question, the next introduction, or the outlet's return.
 */
export function rolesOf(
  report: ReportText,
  found: {
    readonly parties: readonly FoundParty[];
    readonly outside: readonly Span[];
    /** What a page marks as headings. */
    readonly headings?: readonly Span[];
  },
): GivenRole[] {
  const lines = linesFor(report);
  const given: (GivenRole | undefined)[] = lines.map(() => undefined);
  const give = (at: number, role: Role, because: Because) => {
    given[at] = { role, because };
  };
  const debris = debrisOf(lines, found, give);
  for (const [at, { paragraph }] of lines.entries())
    if (debris[at] === undefined && isWithin(paragraph, found.headings ?? []))
      give(at, 'headline', { rule: 'headline/marked' });
  for (const [at, line] of lines.entries())
    if (given[at] === undefined && isFramed(line)) give(at, 'headline', { rule: 'headline/section' });
  const start = bodyStart(lines, debris);
  for (const [at, { role, ...because }] of headOf(lines, debris, start))
    if (given[at] === undefined) give(at, role, because);
  const title = given.findIndex((one) => one?.because.rule === 'headline/title');
  const lastProse = lines.findLastIndex(({ isProse }, at) => debris[at] === undefined && isProse);
  for (const [at, because] of underLabel(lines, debris, lastProse))
    if (at >= start || (title !== -1 && title < at)) give(at, 'teaser', because);

  const isText = (at: number) => at >= start && given[at] === undefined;
  // A heading of the page may be an interviewer's question.
  const isOpen = (at: number) => isText(at) || (at >= start && given[at]?.because.rule === 'headline/marked');
  const turns = turnsOf(lines, isText, isOpen);
  const lastTurn = Math.max(-1, ...[...turns.keys()].slice(-1));
  const firstTurn = Math.min(lines.length, ...[...turns.keys()].slice(0, 1));
  teasersAmong(lines, found.parties, turns, isText, give);
  const { before: beforeOf, after: afterOf } = neighbors(lines.length, isText);

  const areAnswersLabelled = [...turns].some(
    ([at, { role }]) => role === 'answer' && lines[at]!.paragraph.label !== undefined,
  );
  const answering = namesIn(
    [...turns].flatMap(([at, { role }]) => (role === 'answer' ? [lines[at]!.paragraph.label ?? ''] : [])),
  );
  let open: 'question' | 'answer' | undefined;
  let opened = 0;
  // Somebody who was introduced speaks on without turns, up to the next heading.
  let alone = false;
  // We asked those who are introduced from here on.
  let asking = lines.filter((line, at) => isText(at) && speakerLine(line.paragraph) !== undefined).length >= 2;
  for (const [at, line] of lines.entries()) {
    if (at > lastTurn && given[at]?.role === 'headline') open = undefined;
    const turn = turns.get(at);
    if (!isText(at) && turn === undefined) continue;
    const next = afterOf[at]!;
    if (turn !== undefined) {
      give(at, turn.role, { rule: turn.rule });
      open =
        turn.role === 'question' && areAnswersLabelled && line.paragraph.label !== undefined ? 'question' : 'answer';
      opened = line.paragraph.n;
      alone = false;
      continue;
    }
    if (
      at > lastProse &&
      !headsSentence(lines[at + 1], debris[at + 1]) &&
      at > 0 &&
      given[at - 1]?.role !== undefined &&
      ['debris', 'teaser'].includes(given[at - 1]!.role)
    ) {
      const rest = leftOver(lines, at);
      if (rest !== undefined) {
        give(at, rest.role, { rule: rest.rule });
        continue;
      }
    }
    const before = beforeOf[at];
    if (before === at - 1 && given[before]?.role === 'quotation' && isWhoSpoke(line)) {
      // Who spoke, below what was said, is one with it.
      give(at, 'quotation', given[before]!.because);
      continue;
    }
    const heading = headingIn(lines, at, next);
    if (heading !== undefined) {
      give(at, 'headline', heading);
      if (at > lastTurn || alone) open = undefined;
      continue;
    }
    const following = whatFollows(lines, turns, next, isText);
    if (open !== undefined) {
      const leaves =
        following.what === 'turn'
          ? handsOverTo(line)
          : (at > lastTurn || alone) &&
            (outletReturns(line) ||
              (areAnswersLabelled && quotesAnother(line, answering)) ||
              isBridge(line, next === undefined ? undefined : lines[next]));
      if (!leaves) {
        give(at, open, { rule: `${open}/goes-on`, paragraph: opened });
        continue;
      }
      open = undefined;
    }
    const introduction =
      following.what === 'turn' && !line.endsInColon && !fitsBeforeTurns(line, beforeOf[at], start, at)
        ? undefined
        : introductionIn(line, { ...following, personal: next !== undefined && isPersonal(lines[next]!) });
    if (introduction !== undefined) {
      give(at, 'introduction', introduction);
      asking ||= tellsOfAsking(line) || (before !== undefined && tellsOfAsking(lines[before]!));
      const named = speakerLine(line.paragraph) !== undefined || (line.endsInColon && presents(line.plain));
      const mayGoOn =
        following.what === 'text'
          ? asking || speakerLine(line.paragraph) !== undefined || announcesWords(line)
          : asking && (speakerLine(line.paragraph) !== undefined || (following.what === 'speech' && line.endsInColon));
      if (mayGoOn && next !== undefined && isMonologue(lines, next, isText, turns, named)) {
        open = 'answer';
        opened = line.paragraph.n;
        alone = true;
      }
    } else if (at < firstTurn && namesSpeaker(line, lines, turns))
      give(at, 'introduction', { rule: 'introduction/names-speaker' });
    else give(at, ...textRole(line, given[beforeOf[at] ?? -1]?.role));
  }
  for (let at = lines.length - 1; at >= start; at--) {
    const next = afterOf[at];
    if (given[at]!.role !== 'report' || next === undefined) continue;
    const line = lines[at]!;
    if (given[next]!.role === 'introduction' && (tellsOfAsking(line) || isBridge(line, lines[next])))
      give(at, 'introduction', { rule: 'introduction/before-turns' });
    else if (given[next]!.role === 'report' && presentsNext(line, lines[next]!))
      give(at, 'introduction', { rule: 'introduction/presents' });
  }
  return given.map((one) => one!);
}

/** A whole sentence right behind a line: short texts have no longer paragraphs than that. */
const headsSentence = (next: Line | undefined, because: Because | undefined) =>
  next !== undefined && because === undefined && next.isStopped && next.words >= 8;

/** Quotation or report. */
function textRole({ paragraph }: Line, before: Role | undefined): [Role, Because] {
  const { mark, text } = paragraph;
  if (mark === 'quote') return ['quotation', { rule: 'quotation/marked' }];
  if (isMainlySpeech(paragraph)) return ['quotation', { rule: 'quotation/mostly-speech' }];
  if (mark === 'dash' && before === 'introduction' && !text.startsWith('-'))
    return ['quotation', { rule: 'quotation/introduced' }];
  return ['report', { rule: 'report/running-text' }];
}

function debrisOf(
  lines: readonly Line[],
  { outside, headings = [] }: { readonly outside: readonly Span[]; readonly headings?: readonly Span[] },
  give: (at: number, role: Role, because: Because) => void,
): (Because | undefined)[] {
  const debris = lines.map((line) => debrisIn(line, outside));
  const comments = commentsFrom(lines, debris);
  for (let at = comments; at < lines.length; at++)
    debris[at] ??= { rule: 'debris/comment-section', paragraph: lines[comments - 1]!.paragraph.n };
  for (const more of [
    underContact(lines, debris),
    labelledLinks(lines, debris),
    wordLists(lines, debris),
    praiseBelow(lines, debris),
  ])
    for (const [at, because] of more) debris[at] = because;
  for (const more of [
    pullQuotes(lines, debris, headings),
    aboutAuthors(lines, debris),
    mastheads(lines, debris),
    between(lines, debris),
  ])
    for (const [at, because] of more) debris[at] = because;
  for (const [at, because] of debris.entries()) if (because !== undefined) give(at, 'debris', because);
  return debris;
}

interface Turn {
  readonly role: 'question' | 'answer';
  readonly rule: string;
}

function turnsOf(
  lines: readonly Line[],
  isText: (at: number) => boolean,
  isOpen: (at: number) => boolean,
): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const take = (found: ReadonlyMap<number, 'question' | 'answer'>, how: string) => {
    for (const [at, role] of found) if (isOpen(at)) turns.set(at, { role, rule: `${role}/${how}` });
  };
  take(labelledTurns(lines), 'labelled');
  take(openingQuestion(lines, turns, isOpen), 'unmarked');
  if (turns.size === 0) take(markedTurns(lines, isText), 'marked');
  if (turns.size === 0)
    take(new Map([...plainQuestions(lines, isOpen)].map((at) => [at, 'question'] as const)), 'unmarked');
  return new Map([...turns].sort(([a], [b]) => a - b));
}

function teasersAmong(
  lines: readonly Line[],
  parties: readonly FoundParty[],
  turns: ReadonlyMap<number, unknown>,
  isText: (at: number) => boolean,
  give: (at: number, role: Role, because: Because) => void,
): void {
  const subjects = subjectsOf(lines, (at) => isText(at) || turns.has(at));
  const known = knownParties(parties);
  const { before, after } = neighbors(lines.length, isText);
  const timed = lines.filter(({ isTimed }) => isTimed).length;
  const places = [...turns.keys()];
  const first = places[0] ?? Number.POSITIVE_INFINITY;
  const last = places.at(-1) ?? -1;
  for (const [at, line] of lines.entries()) {
    if (!isText(at) || turns.has(at)) continue;
    const announced = announcedTeaser(line);
    if (announced !== undefined) {
      give(at, 'teaser', announced);
      continue;
    }
    if (before[at] === undefined || after[at] === undefined) continue;
    const because = teaserIn(lines, subjects, at, {
      before: before[at],
      after: after[at],
      inTurns: at > first && at < last,
      amongTimed:
        timed >= 4 && timed * 2 >= lines.length * 0.8 && lines[before[at]]!.isTimed && lines[after[at]]!.isTimed,
      namesKnownParty: known.has(line.paragraph.n),
    });
    if (because !== undefined) give(at, 'teaser', because);
  }
}

/** The numbers of paragraphs that name a party which other paragraphs name too. */
function knownParties(parties: readonly FoundParty[]): Set<number> {
  const known = new Set<number>();
  for (const { mentions } of parties) {
    const where = new Set(mentions.map(({ paragraph }) => paragraph));
    if (where.size > 1) for (const n of where) known.add(n);
  }
  return known;
}

/** For each place the nearest places of text before and behind it. */
function neighbors(
  count: number,
  isText: (at: number) => boolean,
): { before: (number | undefined)[]; after: (number | undefined)[] } {
  const before: (number | undefined)[] = [];
  const after: (number | undefined)[] = [];
  let last: number | undefined;
  for (let at = 0; at < count; at++) {
    before.push(last);
    if (isText(at)) last = at;
  }
  last = undefined;
  for (let at = count - 1; at >= 0; at--) {
    after[at] = last;
    if (isText(at)) last = at;
  }
  return { before, after };
}

function whatFollows(
  lines: readonly Line[],
  turns: ReadonlyMap<number, unknown>,
  next: number | undefined,
  isText: (at: number) => boolean,
): { readonly what: 'turn' | 'speech' | 'list' | 'text'; readonly speechParagraphs: number } {
  if (next === undefined) return { what: 'text', speechParagraphs: 0 };
  if (turns.has(next)) return { what: 'turn', speechParagraphs: 0 };
  const isSpeech = ({ paragraph }: Line) => paragraph.mark === 'quote' || isMainlySpeech(paragraph);
  let speechParagraphs = 0;
  for (let at = next; at < lines.length && at < next + 4 && isText(at) && isSpeech(lines[at]!); at++)
    speechParagraphs++;
  if (speechParagraphs > 0) return { what: 'speech', speechParagraphs };
  const { mark, text } = lines[next]!.paragraph;
  const alone = lines[next + 1]?.paragraph.mark !== mark;
  if (mark === 'dash' && !text.startsWith('-') && alone) return { what: 'speech', speechParagraphs: 1 };
  return { what: mark === undefined || mark === 'heading' ? 'text' : 'list', speechParagraphs: 0 };
}

/** Right before a first turn: near the top anything presents the interview, further down it has to say so. */
function fitsBeforeTurns(line: Line, before: number | undefined, start: number, at: number): boolean {
  return before === undefined || before < start || at - start <= 2 || handsOverTo(line) || presents(line.plain);
}

/** Before the first labelled turn: whether the paragraph names one of those who will speak. */
function namesSpeaker({ plain }: Line, lines: readonly Line[], turns: ReadonlyMap<number, Turn>): boolean {
  if (!presents(plain)) return false;
  // `Danube Post` asks under its own name, and is told things by others too.
  const spoken = [...turns].slice(0, 40).filter(([, { role }]) => role === 'answer');
  const labels = new Set(spoken.map(([at]) => lines[at]!.paragraph.label));
  return [...labels].some((label) => {
    const surname = label?.split(/\s+/).at(-1);
    return surname !== undefined && surname.length > 2 && plain.includes(surname);
  });
}
