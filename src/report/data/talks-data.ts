/**
 * Findings about talks as the machine-readable answer gives them (docs/talks-json.md). Parties and issues by their ids,
 * utilities in the order of the parties, undiscounted unless it says otherwise; rounds count from 0.
 */
import type { NotRun, PointsInNumbers, TalksPoints, TalksRunFinding, WithoutAgreement } from '../../analysis/index.ts';
import type {
  Assessment,
  Bargain,
  Frontier,
  FrontierPoint,
  Lottery,
  MeetingRun,
  Package,
  TalksOutcome,
} from '../../engine/bargaining/index.ts';
import { outcomeCount } from '../../engine/bargaining/index.ts';
import type { Conflict, Talks, TalksTerms } from '../../model/index.ts';
import { levelText, valueId } from '../words/packages-in-words.ts';
import { talksRefusal } from '../words/talks-refusal.ts';
import { withNeededIsolates } from '../writers/document.ts';

export interface TalksHead {
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
    conventions: { disagreement: convention },
    order: orderData(found),
    ...(numbers === undefined ? nothingInNumbers : inNumbers(numbers, head, all)),
    problems: [] as const,
  };
}

/** What holds for any numbers that fit the stated orders. */
function orderData({ order, terms: { parties } }: TalksPoints) {
  const { issues, outcomes, allowed, redLines, stances, packages, trades } = order;
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
  };
}

const nothingInNumbers = { outcomes: null, pareto: null, points: null };

function inNumbers({ bargain, frontier, without }: PointsInNumbers, { conflict }: TalksHead, all: boolean) {
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
  { state, assumed, points, lotteries }: WithoutAgreement,
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

export function talksRunData(found: TalksRunFinding, talks: Talks, head: TalksHead) {
  const common = { format: 1 as const, ...termsData(talks, head, undefined) };
  if (found.form !== 'run') {
    return {
      ...common,
      agreement: null,
      breakdown: null,
      rounds: 0,
      offers: 0,
      trace: [],
      meetings: [],
      notRun: notRunData(found, talks),
      problems: [] as const,
    };
  }
  const { meetings, outcome, assessed } = found;
  const last = meetings[meetings.length - 1]!;
  return {
    ...common,
    ...outcomeData(outcome, last.bargain),
    rounds: last.run.rounds,
    offers: last.run.offers,
    /** Of the last meeting; each meeting has its own. */
    trace: traceData(last),
    meetings: meetings.map((meeting) => ({
      id: meeting.id ?? null,
      name: meeting.name ?? null,
      redefined: meeting.redefined,
      removed: meeting.removed,
      raised: meeting.raised,
      deadline: meeting.rounds,
      rounds: meeting.run.rounds,
      ...outcomeData(meeting.run.outcome, meeting.bargain),
      trace: traceData(meeting),
    })),
    ...(assessed !== undefined && { left: assessmentData(assessed.assessment, assessed.frontier, last.bargain) }),
    problems: [] as const,
  };
}

/** Why talks cannot be run or compared. */
export function notRunData(not: NotRun, talks: Talks) {
  const { code, says, hint } = talksRefusal(not, talks);
  return {
    why: not.form,
    ...(not.form === 'no numbers'
      ? { parties: not.parties.map((party) => talks.parties[party]!.id) }
      : { meeting: not.meeting ?? null, outcomes: countData(outcomeCount(not.bargain)) }),
    code,
    says: withNeededIsolates(says),
    hint: hint ?? null,
  };
}

function outcomeData(outcome: TalksOutcome, bargain: Bargain) {
  if (outcome.form === 'breakdown') {
    const by = outcome.by === undefined ? null : bargain.parties[outcome.by]!.id;
    return { agreement: null, breakdown: { why: outcome.why, by } };
  }
  const { utilities, discounted, round, time, by } = outcome;
  return {
    agreement: {
      ...packageData(bargain, outcome.package),
      utilities,
      discounted,
      round,
      time,
      by: bargain.parties[by]!.id,
    },
    breakdown: null,
  };
}

function traceData({ bargain, run: { trace } }: MeetingRun) {
  const idOf = (party: number) => bargain.parties[party]!.id;
  return trace.map(({ round, time, by, package: pack, utilities, discounted, target, responses }) => ({
    round,
    time,
    by: idOf(by),
    ...packageData(bargain, pack),
    utilities,
    discounted: discounted ?? null,
    target,
    responses: responses.map(({ party, ...response }) => ({ party: idOf(party), ...response })),
  }));
}

export function assessmentData(assessment: Assessment, frontier: Frontier, bargain: Bargain) {
  const { parties, crosses, efficient, toFrontier, toNash, improvements, better, swaps } = assessment;
  const one = pointData(bargain);
  const distanceData = (to: Assessment['toFrontier']) => to && { distance: to.distance, nearest: one(to.nearest) };
  const valueAt = (issue: number, level: number) => valueId(bargain.issues[issue]!, level);
  return {
    efficient,
    exact: frontier.exact,
    crosses: crosses.map(({ party, line }) => {
      const { id, redLines } = bargain.parties[party]!;
      return { party: id, id: redLines?.[line]?.id ?? null, why: redLines?.[line]?.why ?? null };
    }),
    toFrontier: distanceData(toFrontier) ?? null,
    toNash: distanceData(toNash) ?? null,
    parties: parties.map(({ utility, gain, rational, shareOfIdeal, gaveUp }, party) => ({
      party: bargain.parties[party]!.id,
      utility,
      gain,
      rational,
      shareOfIdeal: shareOfIdeal ?? null,
      gaveUp: Object.fromEntries(
        gaveUp.map(({ amount, level }, issue) => [
          bargain.issues[issue]!.issue.id,
          { amount, best: valueAt(issue, level) },
        ]),
      ),
    })),
    improvements,
    better: better.map(({ by, point, gains }) => ({ by, ...one(point), gains })),
    swaps: swaps.map(({ issues, from, to, gains }) => ({
      changes: issues.map((issue, at) => ({
        issue: bargain.issues[issue]!.issue.id,
        from: valueAt(issue, from[at]!),
        to: valueAt(issue, to[at]!),
      })),
      gains,
    })),
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

/** `package` by ids, `words` by names in the order of the issues. */
export function packageData({ issues }: Pick<Bargain, 'issues'>, pack: Package) {
  return {
    package: Object.fromEntries(pack.map((level, at) => [issues[at]!.issue.id, valueId(issues[at]!, level)])),
    words: pack.map((level, at) => levelText(issues[at]!, level)),
  };
}

function pointData(bargain: Bargain) {
  return ({ utilities, package: pack }: FrontierPoint) => ({ utilities, ...packageData(bargain, pack) });
}

/** A number as long as it is one exactly; beyond, its digits. */
export function countData(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}
