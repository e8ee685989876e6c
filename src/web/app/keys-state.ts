/** Whether the list of keys is open: a question mark opens it from anywhere but a field, and where it means something else. */
import { useEffect } from 'react';
import { create } from 'zustand';

export const useKeysOpen = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
export const openKeys = () => useKeysOpen.setState({ isOpen: true });
export const closeKeys = () => useKeysOpen.setState({ isOpen: false });

export function useKeysKey(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented || !(target instanceof HTMLElement)) return;
      if (target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select') || target.isContentEditable)
        return;
      // Over a dialog there is one thing to be done first.
      if (document.querySelector('.dialog-veil') !== null) return;
      event.preventDefault();
      openKeys();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
