/** What an issue comes out at: one of its values, or an amount. */
import type { SwapIssue } from '../../desk/questions/talks-swaps.ts';
import { Choice } from '../../parts/choice.tsx';
import { NumberField } from '../terms/number-field.tsx';

interface Props {
  readonly label: string;
  readonly issue: SwapIssue;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ValueField({ label, issue: { values, unit }, value, onChange }: Props) {
  return values === undefined ? (
    <NumberField label={unit === undefined ? label : `${label} (${unit})`} value={value} onChange={onChange} />
  ) : (
    <Choice label={label} items={values} chosen={value} onChoose={onChange} />
  );
}
