/** Undo and redo by the keyboard, wherever the cursor is, but for fields that have something of their own to take back. */
import { useEffect } from 'react';
import { redo, undo } from './case-store.ts';
import { FieldUndo } from './field-undo.ts';

const field = new FieldUndo();

/** Something was done from within a field, such as moving its row: undo takes that back first. */
export function settleField(): void {
  field.settle();
}

/** The text pane, and a field of a dialog, keep their keys for themselves. */
export function useUndoKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!isRedo && key !== 'z') return;
      const text = textOf(event.target);
      if (keepsItsKeys(event.target) || (text !== undefined && field.keepsUndo(text))) return;
      event.preventDefault();
      field.settle();
      (isRedo ? redo : undo)();
    };
    const enter = () => field.settle();
    const before = ({ target }: Event) => {
      const text = textOf(target);
      if (text !== undefined) field.beforeTyping(text);
    };
    const after = ({ target }: Event) => {
      const text = textOf(target);
      if (text !== undefined) field.typed(text);
    };
    // On the way down: lists and dropdowns keep to themselves whatever key they hear.
    addEventListener('keydown', hear, true);
    addEventListener('focusin', enter, true);
    addEventListener('beforeinput', before, true);
    addEventListener('input', after, true);
    return () => {
      removeEventListener('keydown', hear, true);
      removeEventListener('focusin', enter, true);
      removeEventListener('beforeinput', before, true);
      removeEventListener('input', after, true);
    };
  }, []);
}

function keepsItsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || (textOf(target) !== undefined && target.closest('[role="dialog"]') !== null);
}

/** What stands in a field of one text; undefined for what is no such field. */
function textOf(target: EventTarget | null): string | undefined {
  const isField =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|range|color|file)$/.test(target.type));
  return isField ? target.value : undefined;
}
