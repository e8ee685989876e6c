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

export function StatementName({ id, onName }: Props) {
  const [text, setText] = useState(id ?? '');
  const input = useRef<HTMLInputElement>(null);
  const says = useId();
  useEffect(() => {
    const line = input.current?.closest('.line');
    // The menu gives the focus back to its button, or to the row as a whole.
    const isDue = lateFocus((focused) => line?.contains(focused) === true || focused.contains(input.current));
    const take = () => {
      if (document.activeElement?.closest('[role="menu"]')) return;
      document.removeEventListener('focusin', take);
      if (!isDue()) return;
      input.current?.focus();
      input.current?.select();
    };
    // As long as the menu from which this is opened has the focus, it keeps it.
    document.addEventListener('focusin', take);
    take();
    return () => document.removeEventListener('focusin', take);
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
