/** The items as they are typed, and what is wrong with them before they can be divided. */
import type { PointLists } from '../../../engine/bargaining/index.ts';
import { isNoNumber, numberFrom } from '../terms/cell-form.ts';

export interface DivisionAnswers {
  /** The two sides, by the parties' ids; undefined for the first two that talk. */
  readonly parties?: readonly [string, string] | undefined;
  readonly items: readonly DivisionItem[];
}

export interface DivisionItem {
  /** Tells it from the others, whatever it is called. */
  readonly row: number;
  readonly name: string;
  /** As they were typed; empty is nothing. */
  readonly points: readonly [string, string];
}

export const NO_DIVISION: DivisionAnswers = { items: [] };
/** Of each side. */
export const ALL_POINTS = 100;
/** Thirds and the like, as they are typed. */
const NEARLY = 1e-9;

export type DivisionFault =
  | { readonly form: 'unnamed' }
  | { readonly form: 'no-number'; readonly item: DivisionItem; readonly side: 0 | 1 }
  /** So many points are not spread yet; below 0: too many were. */
  | { readonly form: 'left'; readonly side: 0 | 1; readonly left: number };

export type ReadDivision =
  | { readonly points: PointLists; readonly names: readonly string[] }
  | { readonly faults: readonly DivisionFault[] };

export function readDivision({ items }: Pick<DivisionAnswers, 'items'>): ReadDivision {
  const sides = [0, 1] as const;
  const faults: DivisionFault[] = [
    ...(items.some(({ name }) => name.trim() === '') ? [{ form: 'unnamed' as const }] : []),
    ...items.flatMap((item) =>
      sides.filter((side) => !isPoints(item.points[side])).map((side) => ({ form: 'no-number' as const, item, side })),
    ),
    ...sides.flatMap((side) => {
      const left = ALL_POINTS - spread(items, side);
      return Math.abs(left) > NEARLY ? [{ form: 'left' as const, side, left }] : [];
    }),
  ];
  if (faults.length > 0) return { faults };
  const list = (side: 0 | 1) => items.map(({ points }) => numberFrom(points[side]) ?? 0);
  return { points: [list(0), list(1)], names: items.map(({ name }) => name.trim()) };
}

/** What that side has spread so far; what is no number counts as nothing. */
export function spread(items: readonly DivisionItem[], side: 0 | 1): number {
  return items.reduce((sum, { points }) => sum + (isPoints(points[side]) ? (numberFrom(points[side]) ?? 0) : 0), 0);
}

export function isPoints(text: string): boolean {
  if (isNoNumber(text)) return false;
  const amount = numberFrom(text) ?? 0;
  return amount >= 0 && amount <= ALL_POINTS;
}

/** Whether what a browser kept is that. */
export function isDivision(value: unknown): value is DivisionAnswers {
  if (typeof value !== 'object' || value === null) return false;
  const { parties, items } = value as { readonly parties?: unknown; readonly items?: unknown };
  const isTwo = (some: unknown) =>
    Array.isArray(some) && some.length === 2 && some.every((one) => typeof one === 'string');
  return (
    (parties === undefined || isTwo(parties)) &&
    Array.isArray(items) &&
    items.every(
      (item) =>
        typeof item === 'object' &&
        item !== null &&
        Number.isInteger(item.row) &&
        typeof item.name === 'string' &&
        isTwo(item.points),
    )
  );
}
