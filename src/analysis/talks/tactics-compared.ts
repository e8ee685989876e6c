/** Tactics against tactics over the same talks: who agrees how often, with what, and how far from the Nash point. */
import {
  bargainOf,
  type Entrant,
  frontier,
  hasNumbers,
  howTabled,
  pointsOf,
  type TournamentSpec,
} from '../../engine/bargaining/index.ts';
import { NAMED_TACTICS, type Resumable, type TalksTerms } from '../../model/index.ts';

export interface CompareTacticsOptions {
  /** The presets and the parties' own tactics where left out. */
  readonly entrants?: readonly Entrant[];
  readonly rounds?: number;
  /** How often each pair talks; once is enough where no tactic draws. */
  readonly repeats?: number;
  readonly seed?: number;
  readonly realSteps?: number;
}

/** What is to be run: `tournament` runs it, or its shards one by one. Undefined where the talks cannot be run. */
export function* tacticsComparison(
  terms: TalksTerms,
  { entrants = entrantsOf(terms), rounds, repeats = 1, seed = 1, realSteps }: CompareTacticsOptions = {},
): Resumable<TournamentSpec | undefined> {
  if (!hasNumbers(terms)) return undefined;
  const bargain = bargainOf(terms, realSteps === undefined ? {} : { realSteps });
  if (howTabled(bargain) === 'too large') return undefined;
  const front = yield* frontier(bargain);
  const nash = front.form === 'too-large' ? [] : pointsOf(bargain, front).byName.nash.map(({ utilities }) => utilities);
  return {
    entrants,
    bargains: [{ id: 'talks', bargain, nash }],
    rounds: rounds ?? terms.deadline.rounds ?? DEFAULT_COMPARED_ROUNDS,
    repeats,
    seed,
  };
}

/** Where the talks give no number of rounds. */
const DEFAULT_COMPARED_ROUNDS = 100;

/** The named tactics, then those of the parties that are none of these. */
export function entrantsOf({ parties }: TalksTerms): readonly Entrant[] {
  const named = NAMED_TACTICS.map(({ id, tactic }) => ({ id, tactic }));
  const known = new Set(named.map(({ tactic }) => JSON.stringify(tactic)));
  const own = parties.flatMap(({ id, tactic }) =>
    tactic === undefined || known.has(JSON.stringify(tactic)) ? [] : [{ id: `as ${id}`, tactic }],
  );
  return [...named, ...own];
}
