/** The least and the most that a value function gives over an issue, before the issue's weight. */
import type { Issue, Utility, ValueFunction } from '../../model/index.ts';

export interface Span {
  readonly least: number;
  readonly most: number;
}

export function spanOf(worth: ValueFunction, issue: Issue): Span {
  switch (worth.form) {
    case 'table': {
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (const one of worth.worth) {
        least = Math.min(least, one);
        most = Math.max(most, one);
      }
      return least > most ? { least: 0, most: 0 } : { least, most };
    }
    case 'linear': {
      const [low, high] = endsOf(issue);
      return spanAround(worthAt(worth, low, 0), worthAt(worth, high, 0));
    }
    case 'triangular': {
      const [low, high] = endsOf(issue);
      const ends = spanAround(worthAt(worth, low, 0), worthAt(worth, high, 0));
      return worth.top >= low && worth.top <= high ? { ...ends, most: 1 } : ends;
    }
  }
}

/** The least and the most of what the issues add up to, an extra term left aside. */
export function spanOfUtility({ weights, values, bias, scale, cap }: Utility, issues: readonly Issue[]): Span {
  let least = bias;
  let most = bias;
  for (const [at, issue] of issues.entries()) {
    const weight = weights[at] ?? 0;
    const worth = values[at];
    if (worth === undefined || weight === 0) continue;
    const span = spanOf(worth, issue);
    least += Math.min(weight * span.least, weight * span.most);
    most += Math.max(weight * span.least, weight * span.most);
  }
  const top = cap ?? Number.POSITIVE_INFINITY;
  return { least: Math.min(top, least / scale), most: Math.min(top, most / scale) };
}

/** What an amount is worth; a table asks for its place in the list of values. */
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

/** The lowest and the highest amount; places for named values. */
export function endsOf(issue: Issue): readonly [number, number] {
  switch (issue.kind) {
    case 'named':
      return [0, issue.values.length - 1];
    case 'integer':
      return [issue.low, issue.high];
    case 'real':
      return issue.step === undefined
        ? [issue.low, issue.high]
        : [issue.low, issue.low + stepsIn(issue.low, issue.high, issue.step) * issue.step];
  }
}

/** How often a step fits between the two; 0.3 takes three of 0.1, whatever a computer makes of 3 × 0.1. */
export function stepsIn(low: number, high: number, step: number): number {
  return Math.floor((high - low) / step + 1e-9);
}

function spanAround(one: number, other: number): Span {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}
