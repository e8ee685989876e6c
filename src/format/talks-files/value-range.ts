/** The least and the most that a value function gives over an issue, before the issue's weight. */
import { amountAt, type Issue, stepsIn, type Utility, type ValueFunction, worthAt } from '../../model/index.ts';

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
        : [issue.low, amountAt({ ...issue, step: issue.step }, stepsIn(issue.low, issue.high, issue.step))];
  }
}

function spanAround(one: number, other: number): Span {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}
