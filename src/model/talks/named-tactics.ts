/** Tactics that go by a name: those of the literature and of the programs that made them known, one meaning for each name. */
import type { Acceptance, OfferTactic, Tactic } from './tactic.ts';

export interface NamedTactic {
  readonly id: string;
  readonly name: string;
  readonly tactic: Tactic;
}

/**
 * When an offer is accepted where nobody says: by a time-dependent tactic, what it aims for now, as the programs have it;
 * by any other, what is as good as its own next offer.
 */
export function usualAcceptance(offers: OfferTactic): Acceptance {
  if (offers.form === 'raise-stakes') return usualAcceptance(offers.as);
  return offers.form === 'time' ? { when: 'target' } : { when: 'next', scale: 1, plus: 0 };
}

function named(id: string, name: string, offers: OfferTactic): NamedTactic {
  return { id, name, tactic: { offers, accepts: usualAcceptance(offers), model: undefined } };
}

function concedes(beta: number): OfferTactic {
  return { form: 'time', curve: 'polynomial', beta, opening: 0, least: undefined, most: undefined };
}

/** β = 1/p where NegMAS writes its aspiration as 1 − t^p (4 and 0.25); GENIUS's e is β itself (0.2 and 2). */
export const NAMED_TACTICS: readonly NamedTactic[] = [
  named('boulware', 'Boulware', concedes(1 / 4)),
  named('linear', 'Linear', concedes(1)),
  named('conceder', 'Conceder', concedes(4)),
  named('hardliner', 'Hardliner', concedes(0)),
  named('genius-boulware', 'Boulware (GENIUS)', concedes(0.2)),
  named('genius-conceder', 'Conceder (GENIUS)', concedes(2)),
  named('tit-for-tat', 'Tit for tat', { form: 'behavior', imitates: 'relative', window: 1, noise: 0 }),
  named('nice-tit-for-tat', 'Nice tit for tat', { form: 'nice-tit-for-tat' }),
  named('micro', 'MiCRO', { form: 'micro' }),
];

export function tacticCalled(id: string): Tactic | undefined {
  return NAMED_TACTICS.find((one) => one.id === id)?.tactic;
}

/** For a party that is given no tactic: it comes down evenly, and accepts what it aims for. */
export const DEFAULT_TACTIC: Tactic = tacticCalled('linear')!;
