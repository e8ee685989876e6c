/** What a tactic has in front of it: its own side of the table, the time, what it is told. */
import type { Chance } from './chance.ts';
import type { Learning } from './models/learning.ts';
import type { Deal, Deals } from './table/deals.ts';

export interface Moment {
  /** Counted from 0. */
  readonly round: number;
  /** The share of the time that has gone, as the time convention counts it. */
  readonly time: number;
}

export interface Seat {
  /** The party's place, and those of the others, in the order in which they speak. */
  readonly party: number;
  readonly others: readonly number[];
  readonly deals: Deals;
  /** What its worst and its best package are worth to it. */
  readonly lowest: number;
  readonly highest: number;
  /** Below this it agrees to nothing: its reservation value; its worst package where it gave none. */
  readonly floor: number;
  /** By how much less than its target a time-dependent tactic is content with. */
  readonly slack: number;
  /** How many meetings broke down before this one. */
  readonly breakdowns: number;
  /** Undefined where what is random is to be decided by a fixed rule instead. */
  readonly chance: Chance | undefined;
  /** What it learns about the others together; undefined where it keeps no model. */
  readonly model: Learning | undefined;
}

/** A tactic at work in one run. */
export interface Offering {
  /** What it wants for itself now, as a utility. */
  aim(now: Moment): number;
  /** What it would offer now. Asking changes nothing, and two questions have one answer until it is told something. */
  next(now: Moment): Deal;
  /** Its offer was made. */
  made?(deal: Deal, now: Moment): void;
  /** Somebody else's offer was made. */
  heard?(deal: Deal, by: number, now: Moment): void;
}
