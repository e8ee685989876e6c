/** The empty line at the end of a list: what is typed there and closed with Enter, or left, is added. */
import { type KeyboardEvent, type Ref, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly add: (text: string) => void;
  /** Enter on the empty line. */
  readonly onDone?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly look?: 'plain' | 'boxed';
}

export function AddLine({ label, placeholder, add, onDone, inputRef, look = 'plain' }: Props) {
  const [text, setText] = useState('');
  const submit = () => {
    const said = text.trim();
    setText('');
    if (said !== '') add(said);
    return said !== '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!submit()) onDone?.();
    }
    if (event.key === 'Escape' && text !== '') {
      setText('');
      event.stopPropagation();
    }
  };
  return (
    <TextField className={`add-line ${look}`} value={text} onChange={setText} onBlur={() => void submit()}>
      <Label className="visually-hidden">{label}</Label>
      <Input placeholder={placeholder} onKeyDown={onKeyDown} {...(inputRef && { ref: inputRef })} />
    </TextField>
  );
}
