/** What one is writing, shown at once, while the case it goes into takes its time to say the same. */
import { useEffect, useRef, useState } from 'react';

/**
 * The text to show, and how to change it; it is handed on without spaces around it. Of what comes back, only what was never written here counts as new: an undo,
 * or somebody else's change.
 */
export function useOwnText(value: string, onChange: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const written = useRef(new Set<string>());
  const latest = useRef(value);
  useEffect(() => {
    if (value === latest.current.trim()) written.current.clear();
    else if (!written.current.has(value)) {
      written.current.clear();
      latest.current = value;
      setText(value);
    }
  }, [value]);
  return [
    text,
    (next) => {
      written.current.add(next.trim());
      latest.current = next;
      setText(next);
      onChange(next.trim());
    },
  ];
}
