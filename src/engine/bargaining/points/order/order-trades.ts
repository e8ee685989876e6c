/** Trades that orders of importance imply: each of two parties has its way on the issue that matters more to it. */
import type { Resumable } from '../../../../model/index.ts';
import type { OrderTables, PartyOrder } from './order-tables.ts';
import type { LineLevels } from './red-lines.ts';
import { surely } from './surely.ts';

/**
 * Two parties weigh two issues the other way round: from what is worst for each on what matters more to it, to what is best
 * for it there, both surely gain. From and to levels between, nothing is sure without numbers.
 */
export interface OrderTrade {
  /** The first has its way on the first issue, the second on the second. */
  readonly parties: readonly [number, number];
  readonly issues: readonly [number, number];
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Others who may lose by it. */
  readonly mayCost: readonly number[];
  /** Some package crosses a red line after it, and did not before. */
  readonly nearRedLine: boolean;
}

/** So many are told of; twenty parties with a hundred issues have half a million. */
export const MOST_TRADES = 1_000;

/** In the order of the issues, then of the parties. */
export function* orderTrades(
  { issues, parties }: OrderTables,
  lines: readonly LineLevels[],
  most: number,
): Resumable<{ readonly trades: readonly OrderTrade[]; readonly tradesLeftOff: number }> {
  const trades: OrderTrade[] = [];
  let count = 0;
  const ends = parties.map(({ ranks }) =>
    ranks.map((some) =>
      some === undefined || some.worst === 0
        ? undefined
        : { worst: some.byLevel.indexOf(some.worst), best: some.byLevel.indexOf(0) },
    ),
  );
  for (const i of issues.keys()) {
    for (const j of issues.keys()) {
      if (i === j) continue;
      const orders = parties.map((party) => onTwo(party, i, j));
      const weighFirst = [...parties.keys()].filter((party) => isBefore(parties[party]!, i, j));
      const weighSecond = [...parties.keys()].filter((party) => isBefore(parties[party]!, j, i));
      for (const a of weighFirst) {
        const first = ends[a]![i];
        if (first === undefined) continue;
        for (const b of weighSecond) {
          const second = ends[b]![j];
          if (second === undefined || a >= b) continue;
          const from = [first.worst, second.worst] as const;
          const to = [first.best, second.best] as const;
          const mayLose = (party: number) => surely(orders[party]!, from, to) === undefined;
          if (mayLose(a) || mayLose(b)) continue;
          count += 1;
          if (trades.length >= most) continue;
          const mayCost = [...parties.keys()].filter(mayLose);
          const nearRedLine = lines.some((line) => canLeadAcross(line, [i, j], from, to));
          trades.push({ parties: [a, b], issues: [i, j], from, to, mayCost, nearRedLine });
        }
      }
      yield { doing: 'looking for trades', share: i / issues.length };
    }
  }
  return { trades, tradesLeftOff: count - trades.length };
}

/** The line holds on the two issues after the trade and not before it, and the others can be settled so that it is crossed. */
function canLeadAcross(
  { crossed }: LineLevels,
  [i, j]: readonly [number, number],
  from: readonly [number, number],
  to: readonly [number, number],
): boolean {
  const holds = ([one, other]: readonly [number, number]) =>
    (crossed[i]?.[one] ?? 1) === 1 && (crossed[j]?.[other] ?? 1) === 1;
  return (
    holds(to) && !holds(from) && crossed.every((levels, at) => at === i || at === j || levels?.includes(1) !== false)
  );
}

function isBefore({ importance }: PartyOrder, i: number, j: number): boolean {
  const [one, other] = [importance[i], importance[j]];
  return one !== undefined && other !== undefined && one < other;
}

/** The order as far as it speaks of these two: all that counts where nothing else changes. */
function onTwo({ ranks, importance }: PartyOrder, i: number, j: number): PartyOrder {
  const groups = [importance[i], importance[j]];
  const known = groups.filter((group) => group !== undefined).sort((a, b) => a - b);
  return {
    ranks: [ranks[i], ranks[j]],
    importance: groups.map((group) => (group === undefined ? undefined : known.indexOf(group))),
    groups: known.length,
  };
}
