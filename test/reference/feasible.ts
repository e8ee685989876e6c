/** Feasible states and rankings the long way round: every pattern tried, every pair of states compared. */
import type { Expression } from '../../src/model/expression.ts';
import { range } from './conflict.ts';

export function holds(expression: Expression, taken: readonly boolean[]): boolean {
  switch (expression.kind) {
    case 'option':
      return taken[expression.option]!;
    case 'context':
      return expression.holds;
    case 'term':
      return holds(expression.means, taken);
    case 'not':
      return !holds(expression.of, taken);
    case 'and':
      return expression.of.every((part) => holds(part, taken));
    case 'or':
      return expression.of.some((part) => holds(part, taken));
    case 'implies':
      return !holds(expression.left, taken) || holds(expression.right, taken);
    case 'iff':
      return holds(expression.left, taken) === holds(expression.right, taken);
    case 'count': {
      const count = expression.of.filter((part) => holds(part, taken)).length;
      return expression.least <= count && count <= expression.most;
    }
  }
}

/** The patterns that every rule lets stand, in ascending binary order, the first option being the lowest bit. */
export function feasiblePatterns(optionCount: number, allows: readonly Expression[]): boolean[][] {
  if (optionCount > 16) throw new Error('more than 2^16 patterns are not tried one by one');
  return range(2 ** optionCount)
    .map((decimal) => range(optionCount).map((o) => Math.floor(decimal / 2 ** o) % 2 === 1))
    .filter((taken) => allows.every((rule) => holds(rule, taken)));
}

/** The steps' counts as one string, most important first; the greater string is the better state. */
export function statementKey(steps: readonly (readonly Expression[])[], taken: readonly boolean[]): string {
  return steps.map((step) => String(step.filter((wanted) => holds(wanted, taken)).length).padStart(3, '0')).join('.');
}

/** Levels from 0 for the worst, equal for ties, one for each different key. */
export function levelsByStatements(
  steps: readonly (readonly Expression[])[],
  patterns: readonly (readonly boolean[])[],
): number[] {
  return levelsOf(patterns.map((taken) => statementKey(steps, taken)));
}

export function levelsByWeights(
  weights: readonly { readonly option: number; readonly weight: number }[],
  patterns: readonly (readonly boolean[])[],
): number[] {
  const sum = (taken: readonly boolean[]) =>
    weights.reduce((total, { option, weight }) => total + (taken[option]! ? weight : 0), 0);
  return levelsOf(patterns.map(sum));
}

/** Best group first. */
export function levelsByGroups(groups: readonly (readonly number[])[], stateCount: number): number[] {
  return range(stateCount).map((state) => groups.length - 1 - groups.findIndex((group) => group.includes(state)));
}

function levelsOf<Key extends string | number>(keys: readonly Key[]): number[] {
  const different = [...new Set(keys)];
  return keys.map((key) => different.filter((other) => other < key).length);
}
