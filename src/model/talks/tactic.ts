/** How a party bargains: what it offers, what it accepts, what it makes of the other's offers. */

/**
 * Time-dependent tactics: from the share `opening` of the way conceded at the start, to all of it at the deadline.
 * polynomial: opening + (1 − opening) t^(1/β); exponential: exp((1 − t)^β ln opening), opening > 0. β < 1 comes down late
 * (Boulware), 1 evenly, > 1 early (conceder), 0 never (hardliner). Faratin, Sierra and Jennings 1998.
 */
export interface TimeTactic {
  readonly form: 'time';
  readonly curve: 'polynomial' | 'exponential';
  readonly beta: number;
  readonly opening: number;
  /** The least and the most it ever aims for, as utilities; undefined for its reservation value and its best. */
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** Answers what the other did. `window` is how many of the other's offers it looks back. Faratin, Sierra and Jennings 1998. */
export interface BehaviorTactic {
  readonly form: 'behavior';
  readonly imitates: 'relative' | 'absolute' | 'averaged';
  readonly window: number;
  /** The largest random step of the absolute form, as a share of the range; 0 for none. */
  readonly noise: number;
}

/** Mirrors the other's concessions on the way to an estimated Nash point. */
export interface NiceTitForTat {
  readonly form: 'nice-tit-for-tat';
}

/** de Jonge 2022: one step down for each new offer of the other; no deadline, no model, no parameters. */
export interface Micro {
  readonly form: 'micro';
}

/** Another tactic, that after each breakdown asks for more than it did before: by `by`, a share of its range. */
export interface StakeRaising {
  readonly form: 'raise-stakes';
  readonly by: number;
  readonly as: OfferTactic;
}

export type OfferTactic = TimeTactic | BehaviorTactic | NiceTitForTat | Micro | StakeRaising;

/** When an offer is accepted. t is the share of the time that has gone, u utilities to the one who decides. */
export type Acceptance =
  /** u(offer) ≥ what it aims for now. */
  | { readonly when: 'target' }
  /** scale × u(offer) + plus ≥ u(what it would offer next). */
  | { readonly when: 'next'; readonly scale: number; readonly plus: number }
  /** u(offer) ≥ least. */
  | { readonly when: 'const'; readonly least: number }
  /** t ≥ from. */
  | { readonly when: 'time'; readonly from: number }
  /** As `next`; from `from` on also if u(offer) ≥ the best, or the mean, of what was offered in a window as long as the time left. */
  | { readonly when: 'combi'; readonly from: number; readonly against: 'best' | 'mean' };

/** Learned from the other's offers; or believed: what the party takes the other to want (`beliefs`), whatever it offers. */
export type OpponentModel =
  | { readonly form: 'hardheaded' }
  | { readonly form: 'smith' }
  | { readonly form: 'bayesian' }
  | { readonly form: 'believed' };

export interface Tactic {
  readonly offers: OfferTactic;
  readonly accepts: Acceptance;
  /** Undefined where none is kept. */
  readonly model: OpponentModel | undefined;
}
