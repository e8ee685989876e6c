/**
 * What a party could do without an agreement, and what would befall it then, beside the limit below which it walks away. With
 * numbers by what each is worth; where there are orders only, the limit's package beside each alternative's, issue by issue.
 */
import {
  type Batna,
  type Befalling,
  batnaOf,
  type LimitCheck,
  limitCheck,
  whatBefalls,
} from '../../engine/bargaining/index.ts';
import type { PartOfPackage } from '../../format/elicitation/index.ts';
import { type Reservation, reservationUtility, type TalksTerms } from '../../model/index.ts';
import type { BreakdownState } from './breakdown.ts';
import { byOrder } from './by-order.ts';

/** A utility, or the package that it would have. */
export type WayOut = { readonly worth: number } | { readonly has: PartOfPackage };

export interface WaysOutAsked {
  readonly ways: readonly WayOut[];
  readonly limit: Reservation | undefined;
  /** What would hold without an agreement. */
  readonly states: readonly BreakdownState[];
}

export interface WaysOut {
  /** The limit as a utility; undefined where none was stated, or it is a package and the party has no numbers. */
  readonly limit: number | undefined;
  /** By way out: what it is worth, and the limit beside it. Undefined where that cannot be told. */
  readonly ways: readonly { readonly worth: number | undefined; readonly check: LimitCheck | undefined }[];
  /** Over the ways out that have a worth; their places in `best` and `net` are those in `counted`. */
  readonly batna: Batna | undefined;
  readonly counted: readonly number[];
  /** Undefined where no state has a number. */
  readonly befalls: Befalling | undefined;
}

export function waysOut(terms: TalksTerms, place: number, { ways, limit, states }: WaysOutAsked): WaysOut {
  const { utility, order } = terms.parties[place]!;
  const worthOf = (values: PartOfPackage) =>
    utility && reservationUtility({ form: 'package', values }, utility, terms.issues);
  const stated = limit === undefined || limit.form === 'utility' ? limit?.utility : worthOf(limit.values);
  const checked = ways.map((way) => {
    const worth = 'worth' in way ? way.worth : worthOf(way.has);
    if (worth !== undefined && stated !== undefined) return { worth, check: limitCheck(stated, worth) };
    const isOrdered = 'has' in way && limit?.form === 'package' && utility === undefined;
    return { worth, check: isOrdered ? checkByOrder(limit.values, way.has) : undefined };
  });
  const counted = checked.flatMap(({ worth }, at) => (worth === undefined ? [] : [at]));
  const alternatives = checked.flatMap(({ worth }) => (worth === undefined ? [] : [{ worth }]));
  const batna = batnaOf({ wants: 'more', alternatives, reservation: stated });
  const befalls = whatBefalls(
    states.map(({ utilities }) => utilities[place]),
    stated,
  );
  return {
    limit: stated,
    ways: checked,
    batna: 'found' in batna ? batna.found : undefined,
    counted,
    befalls: 'found' in befalls ? befalls.found : undefined,
  };

  /** Undefined where a side leaves an issue open that the other names, or the orders do not decide it. */
  function checkByOrder(one: PartOfPackage, other: PartOfPackage): LimitCheck | undefined {
    const named = [...terms.issues.keys()].filter((at) => one[at] !== undefined || other[at] !== undefined);
    if (named.some((at) => one[at] === undefined || other[at] === undefined)) return undefined;
    const at = (part: PartOfPackage) => named.map((issue) => part[issue]!);
    const { gains, losses, open } = byOrder(at(one), at(other), {
      values: named.map((issue) => order.values[issue]),
    });
    if (open.length > 0 || (gains.length > 0 && losses.length > 0)) return undefined;
    return gains.length > 0 ? 'above' : losses.length > 0 ? 'below' : 'same';
  }
}
