/** Every coalition in every state as a row: whether it would stay, under each idea of what answers it. */
import { COALITION_CONCEPTS, type CoalitionFinding } from '../../engine/stability/index.ts';
import { type Conflict, has, numberOf, partiesIn } from '../../model/index.ts';
import { coalitions as phrases } from '../phrases/coalitions.ts';
import type { Cell } from '../writers/csv-writer.ts';
import type { Rows } from './outcome-rows.ts';

/** `yes` where it stays; of a coalition that cannot be judged, since wants are unknown, the cells are empty. */
export function coalitionRows({ states, parties }: Conflict, findings: readonly CoalitionFinding[]): Rows {
  return {
    heads: ['coalition', 'state', ...COALITION_CONCEPTS.map((id) => phrases.concepts[id].letters)],
    rows: findings.flatMap(({ coalition, stable, undecided }) => {
      const who = partiesIn(coalition)
        .map((party) => parties[party]!.id)
        .join(' + ');
      return Array.from({ length: states.count }, (_, state): Cell[] => [
        who,
        numberOf(states, state),
        ...COALITION_CONCEPTS.map((id) => (undecided ? null : has(stable[id], state) ? 'yes' : 'no')),
      ]);
    }),
  };
}
