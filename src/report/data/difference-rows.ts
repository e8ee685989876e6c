/** Every state that holds, or may hold, in one of two conflicts as a row per concept: how it stands in each, and what made the change. */
import type { Attribution, ComparedOutcome, Comparison, Outcome } from '../../analysis/index.ts';
import { conceptCalled } from '../../engine/stability/index.ts';
import { numberOf } from '../../model/index.ts';
import { stateInWords } from '../words/state-in-words.ts';
import type { Cell } from '../writers/csv-writer.ts';
import { plainText } from '../writers/text-writer.ts';
import type { Rows } from './outcome-rows.ts';

/**
 * Of the first two columns of a comparison. The standings are those of `Standing`; `change` is empty where the state
 * stands alike in both; `made by` names, by their paths, the differences each of which alone makes it, or the smallest
 * sets that do. It is empty where `attribution` explains no such change, since it looks at few concepts.
 */
export function differenceRows({ columns, concepts, outcomes }: Comparison, attribution: Attribution): Rows {
  const [first, second] = columns;
  const made = causesIn(attribution);
  const rows = concepts.flatMap((concept, place) =>
    outcomes.flatMap((outcome): Cell[][] => {
      const [before, after] = outcome.standings.map((column) => column[place]!);
      if (![before, after].some((one) => one === 'holds' || one === 'open')) return [];
      return [
        [
          conceptCalled(concept)!.letters,
          first!.variant ?? '',
          second!.variant ?? '',
          number(outcome, 0),
          number(outcome, 1),
          words(outcome),
          before!,
          after!,
          before === after ? '' : after === 'holds' ? 'gained' : before === 'holds' ? 'lost' : 'other',
          made.get(keyOf(concept, outcome.outcome)) ?? '',
        ],
      ];
    }),
  );
  return {
    heads: ['concept', 'first', 'second', 'state in first', 'state in second', 'what is done', ...STANDINGS],
    rows,
  };

  function number({ states }: ComparedOutcome, column: number): number | null {
    const state = states[column];
    return typeof state === 'number' ? numberOf(columns[column]!.conflict.states, state) : null;
  }

  function words({ states }: ComparedOutcome): string {
    const column = states.findIndex((state) => typeof state === 'number');
    return plainText(stateInWords(columns[column]!.conflict, states[column] as number));
  }
}

const STANDINGS = ['in first', 'in second', 'change', 'made by'];

function causesIn({ differences, changes }: Attribution): Map<string, string> {
  const path = (place: number) => differences[place]!.path;
  return new Map(
    changes.map(({ concept, outcome, sufficient, together }) => [
      keyOf(concept, outcome),
      sufficient.length > 0
        ? sufficient.map(path).join('; ')
        : together.map((set) => set.map(path).join(' + ')).join('; '),
    ]),
  );
}

function keyOf(concept: string, { key }: Outcome): string {
  return JSON.stringify([concept, key]);
}
