/**
 * The best alternative to an agreement, and whether the stated limit agrees with it (Fisher and Ury 1981; Raiffa 1982): whoever
 * would settle for less than it has elsewhere, or walks away from what is better than anything elsewhere, says two things at
 * once. A limit above the best alternative may have its reasons; it is a question, not an error.
 *
 * Alternatives are chosen, so the best counts. What befalls a party without an agreement, such as the states of a conflict that
 * would hold, is not chosen: there the worst and the best are both kept, and none is taken.
 */
import { type Elicited, type ElicitFault, unlessFaulty } from './elicited.ts';

export interface Alternatives {
  /** What the numbers count: utilities and proceeds are better when more, prices when less. */
  readonly wants: 'more' | 'less';
  readonly alternatives: readonly Alternative[];
  /** Where it said it would walk away; undefined where it did not say. */
  readonly reservation?: number | undefined;
}

export interface Alternative {
  readonly worth: number;
  /** What it takes to have it, in the same numbers: never negative. */
  readonly cost?: number | undefined;
}

export interface Batna {
  /** All alternatives that are best, by place. */
  readonly best: readonly number[];
  /** By alternative: its worth, less what it costs to have it. */
  readonly net: readonly number[];
  /** The limit that follows from it. */
  readonly reservation: number;
  /** Of the stated limit, beside the one that follows; `not-stated` where there is none. */
  readonly stated: LimitCheck | 'not-stated';
  /** By how much the stated limit is off, 0 or more; undefined where there is none. */
  readonly by: number | undefined;
}

/** below: it would settle for less than it has elsewhere. above: it would walk away from what is better than that. */
export type LimitCheck = 'same' | 'below' | 'above';

export function batnaOf({ wants, alternatives, reservation }: Alternatives): Elicited<Batna> {
  return unlessFaulty(alternativeFaults(alternatives, reservation), () => {
    const sign = wants === 'more' ? 1 : -1;
    const net = alternatives.map(({ worth, cost = 0 }) => worth - sign * cost);
    const most = Math.max(...net.map((amount) => sign * amount));
    const follows = net.find((amount) => sign * amount === most)!;
    return {
      best: [...net.keys()].filter((at) => net[at] === follows),
      net,
      reservation: follows,
      stated: reservation === undefined ? 'not-stated' : limitCheck(sign * reservation, most),
      by: reservation === undefined ? undefined : Math.abs(reservation - follows),
    };
  });
}

export interface Befalling {
  /** By state, the lowest first index of each in the list given. */
  readonly lowest: number;
  readonly highest: number;
  /** What it has there. */
  readonly range: { readonly least: number; readonly most: number };
  /** States to which nobody gave a number: what holds there is not in the range. */
  readonly unknown: readonly number[];
  /** By state: the stated limit beside what the party has there; undefined where either is missing. */
  readonly checks: readonly (LimitCheck | undefined)[];
}

/** `utilities`: what the party has in each of the states that may hold without an agreement, undefined where not known. */
export function whatBefalls(
  utilities: readonly (number | undefined)[],
  reservation: number | undefined,
): Elicited<Befalling> {
  const known = utilities.flatMap((worth, state) => (worth === undefined ? [] : [{ worth, state }]));
  const faults = known.flatMap(({ worth, state }): ElicitFault[] =>
    Number.isFinite(worth) ? [] : [{ code: 'alternatives/not-a-number', at: ['utilities', state], amount: worth }],
  );
  if (known.length === 0) faults.push({ code: 'alternatives/none', at: ['utilities'] });
  faults.push(...limitFaults(reservation));
  return unlessFaulty(faults, () => {
    const amounts = known.map(({ worth }) => worth);
    const range = { least: Math.min(...amounts), most: Math.max(...amounts) };
    return {
      range,
      lowest: utilities.indexOf(range.least),
      highest: utilities.indexOf(range.most),
      unknown: [...utilities.keys()].filter((state) => utilities[state] === undefined),
      checks: utilities.map((worth) =>
        worth === undefined || reservation === undefined ? undefined : limitCheck(reservation, worth),
      ),
    };
  });
}

/** Amounts closer than this share of the larger are the same: 0.3 is 0.1 + 0.2. */
const SAME = 1e-12;

/** Of a limit beside what the party has otherwise, more being better. */
export function limitCheck(limit: number, has: number): LimitCheck {
  if (Math.abs(limit - has) <= SAME * Math.max(Math.abs(limit), Math.abs(has))) return 'same';
  return limit < has ? 'below' : 'above';
}

function alternativeFaults(alternatives: readonly Alternative[], reservation: number | undefined): ElicitFault[] {
  const faults: ElicitFault[] = [];
  if (alternatives.length === 0) faults.push({ code: 'alternatives/none', at: ['alternatives'] });
  for (const [place, { worth, cost = 0 }] of alternatives.entries()) {
    const at = ['alternatives', place];
    if (!Number.isFinite(worth))
      faults.push({ code: 'alternatives/not-a-number', at: [...at, 'worth'], amount: worth });
    if (!Number.isFinite(cost)) faults.push({ code: 'alternatives/not-a-number', at: [...at, 'cost'], amount: cost });
    else if (cost < 0) faults.push({ code: 'alternatives/negative-cost', at: [...at, 'cost'], amount: cost });
  }
  return [...faults, ...limitFaults(reservation)];
}

function limitFaults(reservation: number | undefined): ElicitFault[] {
  return reservation === undefined || Number.isFinite(reservation)
    ? []
    : [{ code: 'alternatives/not-a-number', at: ['reservation'], amount: reservation }];
}
