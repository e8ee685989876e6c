/** Tactics against tactics over the same talks: who agrees how often, with what, and how far from the Nash point. */
import { tacticsComparison } from '../../../analysis/talks/tactics-compared.ts';
import { type Entrant, type TournamentCell, tournament } from '../../../engine/bargaining/index.ts';
import { TACTIC_NAMES } from '../../../format/index.ts';
import { type Resumable, type TalksTerms, tacticCalled } from '../../../model/index.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { requireNumbers } from './talks-deal.ts';
import { type SeenParty, seenParties, type TalksLens, termsSeen } from './talks-seen.ts';

export interface TalksTacticsAsked extends TalksLens {
  /** How often each pair talks. */
  readonly repeats: number;
}

export interface TalksTacticsAnswer {
  readonly parties: readonly SeenParty[];
  readonly entrants: readonly SeenEntrant[];
  readonly rounds: number;
  readonly repeats: number;
  readonly seed: number;
  /** Row by row: who speaks first, then who answers. */
  readonly cells: readonly TournamentCell[];
}

export interface SeenEntrant {
  /** As a case calls it; undefined for a tactic that a party's talks spell out. */
  readonly tactic: string | undefined;
  /** The place of the party that plays it. */
  readonly of: number | undefined;
}

const SEED = 1;

export function* talksTactics(ground: Ground, asked: TalksTacticsAsked): Resumable<TalksTacticsAnswer> {
  const { terms } = termsSeen(ground, asked);
  requireNumbers(terms);
  const { entrants, seen } = entrantsOf(terms);
  const { repeats } = asked;
  const spec = yield* tacticsComparison(terms, { entrants, repeats, seed: SEED });
  if (spec === undefined) throw new Unanswerable(talksRefused.tooLarge);
  return {
    parties: seenParties(ground, terms),
    entrants: seen,
    rounds: spec.rounds,
    repeats,
    seed: SEED,
    cells: yield* tournament(spec),
  };
}

/** The tactics that have a name, then those that parties play and that have none; each once. */
function entrantsOf({ parties }: TalksTerms): { entrants: readonly Entrant[]; seen: readonly SeenEntrant[] } {
  const entrants: Entrant[] = [];
  const seen: SeenEntrant[] = [];
  const known = new Set<string>();
  const add = (entrant: Entrant, shown: SeenEntrant) => {
    const text = JSON.stringify(entrant.tactic);
    if (known.has(text)) return;
    known.add(text);
    entrants.push(entrant);
    seen.push(shown);
  };
  for (const name of TACTIC_NAMES) add({ id: name, tactic: tacticCalled(name)! }, { tactic: name, of: undefined });
  for (const [place, { id, tactic }] of parties.entries()) {
    if (tactic !== undefined) add({ id: `as ${id}`, tactic }, { tactic: undefined, of: place });
  }
  return { entrants, seen };
}
