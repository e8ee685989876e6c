/** What holds without an agreement, where the case's conflict says so: which of its states are worth what to each. */
import { type FormEvent, useState } from 'react';
import { type Draft, pointsWritten, type TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tick } from '../../parts/tick.tsx';
import { breakdownWords as words } from '../../phrases/talks-meetings.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { breakdownWritten, type EntryForm, entryForms, isBreakdownSound, NEW_ENTRY } from './breakdown-form.ts';
import { DialogDeeds } from './dialog-deeds.tsx';
import { type MeetingTerms, takenOut } from './meeting-terms.ts';
import { NumberField } from './number-field.tsx';
import { withRow } from './rows.ts';

interface Props {
  readonly draft: Draft;
  readonly terms: MeetingTerms;
  readonly nameOf: (party: string) => string;
}

/** Nothing where the case has no conflict. */
export function BreakdownTerms({ draft, terms, nameOf }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { breakdown } = terms.part;
  if (draft.conflict === undefined) return null;
  const entries = breakdown === undefined ? [] : entryForms(breakdown);
  return (
    <div className="breakdown-terms">
      <p>
        <strong>{words.title}:</strong> {breakdown === undefined ? words.none : words.states(breakdown.concept)}{' '}
        <span className="no-print">
          <Button look="quiet" aria-label={words.edit} onPress={() => setOpen(true)}>
            {termsWords.edit}
          </Button>
        </span>
      </p>
      {entries.length > 0 && (
        <ul className="plain">
          {entries.map(({ row, where, worth, why }) => (
            <li key={row}>
              {words.entry(
                where === '' ? words.anyState : where,
                Object.entries(worth).map(([party, one]) => words.worth(nameOf(party), one)),
                why === '' ? undefined : why,
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <BreakdownDialog terms={terms} nameOf={nameOf} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface DialogProps extends Omit<Props, 'draft'> {
  readonly onClose: () => void;
}

function BreakdownDialog({ terms, nameOf, onClose }: DialogProps) {
  const before = terms.part.breakdown;
  const [isUsed, setUsed] = useState(before !== undefined);
  const [entries, setEntries] = useState(() => entryForms(before ?? {}));
  const parties = Object.entries(terms.part.parties ?? {})
    .filter(([, { weights, values }]) => weights !== undefined || values !== undefined)
    .map(([id]) => id);
  const bounds = (party: string) => ({ least: 0, most: pointsWritten(terms.part, party) });
  const isSound = !isUsed || isBreakdownSound(entries, bounds);
  const change = (at: number, more: Partial<EntryForm>) => setEntries(entries.with(at, { ...entries[at]!, ...more }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onClose();
    const path = [...terms.root, 'breakdown'];
    const value = breakdownWritten(entries, before ?? {});
    const isSame = isUsed && before !== undefined && JSON.stringify(value) === JSON.stringify(before);
    if (isSame || (!isUsed && before === undefined)) return;
    const edit: TextEdit = isUsed ? { kind: 'set', path, value } : takenOut(terms, ['breakdown']);
    void perform([edit], words.said);
  };
  return (
    <Dialog title={words.dialog} isOpen onClose={onClose} size="large">
      <form className="terms-dialog" onSubmit={save}>
        <Tick label={words.uses} isTicked={isUsed} onTick={setUsed}>
          <span>{words.uses}</span>
        </Tick>
        {isUsed && (
          <>
            <p className="quiet">{words.lead}</p>
            {entries.map(({ row, where, worth, why }, at) => {
              const isEarly = where.trim() === '' && at < entries.length - 1;
              return (
                <div key={row} className="line">
                  <Field
                    label={words.where(at + 1)}
                    value={where}
                    onChange={(next) => change(at, { where: next })}
                    wrong={isEarly}
                    says={isEarly ? words.notLast : words.whereSays}
                  />
                  <div className="fields">
                    {parties.map((party) => (
                      <NumberField
                        key={party}
                        label={words.worthTo(nameOf(party))}
                        value={worth[party] ?? ''}
                        bounds={bounds(party)}
                        onChange={(next) => change(at, { worth: { ...worth, [party]: next } })}
                      />
                    ))}
                  </div>
                  <div className="value-row">
                    <Field label={words.why} value={why} onChange={(next) => change(at, { why: next })} />
                    <IconButton name={words.remove(at + 1)} onPress={() => setEntries(entries.toSpliced(at, 1))}>
                      <Icon name="trash" />
                    </IconButton>
                  </div>
                </div>
              );
            })}
            <div>
              <Button onPress={() => setEntries(withRow(entries, NEW_ENTRY))}>
                <Icon name="plus" />
                {words.add}
              </Button>
            </div>
          </>
        )}
        <DialogDeeds isSound={isSound} onClose={onClose} />
      </form>
    </Dialog>
  );
}
