/**
 * Adjusted Winner: two parties spread 100 points each over items; each item goes to whom it is worth more; then the one ahead
 * gives up items, those first for which the other's points are the largest share of its own, until both have as many points by
 * their own count. At most one item has to be split. The outcome is efficient, equitable and free of envy by the points as they
 * were given; it is not strategy-proof: who knows the other's points can gain by giving false ones.
 *
 * Brams and Taylor 1996, chapter 4. Conventions: an item of as many points to both starts with the one who then has fewer
 * (the first, where that ties, too); this moves the start but never the outcome's points. Where ratios tie, the earlier item
 * moves first. An item that is worth nothing to both stays where it fell.
 */
import { type Elicited, type ElicitFault, unlessFaulty } from './elicited.ts';
import { compared, divided, type Fraction, fractionOf, minus, ONE, plus, times, toNumber, ZERO } from './fraction.ts';

/** By item, what each of the two gives it. */
export type PointLists = readonly [readonly number[], readonly number[]];

export interface Division {
  /** By item: what part of it the first party gets; the rest is the second's. */
  readonly shares: readonly number[];
  /** What each gets, by its own points. */
  readonly points: readonly [number, number];
  readonly start: { readonly shares: readonly number[]; readonly points: readonly [number, number] };
  /** Items of as many points to both, in the order in which they were given to one. */
  readonly tied: readonly TiedItem[];
  readonly transfers: readonly ItemTransfer[];
  /** The item that has to be split. */
  readonly split: number | undefined;
  readonly checks: DivisionChecks;
  /** Of the method, whatever the points. */
  readonly strategyProof: false;
}

export interface TiedItem {
  readonly item: number;
  /** The place of the party with which it starts. */
  readonly to: 0 | 1;
  /** What each had just before, by its own points. */
  readonly had: readonly [number, number];
}

export interface ItemTransfer {
  readonly item: number;
  /** The place of the party that gives. */
  readonly from: 0 | 1;
  readonly part: number;
  /** The giver's points for the item by the receiver's: 1 or more. */
  readonly ratio: number;
}

export interface DivisionChecks {
  /** Both have as many points. */
  readonly equitable: boolean;
  /** Neither would rather have what the other has. */
  readonly envyFree: boolean;
  /** No other division gives one more and none less. */
  readonly efficient: boolean;
}

/** Points must come to 100 up to this much: for thirds and the like. */
const SUM_TOLERANCE = 1e-9;

export function adjustedWinner(lists: PointLists): Elicited<Division> {
  return unlessFaulty(pointFaults(lists), () => divide(lists));
}

function divide(lists: PointLists): Division {
  const points = lists.map((list) => list.map(fractionOf)) as [Fraction[], Fraction[]];
  const { shares, tied } = startOf(points);
  const start = { shares: shares.map(toNumber), points: numbersOf(totalsOf(points, shares)) };
  const totals = totalsOf(points, shares);
  const from = compared(totals[0], totals[1]) >= 0 ? 0 : 1;
  const to = from === 0 ? 1 : 0;
  const held = from === 0 ? ONE : ZERO;
  const movable = points[0]
    .flatMap((_, item) => (compared(shares[item]!, held) === 0 && points[to][item]!.over > 0n ? [item] : []))
    .map((item) => ({ item, ratio: divided(points[from][item]!, points[to][item]!) }))
    .sort((one, other) => compared(one.ratio, other.ratio) || one.item - other.item);
  const transfers: ItemTransfer[] = [];
  let split: number | undefined;
  for (const { item, ratio } of movable) {
    const ahead = minus(totals[from], totals[to]);
    if (ahead.over <= 0n) break;
    const closes = plus(points[from][item]!, points[to][item]!);
    const whole = compared(ahead, closes) >= 0;
    const part = whole ? ONE : divided(ahead, closes);
    if (!whole) split = item;
    shares[item] = from === 0 ? minus(ONE, part) : part;
    totals[from] = minus(totals[from], times(part, points[from][item]!));
    totals[to] = plus(totals[to], times(part, points[to][item]!));
    transfers.push({ item, from, part: toNumber(part), ratio: toNumber(ratio) });
  }
  return {
    shares: shares.map(toNumber),
    points: numbersOf(totals),
    start,
    tied,
    transfers,
    split,
    checks: checksOf(points, shares),
    strategyProof: false,
  };
}

/** By item, 1 where it starts with the first party; and those that are worth as much to both. */
function startOf([first, second]: readonly [readonly Fraction[], readonly Fraction[]]) {
  const tied: TiedItem[] = [];
  const shares = first.map((own, item) => (compared(own, second[item]!) > 0 ? ONE : ZERO));
  const isTied = (item: number) => compared(first[item]!, second[item]!) === 0;
  const sum = (list: readonly Fraction[], winner: (item: number) => boolean) =>
    list.reduce((all, own, item) => (winner(item) ? plus(all, own) : all), ZERO);
  const had = [
    sum(first, (item) => shares[item] === ONE),
    sum(second, (item) => shares[item] === ZERO && !isTied(item)),
  ] as [Fraction, Fraction];
  for (const [item, own] of first.entries()) {
    if (!isTied(item)) continue;
    const to = compared(had[0], had[1]) <= 0 ? 0 : 1;
    tied.push({ item, to, had: numbersOf(had) });
    had[to] = plus(had[to], own);
    shares[item] = to === 0 ? ONE : ZERO;
  }
  return { shares, tied };
}

/** Efficient: whatever the first holds any of is worth at least as much to it, beside the other, as what the other holds. */
function checksOf(
  points: readonly [readonly Fraction[], readonly Fraction[]],
  shares: readonly Fraction[],
): DivisionChecks {
  const [own, others] = totalsOf(points, shares);
  const all = points.map((list) => list.reduce(plus, ZERO)) as [Fraction, Fraction];
  const half = ({ over, under }: Fraction): Fraction => ({ over, under: 2n * under });
  const items = points[0].map((first, item) => ({ first, second: points[1][item]!, share: shares[item]! }));
  const gives = items.filter(({ share, second }) => share.over > 0n && second.over > 0n);
  const takes = items.filter(({ share, first }) => compared(share, ONE) < 0 && first.over > 0n);
  const wasted = gives.some(({ first }) => first.over === 0n) || takes.some(({ second }) => second.over === 0n);
  return {
    equitable: compared(own, others) === 0,
    envyFree: compared(own, half(all[0])) >= 0 && compared(others, half(all[1])) >= 0,
    efficient:
      !wasted &&
      gives.every((give) =>
        takes.every((take) => compared(times(give.first, take.second), times(take.first, give.second)) >= 0),
      ),
  };
}

function totalsOf(
  [first, second]: readonly [readonly Fraction[], readonly Fraction[]],
  shares: readonly Fraction[],
): [Fraction, Fraction] {
  return [
    first.reduce((all, own, item) => plus(all, times(own, shares[item]!)), ZERO),
    second.reduce((all, own, item) => plus(all, times(own, minus(ONE, shares[item]!))), ZERO),
  ];
}

function numbersOf([first, second]: readonly [Fraction, Fraction]): [number, number] {
  return [toNumber(first), toNumber(second)];
}

function pointFaults(lists: PointLists): ElicitFault[] {
  const [first, second] = lists;
  if (first.length === 0 && second.length === 0) return [{ code: 'points/no-items', at: ['points'] }];
  const faults: ElicitFault[] = [];
  if (first.length !== second.length) {
    faults.push({ code: 'points/two-lists', at: ['points', 1], amount: second.length, needed: first.length });
  }
  for (const [party, list] of lists.entries()) {
    const wrong = list.flatMap((own, item): ElicitFault[] => {
      const at = ['points', party, item];
      if (!Number.isFinite(own)) return [{ code: 'points/not-a-number', at, amount: own }];
      return own < 0 ? [{ code: 'points/negative', at, amount: own }] : [];
    });
    faults.push(...wrong);
    const sum = list.reduce((all, own) => all + own, 0);
    if (wrong.length === 0 && Math.abs(sum - 100) > SUM_TOLERANCE) {
      faults.push({ code: 'points/not-100', at: ['points', party], amount: sum, needed: 100 });
    }
  }
  return faults;
}
