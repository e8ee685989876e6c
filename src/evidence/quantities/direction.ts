/** Whether a figure is said to have grown or shrunk, by or to it. */
import type { Piece } from '../numbers/pieces.ts';

export type Direction = 'up' | 'down';

const UP = new Set(
  `rose rise rises rising risen grew grow grows growing grown increased increase increases increasing climbed climb climbs climbing jumped jump
  jumps soared soar surged surge raised raise raises raising gained gains expanded expand added lifted boosted up doubled tripled quadrupled
  growth hike hiked swelled rocketed higher upward widened`.split(/\s+/),
);
const DOWN = new Set(
  `fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing cut
  cuts cutting reduced reduce reduces reducing reduction shrank shrunk shrink shrinking lowered lower lowers lowering down slumped slump
  plunged plunge plummeted tumbled sank dipped dip slid halved slashed slash trimmed contracted weakened dwindled dwindle eased loss`.split(
    /\s+/,
  ),
);
/** After the figure: `20 percent higher`, `a 5 percent drop`. */
const AFTER_UP = /^(?:higher|increase|rise|growth|hike|jump|gain|surge|more|up)$/;
const AFTER_DOWN = /^(?:lower|decrease|drop|fall|decline|cut|reduction|slump|loss|less|down|discount|cheaper)$/;
const LINK = /^(?:by|to|with|of|another|further|the|a|an|from)$/;
/** How far before the figure the verb may stand. */
const REACH = 7;

/**
 * `from` and `next` are the places of the figure's first piece and of the one after it; `last` is the direction of the
 * figure before it in the same sentence, which `, to 31,500` and `and by 9 percent` go on with.
 */
export function directionOf(
  pieces: readonly Piece[],
  from: number,
  next: number,
  unit: string,
  last: Direction | undefined,
): Direction | undefined {
  const link = pieces[from - 1]?.lower ?? '';
  const own = /^(?:up|down)$/.test(link) ? (link as Direction) : undefined;
  if (own !== undefined) return own;
  if (LINK.test(link) && link !== 'from') {
    for (let k = from - 2; k >= Math.max(0, from - REACH); k--) {
      const { lower, text } = pieces[k]!;
      if (/^[,;:.()—–"“”]$/.test(text)) break;
      // "the decline threatens the income of 60,000": what belongs to the word follows it at once.
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
  } else if (UP.has(link)) return 'up';
  else if (DOWN.has(link)) return 'down';
  if (unit !== 'percent' && unit !== 'percentage points') return undefined;
  const after = pieces[next]?.lower ?? '';
  if (AFTER_UP.test(after)) return 'up';
  return AFTER_DOWN.test(after) ? 'down' : undefined;
}
