/** Every state as a row: what is taken in it, how it stands under each concept and for each party, how each ranks it. */
import type { Analysis } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { has, isTaken, numberOf, type StateSet } from '../../model/index.ts';
import type { Cell } from '../writers/csv-writer.ts';

export interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** In the order of the numbers; `yes`, `no` and `open` for how a state stands, places from 1 for the best. */
export function outcomeRows({ conflict, stability }: Analysis): Rows {
  const { states, options, parties, preferences, statusQuo } = conflict;
  const defined = stability.concepts.filter(({ byParty }) => byParty !== null);
  const letters = (id: string) => conceptCalled(id)!.letters;
  const heads = [
    'state',
    ...(states.labels === undefined ? [] : ['label']),
    'status quo',
    ...options.map(({ id }) => id),
    ...defined.map(({ id }) => letters(id)),
    ...defined.flatMap(({ id }) => parties.map((party) => `${letters(id)} for ${party.id}`)),
    ...parties.map(({ id }) => `place for ${id}`),
  ];
  const standing = (sure: StateSet, possible: StateSet | undefined, state: number) =>
    has(sure, state) ? 'yes' : possible !== undefined && has(possible, state) ? 'open' : 'no';
  const rows = Array.from({ length: states.count }, (_, state): Cell[] => [
    numberOf(states, state),
    ...(states.labels === undefined ? [] : [states.labels.get(state) ?? null]),
    state === statusQuo ? 'yes' : 'no',
    ...options.map((_, option) => (isTaken(states, state, option) ? 1 : 0)),
    ...defined.map(({ equilibria, possible }) => standing(equilibria!, possible?.equilibria, state)),
    ...defined.flatMap(({ byParty, possible }) =>
      parties.map((_, party) => standing(byParty![party]!, possible?.byParty[party], state)),
    ),
    ...preferences.map(({ ranking }) => (ranking === undefined ? null : ranking.levelCount - ranking.levels[state]!)),
  ]);
  return { heads, rows };
}
