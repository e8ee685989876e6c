/**
 * Talks in which each party in turn puts several packages of about equal value to itself on the table. Every other party
 * names the one that it likes best, and accepts those that its rule accepts; a package that all others accept is the
 * agreement (of several, the one best for who offers, then the first). What was named is told to the model of the one who
 * offers, and is what the others take as the offer that was made to them.
 */
import type { Resumable } from '../../../model/index.ts';
import type { Package } from '../bargain.ts';
import { chanceOf } from '../tactics/chance.ts';
import type { Moment } from '../tactics/seat.ts';
import type { Deal } from '../tactics/table/deals.ts';
import type { TalksTable } from '../tactics/table/table-of.ts';
import { takeSeats } from '../tactics/take-seats.ts';
import type { TalksOptions } from './alternating-offers.ts';
import { equalPackages } from './equal-packages.ts';
import { lookCost, paceOf, turnCost } from './pace.ts';
import type { OfferResponse, TalksOutcome } from './talks-run.ts';
import { timeConvention } from './time-convention.ts';

export interface SimultaneousOptions extends Omit<TalksOptions, 'trace'> {
  /** How many packages at a time; 3 unless told otherwise. */
  readonly count?: number;
  /** What still passes as equally good, as a share of the party's range; 0.02 unless told otherwise. */
  readonly tolerance?: number;
}

export interface SimultaneousRun {
  readonly outcome: TalksOutcome;
  /** How often somebody put packages on the table. */
  readonly offers: number;
  /** How many rounds were begun. */
  readonly rounds: number;
  readonly trace: readonly SimultaneousOffer[];
}

export interface SimultaneousOffer {
  readonly round: number;
  readonly time: number;
  readonly by: number;
  readonly target: number;
  readonly packages: readonly { readonly package: Package; readonly utilities: readonly number[] }[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly party: number;
  /** Which of the packages it likes best, by place. */
  readonly likes: number;
  /** Its response to each. */
  readonly responses: readonly OfferResponse[];
  readonly reveals: readonly Revealed[];
}

/** Of an issue in which packages differ: the level that was chosen, and those that were passed over for it. */
export interface Revealed {
  readonly issue: number;
  readonly chose: number;
  /** Ascending. */
  readonly over: readonly number[];
}

export function* simultaneousOffers(table: TalksTable, options: SimultaneousOptions): Resumable<SimultaneousRun> {
  const { tactics, rounds, convention = 'negmas', seed, breakdowns = 0, count = 3, tolerance = 0.02 } = options;
  const { bargain } = table;
  const deals = table.open();
  const sizes = bargain.issues.map(({ levels }) => levels.length);
  const { timeOf, slack } = timeConvention(convention);
  const chance = seed === undefined ? undefined : chanceOf(seed);
  const seats = takeSeats(bargain, tactics, deals, { slack, breakdowns, chance });
  const turn = Math.max(...seats.map((seated) => turnCost(table, seated)));
  const look = lookCost(table);
  const pace = paceOf();
  const trace: SimultaneousOffer[] = [];
  const ended = (outcome: TalksOutcome, begun: number): SimultaneousRun => ({
    outcome,
    offers: trace.length,
    rounds: begun,
    trace,
  });
  const worthsOf = (deal: Deal) => seats.map((_, party) => deals.worth(party, deal));

  for (let round = 0; round < rounds; round += 1) {
    for (const [by, speaker] of seats.entries()) {
      const { seat, offering } = speaker;
      const now: Moment = { round, time: timeOf({ round, place: by }, rounds, seats.length) };
      if (pace.spend(turn)) yield { doing: 'talking', share: round / rounds };
      if (!speaker.canAgree) {
        return ended({ form: 'breakdown', why: 'walked away', by }, round + 1);
      }
      const target = offering.aim(now);
      const own = offering.next(now);
      const least = deals.worth(by, own);
      const most = least + tolerance * (seat.highest - seat.lowest);
      const estimate = seat.model?.hasLearned ? seat.model.estimate() : undefined;
      const looking = equalPackages(deals, by, sizes, { count, least, most, estimate });
      let looked = looking.next();
      for (; !looked.done; looked = looking.next()) {
        if (pace.spend(look)) yield { doing: 'talking', share: round / rounds };
      }
      // The search on a grid may miss a range that holds but a package or two.
      const offered = looked.value.length > 0 ? looked.value : [own];
      offering.made?.(own, now);

      const choices = seats.flatMap((other, party): Choice[] => {
        if (party === by) return [];
        const likes = offered.reduce(
          (best, deal, at) => (deals.worth(party, deal) > deals.worth(party, offered[best]!) ? at : best),
          0,
        );
        other.heard(offered[likes]!, by, now);
        const responses = offered.map((deal) => other.responseTo(deal, now));
        speaker.learns(offered[likes]!, party, now);
        const packages = offered.map((deal) => deals.packageOf(deal));
        return [{ party, likes, responses, reveals: revealed(packages, likes) }];
      });
      const packages = offered.map((deal) => ({ package: deals.packageOf(deal), utilities: worthsOf(deal) }));
      trace.push({ ...now, by, target, packages, choices });

      const agreed = offered
        .filter((_, at) => choices.every(({ responses }) => responses[at]!.accepted))
        .reduce<Deal | undefined>(
          (best, deal) => (best === undefined || deals.worth(by, deal) > deals.worth(by, best) ? deal : best),
          undefined,
        );
      if (agreed !== undefined) {
        const utilities = worthsOf(agreed);
        const discounted = utilities.map((utility, party) => utility * bargain.parties[party]!.discount ** now.time);
        const pack = deals.packageOf(agreed);
        return ended({ form: 'agreement', package: pack, by, ...now, utilities, discounted }, round + 1);
      }
    }
  }
  return ended({ form: 'breakdown', why: 'deadline', by: undefined }, rounds);
}

/** What a choice among packages tells: issue by issue, what was taken and what was there to be taken in its place. */
export function revealed(packages: readonly Package[], likes: number): readonly Revealed[] {
  const chosen = packages[likes]!;
  return chosen.flatMap((chose, issue) => {
    const over = [...new Set(packages.map((pack) => pack[issue]!))].filter((level) => level !== chose);
    return over.length > 0 ? [{ issue, chose, over: over.sort((a, b) => a - b) }] : [];
  });
}
