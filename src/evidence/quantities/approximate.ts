/** What blurs or bounds a figure: `about`, `at least`, `nearly`. */
import type { Piece } from '../numbers/pieces.ts';

const BEFORE: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['no', 'fewer', 'than'],
  ['not', 'more', 'than'],
  ['not', 'less', 'than'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['greater', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['upwards', 'of'],
  ['upward', 'of'],
  ['in', 'excess', 'of'],
  ['an', 'estimated'],
  ['a', 'maximum', 'of'],
  ...'about around some near perhaps maybe possibly nearly almost approximately roughly over under below above barely hardly circa exceeding estimated'
    .split(' ')
    .map((word) => [word]),
];

/** The beginning of an amount with the words before it that blur or bound it; two of them at most: `at least some 40`. */
export function approximateFrom(pieces: readonly Piece[], start: number): { from: number; isApproximate: boolean } {
  let from = start;
  for (let round = 0; round < 2; round++) {
    const found = BEFORE.find((words) => words.every((word, i) => pieces[from - words.length + i]?.lower === word));
    if (found === undefined || isOfVerb(pieces, from - found.length)) break;
    from -= found.length;
  }
  return { from, isApproximate: from < start };
}

/** `handed over 12 people`, `a message about 12 men`: the word belongs to what stands before it. */
function isOfVerb(pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 1]?.lower ?? '';
  const word = pieces[k]!.lower;
  if (word === 'over')
    return /^(?:hand|hands|handed|handing|turn|turned|take|took|taken|taking|carried|all|gave|give|given|won|sign|signed|presided|ran|run)$/.test(
      before,
    );
  return (
    word === 'about' &&
    /^(?:message|messages|news|report|reports|story|talk|talks|talking|talked|speak|spoke|speaking|told|tell|know|knows|information|questions|question|dispute|concern|concerns|worried|complained|complain|think|asked|bring|brought)$/.test(
      before,
    )
  );
}
