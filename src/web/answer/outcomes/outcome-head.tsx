/** The two rows of heads: whose options, under which idea of foresight; then each column. */
import { memo } from 'react';
import type { OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import type { StateFilter } from '../../desk/questions/state-order.ts';
import { PartyLine } from '../../parts/party-name.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import type { TableColumn } from './table-columns.ts';

interface Props {
  readonly answer: OutcomesAnswer;
  readonly columns: readonly TableColumn[];
  readonly filter: StateFilter;
  /** The column of the head that the keyboard is at. */
  readonly active: number | undefined;
}

/** Scrolling leaves it as it is. */
export const OutcomeHead = memo(function OutcomeHead({ answer, columns, filter, active }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a windowed table is no table element.
    <div role="rowgroup" className="head">
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells are. */}
      <div role="row" aria-rowindex={1} className="groups">
        {groupsOf(columns).map(({ from, span, first }) => (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles know it.
          <div
            key={from}
            role={groupName(first) ? 'columnheader' : 'gridcell'}
            aria-colindex={from + 1}
            aria-colspan={span}
            className={`group ${first.kind}`}
            style={{ gridColumn: `span ${span}` }}
          >
            {first.kind === 'option' && <Owner party={first.option.party} answer={answer} />}
            {first.kind === 'standing' && first.isUnfolded && <ConceptName column={first} />}
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells are. */}
      <div role="row" aria-rowindex={2} className="heads">
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
            key={at}
            role="columnheader"
            aria-colindex={at + 1}
            aria-label={headLabel(column, answer)}
            aria-description={
              column.kind === 'option' ? optionDeed(column, filter) : headMeaning(column, answer, filter)
            }
            title={column.kind === 'option' ? optionSays(column, answer.parties) : undefined}
            className={`cell ${column.kind}${'endsGroup' in column && column.endsGroup ? ' ends' : ''}`}
            data-upright={isUpright(column) || undefined}
            data-filter={column.kind === 'option' ? filter.options?.[column.option.id] : undefined}
            data-row={-1}
            data-column={at}
            tabIndex={active === at ? 0 : -1}
          >
            <Head column={column} answer={answer} />
          </div>
        ))}
      </div>
    </div>
  );
});

function Head({ column, answer }: { readonly column: TableColumn; readonly answer: OutcomesAnswer }) {
  if (column.kind === 'option') {
    return (
      <span className="upright deed">
        <Words text={column.option.does} />
      </span>
    );
  }
  if (column.kind !== 'standing') return headLabel(column, answer);
  if (!column.isUnfolded) return <ConceptName column={column} />;
  if (column.of === 0) return <span className="upright">{phrases.columns.all}</span>;
  return (
    <>
      <bdi className="upright">{answer.parties[column.of - 1]!.name}</bdi>
      <PartyLine party={column.of - 1} />
    </>
  );
}

function Owner({ party, answer }: { readonly party: number; readonly answer: OutcomesAnswer }) {
  const { name } = answer.parties[party]!;
  return (
    <>
      <PartyLine party={party} />
      <bdi className="name" title={name}>
        {name}
      </bdi>
    </>
  );
}

function ConceptName({ column }: { readonly column: Extract<TableColumn, { kind: 'standing' }> }) {
  const { name, letters } = column.concept;
  return (
    <span className="concept">
      {name} <span className="letters">{letters}</span>
    </span>
  );
}

function headLabel(column: TableColumn, { parties }: OutcomesAnswer): string {
  switch (column.kind) {
    case 'state':
    case 'label':
    case 'reach':
      return phrases.columns[column.kind];
    case 'place':
      return phrases.columns.place(column.party);
    case 'option':
      return phrases.optionHead(optionSays(column, parties), column.option.short);
    case 'standing': {
      const head = phrases.conceptHead(column.concept);
      if (!column.isUnfolded) return head;
      return `${head}: ${column.of === 0 ? phrases.columns.all : parties[column.of - 1]!.name}`;
    }
  }
}

/** What the column shows, and what pressing its head does. */
export function headMeaning(column: TableColumn, { parties }: OutcomesAnswer, filter: StateFilter): string {
  switch (column.kind) {
    case 'state':
      return phrases.stateMeans;
    case 'label':
      return phrases.lead;
    case 'reach':
      return phrases.reachMeans;
    case 'place':
      return phrases.placeMeans(column.party);
    case 'option':
      return phrases.optionHelp(optionSays(column, parties), optionDeed(column, filter));
    case 'standing': {
      const { concept, of, isUnfolded } = column;
      if (of > 0) return phrases.partyOf(parties[of - 1]!.name, concept.letters);
      return `${phrases.conceptMeans(concept)} ${isUnfolded ? phrases.fold : phrases.unfold}`;
    }
  }
}

type OptionHead = Extract<TableColumn, { kind: 'option' }>;

function optionSays({ option: { party, does } }: OptionHead, parties: OutcomesAnswer['parties']): string {
  return phrases.optionMeans(parties[party]!.name, plainWords(does));
}

/** What pressing the head of an option does. */
function optionDeed({ option: { id } }: OptionHead, filter: StateFilter): string {
  return phrases.optionFilter[filter.options?.[id] ?? 'any'];
}

const isUpright = (column: TableColumn) =>
  column.kind === 'option' || (column.kind === 'standing' && column.isUnfolded);

const groupName = (first: TableColumn) => first.kind === 'option' || (first.kind === 'standing' && first.isUnfolded);

function groupsOf(columns: readonly TableColumn[]) {
  const groups: { from: number; span: number; first: TableColumn }[] = [];
  let from = 0;
  for (const [at, column] of columns.entries()) {
    if ('endsGroup' in column && !column.endsGroup) continue;
    groups.push({ from, span: at + 1 - from, first: columns[from]! });
    from = at + 1;
  }
  return groups;
}
