/** What one party takes another to want: weights and worths as it sees them. */
import './terms-dialog.css';
import { type FormEvent, useState } from 'react';
import type { DraftTalks, DraftTalksParty } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { beliefWords as words } from '../../phrases/talks-tactic.ts';
import { beliefEdits } from './belief-edits.ts';
import { beliefForm, beliefWritten, isBeliefSound } from './belief-form.ts';
import type { CellForm } from './cell-form.ts';
import { DialogDeeds } from './dialog-deeds.tsx';
import { type MeetingTerms, takenOut } from './meeting-terms.ts';
import { NumberField } from './number-field.tsx';

/** Unless the case says what worths are out of. */
const MOST_WORTH = 100;

interface Props {
  readonly talks: DraftTalks;
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly draft: DraftTalksParty; readonly name: string };
  readonly other: { readonly id: string; readonly draft: DraftTalksParty; readonly name: string };
  readonly onClose: () => void;
}

export function BeliefDialog({ talks, terms, party, other, onClose }: Props) {
  const issues = terms.part.issues ?? {};
  const belief = party.draft.believes?.[other.id];
  const [form, setForm] = useState(() => beliefForm(belief, other.draft, issues));
  const points = belief?.points ?? other.draft.points ?? MOST_WORTH;
  const isSound = isBeliefSound(form, points);
  const change = (id: string, more: Partial<CellForm>) =>
    setForm((before) => ({ ...before, [id]: { ...before[id]!, ...more } }));
  const { tactic } = party.draft;
  const isActedOn = typeof tactic === 'object' && tactic.model === 'believed';
  const path = ['parties', party.id, 'believes', other.id];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onClose();
    const value = beliefWritten(form, belief, other.draft);
    void perform(beliefEdits(talks, terms, party.id, other.id, value), words.said(party.name, other.name));
  };
  const hasNumbers = other.draft.weights !== undefined || other.draft.values !== undefined;
  return (
    <Dialog title={words.title(party.name, other.name)} isOpen onClose={onClose} size="large">
      <form className="terms-dialog" onSubmit={save}>
        <p className="quiet">
          {words.lead(party.name, other.name)}{' '}
          {belief === undefined && (hasNumbers ? words.begins(other.name) : words.beginsEmpty)}
        </p>
        {Object.entries(issues).map(([id, issue]) => {
          const cell = form[id]!;
          return (
            <fieldset key={id}>
              <legend>{issue.name ?? id}</legend>
              <div className="fields">
                <NumberField
                  label={words.weight}
                  value={cell.weight}
                  bounds={{ least: 0 }}
                  onChange={(weight) => change(id, { weight })}
                />
                {cell.worths.map(({ key, name, worth }, at) => (
                  <NumberField
                    key={key}
                    label={words.worth(name)}
                    value={worth}
                    bounds={{ least: 0, most: points }}
                    onChange={(next) => change(id, { worths: cell.worths.with(at, { key, name, worth: next }) })}
                  />
                ))}
              </div>
              {cell.isFormula && <p className="quiet">{words.formula}</p>}
            </fieldset>
          );
        })}
        {!isSound && <p className="quiet">{words.needed}</p>}
        <DialogDeeds isSound={isSound} onClose={onClose}>
          {belief !== undefined && !isActedOn && (
            <span className="apart">
              <Button
                look="danger"
                onPress={() => {
                  onClose();
                  void perform([takenOut(terms, path)], words.removed(party.name, other.name));
                }}
              >
                {words.remove}
              </Button>
            </span>
          )}
        </DialogDeeds>
      </form>
    </Dialog>
  );
}
