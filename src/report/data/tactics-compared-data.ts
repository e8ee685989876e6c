/** Tactics against tactics, as the machine-readable answer gives them. */
import type { TournamentCell, TournamentSpec } from '../../engine/bargaining/index.ts';
import type { TalksTerms } from '../../model/index.ts';
import { type TalksHead, termsData } from './talks-data.ts';

export function tacticsComparedData(
  spec: TournamentSpec | undefined,
  cells: readonly TournamentCell[],
  terms: TalksTerms,
  head: TalksHead,
) {
  return {
    format: 1 as const,
    ...termsData(terms, head, undefined),
    tactics: spec?.entrants ?? null,
    rounds: spec?.rounds ?? null,
    repeats: spec?.repeats ?? null,
    seed: spec?.seed ?? null,
    pairs:
      spec &&
      cells.map(({ first, second, meanAgreed, meanDistanceToNash, ...cell }) => ({
        first: spec.entrants[first]!.id,
        second: spec.entrants[second]!.id,
        ...cell,
        meanAgreed: meanAgreed ?? null,
        meanDistanceToNash: meanDistanceToNash ?? null,
      })),
    problems: [] as const,
  };
}
