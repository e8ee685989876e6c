/** Items divided between two parties by the points that each gives them. */
import { named } from '../../phrases/named.ts';
import '../wants/wants.css';
import './divide.css';
import { useRef } from 'react';
import { adjustedWinner } from '../../../engine/bargaining/index.ts';
import type { Draft, DraftTalks } from '../../../format/index.ts';
import { useDraft } from '../../evidence/use-ledger.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { talksDivide as phrases } from '../../phrases/talks-divide.ts';
import { withRow } from '../terms/rows.ts';
import { useKeptAnswers } from '../wants/kept-answers.ts';
import { type DivisionAnswers, type DivisionFault, isDivision, NO_DIVISION, readDivision } from './division-form.ts';
import { DivisionResult } from './division-result.tsx';
import { ItemsTable } from './items-table.tsx';

export function DividePart() {
  const draft = useDraft();
  if (draft?.talks === undefined) return null;
  return <Divide draft={draft} talks={draft.talks} />;
}

function Divide({ draft, talks }: { readonly draft: Draft; readonly talks: DraftTalks }) {
  const [answers, keep, forget] = useKeptAnswers('division', isDivision, NO_DIVISION);
  const added = useRef(false);
  const parties = Object.keys(talks.parties ?? {}).map((id) => ({ id, name: draft.parties?.[id]?.name ?? id }));
  const sides = sidesOf(answers, parties);
  if (sides === undefined) return null;
  const { items } = answers;
  const names = [sides[0].name, sides[1].name] as const;
  const take = (next: Partial<DivisionAnswers>) => keep({ ...answers, ...next });
  const read = readDivision(answers);
  const found = 'points' in read ? adjustedWinner(read.points) : undefined;
  return (
    <div className="talks-part divide-part">
      <h3>{phrases.title}</h3>
      <p className="quiet">{phrases.lead}</p>
      {parties.length > 2 && (
        <div className="tools no-print">
          {([0, 1] as const).map((side) => (
            <Choice
              key={side}
              label={side === 0 ? phrases.first : phrases.second}
              items={parties.filter(({ id }) => id !== sides[side === 0 ? 1 : 0].id)}
              chosen={sides[side].id}
              onChoose={(id) => take({ parties: side === 0 ? [id, sides[1].id] : [sides[0].id, id] })}
            />
          ))}
        </div>
      )}
      {items.length === 0 ? (
        <p>{phrases.none}</p>
      ) : (
        <ItemsTable items={items} names={names} focusLast={added.current} onChange={(next) => take({ items: next })} />
      )}
      <div className="deeds no-print">
        <Button
          onPress={() => {
            added.current = true;
            take({ items: withRow(items, { name: '', points: ['', ''] }) });
          }}
        >
          <Icon name="plus" />
          {phrases.add}
        </Button>
        {items.length === 0 && (
          <Button
            onPress={() =>
              take({
                items: Object.entries(talks.issues ?? {}).map(([id, issue], row) => ({
                  row,
                  name: issue.name ?? id,
                  points: ['', ''],
                })),
              })
            }
          >
            {phrases.takeIssues}
          </Button>
        )}
      </div>
      <div role="status">
        {items.length > 0 && 'faults' in read && (
          <ul className="faults">
            {read.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{faultText(fault, names)}</li>
            ))}
          </ul>
        )}
      </div>
      {found !== undefined && 'found' in found && 'points' in read && (
        <DivisionResult division={found.found} items={read.names} points={read.points} names={names} />
      )}
      <p className="quiet no-print">
        {phrases.notKept}{' '}
        {items.length > 0 && (
          <Button look="quiet" aria-label={named(phrases.forget, phrases.forgetSays)} onPress={forget}>
            {phrases.forget}
          </Button>
        )}
      </p>
    </div>
  );
}

interface Side {
  readonly id: string;
  readonly name: string;
}

/** Those that were chosen, as far as they still talk; undefined where there are not two. */
function sidesOf({ parties: chosen }: DivisionAnswers, parties: readonly Side[]): readonly [Side, Side] | undefined {
  const named = (chosen ?? []).flatMap((id) => parties.find((party) => party.id === id) ?? []);
  const [one, other] = [...named, ...parties.filter((party) => !named.includes(party))];
  return one === undefined || other === undefined ? undefined : [one, other];
}

function faultText(fault: DivisionFault, names: readonly [string, string]): string {
  switch (fault.form) {
    case 'unnamed':
      return phrases.unnamed;
    case 'no-number':
      return phrases.notNumber(fault.item.name, names[fault.side]);
    case 'left':
      return phrases.left(names[fault.side], fault.left);
  }
}
