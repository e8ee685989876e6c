/** The smallest conflicts that tell concepts apart: two parties with one option each. */

import { stability } from '../src/engine/stability/index.ts';
import { type Conflict, rankByGroups, type StateSet, statesOf } from '../src/model/index.ts';
import { finish } from '../src/model/resumable.ts';
import { conflictOf } from './generate.ts';
import { tableOf } from './table.ts';

/** States by number: 0 neither takes its option, 1 the first party does, 2 the second does, 3 both do. Rankings best first. */
export function twoByTwo(
  first: readonly (number | readonly number[])[],
  second: readonly (number | readonly number[])[],
): Conflict {
  const preferences = [first, second].map((ranking) => {
    const groups = ranking.map((entry) => (typeof entry === 'number' ? [entry] : entry));
    return { wants: { kind: 'ranking', groups }, ranking: rankByGroups(groups, 4) } as const;
  });
  return conflictOf({
    form: 'options',
    options: [0, 1].map((party) => ({ id: `p${party}.o`, party, does: 'acts', oneWay: undefined, by: undefined })),
    states: tableOf(
      [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ],
      2,
    ),
    moves: { kind: 'implied' },
    preferences,
  });
}

/** Swerving is the option: each wants the other to swerve, and both to rather than neither. */
export const chicken = twoByTwo([2, 3, 1, 0], [1, 3, 2, 0]);

/** Helping is the option: each wants to be helped, and would rather not help. */
export const dilemma = twoByTwo([2, 3, 0, 1], [1, 3, 0, 2]);

export function stableFor(conflict: Conflict, concept: string, party: number): number[] | null {
  const set = finish(stability(conflict, { concepts: [concept] })).concepts[0]!.byParty?.[party];
  return set === undefined ? null : statesOf(set);
}

export function equilibriaOf(conflict: Conflict, concept: string): number[] | null {
  const set: StateSet | null = finish(stability(conflict, { concepts: [concept] })).concepts[0]!.equilibria;
  return set === null ? null : statesOf(set);
}
