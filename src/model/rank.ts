/** From what a party wants to a ranking of all states, best = highest level. */
import type { Ranking, Wants } from './conflict.ts';
import { densify, roomFor } from './densify.ts';
import { holdsIn } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { StateTable } from './state-table.ts';

/**
 * Option prioritizing (Peng, Hipel, Kilgour & Fang 1997): the first step is worth more than all later ones together.
 * Statements that share a step weigh the same: the more of them hold, the better.
 */
export function rankByStatements(steps: readonly (readonly Expression[])[], states: StateTable): Ranking {
  const levels = new Int32Array(states.count);
  const room = roomFor(states.count);
  let range = 1;
  for (const step of steps) {
    if (range * (step.length + 1) > room) range = densify(levels, range);
    for (let s = 0; s < levels.length; s++) levels[s]! *= step.length + 1;
    for (const statement of step) {
      const where = holdsIn(statement, states);
      for (let s = 0; s < levels.length; s++) levels[s]! += (where[s >>> 5]! >>> (s & 31)) & 1;
    }
    range *= step.length + 1;
  }
  return { levels, levelCount: densify(levels, range) };
}

/** Option weighting: the greater the sum of the weights of the options taken, the better. Weights are whole numbers. */
export function rankByWeights(
  weights: readonly { readonly option: number; readonly weight: number }[],
  states: StateTable,
): Ranking {
  const sums = new Float64Array(states.count);
  for (const { option, weight } of weights) {
    const column = states.columns[option]!;
    for (let s = 0; s < sums.length; s++) sums[s]! += ((column[s >>> 5]! >>> (s & 31)) & 1) * weight;
  }
  const ascending = [...new Set(sums)].sort((a, b) => a - b);
  const levelOf = new Map(ascending.map((sum, level) => [sum, level]));
  return { levels: Int32Array.from(sums, (sum) => levelOf.get(sum)!), levelCount: ascending.length };
}

/** A direct ranking: groups of states, best first, each state in exactly one group. */
export function rankByGroups(groups: readonly (readonly number[])[], stateCount: number): Ranking {
  const levels = new Int32Array(stateCount);
  for (const [place, group] of groups.entries()) {
    for (const state of group) levels[state] = groups.length - 1 - place;
  }
  return { levels, levelCount: groups.length };
}

/** The ranking that known wants give; undefined where they are unknown. */
export function rank(wants: Wants, states: StateTable): Ranking | undefined {
  switch (wants.kind) {
    case 'statements':
      return rankByStatements(
        wants.steps.map((step) => step.map((statement) => statement.wants)),
        states,
      );
    case 'weights':
      return rankByWeights(wants.weights, states);
    case 'ranking':
      return rankByGroups(wants.groups, states.count);
    case 'unknown':
      return undefined;
  }
}

/** The states in tie groups, best first. */
export function tieGroups({ levels, levelCount }: Ranking): number[][] {
  const groups: number[][] = Array.from({ length: levelCount }, () => []);
  for (let s = 0; s < levels.length; s++) groups[levelCount - 1 - levels[s]!]!.push(s);
  return groups;
}
