/** The ways in which wants can be said, and what it takes to go from one to another. */
import type { DraftPreference } from '../../../format/index.ts';
import type { RankedState } from '../../desk/questions/want-effects.ts';

export const WANTS_KINDS = ['statements', 'weights', 'ranking', 'unknown'] as const;
export type WantsKind = (typeof WANTS_KINDS)[number];

export function kindOf(value: DraftPreference | undefined): WantsKind {
  if (value === undefined || value === 'unknown') return 'unknown';
  if (Array.isArray(value)) return 'statements';
  if ('weights' in value) return 'weights';
  return 'ranking' in value ? 'ranking' : 'unknown';
}

/** How many parts would be lost by saying it otherwise; a reason for what is unknown counts, too. */
export function sizeOfWants(value: DraftPreference | undefined): number {
  if (value === undefined || value === 'unknown') return 0;
  if (Array.isArray(value)) return value.length;
  if ('weights' in value) return Object.keys(value.weights).length;
  return 'ranking' in value ? value.ranking.length : 1;
}

/**
 * What stands there at first. Statements begin with none, which is the same as unknown until one is written; a ranking
 * begins as the states are ranked now.
 */
export function begunAs(
  kind: WantsKind,
  ranked: readonly (readonly RankedState[])[] | undefined,
  isGraph: boolean,
): DraftPreference | undefined {
  switch (kind) {
    case 'statements':
      return undefined;
    case 'unknown':
      return 'unknown';
    case 'weights':
      return { weights: {} };
    case 'ranking': {
      if (ranked === undefined || ranked.length === 0) return { ranking: ['rest'] };
      const named = (state: RankedState) => (isGraph ? state.n : { taken: [...state.taken] });
      return { ranking: ranked.map((group) => (group.length === 1 ? named(group[0]!) : group.map(named))) };
    }
  }
}
