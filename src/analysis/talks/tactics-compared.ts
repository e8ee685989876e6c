/** Tactics against tactics over the same talks: who agrees how often, with what, and how far from the Nash point. */
import {
  bargainOf,
  DEFAULT_ROUNDS,
  type Entrant,
  frontier,
  hasNumbers,
  howTabled,
  pointsOf,
  type TournamentSpec,
} from '../../engine/bargaining/index.ts';
import { NAMED_TACTICS, type Resumable, type TalksTerms } from '../../model/index.ts';
import type { FrontierOf } from './shared-frontier.ts';

export interface CompareTacticsOptions {
  /** The presets and the parties' own tactics where left out. */
  readonly entrants?: readonly Entrant[];
  readonly rounds?: number;
  /** How often each pair talks; once is enough where no tactic draws. */
  readonly repeats?: number;
  readonly seed?: number;
  readonly realSteps?: number;
  /** How the frontier is found: where several ask for it, by way of `sharedFrontier`. */
  readonly frontierOf?: FrontierOf;
}

/** What is to be run: `tournament` runs it, or its shards one by one. Undefined where the talks cannot be run. */
export function* tacticsComparison(
  terms: TalksTerms,
  {
    entrants = entrantsOf(terms),
    rounds,
    repeats = 1,
    seed = 1,
    realSteps,
    frontierOf = frontier,
  }: CompareTacticsOptions = {},
): Resumable<TournamentSpec | undefined> {
  if (!hasNumbers(terms)) return undefined;
  const bargain = bargainOf(terms, realSteps === undefined ? {} : { realSteps });
  if (howTabled(bargain) === 'too large') return undefined;
  const front = yield* frontierOf(bargain);
  const nash = front.form === 'too-large' ? [] : (yield* pointsOf(bargain, front)).byName.nash;
  return {
    entrants,
    bargains: [{ id: 'talks', bargain, nash: nash.map(({ utilities }) => utilities) }],
    rounds: rounds ?? terms.deadline.rounds ?? DEFAULT_ROUNDS,
    repeats,
    seed,
  };
}

/** The named tactics, then those that the parties spell out, `as` the first party that plays it; each once. */
export function entrantsOf({ parties }: TalksTerms): readonly Entrant[] {
  const own = parties.flatMap(({ id, tactic }) => (tactic === undefined ? [] : [{ id: playedBy(id), tactic }]));
  const known = new Map<string, Entrant>();
  for (const one of [...NAMED_TACTICS, ...own]) {
    const text = JSON.stringify(one.tactic);
    if (!known.has(text)) known.set(text, { id: one.id, tactic: one.tactic });
  }
  return [...known.values()];
}

/** What a tactic without a name is called. */
export function playedBy(party: string): string {
  return `as ${party}`;
}
