/** Why a state holds for a party under a concept, or does not: the verdict with its witness. */
import type { Conflict } from '../../model/index.ts';
import { isUndefined } from './concept.ts';
import { conceptCalled } from './concepts.ts';
import type { Way } from './deterrence.ts';
import { focalParty } from './focal.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Response } from './response.ts';

export interface Verdict {
  readonly concept: string;
  readonly party: number;
  readonly state: number;
  readonly response: Response;
  /** Undefined where it hangs on wants that are unknown, or the concept is not defined here. */
  readonly stable: boolean | undefined;
  readonly undefinedBecause: string | undefined;
  /** The parties whose unknown wants it hangs on. */
  readonly hangsOn: readonly number[];
  /** How many better moves the party has; undefined where its own wants are unknown. */
  readonly improvements: number | undefined;
  /** How many moves it has at all. */
  readonly moves: number;
  /**
   * The better moves with what can come of them, those that nothing deters first; where the verdict hangs on unknown
   * wants, as it is if those parties do not answer.
   */
  readonly ways: readonly Way[];
}

export interface ExplainOptions {
  readonly concept: string;
  readonly party: number;
  readonly state: number;
  readonly response?: Response;
}

/** Throws a RangeError on a concept that does not exist. */
export function explain(
  kernel: Kernel,
  { concept: id, party, state, response = 'legal-sequence' }: ExplainOptions,
): Verdict {
  const { conflict } = kernel;
  const concept = conceptCalled(id);
  if (concept === undefined) throw new RangeError(`There is no stability concept "${id}".`);
  const moves = kernel.movesFrom(party, state).length;
  const base = { concept: concept.id, party, state, response, moves, undefinedBecause: undefined, hangsOn: [] };
  const undefinedBecause = concept.undefinedFor?.(conflict);
  if (undefinedBecause !== undefined) {
    return { ...base, stable: undefined, undefinedBecause, improvements: undefined, ways: [] };
  }
  if (conflict.preferences[party]!.ranking === undefined) {
    const stuck = moves === 0;
    return {
      ...base,
      stable: stuck ? true : undefined,
      hangsOn: stuck ? [] : [party],
      improvements: undefined,
      ways: [],
    };
  }
  const sure = concept.reasons(focalParty(kernel, party, response, 'sure'), state);
  if (isUndefined(sure)) return { ...base, ...sure, stable: undefined, improvements: undefined, ways: [] };
  const unknown = unknownWants(conflict);
  const possible =
    sure.stable || unknown.length === 0
      ? sure
      : concept.reasons(focalParty(kernel, party, response, 'possible'), state);
  if (isUndefined(possible)) return { ...base, ...possible, stable: undefined, improvements: undefined, ways: [] };
  const open = possible.stable && !sure.stable;
  return {
    ...base,
    stable: open ? undefined : sure.stable,
    hangsOn: open ? unknown : [],
    improvements: sure.improvements,
    ways: sure.ways,
  };
}

function unknownWants({ preferences }: Conflict): number[] {
  return preferences.flatMap(({ ranking }, party) => (ranking === undefined ? [party] : []));
}
