/** What follows from an issue and a value function alone: how many amounts there are, and what each is worth. */
import type { Issue } from './issue.ts';
import type { ValueFunction } from './utility.ts';

/** What a value is worth, before the issue's weight. `place`: that in the list of values, or of whole numbers from the lowest. */
export function worthAt(worth: ValueFunction, amount: number, place: number): number {
  switch (worth.form) {
    case 'table':
      return worth.worth[place] ?? 0;
    case 'linear': {
      const value = worth.offset + worth.slope * amount;
      return worth.clamped ? Math.min(1, Math.max(0, value)) : value;
    }
    case 'triangular': {
      const { low, top, high } = worth;
      if (amount === top) return 1;
      if (amount <= low || amount >= high) return 0;
      return amount < top ? (amount - low) / (top - low) : (high - amount) / (high - top);
    }
  }
}

/** How often a step fits between the two; 0.3 takes three of 0.1, whatever a computer makes of 3 × 0.1. */
export function stepsIn(low: number, high: number, step: number): number {
  return Math.floor((high - low) / step + 1e-9);
}

/**
 * All that can be agreed on, ascending: the amounts, or the places of named values. An interval without steps is cut into
 * `parts` equal ones.
 */
export function amountsOf(issue: Issue, parts: number): number[] {
  if (issue.kind === 'named') return issue.values.map((_, place) => place);
  const { low, high } = issue;
  if (issue.kind === 'integer') return Array.from({ length: high - low + 1 }, (_, place) => low + place);
  if (high === low) return [low];
  const { step } = issue;
  return step === undefined
    ? Array.from({ length: parts + 1 }, (_, place) => low + ((high - low) * place) / parts)
    : Array.from({ length: stepsIn(low, high, step) + 1 }, (_, place) => low + place * step);
}
