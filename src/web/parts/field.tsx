/** A line or a paragraph of text to fill in. */
import './field.css';
import { Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** What it is for, or what is wrong with it. */
  readonly says?: string | undefined;
  readonly wrong?: boolean;
  readonly lines?: number;
  readonly placeholder?: string | undefined;
}

export function Field({ label, hideLabel = false, says, wrong = false, lines = 1, placeholder, ...props }: Props) {
  const shown = placeholder === undefined ? {} : { placeholder };
  return (
    <TextField {...props} isInvalid={wrong} className="field">
      <Label className={hideLabel ? 'visually-hidden' : 'label'}>{label}</Label>
      {lines === 1 ? <Input {...shown} /> : <TextArea rows={lines} {...shown} />}
      {says !== undefined && (
        <Text slot="description" className={wrong ? 'says wrong' : 'says'}>
          {says}
        </Text>
      )}
    </TextField>
  );
}
