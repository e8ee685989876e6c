/** One more alternative for the table: its name, and what it has on each issue. */
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
  /** The new one begins as the last of these. */
  readonly before: readonly WrittenAlternative[];
  readonly onAdd: (one: WrittenAlternative) => void;
  readonly onCancel: () => void;
}

export function AlternativeForm({ issues, before, onAdd, onCancel }: Props) {
  const last = before.at(-1)?.values ?? {};
  const [name, setName] = useState(phrases.usual(before.length + 1));
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(issues.map((issue) => [issue.id, String(last[issue.id] ?? issue.values?.[0]?.id ?? '')])),
  );
  const valueIn = ({ id, values: named }: SwapIssue) =>
    named === undefined ? numberFrom(values[id] ?? '') : values[id] || undefined;
  const isTaken = before.some((one) => one.name === name.trim());
  const isSound = name.trim() !== '' && !isTaken && issues.every((issue) => valueIn(issue) !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onAdd({ name: name.trim(), values: Object.fromEntries(issues.map((issue) => [issue.id, valueIn(issue)!])) });
  };
  return (
    <form aria-label={phrases.title} className="no-print" onSubmit={submit}>
      <h4>{phrases.title}</h4>
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
          {phrases.save}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {phrases.cancel}
        </Button>
      </div>
    </form>
  );
}
