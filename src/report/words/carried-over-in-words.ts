/** What came across in a conversion and what did not, those that change answers first. */
import type { CarriedOver, Effect } from '../../format/gmcr/index.ts';
import { carriedOver as phrases } from '../phrases/carried-over.ts';
import { type Block, list, paragraph, said } from '../writers/document.ts';

const gravity: readonly Effect[] = ['everything', 'answer', 'paths', 'numbers', 'words', 'none'];

export function carriedOverBlocks({ kept, lost }: CarriedOver): Block[] {
  const ordered = [...lost].sort((a, b) => gravity.indexOf(a.effect) - gravity.indexOf(b.effect));
  return [
    paragraph(kept.length === 0 ? phrases.nothingKept : phrases.kept(kept)),
    lost.length === 0
      ? paragraph(phrases.nothingLost)
      : list(ordered.map(({ code, effect, names, count }) => phrases.lost(code, effect, names.map(said), count))),
  ];
}
