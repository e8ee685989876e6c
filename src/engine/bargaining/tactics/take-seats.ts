/** Every party at the table with its tactic at work, for one run. */
import type { Acceptance, OpponentModel, Tactic } from '../../../model/index.ts';
import type { Bargain } from '../bargain.ts';
import { deciding } from './acceptance/acceptance-rules.ts';
import type { Chance } from './chance.ts';
import { believed, believedEstimate } from './models/believed.ts';
import { type Learning, together } from './models/learning.ts';
import { MODEL_RULES } from './models/model-rules.ts';
import { begin, modelOf } from './offer-rules.ts';
import type { Moment, Offering, Seat } from './seat.ts';
import type { Deal, Deals } from './table/deals.ts';

export interface SeatedParty {
  readonly seat: Seat;
  readonly offering: Offering;
  /** Whether any package is worth its reservation value to it and crosses none of its red lines. */
  readonly canAgree: boolean;
  /** Told of another party's offer. */
  heard(deal: Deal, by: number, now: Moment): void;
  /** Told that another party would rather have this, without an offer of it. */
  learns(deal: Deal, about: number, now: Moment): void;
  responseTo(deal: Deal, now: Moment): OfferResponse;
}

export interface OfferResponse {
  readonly party: number;
  readonly round: number;
  readonly time: number;
  readonly accepted: boolean;
  readonly because: {
    /** Which rule decided, if neither the party's reservation value nor its red lines did. */
    readonly rule: Acceptance['when'] | 'reservation' | 'red line';
    /** The utility that would have been accepted; undefined where the rule asks for none. */
    readonly wanted: number | undefined;
    readonly got: number;
  };
}

export interface SeatOptions {
  readonly slack: number;
  readonly breakdowns: number;
  readonly chance: Chance | undefined;
}

export function takeSeats(
  bargain: Bargain,
  tactics: readonly Tactic[],
  deals: Deals,
  options: SeatOptions,
): readonly SeatedParty[] {
  const { parties } = bargain;
  return parties.map(({ reservation }, party): SeatedParty => {
    const tactic = tactics[party];
    if (tactic === undefined) throw new Error(`No tactic for party ${party}.`);
    const others = parties.flatMap((_, other) => (other === party ? [] : [other]));
    const kept = modelOf(tactic);
    const models = kept === undefined ? [] : others.map((other) => modelFor(kept, bargain, party, other));
    const least = reservation === undefined ? Number.NEGATIVE_INFINITY : deals.comparable(party, reservation);
    const hasAny = deals.hasAny(party);
    const [lowest, highest] = hasAny ? [deals.lowest(party), deals.highest(party)] : [0, 0];
    const model = models.length === 0 ? undefined : together(models);
    const seat: Seat = { party, others, deals, lowest, highest, floor: Math.max(lowest, least), model, ...options };
    const offering = begin(tactic.offers, seat);
    const decides = deciding(tactic.accepts, offering, (deal) => deals.worth(party, deal));
    const learns = (deal: Deal, about: number, { time }: Moment) =>
      models[others.indexOf(about)]?.heard(deals.packageOf(deal), time);
    return {
      seat,
      offering,
      canAgree: hasAny && highest >= least,
      learns,
      heard(deal, by, now) {
        learns(deal, by, now);
        offering.heard?.(deal, by, now);
        decides.heard?.(deals.worth(party, deal), now);
      },
      responseTo(deal, now) {
        const { round, time } = now;
        const got = deals.worth(party, deal);
        if (deals.crossesRedLine(party, deal)) {
          return { party, round, time, accepted: false, because: { rule: 'red line', wanted: undefined, got } };
        }
        if (got < least) {
          return { party, round, time, accepted: false, because: { rule: 'reservation', wanted: least, got } };
        }
        const { accepted, wanted } = decides.decide(got, now);
        return { party, round, time, accepted, because: { rule: tactic.accepts.when, wanted, got } };
      },
    };
  });
}

/**
 * What the party makes of the other. Of whom it believes nothing, a Bayesian model stands in: that comes up where a tactic is
 * tried at other seats than its own.
 */
function modelFor({ form }: OpponentModel, { parties, issues }: Bargain, party: number, other: number): Learning {
  const belief = form === 'believed' ? parties[party]!.beliefs?.[other] : undefined;
  if (belief !== undefined) return believed(believedEstimate(belief, issues));
  const learned = form === 'believed' ? 'bayesian' : form;
  return MODEL_RULES[learned].begin(issues.map(({ levels }) => levels.length));
}
