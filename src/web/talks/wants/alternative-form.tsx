/** An alternative for the table, a new one or one to be changed: its name, and what it has on each issue. */
import { type FormEvent, useState } from 'react';
import type { SwapIssue, WrittenAlternative } from '../../desk/questions/talks-swaps.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { swapsWords } from '../../phrases/talks-wants.ts';
import { numberFrom } from '../terms/cell-form.ts';
import { ValueField } from './value-field.tsx';

const phrases = swapsWords.add;

interface Props {
  readonly issues: readonly SwapIssue[];
  /** The others; a new one begins as the last of these. */
  readonly others: readonly WrittenAlternative[];
  /** The one that is changed; undefined for a new one. */
  readonly own: WrittenAlternative | undefined;
  readonly onSave: (one: WrittenAlternative) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

export function AlternativeForm({ issues, others, own, onSave, onRemove, onCancel }: Props) {
  const begins = own?.values ?? others.at(-1)?.values ?? {};
  const [name, setName] = useState(own?.name ?? phrases.usual(others.length + 1));
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(issues.map((issue) => [issue.id, String(begins[issue.id] ?? issue.values?.[0]?.id ?? '')])),
  );
  const valueIn = ({ id, values: named }: SwapIssue) =>
    named === undefined ? numberFrom(values[id] ?? '') : values[id] || undefined;
  const isTaken = others.some((one) => one.name === name.trim());
  const isSound = name.trim() !== '' && !isTaken && issues.every((issue) => valueIn(issue) !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    const shown = Object.fromEntries(issues.map((issue) => [issue.id, valueIn(issue)!]));
    onSave({ name: name.trim(), values: { ...own?.values, ...shown } });
  };
  const title = own === undefined ? phrases.title : phrases.changed(own.name);
  return (
    <form aria-label={title} className="no-print" onSubmit={submit}>
      <h4>{title}</h4>
      <div className="fields">
        <Field
          label={phrases.name}
          value={name}
          onChange={setName}
          wrong={isTaken}
          says={isTaken ? phrases.taken : undefined}
          autoFocus
        />
        {issues.map((issue) => (
          <ValueField
            key={issue.id}
            label={issue.name}
            issue={issue}
            value={values[issue.id] ?? ''}
            onChange={(next) => setValues({ ...values, [issue.id]: next })}
          />
        ))}
      </div>
      <div className="deeds">
        <Button look="main" type="submit" isDisabled={!isSound}>
          {own === undefined ? phrases.save : phrases.saveChange}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {phrases.cancel}
        </Button>
        {own !== undefined && (
          <Button look="danger" onPress={onRemove}>
            {phrases.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
