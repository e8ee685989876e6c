/** How long they may talk. */
import { type FormEvent, useState } from 'react';
import type { Plain, TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { day } from '../../phrases/figures.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { numberFrom } from './cell-form.ts';
import type { MeetingTerms } from './meeting-terms.ts';
import { type NumberBounds, numberFault } from './number-bounds.ts';
import { NumberField } from './number-field.tsx';

const words = termsWords.deadline;
const BOUNDS: NumberBounds = { least: 1, isWhole: true };

export function Deadline({ terms }: { readonly terms: MeetingTerms }) {
  const [isOpen, setOpen] = useState(false);
  const { rounds, date } = terms.part.deadline ?? {};
  const says = words.says(rounds, date && (day(date) ?? date));
  return (
    <p>
      <strong>{words.title}:</strong> {says === '' ? words.none : says}{' '}
      <span className="no-print">
        <Button look="quiet" onPress={() => setOpen(true)}>
          {words.edit}
        </Button>
      </span>
      {isOpen && <DeadlineDialog terms={terms} onClose={() => setOpen(false)} />}
    </p>
  );
}

function DeadlineDialog({ terms, onClose }: { readonly terms: MeetingTerms; readonly onClose: () => void }) {
  const before = terms.part.deadline ?? {};
  const [rounds, setRounds] = useState(String(before.rounds ?? ''));
  const [date, setDate] = useState(before.date ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (numberFault(rounds, BOUNDS) !== undefined) return;
    onClose();
    const count = numberFrom(rounds);
    const value: Plain = {
      ...(count !== undefined && { rounds: count }),
      ...(date.trim() !== '' && { date: date.trim() }),
    };
    const path = [...terms.root, 'deadline'];
    const isEmpty = Object.keys(value).length === 0;
    const edit: TextEdit =
      !isEmpty || terms.meeting !== undefined
        ? { kind: 'set', path, value: isEmpty ? null : value }
        : { kind: 'remove', path };
    if (isEmpty && terms.part.deadline === undefined) return;
    void perform([edit], termsWords.said.deadline);
  };
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <form className="terms-dialog" onSubmit={save}>
        <NumberField label={words.rounds} value={rounds} bounds={BOUNDS} onChange={setRounds} />
        <Field label={words.date} value={date} onChange={setDate} placeholder="2019-04-24" />
        <div className="deeds">
          <Button look="quiet" onPress={onClose}>
            {termsWords.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={numberFault(rounds, BOUNDS) !== undefined}>
            {termsWords.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
