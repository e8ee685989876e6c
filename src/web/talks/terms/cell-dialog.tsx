/** One issue for one party: better and worse first; numbers below, each an assumption. */
import { type FormEvent, useState } from 'react';
import type { DraftIssue, DraftTalksParty } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import { type CellForm, cellEdits, cellForm, numberFrom } from './cell-form.ts';
import { type MeetingTerms, namedValues } from './meeting-terms.ts';
import { type NumberBounds, numberFault } from './number-bounds.ts';
import { NumberField } from './number-field.tsx';
import { rankedFrom } from './order-text.ts';
import { RankingField } from './ranking-field.tsx';
import './terms-dialog.css';
import { DialogDeeds } from './dialog-deeds.tsx';

const words = termsWords.cell;
const WEIGHT_BOUNDS: NumberBounds = { least: 0 };
/** Unless the case says what worths are out of. */
const MOST_WORTH = 100;
const DIRECTIONS = ['more', 'less', 'none'] as const;

interface Props {
  readonly terms: MeetingTerms;
  readonly issue: { readonly id: string; readonly draft: DraftIssue; readonly name: string };
  readonly party: { readonly id: string; readonly draft: DraftTalksParty; readonly name: string };
  readonly onClose: () => void;
}

export function CellDialog({ terms, issue, party, onClose }: Props) {
  const [form, setForm] = useState(() => cellForm(issue.draft, issue.id, party.draft));
  const change = (more: Partial<CellForm>) => setForm((before) => ({ ...before, ...more }));
  const named = namedValues(issue.draft);
  const worthBounds = { least: 0, most: party.draft.points ?? MOST_WORTH };
  const isSound =
    numberFault(form.weight, WEIGHT_BOUNDS) === undefined &&
    form.worths.every(({ worth }) => numberFault(worth, worthBounds) === undefined);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onClose();
    const root = [...terms.root, 'parties', party.id];
    const edits = cellEdits(issue.draft, issue.id, party.draft, root, form, terms.meeting !== undefined);
    if (edits.length > 0) void perform(edits, termsWords.said.cell(issue.name, party.name));
  };
  return (
    <Dialog title={words.title(issue.name, party.name)} isOpen onClose={onClose} size="large">
      <form className="terms-dialog" onSubmit={save}>
        {named === undefined ? (
          <Choice
            label={words.direction}
            items={DIRECTIONS.map((one) => ({ id: one, name: words.directions[one] }))}
            chosen={form.direction}
            onChoose={(direction) => change({ direction })}
          />
        ) : (
          <>
            <Tick
              label={words.hasOrder}
              isTicked={form.ranked !== undefined}
              onTick={(ticked) =>
                change({
                  ranked: ticked
                    ? rankedFrom(
                        undefined,
                        named.map(({ id }) => id),
                      )
                    : undefined,
                })
              }
            >
              <span>{words.hasOrder}</span>
            </Tick>
            {form.ranked !== undefined && (
              <RankingField
                label={words.order}
                ranked={form.ranked}
                nameOf={(id) => named.find((one) => one.id === id)?.name ?? id}
                onChange={(ranked) => change({ ranked })}
              />
            )}
          </>
        )}
        <fieldset>
          <legend>{words.numbers}</legend>
          <p className="quiet">{words.numbersSay}</p>
          <div className="fields">
            <NumberField
              label={words.weight}
              value={form.weight}
              bounds={WEIGHT_BOUNDS}
              onChange={(weight) => change({ weight })}
            />
            {form.worths.map(({ key, name, worth }, at) => (
              <NumberField
                key={key}
                label={words.worth(name)}
                value={worth}
                bounds={worthBounds}
                onChange={(next) => change({ worths: form.worths.with(at, { key, name, worth: next }) })}
              />
            ))}
          </div>
          {named === undefined && !form.isFormula && (
            <AnotherAmount
              onAdd={(key) => change({ worths: [...form.worths, { key, name: key, worth: '' }] })}
              taken={form.worths.map(({ key }) => key)}
            />
          )}
          {form.isFormula && <p className="quiet">{words.formula}</p>}
        </fieldset>
        <DialogDeeds isSound={isSound} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** Between the amounts whose worth is given, straight lines are drawn. */
function AnotherAmount({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (key: string) => void }) {
  const [typed, setTyped] = useState('');
  const amount = numberFrom(typed);
  const key = amount === undefined ? undefined : String(amount);
  const canAdd = key !== undefined && !taken.includes(key);
  return (
    <div className="value-row">
      <Field label={words.amount} value={typed} inputMode="decimal" onChange={setTyped} says={words.amountSays} />
      <Button
        isDisabled={!canAdd}
        onPress={() => {
          if (key !== undefined) onAdd(key);
          setTyped('');
        }}
      >
        {words.addAmount}
      </Button>
    </div>
  );
}
