/** Whether a figure is said to have grown or shrunk, by or to it. */
import type { Piece } from '../numbers/pieces.ts';
import { DATE } from './date-mark.ts';

export type Direction = 'up' | 'down';

const UP = new Set(
  `rose rise rises rising risen grew grow grows growing grown increased increase increases increasing climbed climb climbs climbing jumped jump
  jumps soared soar surged surge raised raise raises raising gained gains expanded expand added lifted boosted up doubled tripled quadrupled
  trebled quintupled double doubles doubling triple triples tripling treble growth hike hiked swelled rocketed higher upward widened rebounded recovered`.split(
    /\s+/,
  ),
);
const DOWN = new Set(
  `fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing cut
  cuts cutting reduced reduce reduces reducing reduction shrank shrunk shrink shrinking lowered lower lowers lowering down slumped slump
  plunged plunge plummeted tumbled sank dipped dip slid halved slashed slash trimmed contracted weakened dwindled dwindle eased halve halves halving slipped sagged shed narrowed fell
  slipping quartered`.split(/\s+/),
);
/** Only of percentages and money: a side may lose soldiers. */
const LOST = /^(?:lost|lose|loses|losing)$/;
/** After the figure: `20 percent higher`, `a 5 percent drop`. */
const AFTER_UP = /^(?:higher|increase|rise|growth|hike|jump|gain|surge|more|up)$/;
const AFTER_DOWN = /^(?:lower|decrease|drop|fall|decline|cut|reduction|slump|loss|less|down|discount|cheaper)$/;
const LINK = /^(?:by|to|with|of|another|further|the|a|an|from)$/;
/** `held up 40 lorries`, `signed up 300 people`. */
const PHRASAL =
  /^(?:held|hold|holds|holding|set|sets|made|make|makes|took|take|takes|put|puts|picked|pick|gave|give|signed|sign|brought|bring|turned|turn|backed|back|shut|handed|hand|shot|broke|settled|laid|rounded|queued|lined|written|wrote)$/;
/** How far before the figure the verb may stand. */
const REACH = 7;

/**
 * `from` and `next` are the places of the figure's first piece and of the one after it; `last` is the direction of the
 * figure before it in the same sentence, which ends before `lastNext`, and which `, to 31,500` and `and by 9 percent` go on with.
 */
export function directionOf(
  pieces: readonly Piece[],
  from: number,
  next: number,
  unit: string,
  last: Direction | undefined,
  lastNext: number,
): Direction | undefined {
  const link = pieces[from - 1]?.lower ?? '';
  const own = /^(?:up|down)$/.test(link) ? (link as Direction) : undefined;
  if (own !== undefined) return PHRASAL.test(pieces[from - 2]?.lower ?? '') ? undefined : own;
  // Who grows beans does not grow.
  if (/^(?:grow|grows|growing)$/.test(link)) return undefined;
  if (LINK.test(link) && link !== 'from') {
    // "has more than doubled, to 90,000 tonnes".
    if ((link === 'to' || link === 'by') && pieces[from - 2]?.text === ',') {
      const verb = ofVerb(pieces[from - 3]?.lower ?? '');
      if (verb !== undefined) return verb;
    }
    for (let k = from - 2; k >= Math.max(0, from - REACH); k--) {
      const { lower, text } = pieces[k]!;
      if (/^[,;:.()—–"“”]$/.test(text) && !(pieces[k + 1]?.kind === 'digits' && !pieces[k + 1]!.spaced)) break;
      // "the drop endangers the jobs of 500": what belongs to the word follows it at once.
      if (link === 'of' && k < from - 2) break;
      const found = UP.has(lower) ? 'up' : DOWN.has(lower) ? 'down' : undefined;
      if (found !== undefined) return found;
      if (/^(?:expensive|dearer)$/.test(lower)) return 'up';
      if (/^cheaper$/.test(lower)) return 'down';
      if (k < from - 2 && /^(?:and|but|that|which|while)$/.test(lower)) break;
    }
    if (
      last !== undefined &&
      (link === 'by' || link === 'to') &&
      /^(?:,|and|then)$/.test(pieces[from - 2]?.lower ?? '')
    )
      return last;
    if (last !== undefined && link === 'to' && isOneClause(pieces, lastNext, from)) return last;
  } else if (last !== undefined && link === 'or' && pieces[from - 2]?.text === ',') return last;
  else if (last !== undefined && link === 'and' && unit === 'percent' && isOneClause(pieces, lastNext, from - 1))
    return last;
  else if (link === 'on' && /^(?:percent|times)$/.test(unit)) return ofVerb(pieces[from - 2]?.lower ?? '');
  else if (UP.has(link)) return 'up';
  else if (DOWN.has(link) || (LOST.test(link) && (/^percent/.test(unit) || /^[A-Z]{3}$/.test(unit)))) return 'down';
  if (unit !== 'percent' && unit !== 'percentage points') return undefined;
  const after = pieces[next]?.lower ?? '';
  if (AFTER_UP.test(after)) return 'up';
  return AFTER_DOWN.test(after) ? 'down' : undefined;
}

/** `has grown on 17 percent`, as machine translation has it. */
function ofVerb(word: string): Direction | undefined {
  return UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : undefined;
}

/** Nothing between two figures but what goes with the verb of the first: `fell 12% in May to 40 tonnes`. */
function isOneClause(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from > 24) return false;
  for (let k = from; k < to; k++) {
    const { lower } = pieces[k]!;
    // "between October and January": of two dates, which were made marks without letters.
    const isOfDates = lower === 'and' && pieces[k - 1]?.text === DATE && pieces[k + 1]?.text === DATE;
    if (!isOfDates && /^(?:[,;:.()—–"“”]|and|but|that|which|while|from|when|as|because)$/.test(lower)) return false;
  }
  return true;
}
