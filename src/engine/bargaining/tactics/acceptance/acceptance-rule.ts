/**
 * One way of deciding on an offer: a file with a row of this kind, and a line in acceptance-rules.ts. t is the share of the
 * time that has gone, u what the offer is worth to the party that decides (Baarslag, Hindriks and Jonker 2014).
 */
import type { Acceptance } from '../../../../model/index.ts';
import type { Moment, Offering } from '../seat.ts';

export interface AcceptanceRule<A extends Acceptance> {
  readonly when: A['when'];
  begin(rule: A, offering: Offering, worth: (deal: number) => number): Deciding;
}

export interface Deciding {
  /** What was wanted of an offer worth `got`; undefined where the rule asks for no utility at all. */
  decide(got: number, now: Moment): Decision;
  /** Told of every offer of the others as it is made, before it decides on it. */
  heard?(got: number, now: Moment): void;
}

export interface Decision {
  readonly accepted: boolean;
  readonly wanted: number | undefined;
}
