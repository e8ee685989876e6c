/** Why each party ranks one state above another. */
import { type Conflict, numberOf, type RankedPair, type Resumable, whyRanked } from '../../../model/index.ts';
import { rankedDocument } from '../../../report/words/ranked-in-words.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import { type Block, type Inline, paragraph, said } from '../../../report/writers/document.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
import { type CitationsAnswer, citations, passagesIn } from './citations.ts';
import { partyCalled } from './state-order.ts';

export interface RankedAnswer {
  readonly first: { readonly n: number; readonly words: string };
  readonly second: { readonly n: number; readonly words: string };
  readonly parties: readonly RankedByParty[];
}

export interface RankedByParty {
  readonly id: string;
  readonly name: string;
  /** Undefined where its wants are unknown. */
  readonly better: RankedPair['better'];
  /** The verdict in a sentence, then the reason, then what the ledger holds for that. */
  readonly blocks: readonly Block[];
}

/** `party` undefined: all of them. */
export function* ranked(
  ground: Ground,
  asked: { readonly lens: Lens; readonly party?: string | undefined; readonly first: number; readonly second: number },
): Resumable<RankedAnswer> {
  const { conflict } = yield* ground.analysis(asked.lens);
  const first = stateCalled(conflict, asked.first);
  const second = stateCalled(conflict, asked.second);
  const cited = yield* citations(ground, asked);
  const parties = asked.party === undefined ? [...conflict.parties.keys()] : [partyCalled(conflict, asked.party)];
  const shown = (state: number) => ({ n: numberOf(conflict.states, state), words: stateInWords(conflict, state) });
  return {
    first: shown(first),
    second: shown(second),
    parties: parties.map((party) => {
      const pair = whyRanked(conflict, party, first, second);
      const { id, name } = conflict.parties[party]!;
      // The document opens with the two states; they are said once, above.
      const blocks = rankedDocument(conflict, [pair], []).blocks.slice(1);
      return { id, name, better: pair.better, blocks: [...blocks, ...passageBlocks(conflict, pair, cited)] };
    }),
  };
}

/** Phrases that lead to the passages on the wants that decide. */
function passageBlocks(conflict: Conflict, { party, because }: RankedPair, cited: CitationsAnswer): Block[] {
  const whole = `preferences.${conflict.parties[party]!.id}`;
  const wants = because.kind === 'statements' ? [...because.inFirst, ...because.inSecond] : [];
  const paths =
    because.kind === 'statements'
      ? wants.map(({ id, text }) => ({ path: id === undefined ? whole : `${whole}.${id}`, name: id ?? text }))
      : because.kind === 'weights' || because.kind === 'ranking'
        ? [{ path: whole, name: evidenceParts.cited.allWants }]
        : [];
  const phrases = paths.flatMap(({ path, name }): Inline[] => {
    const found = cited[path];
    if (found === undefined) return [];
    const phrase = evidenceParts.cited.forWant(said(name), passagesIn(found));
    return [{ phrase, about: { kind: 'evidence', of: found.at } }];
  });
  if (phrases.length === 0) return [];
  const told = phrases.flatMap((phrase, n): Inline[] => (n === 0 ? [phrase] : [', ', phrase]));
  return [paragraph([evidenceParts.cited.forWants, ...told, '.'], 'quiet')];
}
