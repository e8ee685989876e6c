/**
 * Instead of one offer several packages that are worth about the same to who makes them, and what the others' choice among
 * them tells of what matters to them.
 */
import {
  type Bargain,
  bargainOf,
  equalPackages,
  howTabled,
  type Package,
  type TalksTable,
  tableOf,
  utilityOf,
} from '../../engine/bargaining/index.ts';
import type { Resumable, TalksTerms } from '../../model/index.ts';
import { type ByOrder, byOrder } from './by-order.ts';

export interface EqualOffersOptions {
  /** The place of the party that offers. */
  readonly party: number;
  /** What the packages are to be worth to it at least, as utility. */
  readonly least: number;
  readonly count: number;
}

export interface EqualOffers {
  readonly bargain: Bargain;
  /** None of them crosses anybody's red line. */
  readonly packages: readonly OfferedPackage[];
  /** Of the others, one after the other. */
  readonly choices: readonly EqualChoice[];
}

export interface OfferedPackage {
  readonly package: Package;
  readonly utilities: readonly number[];
}

export interface EqualChoice {
  readonly party: number;
  /** Places of the packages that it likes best: several where they are worth the same to it. */
  readonly likes: readonly number[];
  /** By each package that it passes over for the first of these. */
  readonly tells: readonly ChoiceTells[];
}

/**
 * What a choice between two packages tells: of all of what it gains and loses together, never of one issue by itself where
 * they differ in several.
 */
export interface ChoiceTells extends ByOrder {
  /** The place of the package that it passes over. */
  readonly over: number;
}

/** Worths that differ by less are the same. */
const SAME = 1e-9;
/** What passes as the same, as a share of the party's range: no more than it takes to find as many as asked for. */
const TOLERANCES = [0.0025, 0.01, 0.02, 0.03, 0.05];

/** Undefined where there are too many packages to look among. Throws a TypeError where a party has no numbers. */
export function* equalOffers(terms: TalksTerms, options: EqualOffersOptions): Resumable<EqualOffers | undefined> {
  const { party, least, count } = options;
  const bargain = bargainOf(terms);
  const common = withAllRedLines(bargain, party);
  if (howTabled(common) === 'too large') return undefined;
  yield { doing: 'looking for equal packages' };
  const deals = tableOf(common).open();
  const found = deals.hasAny(party) ? yield* nearest(deals, common, party, { least, count }) : [];
  const packages = found.map((deal) => {
    const pack = deals.packageOf(deal);
    return { package: pack, utilities: bargain.parties.map((one) => utilityOf(one, pack, bargain)) };
  });
  const others = [...bargain.parties.keys()].filter((other) => other !== party);
  return {
    bargain,
    packages,
    choices: packages.length === 0 ? [] : others.map((other) => choiceOf(terms, packages, other)),
  };
}

/** A package that another would never agree to is none to offer: the party keeps to everybody's red lines. */
function withAllRedLines(bargain: Bargain, party: number): Bargain {
  const redLines = bargain.parties.flatMap((one) => one.redLines ?? []);
  if (redLines.length === 0) return bargain;
  return { ...bargain, parties: bargain.parties.map((one, at) => (at === party ? { ...one, redLines } : one)) };
}

function* nearest(
  deals: ReturnType<TalksTable['open']>,
  { issues }: Bargain,
  party: number,
  { least, count }: Pick<EqualOffersOptions, 'least' | 'count'>,
): Resumable<readonly number[]> {
  const sizes = issues.map(({ levels }) => levels.length);
  const range = deals.highest(party) - deals.lowest(party);
  let found: readonly number[] = [];
  for (const tolerance of TOLERANCES) {
    const most = least + SAME + tolerance * range;
    found = yield* equalPackages(deals, party, sizes, { count, least: least - SAME, most, estimate: undefined });
    if (found.length >= count) break;
  }
  return found;
}

function choiceOf(terms: TalksTerms, packages: readonly OfferedPackage[], party: number): EqualChoice {
  const worths = packages.map(({ utilities }) => utilities[party]!);
  const best = Math.max(...worths);
  const likes = worths.flatMap((worth, place) => (worth > best - SAME ? [place] : []));
  const chosen = packages[likes[0]!]!.package;
  const { order } = terms.parties[party]!;
  const tells = packages.flatMap(({ package: other }, over): ChoiceTells[] =>
    likes.includes(over) ? [] : [{ over, ...byOrder(chosen, other, order) }],
  );
  return { party, likes, tells };
}
