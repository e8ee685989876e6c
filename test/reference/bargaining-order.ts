/** What numbers that fit an order can say, tried out at their extremes. */
import type { PartyOrder } from '../../src/engine/bargaining/points/index.ts';

/** Small enough that the extremes are nearly reached, large enough to be told from 0. */
const LITTLE = 1e-3;

export interface Numbers {
  readonly weights: readonly number[];
  readonly worths: readonly (readonly number[])[];
}

/** Additive numbers that fit: nearly all weight to the most important groups, nearly all worth above or below a rank. */
export function extremes({ ranks, importance, groups }: PartyOrder, levels: readonly number[]): Numbers[] {
  let weights: number[][] = [];
  for (let heavy = 0; heavy <= groups; heavy += 1) {
    let some: number[][] = [[]];
    for (const group of importance) {
      const choices = group === undefined ? [LITTLE, 10] : [(group < heavy ? 1 : 0) + LITTLE * (groups - group)];
      some = some.flatMap((one) => choices.map((weight) => [...one, weight]));
    }
    weights = [...weights, ...some];
  }
  let worths: number[][][] = [[]];
  for (const [issue, count] of levels.entries()) {
    const rank = ranks[issue];
    const choices: number[][] = [];
    if (rank === undefined) {
      for (let bits = 0; bits < 2 ** count; bits += 1) {
        choices.push(Array.from({ length: count }, (_, level) => (bits >> level) & 1));
      }
    } else if (rank.worst === 0) choices.push(Array.from({ length: count }, () => 0));
    else {
      for (let top = 1; top <= rank.worst; top += 1) {
        choices.push([...rank.byLevel].map((one) => (one < top ? 1 - LITTLE * one : LITTLE * (rank.worst - one))));
      }
    }
    worths = worths.flatMap((one) => choices.map((choice) => [...one, choice]));
  }
  return weights.flatMap((one) => worths.map((other) => ({ weights: one, worths: other })));
}

export function worth({ weights, worths }: Numbers, pack: readonly number[]): number {
  return pack.reduce((sum, level, issue) => sum + weights[issue]! * worths[issue]![level]!, 0);
}

/** The least that a change brings, in any of the numbers. */
export function leastGain(numbers: readonly Numbers[], from: readonly number[], to: readonly number[]): number {
  return Math.min(...numbers.map((one) => worth(one, to) - worth(one, from)));
}
