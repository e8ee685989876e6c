/** The least and the most that a value function gives over an issue, before the issue's weight. */
import type { Issue } from './issue.ts';
import type { Utility, ValueFunction } from './utility.ts';
import { amountAt, stepsIn, worthAt } from './worth.ts';

export interface WorthSpan {
  readonly least: number;
  readonly most: number;
}

export function spanOfWorth(worth: ValueFunction, issue: Issue): WorthSpan {
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
      const [low, high] = endAmountsOf(issue);
      return spanAround(worthAt(worth, low, 0), worthAt(worth, high, 0));
    }
    case 'triangular': {
      const [low, high] = endAmountsOf(issue);
      const ends = spanAround(worthAt(worth, low, 0), worthAt(worth, high, 0));
      if (worth.top < low || worth.top > high) return ends;
      const besideTop = nearestTo(worth.top, issue).map((amount) => worthAt(worth, amount, 0));
      return { ...ends, most: Math.max(ends.most, ...besideTop) };
    }
  }
}

/** The least and the most of what the issues add up to, an extra term left aside. */
export function spanOfUtility({ weights, values, bias, scale, cap }: Utility, issues: readonly Issue[]): WorthSpan {
  let least = bias;
  let most = bias;
  for (const [at, issue] of issues.entries()) {
    const weight = weights[at] ?? 0;
    const worth = values[at];
    if (worth === undefined || weight === 0) continue;
    const span = spanOfWorth(worth, issue);
    least += Math.min(weight * span.least, weight * span.most);
    most += Math.max(weight * span.least, weight * span.most);
  }
  const top = cap ?? Number.POSITIVE_INFINITY;
  return { least: Math.min(top, least / scale), most: Math.min(top, most / scale) };
}

/** The lowest and the highest amount; places for named values. */
export function endAmountsOf(issue: Issue): readonly [number, number] {
  switch (issue.kind) {
    case 'named':
      return [0, issue.values.length - 1];
    case 'integer':
      return [issue.low, issue.high];
    case 'real':
      return issue.step === undefined
        ? [issue.low, issue.high]
        : [issue.low, amountAt({ ...issue, step: issue.step }, stepsIn(issue.low, issue.high, issue.step))];
  }
}

/** What can be agreed on that is nearest to the amount, on either side of it. */
function nearestTo(amount: number, issue: Issue): readonly number[] {
  if (issue.kind !== 'real') return [Math.floor(amount), Math.ceil(amount)];
  if (issue.step === undefined) return [amount];
  const stepped = { ...issue, step: issue.step };
  const place = stepsIn(issue.low, amount, issue.step);
  const last = stepsIn(issue.low, issue.high, issue.step);
  return [place, Math.min(place + 1, last)].map((one) => amountAt(stepped, one));
}

function spanAround(one: number, other: number): WorthSpan {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

/**
 * What the step from an issue's worst value to its best adds: its weight times the span of its worths, in the unit of the
 * weights. This is what an order of importance ranks, and not the weights as they are written: an issue that weighs 60 and
 * is worth between 0 and 0.1 counts for less than one that weighs 40 and is worth between 0 and 1. Combinations and the cap
 * are left aside.
 */
export function swingOf({ weights, values }: Pick<Utility, 'weights' | 'values'>, place: number, issue: Issue): number {
  const worth = values[place];
  if (worth === undefined) return 0;
  const { least, most } = spanOfWorth(worth, issue);
  return Math.abs(weights[place] ?? 0) * (most - least);
}
