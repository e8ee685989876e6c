/** Interviews whose turns open with dashes or bullets. */
import { askingScore } from './asking.ts';
import { handsOverTo } from './introduction.ts';
import { isPersonal } from './is-personal.ts';
import type { Line } from './line.ts';
import { listItems } from './list-items.ts';
import { presents } from './presents.ts';
import { hasTag } from './speech.ts';

/**
 * The turns among the paragraphs that open with a dash or bullet, by the reading that fits best as a whole: questions and
 * answers take turns, and each paragraph's own sound (`askingScore`), its length, and unmarked paragraphs behind it count. A
 * list, and quotations by dash with a tag (`– No, – he said.`), are no turns. Behind a paragraph that presents somebody it all
 * begins anew, and she may be the first to speak.
 * @param isText whether a place holds text, and not debris or a line for another story.
 */
export function markedTurns(
  lines: readonly Line[],
  isText: (at: number) => boolean,
): Map<number, 'question' | 'answer'> {
  const turns = new Map<number, 'question' | 'answer'>();
  for (const { run, presented } of runsOf(lines, isText)) {
    const read = bestReading(lines, run, presented, isText);
    // A dash somewhere is no interview: somebody has to ask, and somebody to answer.
    const asked = run.some((at, place) => read[place] === 'question' && askingScore(lines[at]!) >= 3);
    const answered = run.some((at, place) => read[place] === 'answer' || hasPlainText(lines, run, place, isText, at));
    if (!asked || !answered) continue;
    for (const [place, at] of run.entries()) turns.set(at, read[place]!);
  }
  return turns;
}

interface Run {
  readonly run: readonly number[];
  /** The paragraph before it presents a person. */
  readonly presented: boolean;
}

/** Marked paragraphs that may belong together: from one heading or introduction to the next. */
function runsOf(lines: readonly Line[], isText: (at: number) => boolean): Run[] {
  const runs: Run[] = [];
  const items = listItems(lines, isText);
  let run: number[] = [];
  let presented = false;
  const close = () => {
    if (run.length > 0) runs.push({ run, presented });
    run = [];
    presented = false;
  };
  for (const [at, line] of lines.entries()) {
    if (!isText(at) || items.has(at)) continue;
    const { paragraph, asks, endsInColon } = line;
    if (paragraph.mark === undefined) {
      const introduces = presents(line.plain) && (endsInColon || (handsOverTo(line) && !isPersonal(line)));
      if (introduces || (endsInColon && !items.has(at + 1))) close();
      presented = introduces || (presented && run.length > 0);
      continue;
    }
    if (paragraph.mark === 'heading') close();
    if (paragraph.mark !== 'dash' && paragraph.mark !== 'bullet') continue;
    const before = run.at(-1);
    const body = paragraph.sentences[0]?.start ?? paragraph.start;
    if (hasTag(paragraph.text, body - paragraph.start) && !asks && !(before !== undefined && lines[before]!.asks))
      continue;
    run.push(at);
  }
  close();
  return runs;
}

/** Whether unmarked prose stands between a marked paragraph and the next. */
function hasPlainText(
  lines: readonly Line[],
  run: readonly number[],
  place: number,
  isText: (at: number) => boolean,
  at: number,
): boolean {
  const until = run[place + 1] ?? Math.min(lines.length, at + 3);
  for (let next = at + 1; next < until; next++) {
    const { paragraph, isProse, words } = lines[next]!;
    if (isText(next) && paragraph.mark === undefined && (isProse || words >= 8)) return true;
  }
  return false;
}

const bothAsk = 5;
const bothAnswer = 2;

/** Where both dashes and bullets open turns, one of them is for questions: how much each leans that way. */
function leaningOf(lines: readonly Line[], run: readonly number[]): Map<Line['paragraph']['mark'], number> {
  const sounds = new Map<Line['paragraph']['mark'], number[]>();
  for (const at of run) {
    const { mark } = lines[at]!.paragraph;
    const own = sounds.get(mark);
    if (own === undefined) sounds.set(mark, [askingScore(lines[at]!)]);
    else own.push(askingScore(lines[at]!));
  }
  // Marks that stand for questions and answers change at nearly every turn.
  const changes = run.filter(
    (at, place) => place > 0 && lines[at]!.paragraph.mark !== lines[run[place - 1]!]!.paragraph.mark,
  );
  if (sounds.size < 2 || changes.length * 2 < run.length - 1) return new Map();
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [[one, first], [other, second]] = [...sounds] as [
    [Line['paragraph']['mark'], number[]],
    [Line['paragraph']['mark'], number[]],
  ];
  const leans = Math.max(-3, Math.min(3, mean(first) - mean(second)));
  return new Map([
    [one, leans],
    [other, -leans],
  ]);
}

function bestReading(
  lines: readonly Line[],
  run: readonly number[],
  presented: boolean,
  isText: (at: number) => boolean,
): ('question' | 'answer')[] {
  // Where only questions are marked, nearly each has plain prose behind it; an answer's dash seldom has.
  const followedBy = run.filter((at, place) => hasPlainText(lines, run, place, isText, at)).length;
  if (run.length >= 2 && followedBy >= run.length * 0.8 && run.filter((at) => lines[at]!.asks).length * 2 >= run.length)
    return run.map(() => 'question');
  const leaning = leaningOf(lines, run);
  const back: [fromQuestion: boolean, fromAnswer: boolean][] = [];
  let question = 0;
  let answer = 0;
  for (const [place, at] of run.entries()) {
    const sound = askingScore(lines[at]!);
    const followed = hasPlainText(lines, run, place, isText, at);
    const afterPlain = place > 0 && hasPlainText(lines, run, place - 1, isText, run[place - 1]!);
    const own = sound + (leaning.get(lines[at]!.paragraph.mark) ?? 0) - (followed && place < run.length - 1 ? 0.8 : 0);
    if (place === 0) {
      // Who was presented may speak first; else the first to speak is who asks.
      question = own + (presented && sound < 1 ? -0.5 : 1.5);
      answer = -own;
      continue;
    }
    const toQuestion = [question - (afterPlain ? 0.5 : bothAsk), answer] as const;
    const toAnswer = [question, answer - bothAnswer] as const;
    back.push([toQuestion[0] > toQuestion[1], toAnswer[0] >= toAnswer[1]]);
    question = Math.max(...toQuestion) + own;
    answer = Math.max(...toAnswer) - own;
  }
  const read: ('question' | 'answer')[] = [];
  let isQuestion = question > answer;
  for (let place = run.length - 1; place >= 0; place--) {
    read[place] = isQuestion ? 'question' : 'answer';
    if (place > 0) isQuestion = back[place - 1]![isQuestion ? 0 : 1];
  }
  return read;
}
