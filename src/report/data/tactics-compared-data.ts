/** Tactics against tactics, as the machine-readable answer gives them. */
import type { NotRun } from '../../analysis/index.ts';
import type { TournamentCell, TournamentSpec } from '../../engine/bargaining/index.ts';
import type { Talks } from '../../model/index.ts';
import { type TalksHead, termsData } from './talks-data.ts';
import { notRunData } from './talks-run-data.ts';

/** `not`: why they cannot be compared, where there is no `spec`. */
export function tacticsComparedData(
  spec: TournamentSpec | undefined,
  cells: readonly TournamentCell[],
  talks: Talks,
  head: TalksHead,
  not?: NotRun,
) {
  return {
    format: 1 as const,
    ...termsData(talks, head, undefined),
    tactics: spec?.entrants ?? null,
    rounds: spec?.rounds ?? null,
    repeats: spec?.repeats ?? null,
    seed: spec?.seed ?? null,
    pairs:
      (spec &&
        cells.map(({ first, second, meanAgreed, meanDistanceToNash, ...cell }) => ({
          first: spec.entrants[first]!.id,
          second: spec.entrants[second]!.id,
          ...cell,
          meanAgreed: meanAgreed ?? null,
          meanDistanceToNash: meanDistanceToNash ?? null,
        }))) ??
      null,
    ...(not !== undefined && { notCompared: notRunData(not) }),
    problems: [] as const,
  };
}
