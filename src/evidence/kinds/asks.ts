/** Whether a sentence asks: by its mark, or in an interviewer's turn by its opening (`Explain.`, `Tell us, …`). */
import type { Role } from '../reading.ts';
import type { SentenceView } from '../speakers/sentence-view.ts';

const ORDERS = new Set(
  'explain tell say describe name clarify elaborate specify remind share comment continue imagine give'.split(' '),
);
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
  const asking =
    words
      .slice(0, 6)
      .find((word) => ASKING.has(word) && !/^(?:is|are|was|were|has|have|will|can|would|could)$/.test(word)) ??
    words.find((word, i) => word === 'tell' || word === 'explain' || (i < 12 && word === 'whether'));
  return asking ?? (ASKING.has(first) ? first : words.length <= 12 ? words[0] : undefined);
}

/** A question mark at the end, or at the end of the quotation that the sentence mainly is, its tag after it. */
function endsInQuestion({ tokens, isQuoted, quotedWords, words }: SentenceView, isAsked: boolean): boolean {
  let i = tokens.length - 1;
  while (i >= 0 && /^[”"»’'“)\]…*_]$/.test(tokens[i]!.text)) i--;
  if (i >= 0 && (tokens[i]!.text === '?' || tokens[i]!.text === '？')) return true;
  if (quotedWords * 2 <= words && !(isAsked && quotedWords > 0)) return false;
  for (let k = tokens.length - 1; k > 0; k--) {
    if (isQuoted[k] && !/^[”"»’'“]$/.test(tokens[k]!.text)) return tokens[k]!.text === '?';
  }
  return false;
}
