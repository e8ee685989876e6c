/** What is kept of answers, and whether what a browser kept is that: it may be of another time, or another hand's. */
import type { WrittenComparison } from '../../desk/questions/talks-parts.ts';
import type { WrittenAlternative, WrittenStep } from '../../desk/questions/talks-swaps.ts';

export interface WeightAnswers {
  /** As a case writes an order: `water > price = court`; undefined while nobody has put them in order. */
  readonly ranking?: string | undefined;
  /** As they were typed, by the issue's id. */
  readonly ratings: Readonly<Record<string, string>>;
  readonly comparisons: readonly WrittenComparison[];
}

export const NO_WEIGHT_ANSWERS: WeightAnswers = { ratings: {}, comparisons: [] };

export interface SwapAnswers {
  readonly alternatives: readonly WrittenAlternative[];
  readonly steps: readonly WrittenStep[];
}

export const NO_SWAP_ANSWERS: SwapAnswers = { alternatives: [], steps: [] };

export function isWeightAnswers(value: unknown): value is WeightAnswers {
  if (!isRecord(value)) return false;
  const { ranking, ratings, comparisons } = value;
  return (
    (ranking === undefined || typeof ranking === 'string') &&
    isRecord(ratings) &&
    Object.values(ratings).every((one) => typeof one === 'string') &&
    Array.isArray(comparisons) &&
    comparisons.every(
      (one) =>
        isRecord(one) && isPart(one.a) && isPart(one.b) && ['a', 'b', 'equal', 'unknown'].includes(String(one.says)),
    )
  );
}

export function isSwapAnswers(value: unknown): value is SwapAnswers {
  if (!isRecord(value)) return false;
  const { alternatives, steps } = value;
  return (
    Array.isArray(alternatives) &&
    alternatives.every((one) => isRecord(one) && typeof one.name === 'string' && isPart(one.values)) &&
    Array.isArray(steps) &&
    steps.every((step) => isStep(step, alternatives.length))
  );
}

function isStep(step: unknown, alternatives: number): boolean {
  if (!isRecord(step)) return false;
  const isThere =
    Number.isInteger(step.alternative) && Number(step.alternative) >= 0 && Number(step.alternative) < alternatives;
  const isSwap = (one: unknown) => isRecord(one) && typeof one.issue === 'string' && typeof one.to === 'string';
  switch (step.do) {
    case 'drop':
      return typeof step.issue === 'string';
    case 'remove':
      return isThere;
    case 'swap':
      return isThere && isSwap(step.change) && isSwap(step.against);
    default:
      return false;
  }
}

function isPart(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
