/** Orders without numbers, in tables: for each party and issue the rank of every level, 0 for the best. */
import {
  type Issue,
  issuesTogether,
  type PreferenceOrder,
  paidSpan,
  spanOfUtility,
  swingOf,
  type Talks,
  type Utility,
  worthAt,
} from '../../../../model/index.ts';
import { type BargainIssue, levelsOf, REAL_STEPS } from '../../bargain.ts';

export interface OrderTables {
  readonly issues: readonly BargainIssue[];
  readonly parties: readonly PartyOrder[];
  readonly setAside: readonly SetAside[];
}

export interface PartyOrder {
  /** By issue; undefined where the party gave no order of its levels. */
  readonly ranks: readonly (LevelRanks | undefined)[];
  /** By issue: which group of importance it is in, 0 for the most important; undefined where the party did not say. */
  readonly importance: readonly (number | undefined)[];
  readonly groups: number;
}

export interface LevelRanks {
  readonly byLevel: Int32Array;
  readonly worst: number;
}

/**
 * What a party said without numbers that does not fit the numbers that it is given here. together: the issues count in
 * combination. otherwise: values that stand apart in the order are worth the same, if only because the issue weighs nothing,
 * or the other way round. cap: no package counts for more than a cap that some reach. importance: the issues matter in
 * another order; the orders of their values stand.
 */
export interface SetAside {
  readonly party: number;
  readonly issues: readonly number[];
  readonly why: 'together' | 'otherwise' | 'cap' | 'importance';
}

/**
 * Orders and importance of issues that are set aside are left out, as if the party had said nothing: so what follows from
 * the tables holds for the numbers that a party gives, too.
 */
export function orderTables({ issues, parties }: Pick<Talks, 'issues' | 'parties'>): OrderTables {
  const leveled = issues.map((issue) => levelsOf(issue, REAL_STEPS, []));
  const setAside: SetAside[] = [];
  const orders = parties.map(({ order, utility }, party): PartyOrder => {
    const ranks = leveled.map(({ levels }, issue) => ranksOf(order.values[issue], levels.length));
    const groups = leveled.map((_, issue) => {
      const group = order.issues.findIndex((some) => some.includes(issue));
      return group < 0 ? undefined : group;
    });
    const why = leveled.map((one, issue) => utility && whyAside(utility, one, issue, ranks[issue], issues));
    for (const reason of ['together', 'otherwise', 'cap'] as const) {
      const some = [...issues.keys()].filter(
        (issue) => why[issue] === reason && (ranks[issue] !== undefined || groups[issue] !== undefined),
      );
      if (some.length > 0) setAside.push({ party, issues: some, why: reason });
    }
    const left = groups.map((group, issue) => (why[issue] === undefined ? group : undefined));
    const isOtherwise = utility !== undefined && !fitsSwings(left, utility, issues);
    if (isOtherwise) {
      setAside.push({
        party,
        issues: [...issues.keys()].filter((issue) => left[issue] !== undefined),
        why: 'importance',
      });
    }
    return {
      ranks: ranks.map((some, issue) => (why[issue] === undefined ? some : undefined)),
      importance: isOtherwise ? left.map(() => undefined) : left,
      groups: order.issues.length,
    };
  });
  return { issues: leveled, parties: orders, setAside };
}

function whyAside(
  utility: Utility,
  { levels }: BargainIssue,
  issue: number,
  ranks: LevelRanks | undefined,
  issues: readonly Issue[],
): SetAside['why'] | undefined {
  const { extra, cap, scale, weights, values } = utility;
  if (issuesTogether(extra).includes(issue)) return 'together';
  const worth = values[issue];
  const weight = weights[issue] ?? 0;
  if (ranks !== undefined && worth !== undefined && ranks.worst > 0) {
    // By rank, the least and the most that one of its levels is worth.
    const spans = Array.from({ length: ranks.worst + 1 }, () => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    for (const [level, amount] of levels.entries()) {
      const span = spans[ranks.byLevel[level]!]!;
      const one = weight * worthAt(worth, amount, level);
      span[0] = Math.min(span[0]!, one);
      span[1] = Math.max(span[1]!, one);
    }
    if (spans.some(([least], rank) => rank < ranks.worst && least! <= spans[rank + 1]![1]!)) return 'otherwise';
  }
  if (cap === undefined) return undefined;
  const most = spanOfUtility({ ...utility, cap: undefined }, issues).most;
  const paid = extra === undefined ? 0 : paidSpan(extra).most / scale;
  return most + paid > cap + ALMOST ? 'cap' : undefined;
}

/** Whether more important issues have larger swings, and equally important ones the same. */
function fitsSwings(groups: readonly (number | undefined)[], utility: Utility, issues: readonly Issue[]): boolean {
  const line = groups
    .flatMap((group, place) => (group === undefined ? [] : [{ group, swing: swingOf(utility, place, issues[place]!) }]))
    .sort((a, b) => a.group - b.group);
  return line.every(({ group, swing }, at) => {
    const next = line[at + 1];
    if (next === undefined) return true;
    const slack = ALMOST * Math.max(swing, next.swing);
    return group === next.group ? Math.abs(swing - next.swing) <= slack : swing > next.swing + slack;
  });
}

/** As far as sums of decimal fractions may be off. */
const ALMOST = 1e-9;

/** Undefined too where a list leaves levels out. */
function ranksOf(order: PreferenceOrder['values'][number], count: number): LevelRanks | undefined {
  if (order === undefined) return undefined;
  const byLevel = new Int32Array(count).fill(-1);
  if (order.form === 'monotone') {
    for (let level = 0; level < count; level += 1) byLevel[level] = order.better === 'less' ? level : count - 1 - level;
  } else {
    order.ranks.forEach((levels, rank) => {
      for (const level of levels) if (level < count) byLevel[level] = rank;
    });
  }
  return byLevel.includes(-1)
    ? undefined
    : { byLevel, worst: byLevel.reduce((worst, rank) => Math.max(worst, rank), Number.NEGATIVE_INFINITY) };
}
