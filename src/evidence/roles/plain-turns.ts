/** Interviews without marks or names: short questions as paragraphs of their own, plain, in bold or as headings. */
import { askingScore } from './asking.ts';
import { tellsOfAsking } from './introduction.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';
import { presents } from './presents.ts';

/**
 * The paragraphs that ask, where a text is an interview at all: short questions, each with prose behind it, mostly of somebody who
 * says `I` or `we`; and either all of them are dressed alike (two suffice), or they speak to somebody (`you`), or the text says
 * before them that somebody was interviewed. Headings that ask (`What happened?`) have the outlet's prose behind them, and an
 * author who asks herself speaks to nobody.
 */
export function plainQuestions(lines: readonly Line[], isText: (at: number) => boolean): Set<number> {
  const asking = lines.flatMap((line, at) => (isText(at) && isQuestion(line) ? [at] : []));
  const dressed = asking.filter((at) => isDressed(lines[at]!));
  const areDressed = dressed.length >= 2 && dressed.length * 2 >= asking.length;
  const asked = areDressed ? dressed : asking;
  const none = new Set<number>();
  if (asked.length < 2) return none;
  const stretches = asked.map((at, place) => stretchBehind(lines, at, asked[place + 1] ?? lines.length, isText));
  const answered = stretches.filter((stretch) => stretch.length > 0).length;
  const personal = stretches.filter((stretch) => stretch.some((at) => isPersonal(lines[at]!))).length;
  if (answered < 2 || personal * 2 < answered) return none;
  if (areDressed) return new Set(asked);
  const addressing = asked.filter((at) => /\b(?:you|your|yours)\b/i.test(lines[at]!.plain)).length;
  const first = asked[0]!;
  const textBefore = lines.flatMap((_, at) => (at < first && isText(at) ? [at] : []));
  const isTold = (line: Line) =>
    tellsOfAsking(line) || (line.words <= 30 && /\binterviews?\b|\bQ ?& ?A\b/i.test(line.plain));
  const told = lines.some((line, at) => at < first && (!isText(at) || at >= (textBefore.at(-2) ?? 0)) && isTold(line));
  const presented = textBefore.slice(-2).some((at) => presents(lines[at]!.plain) && !isPersonal(lines[at]!));
  if (!told && !(presented && asked.length >= 3 && addressing * 2 >= asked.length)) return none;
  // What asks without a question mark.
  for (const [at, line] of lines.entries())
    if (
      at > first &&
      isText(at) &&
      !line.asks &&
      isPlain(line) &&
      ((line.words <= 25 && askingScore(line) >= 3) || putsTo(line, lines[at + 1]))
    )
      asked.push(at);
  return new Set(asked);
}

/** `Critics say that you wasted the money.`: put to somebody, who answers of herself. */
function putsTo({ plain, words, paragraph }: Line, next: Line | undefined): boolean {
  return (
    words >= 5 &&
    words <= 30 &&
    paragraph.sentences.length === 1 &&
    /\b(?:you|your)\b/i.test(plain) &&
    !/\b(?:i|we|my|our|me|us)\b|[“"]/i.test(plain) &&
    next !== undefined &&
    isPlain(next) &&
    !next.asks &&
    (isPersonal(next) || REPLY.test(next.plain))
  );
}

/** How somebody answers what is put to her without a question. */
const REPLY =
  /^(?:yes|no|not|never|nobody|nothing|that is|that’s|that's|this is|of course|certainly|perhaps|quite|wrong|true|untrue|nonsense|exactly|on the contrary)\b/i;

const longestQuestion = 45;

const isPlain = ({ paragraph }: Line) => paragraph.mark === undefined && paragraph.label === undefined;

const isQuestion = (line: Line) =>
  line.asks &&
  (isPlain(line) || line.paragraph.mark === 'heading') &&
  line.words <= longestQuestion &&
  line.paragraph.sentences.length <= 3 &&
  !/^[“"«]/.test(line.plain);

const isDressed = ({ paragraph }: Line) =>
  paragraph.mark === 'heading' || /^(\*{1,3}|_{1,3})[^*_]+\1$/.test(paragraph.text);

/** The paragraphs of text behind a question, up to the next. */
function stretchBehind(lines: readonly Line[], at: number, until: number, isText: (at: number) => boolean): number[] {
  const stretch: number[] = [];
  for (let next = at + 1; next < until && stretch.length < 12; next++)
    if (isText(next) && lines[next]!.words >= 2 && lines[next]!.paragraph.mark !== 'heading') stretch.push(next);
  return stretch;
}
