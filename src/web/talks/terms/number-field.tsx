/** A number to fill in: what is typed and cannot be meant is called so, and nothing is saved of it. */
import { Field } from '../../parts/field.tsx';
import { type NumberBounds, numberFault } from './number-bounds.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly bounds?: NumberBounds;
  /** What else is wrong with it. */
  readonly fault?: string | undefined;
  /** What it is for. */
  readonly says?: string;
  readonly placeholder?: string;
}

export function NumberField({ label, value, onChange, bounds, fault, says, placeholder }: Props) {
  const wrong = numberFault(value, bounds) ?? fault;
  return (
    <Field
      label={label}
      value={value}
      inputMode="decimal"
      onChange={onChange}
      wrong={wrong !== undefined}
      says={wrong ?? says}
      placeholder={placeholder}
    />
  );
}
