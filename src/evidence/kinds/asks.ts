/** Whether a sentence asks: by its mark, or in an interviewer's turn by its opening (`Explain.`, `Tell us, …`). */
import type { Role } from '../reading.ts';
import type { SentenceView } from '../speakers/sentence-view.ts';

const ORDERS = new Set(
  'explain tell say describe name clarify elaborate specify remind share comment continue imagine give'.split(' '),
);
const WH = new Set(['who', 'what', 'when', 'where', 'why', 'how', 'which', 'whose', 'whom']);
const ASKING = new Set(
  'who what when where why how which whose whom is are was were do does did can could will would should has have may'.split(
    ' ',
  ),
);

/** The words by which it asks; undefined where it does not. `isAsked`: its tag says `asked`. */
export function asks(view: SentenceView, role: Role, isLastOfTurn: boolean, isAsked: boolean): string | undefined {
  const { tokens } = view;
  if (endsInQuestion(view, isAsked)) return '?';
  if (role !== 'question') return undefined;
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  const first = words[0] ?? '';
  if (ORDERS.has(first) && words.length <= 40) return first;
  if (!isLastOfTurn) return undefined;
  // A statement put to somebody (`But he says there is no list.`) is a premise, however much it begs for an answer.
  const opening = words.find((word) => !/^(?:and|but|so|then|well|minister|professor)$/.test(word)) ?? '';
  if (ASKING.has(opening)) return opening;
  const asked = tokens.slice(0, 10).find(({ lower }, i) => WH.has(lower) && /^[,:–—]$/.test(tokens[i - 1]?.text ?? ''));
  if (asked !== undefined) return asked.lower;
  return words.find((word, i) => i < 12 && (word === 'whether' || (ORDERS.has(word) && words[i - 1] === 'please')));
}

function isInterrupted(isQuoted: readonly boolean[]): boolean {
  const out = isQuoted.indexOf(false);
  return out > 0 && isQuoted.indexOf(true, out) > 0;
}

function opensQuestion(tokens: SentenceView['tokens']): boolean {
  const first = tokens.find(({ kind }) => kind === 'word')?.lower ?? '';
  const opening = /^(?:and|but|so|then|well|no)$/.test(first)
    ? (tokens.filter(({ kind }) => kind === 'word')[1]?.lower ?? '')
    : first;
  return ASKING.has(opening) || WH.has(opening);
}

/** A question mark at the end, or at the end of the quotation that the sentence mainly is, its tag after it. */
function endsInQuestion({ tokens, isQuoted, quotedWords, words }: SentenceView, isAsked: boolean): boolean {
  // `“A lock has an owner,” she writes, “but who owns a river?”`: speech that only ends in a question.
  if (!isAsked && isQuoted[0] === true && isInterrupted(isQuoted) && !opensQuestion(tokens)) return false;
  let i = tokens.length - 1;
  while (i >= 0 && /^[”"»’'“)\]…*_]$/.test(tokens[i]!.text)) i--;
  if (i >= 0 && (tokens[i]!.text === '?' || tokens[i]!.text === '？')) return true;
  if (quotedWords * 2 <= words && !(isAsked && quotedWords > 0) && isQuoted[0] !== true) return false;
  for (let k = tokens.length - 1; k > 0; k--) {
    if (isQuoted[k] && !/^[”"»’'“]$/.test(tokens[k]!.text)) return tokens[k]!.text === '?';
  }
  return false;
}
