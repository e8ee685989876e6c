/**
 * What the first paragraph of an answer says, as data: what holds and can be reached, what holds and needs a joint
 * step, what breaks the status quo, and what all of it assumes. States and parties by their numbers in the conflict.
 */
import type { Reach, Verdict } from '../engine/stability/index.ts';
import type { AssumptionSupport } from './support.ts';

export interface Summary {
  readonly stateCount: number;
  /** The concepts the paragraph goes by, Nash and SEQ first. */
  readonly headline: readonly ConceptShare[];
  /** True where every concept holds in more than a quarter of the states, and the narrowest is taken all the same. */
  readonly onlyWeak: boolean;
  /** The concepts that hold in too many of the states to tell anything. */
  readonly weak: readonly ConceptShare[];
  /** The states that hold under a headline concept, under the most of them first, then ascending; at most `SHOWN_HOLDING`. */
  readonly holding: readonly HoldingState[];
  readonly holdingCount: number;
  /** The states that would hold under a headline concept for some completion of the unknown wants; none without any. */
  readonly open: { readonly count: number; readonly states: readonly number[] };
  /** Undefined where the case names no status quo. */
  readonly statusQuo: StatusQuo | undefined;
  readonly assumes: Assumes;
}

/** At most so many states that hold are described one by one. */
export const SHOWN_HOLDING = 48;

export interface ConceptShare {
  readonly concept: string;
  /** How many states hold for everybody. */
  readonly holds: number;
  /** Of all states, 0 to 1. */
  readonly share: number;
}

export interface HoldingState {
  readonly state: number;
  /** The headline concepts under which it holds. */
  readonly under: readonly string[];
  /** Whether it is the status quo itself. */
  readonly isStatusQuo: boolean;
  /** How it can be come to from the status quo; undefined where there is none. */
  readonly reach: Reach | undefined;
  /** Where improvements do not lead there: the smallest joint step that does. Undefined where there is none, or no need. */
  readonly joint: JointWay | undefined;
}

/** Parties who move together and each end better off than where they began, after what they improve alone. */
export interface JointWay {
  readonly parties: readonly number[];
  /** Where the joint step begins: the status quo, or a state to which improvements lead from it. */
  readonly from: number;
  readonly to: number;
  /** For each of the parties that could go first: where the others would then leave it. */
  readonly exposed: readonly Exposure[];
}

export interface Exposure {
  readonly party: number;
  /** The state after its own part of the step alone. */
  readonly at: number;
  /** Whether it likes that less than where the step begins. */
  readonly worse: boolean;
}

export interface StatusQuo {
  readonly state: number;
  /** The headline concepts under which nobody would leave it. */
  readonly under: readonly string[];
  /** The headline concepts under which that hangs on unknown wants. */
  readonly openUnder: readonly string[];
  /** The parties that have a better move from it, in the order of the case. */
  readonly leavers: readonly Leaver[];
  /** The parties whose wants are unknown, so that it cannot be told. */
  readonly unknown: readonly number[];
}

export interface Leaver {
  readonly party: number;
  /** Where it would go: its better moves, best first; at most twelve. */
  readonly to: readonly number[];
  readonly improvements: number;
  /** One per headline concept that is defined: whether it is deterred, and by what. */
  readonly verdicts: readonly Verdict[];
}

export interface Assumes {
  /** Parties whose wants are unknown. */
  readonly unknownWants: readonly number[];
  /** One per party that decides. */
  readonly support: readonly AssumptionSupport[];
  /** Whether the case has a ledger at all. */
  readonly hasLedger: boolean;
  /** How many assumptions nothing in the ledger supports. */
  readonly unsupported: number;
  /** Rules without which a state that holds would not, by their places; undefined where that was not tried. */
  readonly rules: readonly { readonly rule: number; readonly states: readonly number[] }[] | undefined;
}
