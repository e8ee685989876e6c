/** The short name by which evidence and variants refer to a statement, while it is written. */
import { useEffect, useId, useRef, useState } from 'react';
import { nameFault } from '../../../format/identifier.ts';
import { lateFocus } from '../../parts/late-focus.ts';
import { statements as phrases } from '../../phrases/preferences.ts';

interface Props {
  readonly id: string | undefined;
  /** With Enter or when the field is left; undefined for no name. */
  readonly onName: (id: string | undefined) => void;
}

/** The menu from which this is opened gives the focus back to its button, after a moment. */
const AFTER_THE_MENU = 60;

export function StatementName({ id, onName }: Props) {
  const [text, setText] = useState(id ?? '');
  const input = useRef<HTMLInputElement>(null);
  const says = useId();
  useEffect(() => {
    const line = input.current?.closest('.line');
    const isDue = lateFocus(
      (focused) =>
        focused.closest('[role="menu"]') !== null ||
        line?.contains(focused) === true ||
        // The row as a whole, to which the menu may give it back.
        focused.contains(input.current),
    );
    const timer = setTimeout(() => isDue() && input.current?.select(), AFTER_THE_MENU);
    return () => clearTimeout(timer);
  }, []);
  const name = text.trim();
  const fault = name === '' ? undefined : nameFault(name);
  const done = () => onName(fault !== undefined ? id : name === '' ? undefined : name);
  return (
    <span className="naming">
      <input
        ref={input}
        aria-label={phrases.name}
        aria-invalid={fault !== undefined}
        aria-describedby={says}
        value={text}
        placeholder={phrases.namePlaceholder}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && fault === undefined) done();
          if (event.key === 'Escape') onName(id);
          if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
        }}
      />
      <span id={says} role="status" className="wrong">
        {fault && `${fault.says} ${fault.hint ?? ''}`}
      </span>
    </span>
  );
}
