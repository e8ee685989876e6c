/** The words of a sentence that hedge, boost, oblige, condition, plan or negate: the longest cue first, none inside another. */
import type { FoundHedge } from '../reading.ts';
import type { Sentence, Token } from '../text/report-text.ts';
import { CUES } from './cues.ts';

type Cue = Pick<FoundHedge, 'class' | 'strength'>;

/** A cue's words, one after the other; where one ends, what it is. */
interface Node {
  cue: Cue | undefined;
  readonly next: Map<string, Node>;
}

const ROOT = treeOf();

function treeOf(): Node {
  const root: Node = { cue: undefined, next: new Map() };
  for (const [type, strength, cues] of CUES) {
    for (const cue of cues.split(',')) {
      let node = root;
      for (const word of cue.trim().split(/\s+/)) {
        const known = node.next.get(word) ?? { cue: undefined, next: new Map() };
        node.next.set(word, known);
        node = known;
      }
      // The first class that names a cue keeps it: `could` is epistemic before all else.
      node.cue ??= { class: type, strength };
    }
  }
  return root;
}

/** In the order of the text, never overlapping; a bare negation is none, since the status tells of it; `about` is a cue before a number only, and May the month is none. */
export function findHedges(sentence: Sentence): FoundHedge[] {
  const { tokens } = sentence;
  const found: FoundHedge[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = cueAt(tokens, i);
    if (match === undefined) continue;
    const { start } = tokens[i]!;
    const { end } = tokens[match.last]!;
    found.push({
      start,
      end,
      words: sentence.text.slice(start - sentence.start, end - sentence.start),
      class: match.cue.class,
      strength: match.cue.strength,
    });
    i = match.last;
  }
  return found;
}

function cueAt(tokens: readonly Token[], i: number): { cue: Cue; last: number } | undefined {
  let node: Node | undefined = ROOT;
  let best: { cue: Cue; last: number } | undefined;
  for (let k = i; k < tokens.length; k++) {
    node = node.next.get(tokens[k]!.lower);
    if (node === undefined) break;
    if (node.cue !== undefined) best = { cue: node.cue, last: k };
  }
  if (best === undefined) return best;
  if (best.last > i) return comparesOnly(tokens, i, best.last) ? undefined : best;
  return isOtherWord(tokens, i) ? undefined : best;
}

/** `22 percent less than a year ago`, `feared it more than a lawsuit`: no figure behind it is loosened. */
function comparesOnly(tokens: readonly Token[], i: number, last: number): boolean {
  if (!/^(?:more|less)$/.test(tokens[i]!.lower) || last !== i + 1 || tokens[last]!.lower !== 'than') return false;
  const before = tokens[i - 1];
  const isDifference = before !== undefined && (before.kind === 'number' || MEASURED.test(before.lower));
  const next = tokens[last + 1];
  const counted = /^an?$/.test(next?.lower ?? '') ? tokens[last + 2] : next;
  const isFigure =
    counted?.kind === 'number' ||
    /^[$€£¥]/.test(counted?.text ?? '') ||
    COUNTED.test(counted?.lower ?? '') ||
    (counted === next && isNumberWord(next?.lower ?? ''));
  return isDifference || !isFigure;
}

const COUNTED =
  /^(?:dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|decade|century|year|month|week|day|hour|minute)$/;
const MEASURED =
  /^(?:percent|%|pct|cent|points?|times|tonnes?|tons|meters|metres|dollars|euros|million|billion|much|far)$/;

/** May the month, Will the person, `might` the power, `some` that counts nothing, `about` that is a topic. */
function isOtherWord(tokens: readonly Token[], i: number): boolean {
  const { lower, text } = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  switch (lower) {
    case 'may':
      return text !== lower && (next?.kind !== 'word' || isDateWord(before));
    case 'will':
      return (
        (text !== lower && i > 0) || /^(?:the|a|of|their|his|her|its|good|ill|political)$/.test(before?.lower ?? '')
      );
    case 'might':
      return /^(?:the|military|its|their)$/.test(before?.lower ?? '');
    case 'some':
    case 'about':
    case 'around':
      return next?.kind !== 'number' && !isNumberWord(next?.lower ?? '');
    case 'otherwise':
      return /^(?:sa(?:y|ys|id)|thinks?|thought|believes?|knows?|claims?|suggests?|stated|noted|agreed|and|or|unless)$/.test(
        before?.lower ?? '',
      );
    case 'rather':
    case 'quite':
    case 'very':
    case 'much':
    case 'even':
    case 'all':
    case 'just':
      return next?.kind !== 'word';
    default:
      return false;
  }
}

function isDateWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      /^(?:in|since|of|until|by|from|before|after|last|next|early|late|and|to)$/.test(token.lower))
  );
}

function isNumberWord(word: string): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|a|an)(?:-|$)/.test(
    word,
  );
}
