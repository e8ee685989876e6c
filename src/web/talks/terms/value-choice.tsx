/** A value of a named issue, or an amount; or none. */
import type { DraftIssue } from '../../../format/index.ts';
import { Choice } from '../../parts/choice.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import { namedValues } from './meeting-terms.ts';
import { amountBounds } from './number-bounds.ts';
import { NumberField } from './number-field.tsx';

/** No id of a value begins so. */
const ANY = ':any';
const AS_WRITTEN = ':as-written';

interface Props {
  readonly label: string;
  readonly issue: DraftIssue;
  /** Empty for none; undefined where the text says what cannot be chosen here. */
  readonly value: string | undefined;
  /** What none is called. */
  readonly open: string;
  readonly onChange: (value: string) => void;
}

export function ValueChoice({ label, issue, value, open, onChange }: Props) {
  const named = namedValues(issue);
  if (named === undefined && value !== undefined) {
    return (
      <NumberField label={label} value={value} bounds={amountBounds(issue)} placeholder={open} onChange={onChange} />
    );
  }
  const items = [
    { id: ANY, name: open },
    ...(value === undefined ? [{ id: AS_WRITTEN, name: termsWords.party.asWritten }] : []),
    ...(named ?? []),
  ];
  return (
    <Choice
      label={label}
      items={items}
      chosen={value === undefined ? AS_WRITTEN : value === '' ? ANY : value}
      onChoose={(id) => {
        if (id !== AS_WRITTEN) onChange(id === ANY ? '' : id);
      }}
    />
  );
}
