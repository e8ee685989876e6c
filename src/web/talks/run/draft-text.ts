/** The text that the offers so far amount to: what the last offers have in common, and what stands in brackets. */
import type { SeenOffer, SeenRun } from '../../desk/questions/talks-run.ts';

export type DraftStanding = 'agreed' | 'near' | 'open';

export interface DraftClause {
  readonly issue: string;
  readonly standing: DraftStanding;
  /** Each value that somebody's last offer has, and the places of whose offers these are. */
  readonly proposals: readonly { readonly value: string; readonly parties: readonly number[] }[];
}

/** Amounts that differ by no more than this share of what there is are near. */
const NEAR_SHARE = 0.1;

/** `offers`: those made so far. Undefined before the first. */
export function draftText(
  { issues, parties }: Pick<SeenRun, 'issues' | 'parties'>,
  offers: readonly SeenOffer[],
): readonly DraftClause[] | undefined {
  const last = parties.map((_, party) => offers.findLast(({ by }) => by === party));
  const spoken = last.filter((offer) => offer !== undefined);
  if (spoken.length === 0) return undefined;
  return issues.map(({ id, ordered, count }, issue) => {
    const proposals = new Map<number, { readonly value: string; readonly parties: number[] }>();
    for (const [party, offer] of last.entries()) {
      if (offer === undefined) continue;
      const found = proposals.get(offer.levels[issue]!) ?? { value: offer.values[issue]!, parties: [] };
      found.parties.push(party);
      proposals.set(offer.levels[issue]!, found);
    }
    const levels = [...proposals.keys()];
    const spread = Math.max(...levels) - Math.min(...levels);
    const isNear = ordered && count > 2 && spread <= Math.max(1, Math.floor((count - 1) * NEAR_SHARE));
    const hasAll = spoken.length === parties.length;
    return {
      issue: id,
      standing: !hasAll ? 'open' : spread === 0 ? 'agreed' : isNear ? 'near' : 'open',
      proposals: [...proposals.values()],
    };
  });
}
