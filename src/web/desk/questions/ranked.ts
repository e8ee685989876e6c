/** Why each party ranks one state above another. */
import { numberOf, type RankedPair, type Resumable, whyRanked } from '../../../model/index.ts';
import { rankedDocument } from '../../../report/words/ranked-in-words.ts';
import { stateInWords } from '../../../report/words/state-in-words.ts';
import type { Block } from '../../../report/writers/document.ts';
import { type Ground, stateCalled } from '../ground.ts';
import type { Lens } from '../lens.ts';
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
  /** The verdict in a sentence, then the reason. */
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
  const parties = asked.party === undefined ? [...conflict.parties.keys()] : [partyCalled(conflict, asked.party)];
  const shown = (state: number) => ({ n: numberOf(conflict.states, state), words: stateInWords(conflict, state) });
  return {
    first: shown(first),
    second: shown(second),
    parties: parties.map((party) => {
      const pair = whyRanked(conflict, party, first, second);
      const { id, name } = conflict.parties[party]!;
      // The document opens with the two states; they are said once, above.
      return { id, name, better: pair.better, blocks: rankedDocument(conflict, [pair], []).blocks.slice(1) };
    }),
  };
}
