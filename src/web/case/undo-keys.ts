/** Undo and redo by the keyboard, wherever the cursor is, but for fields that are being filled in. */
import { useEffect } from 'react';
import { redo, undo } from './case-store.ts';

/** A field keeps its own undo while it is typed in; the text pane hands its keys to the case itself. */
export function useUndoKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || isTypedIn(event.target))
        return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      (isRedo ? redo : undo)();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField =
    target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|range|color|file)$/.test(target.type);
  return isField || target instanceof HTMLTextAreaElement || target.isContentEditable;
}
