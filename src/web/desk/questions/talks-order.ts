/** What holds for any numbers that fit the stated orders, by the names that people know. */
import type { OrderPoints, SetAside } from '../../../engine/bargaining/index.ts';
import type { TalksTerms } from '../../../model/index.ts';
import { amountText, levelText } from '../../../report/words/packages-in-words.ts';
import { packageSeen, type SeenPackage } from './talks-seen.ts';

export interface SeenOrder {
  readonly outcomes: bigint;
  /** Packages that cross no red line; undefined where they could not be counted. */
  readonly allowed: bigint | undefined;
  readonly redLines: readonly SeenRedLine[];
  readonly stances: readonly SeenStance[];
  readonly setAside: readonly {
    readonly party: number;
    readonly issues: readonly string[];
    readonly why: SetAside['why'];
  }[];
  /** Undefined where there are too many packages to hold them against one another. */
  readonly packages: SeenOrdered | undefined;
  readonly trades: readonly SeenTrade[];
  /** Whether some party has given an order of the issues. */
  readonly hasImportance: boolean;
}

export interface SeenRedLine {
  readonly party: number;
  /** Its place among the party's. */
  readonly line: number;
  readonly why: string | undefined;
  readonly excludes: bigint;
  readonly ranges: readonly { readonly issue: string; readonly from: string; readonly to: string }[];
}

export interface SeenStance {
  readonly issue: string;
  readonly stance: OrderPoints['stances'][number]['stance'];
  readonly bestForAll: readonly string[];
  readonly dominated: readonly { readonly value: string; readonly by: string }[];
  /** By party: its values from best to worst; undefined where it gave no order. */
  readonly orders: readonly (readonly (readonly string[])[] | 'more' | 'less' | undefined)[];
}

export interface SeenOrdered {
  readonly surelyEfficient: SeenList;
  readonly surelyDominated: {
    readonly count: number;
    /** The first of them, each with one that is better for somebody and worse for nobody. */
    readonly packages: readonly { readonly package: SeenPackage; readonly by: SeenPackage }[];
  };
  readonly between: { readonly count: number };
}

export interface SeenList {
  readonly count: number;
  /** The first of them. */
  readonly packages: readonly SeenPackage[];
}

export interface SeenTrade {
  readonly parties: readonly [number, number];
  readonly issues: readonly [string, string];
  readonly from: readonly [string, string];
  readonly to: readonly [string, string];
  readonly mayCost: readonly number[];
  readonly nearRedLine: boolean;
}

const MOST_LISTED = 12;

export function orderSeen(order: OrderPoints, { parties, issues: written }: TalksTerms): SeenOrder {
  const { issues, outcomes, allowed, packages } = order;
  const nameOf = (issue: number) => written[issue]!.name;
  const wordsOf = (issue: number, level: number) => levelText(issues[issue]!, level);
  const listOf = (packs: readonly (readonly number[])[]): SeenList => ({
    count: packs.length,
    packages: packs.slice(0, MOST_LISTED).map((pack) => packageSeen(issues, pack)),
  });
  return {
    outcomes,
    allowed,
    hasImportance: parties.some(({ order: { issues: groups } }) => groups.length > 0),
    redLines: order.redLines.map(({ party, line, excludes }) => {
      const { why, ranges } = parties[party]!.order.redLines[line]!;
      return {
        party,
        line,
        why,
        excludes,
        ranges: ranges.map(({ issue, from, to }) => ({
          issue: nameOf(issue),
          from: amountText(written[issue]!, from),
          to: amountText(written[issue]!, to),
        })),
      };
    }),
    stances: order.stances.map(({ stance, bestForAll, dominated }, issue) => ({
      issue: nameOf(issue),
      stance,
      bestForAll: bestForAll.map((level) => wordsOf(issue, level)),
      dominated: dominated.map(({ level, by }) => ({ value: wordsOf(issue, level), by: wordsOf(issue, by) })),
      orders: parties.map(({ order: { values } }) => {
        const one = values[issue];
        if (one === undefined || one.form === 'monotone') return one?.better;
        return one.ranks.map((places) => places.map((place) => wordsOf(issue, place)));
      }),
    })),
    setAside: order.setAside.map(({ party, issues: some, why }) => ({ party, issues: some.map(nameOf), why })),
    packages: packages && {
      surelyEfficient: listOf(packages.surelyEfficient),
      surelyDominated: {
        count: packages.surelyDominated.length,
        packages: packages.surelyDominated
          .slice(0, MOST_LISTED)
          .map(({ package: pack, by }) => ({ package: packageSeen(issues, pack), by: packageSeen(issues, by) })),
      },
      between: { count: packages.between.length },
    },
    trades: order.trades.map(({ parties: both, issues: [i, j], from, to, mayCost, nearRedLine }) => ({
      parties: both,
      issues: [nameOf(i), nameOf(j)],
      from: [wordsOf(i, from[0]), wordsOf(j, from[1])],
      to: [wordsOf(i, to[0]), wordsOf(j, to[1])],
      mayCost,
      nearRedLine,
    })),
  };
}
