/**
 * Stacked alternating offers for two parties or more (Aydoğan, Festen, Hindriks and Jonker 2017): in each round every party
 * speaks once, in turn. It accepts the offer on the table or puts its own in its place; an offer that all others have
 * accepted is the agreement. Talks break down at the deadline, or as soon as a party speaks for which no package will
 * do: it walks away. Nobody accepts or offers what is worth less to it than its reservation value, or crosses its red lines.
 */
import type { Resumable, Tactic } from '../../../model/index.ts';
import { chanceOf } from '../tactics/chance.ts';
import type { Moment } from '../tactics/seat.ts';
import type { Deal, Deals } from '../tactics/table/deals.ts';
import type { TalksTable } from '../tactics/table/table-of.ts';
import { type OfferResponse, takeSeats } from '../tactics/take-seats.ts';
import { type Pace, paceOf, turnCost } from './pace.ts';
import type { TalksOutcome, TalksRun, TracedOffer } from './talks-run.ts';
import { type TimeConventionId, timeConvention } from './time-convention.ts';

export interface TalksOptions {
  /** By party, in the order of the bargain: that in which they speak. */
  readonly tactics: readonly Tactic[];
  /** How often each party speaks. */
  readonly rounds: number;
  readonly convention?: TimeConventionId;
  /** For tactics that draw; without it they go by a fixed rule. */
  readonly seed?: number;
  /** How many meetings broke down before. */
  readonly breakdowns?: number;
  /** Whether every offer is kept; true unless told otherwise. */
  readonly trace?: boolean;
}

/** `pace`: of the work that this is a part of. */
export function* alternatingOffers(
  table: TalksTable,
  options: TalksOptions,
  pace: Pace = paceOf(),
): Resumable<TalksRun> {
  const { tactics, rounds, convention = 'negmas', seed, breakdowns = 0, trace: isTraced = true } = options;
  const { bargain } = table;
  if (bargain.parties.length < 2) throw new Error('Talks need two parties.');
  const deals = table.open();
  const { timeOf, slack } = timeConvention(convention);
  const chance = seed === undefined ? undefined : chanceOf(seed);
  const seats = takeSeats(bargain, tactics, deals, { slack, breakdowns, chance });
  const costs = seats.map((seated) => turnCost(table, seated));
  const trace: TracedOffer[] = [];
  const discounts = bargain.parties.map(({ discount }) => discount);
  const isDiscounted = discounts.some((discount) => discount < 1);

  let standing: { readonly deal: Deal; readonly by: number } | undefined;
  let responses: OfferResponse[] = [];
  let acceptedBy = 0;
  let offers = 0;
  const unanswered = () =>
    standing === undefined
      ? []
      : [...seats.keys()].filter(
          (party) => party !== standing!.by && responses.every((response) => response.party !== party),
        );
  const ended = (outcome: TalksOutcome, round: number): TalksRun => ({
    outcome,
    offers,
    rounds: round,
    unanswered: outcome.form === 'breakdown' ? unanswered() : [],
    trace,
  });

  for (let round = 0; round < rounds; round += 1) {
    for (const [place, speaker] of seats.entries()) {
      if (pace.spend(costs[place]!)) yield { doing: 'talking', share: round / rounds };
      const now: Moment = { round, time: timeOf({ round, place }, rounds, seats.length) };
      if (!speaker.canAgree) {
        return ended({ form: 'breakdown', why: 'walked away', by: place }, round + 1);
      }
      if (standing !== undefined) {
        const response = speaker.responseTo(standing.deal, now);
        responses.push(response);
        if (response.accepted) {
          acceptedBy += 1;
          if (acceptedBy < seats.length - 1) continue;
          const { deal, by } = standing;
          const utilities = worths(deals, deal, seats.length);
          const discounted = atTime(utilities, discounts, now.time);
          const pack = deals.packageOf(deal);
          return ended(
            { form: 'agreement', package: pack, by, round, time: now.time, utilities, discounted },
            round + 1,
          );
        }
      }
      const target = isTraced ? speaker.offering.aim(now) : 0;
      const deal = speaker.offering.next(now);
      offers += 1;
      speaker.offering.made?.(deal, now);
      for (const other of seats) if (other !== speaker) other.heard(deal, place, now);
      standing = { deal, by: place };
      acceptedBy = 0;
      responses = [];
      if (isTraced) {
        const utilities = worths(deals, deal, seats.length);
        const discounted = isDiscounted ? atTime(utilities, discounts, now.time) : undefined;
        const { time } = now;
        trace.push({
          round,
          time,
          by: place,
          package: deals.packageOf(deal),
          utilities,
          discounted,
          target,
          responses,
        });
      }
    }
  }
  return ended({ form: 'breakdown', why: 'deadline', by: undefined }, rounds);
}

function worths(deals: Deals, deal: Deal, parties: number): number[] {
  const utilities: number[] = [];
  for (let party = 0; party < parties; party += 1) utilities.push(deals.worth(party, deal));
  return utilities;
}

/** utility × δ^t, by party. */
function atTime(utilities: readonly number[], discounts: readonly number[], time: number): number[] {
  return utilities.map((utility, party) => utility * discounts[party]! ** time);
}
