/** The columns of the table, left to right, with where each gets its cell from. */
import type { OptionColumn, OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import type { ConceptFacts } from '../../desk/questions/standings.ts';
import type { StateSort } from '../../desk/questions/state-order.ts';

export type TableColumn =
  | { readonly kind: 'state' }
  | { readonly kind: 'place'; readonly party: string }
  | { readonly kind: 'label' }
  /** `at` is its place among the options. */
  | { readonly kind: 'option'; readonly at: number; readonly option: OptionColumn; readonly endsGroup: boolean }
  /** `of` is 0 for everybody, then the party's place plus 1; `at` the concept's place among those with a column. */
  | {
      readonly kind: 'standing';
      readonly at: number;
      readonly concept: ConceptFacts;
      readonly of: number;
      readonly isUnfolded: boolean;
      readonly endsGroup: boolean;
    }
  | { readonly kind: 'reach' };

export function tableColumns(answer: OutcomesAnswer, sort: StateSort, unfolded: readonly string[]): TableColumn[] {
  const { options, concepts, parties } = answer;
  const sorting =
    sort.by === 'preference' ? parties.find(({ id, isKnown }) => id === sort.party && isKnown) : undefined;
  return [
    { kind: 'state' },
    ...(sorting === undefined ? [] : [{ kind: 'place', party: sorting.name } as const]),
    ...(answer.hasLabels || options.length === 0 ? [{ kind: 'label' } as const] : []),
    ...options.map(
      (option, at): TableColumn => ({ kind: 'option', at, option, endsGroup: options[at + 1]?.party !== option.party }),
    ),
    ...concepts.flatMap((concept, at): TableColumn[] => {
      const isUnfolded = unfolded.includes(concept.id);
      const columns = isUnfolded ? parties.length + 1 : 1;
      return Array.from({ length: columns }, (_, of) => ({
        kind: 'standing',
        at,
        concept,
        of,
        isUnfolded,
        endsGroup: of === columns - 1,
      }));
    }),
    ...(answer.hasStatusQuo ? [{ kind: 'reach' } as const] : []),
  ];
}

const WIDTHS = {
  state: '7.25rem',
  place: '8.5rem',
  label: 'minmax(16rem, 1fr)',
  reach: 'minmax(11rem, 1fr)',
};

/** As in CSS's grid-template-columns. */
export function columnWidths(columns: readonly TableColumn[]): string {
  const widths = columns.map((column) => {
    if (column.kind === 'standing') return column.isUnfolded ? '2.375rem' : '7.5rem';
    if (column.kind === 'option') return optionWidth(columns, column.option.party);
    return WIDTHS[column.kind];
  });
  return columns.some(({ kind }) => kind === 'label' || kind === 'reach')
    ? widths.join(' ')
    : `${widths.join(' ')} 1fr`;
}

/** The owner's name stands above: where it has few options, these have more room. */
function optionWidth(columns: readonly TableColumn[], party: number): string {
  const own = columns.filter((column) => column.kind === 'option' && column.option.party === party).length;
  return own === 1 ? '4.5rem' : own === 2 ? '2.625rem' : '2.125rem';
}
