/**
 * What talks could come to, and their terms, as the machine-readable answer gives them (docs/talks-json.md). Parties and issues by their ids,
 * utilities in the order of the parties, undiscounted unless it says otherwise; rounds count from 0.
 */
import type { PointsInNumbers, TalksPoints, WithoutAgreement } from '../../analysis/index.ts';
import type { Bargain, Lottery, Package } from '../../engine/bargaining/index.ts';
import type { Conflict, TalksTerms } from '../../model/index.ts';
import { valueId } from '../words/packages-in-words.ts';
import { nearestData } from './left-data.ts';
import { countData, packageData, pointData } from './package-data.ts';

export interface TalksHead {
  /** The id of the party whose beliefs the points are seen by. */
  readonly eyes?: string | undefined;
  readonly title: string;
  readonly conflict: Conflict | undefined;
}

/** More points of a frontier than these are left out, unless all are asked for. */
export const SHOWN_POINTS = 10_000;
/** And of points that tie under one name. */
const SHOWN_TIES = 100;

export function talksPointsData(found: TalksPoints, head: TalksHead, all = false) {
  const { numbers, terms, meeting, convention } = found;
  return {
    format: 1 as const,
    ...termsData(terms, head, meeting?.id),
    eyes: head.eyes ?? null,
    conventions: { disagreement: convention },
    order: orderData(found),
    ...(numbers === undefined ? nothingInNumbers : inNumbers(numbers, head, all)),
    problems: [] as const,
  };
}

/** What holds for any numbers that fit the stated orders. */
function orderData({ order, terms: { parties } }: TalksPoints) {
  const { issues, outcomes, allowed, redLines, stances, setAside, packages, trades, tradesLeftOff } = order;
  const idOf = (party: number) => parties[party]!.id;
  const valueAt = (issue: number) => (level: number) => valueId(issues[issue]!, level);
  const packageOf = (pack: Package) => packageData({ issues }, pack);
  return {
    outcomes: countData(outcomes),
    allowed: allowed === undefined ? null : countData(allowed),
    redLines: redLines.map(({ party, line, excludes }) => ({
      party: idOf(party),
      id: parties[party]!.order.redLines[line]?.id ?? null,
      why: parties[party]!.order.redLines[line]?.why ?? null,
      excludes: countData(excludes),
    })),
    stances: stances.map(({ stance, bestForAll, dominated }, issue) => ({
      issue: issues[issue]!.issue.id,
      stance,
      bestForAll: bestForAll.map(valueAt(issue)),
      dominated: dominated.map(({ level, by, anyway }) => ({
        value: valueAt(issue)(level),
        by: valueAt(issue)(by),
        anyway,
      })),
    })),
    setAside: setAside.map(({ party, issues: some, why }) => ({
      party: idOf(party),
      issues: some.map((issue) => issues[issue]!.issue.id),
      why,
    })),
    packages:
      packages === undefined
        ? null
        : {
            surelyEfficient: packages.surelyEfficient.map(packageOf),
            surelyDominated: packages.surelyDominated.map(({ package: pack, by }) => ({
              ...packageOf(pack),
              by: packageOf(by),
            })),
            between: packages.between.map(packageOf),
          },
    trades: trades.map(({ parties: who, issues: pair, from, to, mayCost, nearRedLine }) => ({
      parties: who.map(idOf),
      changes: pair.map((issue, at) => ({
        issue: issues[issue]!.issue.id,
        from: valueAt(issue)(from[at]!),
        to: valueAt(issue)(to[at]!),
      })),
      mayCost: mayCost.map(idOf),
      nearRedLine,
    })),
    tradesLeftOff,
  };
}

const nothingInNumbers = { outcomes: null, pareto: null, points: null };

function inNumbers({ bargain, frontier, onFrontier, without }: PointsInNumbers, { conflict }: TalksHead, all: boolean) {
  if (frontier.form === 'too-large') {
    return {
      outcomes: countData(frontier.outcomes),
      pareto: null,
      points: null,
      tooLarge: {
        issues: frontier.issues.map((issue) => bargain.issues[issue]!.issue.id),
        packages: countData(frontier.packages),
        most: frontier.most,
      },
    };
  }
  const { points, method, exact, tolerance, ranges, outcomes, redLines, excluded, sampled } = frontier;
  const one = pointData(bargain);
  const most = all ? Number.POSITIVE_INFINITY : SHOWN_TIES;
  const [usual, ...states] = without.map((from) => withoutData(from, bargain, conflict, most));
  return {
    outcomes: countData(outcomes),
    ranges: ranges.map(({ worst, best }) => [worst, best]),
    reservation: bargain.parties.map(({ reservation }) => reservation ?? null),
    frontier: {
      method,
      exact,
      tolerance,
      size: points.length,
      packages: onFrontier ?? null,
      redLines,
      excluded: countData(excluded),
      sampledIssues: sampled.map((issue) => bargain.issues[issue]!.issue.id),
    },
    pareto: points.length <= SHOWN_POINTS || all ? points.map(one) : null,
    ...usual,
    states,
  };
}

function withoutData(
  { state, assumed, points, zone, zoneOnFrontier, nearest, lotteries }: WithoutAgreement,
  bargain: Bargain,
  conflict: Conflict | undefined,
  most: number,
) {
  const one = pointData(bargain);
  const tied = Object.entries(points.byName).flatMap(([name, some]) =>
    some.length > most ? [[name, some.length] as const] : [],
  );
  const lottery = (drawn: Lottery | undefined) =>
    drawn === undefined
      ? null
      : { utilities: drawn.utilities, mix: drawn.mix.map(({ point, share }) => ({ ...one(point), share })) };
  return {
    ...(state !== undefined &&
      conflict !== undefined && {
        state: state.number,
        assumed: assumed.map((party) => bargain.parties[party]!.id),
      }),
    disagreement: points.disagreement,
    ideal: points.ideal ?? null,
    rational: points.rational.length,
    zone: zone === undefined ? null : countData(zone),
    zoneOnFrontier: zoneOnFrontier ?? null,
    nearest: nearestData(nearest, bargain),
    opposition: points.opposition ?? null,
    points: Object.fromEntries(
      Object.entries(points.byName).map(([name, some]) => [name, some.slice(0, most).map(one)]),
    ),
    ...(tied.length > 0 && { tied: Object.fromEntries(tied) }),
    lotteries: lotteries && {
      nash: lottery(lotteries.nash),
      'kalai-smorodinsky': lottery(lotteries.kalaiSmorodinsky),
      egalitarian: lottery(lotteries.egalitarian),
      welfare: lotteries.welfare.map(lottery),
      'welfare-rational': lotteries.welfareRational.map(lottery),
    },
  };
}

export function termsData(
  { issues, parties, deadline }: TalksTerms,
  { title }: TalksHead,
  meeting: string | undefined,
) {
  return {
    talks: { title, meeting: meeting ?? null },
    parties: parties.map(({ id }) => id),
    issues: issues.map((issue) => ({
      id: issue.id,
      name: issue.name,
      kind: issue.kind,
      ...(issue.kind === 'named'
        ? { ordered: issue.ordered, values: issue.values }
        : { low: issue.low, high: issue.high, unit: issue.unit ?? null }),
      ...(issue.kind === 'real' && { step: issue.step ?? null }),
    })),
    deadline: { rounds: deadline.rounds ?? null, date: deadline.date ?? null },
  };
}
