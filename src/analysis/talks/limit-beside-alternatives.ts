/** Where a party says that it would walk away, beside what it could do instead, and beside what would befall it. */
import {
  type Batna,
  type Befalling,
  bargainOf,
  batnaOf,
  type Elicited,
  whatBefalls,
} from '../../engine/bargaining/index.ts';
import type { AnsweredAlternatives } from '../../format/elicitation/index.ts';
import type { TalksTerms } from '../../model/index.ts';
import type { BreakdownState } from './breakdown.ts';

/** `stated`: who stated the limit; undefined where nobody did. */
export type LimitBesideAlternatives = Elicited<Batna> & { readonly stated: 'answers' | 'talks' | undefined };

export interface StatesBefalling {
  readonly states: readonly BreakdownState[];
  /** In the points of the alternatives. */
  readonly found: Befalling;
}

/** The limit as the answers state it; else the reservation value of the talks, where the alternatives are utilities. */
export function limited(
  alternatives: AnsweredAlternatives,
  party: number | undefined,
  terms: TalksTerms,
): LimitBesideAlternatives {
  const { wants, all, reservation } = alternatives;
  const stated = reservation ?? ownLimit(alternatives, party, terms);
  const found = batnaOf({ wants, alternatives: all, reservation: stated });
  return { ...found, stated: reservation !== undefined ? 'answers' : stated === undefined ? undefined : 'talks' };
}

/** Undefined where no state is named, or none of them has a number. */
export function befalling(
  alternatives: AnsweredAlternatives,
  party: number | undefined,
  terms: TalksTerms,
  states: readonly BreakdownState[],
): StatesBefalling | undefined {
  if (party === undefined || alternatives.wants === 'less') return undefined;
  const points = pointsOf(alternatives);
  const utilities = states.map(({ utilities: all }) => (all[party] === undefined ? undefined : all[party] * points));
  const found = whatBefalls(utilities, alternatives.reservation ?? ownLimit(alternatives, party, terms));
  return 'found' in found ? { states, found: found.found } : undefined;
}

function ownLimit(
  alternatives: AnsweredAlternatives,
  party: number | undefined,
  terms: TalksTerms,
): number | undefined {
  const own = party === undefined || alternatives.wants === 'less' ? undefined : reservationIn(terms, party);
  return own === undefined ? undefined : own * pointsOf(alternatives);
}

/** As in a case: out of 100 where something is above 1. */
function pointsOf({ all }: AnsweredAlternatives): number {
  return all.some(({ worth, cost }) => worth > 1 || (cost ?? 0) > 1) ? 100 : 1;
}

function reservationIn(terms: TalksTerms, at: number): number | undefined {
  const party = terms.parties[at]!;
  if (party.utility === undefined) return undefined;
  return bargainOf({ ...terms, parties: [party] }).parties[0]!.reservation;
}
