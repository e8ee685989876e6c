/** What keeps the parties in a state that some of them could leave for something better. */
import type { Stability } from '../../engine/stability/index.ts';
import { has } from '../../model/index.ts';

/** From the firmest to the weakest. */
export const HOLDS_BY = ['credible-answers', 'same-moment', 'threats', 'reckoning'] as const;
export type HoldsBy = (typeof HOLDS_BY)[number];

const CONCEPTS: Record<Exclude<HoldsBy, 'reckoning'>, readonly string[]> = {
  'credible-answers': ['seq', 'sseq'],
  'same-moment': ['sim'],
  threats: ['gmr', 'smr'],
};

/** Of all the concepts that were reckoned with, the firmest under which the state holds; not only of those shown. */
export function holdsBy({ concepts }: Stability, state: number): HoldsBy {
  const holds = (id: string) => {
    const equilibria = concepts.find((one) => one.id === id)?.equilibria;
    return equilibria !== undefined && equilibria !== null && has(equilibria, state);
  };
  for (const by of ['credible-answers', 'same-moment', 'threats'] as const) if (CONCEPTS[by].some(holds)) return by;
  return 'reckoning';
}
