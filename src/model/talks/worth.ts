/** What follows from an issue and a value function alone: how many amounts there are, and what each is worth. */
import type { Issue, RealIssue } from './issue.ts';
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

/** What an issue that goes in steps is counted by. */
export type Stepped = Pick<RealIssue, 'low' | 'high'> & { readonly step: number };

/**
 * The amount so many steps above the lowest, as somebody would write it: 0.3 after three of 0.1, and not the
 * 0.30000000000000004 that a computer makes of 3 × 0.1. So what is written and what is counted are the same number.
 */
export function amountAt({ low, high, step }: Stepped, place: number): number {
  const amount = low + place * step;
  const decimals = Math.max(decimalsOf(low), decimalsOf(step));
  // Without + 0, a hair below 0 would be −0.
  return Math.min(high, (decimals > MOST_DECIMALS ? amount : Number(amount.toFixed(decimals))) + 0);
}

/** As many as `toFixed` takes. */
const MOST_DECIMALS = 100;

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
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
    : Array.from({ length: stepsIn(low, high, step) + 1 }, (_, place) => amountAt({ low, high, step }, place));
}
