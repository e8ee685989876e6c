/**
 * Talks in which each party in turn puts several packages of about equal value to itself on the table. Every other party
 * names at once the one that it likes best. It answers when it speaks, as where one offer is made at a time: it accepts
 * those that its rule then accepts, and where none is left that all who have answered accept it puts its own packages in
 * their place. A package that all others have accepted is the agreement (of several, the one best for who offers, then the
 * first). What was named out of several is told to the model of the one who offers, and is what the others take as the offer
 * that was made to them.
 *
 * As where one offer is made at a time, a party knows its own red lines and not those of the others: it puts no package on the
 * table that crosses one of its own, and one that crosses another's is refused for that. Whoever is asked names the best of
 * those that it could agree to. Where all cross its red lines it names none: then nobody learns anything of it, and the first
 * of the best counts as the offer that it heard.
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
  /** As of talks in which one offer is made at a time. */
  readonly unanswered: readonly number[];
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
  /** Which of the packages it likes best, by place, of those that cross none of its red lines; undefined where all do. */
  readonly likes: number | undefined;
  /** Places of the packages that cross its red lines. */
  readonly beyond: readonly number[];
  /** Its response to each, at its next turn; none where others had answered with packages of their own, or the talks ended. */
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

/** What is on the table. */
interface Standing {
  readonly by: number;
  readonly offered: readonly Deal[];
  /** Places of the packages that all who have answered accept. */
  open: readonly number[];
  /** Of those who are still to answer: where their answers go. */
  readonly answers: Map<number, OfferResponse[]>;
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
  let standing: Standing | undefined;
  const ended = (outcome: TalksOutcome, begun: number): SimultaneousRun => ({
    outcome,
    offers: trace.length,
    rounds: begun,
    unanswered: outcome.form === 'breakdown' ? [...(standing?.answers.keys() ?? [])] : [],
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
      if (standing !== undefined) {
        const answer = standing.offered.map((deal) => speaker.responseTo(deal, now));
        standing.answers.get(by)!.push(...answer);
        standing.answers.delete(by);
        standing.open = standing.open.filter((at) => answer[at]!.accepted);
        if (standing.open.length > 0) {
          if (standing.answers.size > 0) continue;
          const { by: offerer, offered, open } = standing;
          const agreed = open
            .map((at) => offered[at]!)
            .reduce((best, deal) => (deals.worth(offerer, deal) > deals.worth(offerer, best) ? deal : best));
          const utilities = worthsOf(agreed);
          const discounted = utilities.map((utility, party) => utility * bargain.parties[party]!.discount ** now.time);
          const pack = deals.packageOf(agreed);
          return ended({ form: 'agreement', package: pack, by: offerer, ...now, utilities, discounted }, round + 1);
        }
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

      const answers = new Map<number, OfferResponse[]>();
      const choices = seats.flatMap((other, party): Choice[] => {
        if (party === by) return [];
        const best = (places: readonly number[]) =>
          places.reduce<number | undefined>(
            (so, at) =>
              so === undefined || deals.worth(party, offered[at]!) > deals.worth(party, offered[so]!) ? at : so,
            undefined,
          );
        const all = [...offered.keys()];
        const possible = all.filter((at) => !deals.crossesRedLine(party, offered[at]!));
        const likes = best(possible);
        other.heard(offered[likes ?? best(all)!]!, by, now);
        const beyond = all.filter((at) => !possible.includes(at));
        const responses: OfferResponse[] = [];
        answers.set(party, responses);
        if (likes === undefined) return [{ party, likes, beyond, responses, reveals: [] }];
        // Where there was nothing to choose from, naming it tells nothing.
        if (possible.length > 1) speaker.learns(offered[likes]!, party, now);
        // What lies beyond a red line was not passed over for its worth.
        const packages = possible.map((at) => deals.packageOf(offered[at]!));
        return [{ party, likes, beyond, responses, reveals: revealed(packages, possible.indexOf(likes)) }];
      });
      const packages = offered.map((deal) => ({ package: deals.packageOf(deal), utilities: worthsOf(deal) }));
      trace.push({ ...now, by, target, packages, choices });
      standing = { by, offered, open: [...offered.keys()], answers };
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
