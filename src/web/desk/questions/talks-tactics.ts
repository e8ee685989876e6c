/** Tactics against tactics over the same talks, set up: the page plays it on workers of its own. */
import { playedBy, tacticsComparison } from '../../../analysis/talks/tactics-compared.ts';
import type { Entrant, TournamentSpec } from '../../../engine/bargaining/index.ts';
import type { Resumable, TalksTerms } from '../../../model/index.ts';
import { talksRefused } from '../../phrases/talks-refused.ts';
import type { Ground } from '../ground.ts';
import { Unanswerable } from '../unanswerable.ts';
import { requireNumbers } from './talks-deal.ts';
import { frontierSeen, type SeenParty, seenParties, type TalksLens, termsSeen } from './talks-seen.ts';

export interface TalksTacticsAsked extends TalksLens {
  /** How often each pair talks. */
  readonly repeats: number;
}

export interface TalksTacticsAnswer {
  readonly parties: readonly SeenParty[];
  readonly entrants: readonly SeenEntrant[];
  /** The meeting that it is of, where there are several; without a name the first. */
  readonly ofOneMeeting: { readonly name: string | undefined } | undefined;
  readonly rounds: number;
  readonly repeats: number;
  readonly seed: number;
  readonly spec: TournamentSpec;
}

export interface SeenEntrant {
  /** As a case calls it; undefined for a tactic that a party's talks spell out. */
  readonly tactic: string | undefined;
  /** The place of the party that plays it. */
  readonly of: number | undefined;
  /** It goes by what that party believes of the others; at other seats a Bayesian model stands in. */
  readonly believes: boolean;
}

const SEED = 1;

export function* talksTactics(ground: Ground, asked: TalksTacticsAsked): Resumable<TalksTacticsAnswer> {
  const { talks, terms } = termsSeen(ground, asked);
  requireNumbers(terms);
  const { meeting, repeats } = asked;
  const spec = yield* tacticsComparison(terms, { repeats, seed: SEED, frontierOf: frontierSeen(ground) });
  if (spec === undefined) throw new Unanswerable(talksRefused.tooLarge);
  return {
    parties: seenParties(ground, terms),
    entrants: spec.entrants.map((one) => entrantSeen(one, terms)),
    ofOneMeeting:
      talks.meetings.length === 0 ? undefined : { name: talks.meetings.find(({ id }) => id === meeting)?.name },
    rounds: spec.rounds,
    repeats,
    seed: SEED,
    spec,
  };
}

function entrantSeen({ id, tactic }: Entrant, { parties }: TalksTerms): SeenEntrant {
  const of = parties.findIndex((party) => playedBy(party.id) === id);
  const believes = tactic.model?.form === 'believed';
  return of < 0 ? { tactic: id, of: undefined, believes } : { tactic: undefined, of, believes };
}
