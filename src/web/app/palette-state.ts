/** Whether the palette is open: any part of the page may open it, and Ctrl K, Cmd K or a slash from anywhere. */
import { useEffect } from 'react';
import { create } from 'zustand';

export const usePaletteOpen = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
export const openPalette = () => usePaletteOpen.setState({ isOpen: true });
export const closePalette = () => usePaletteOpen.setState({ isOpen: false });

export function usePaletteKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      const isAsked = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!isAsked && (isTyping || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)) return;
      event.preventDefault();
      openPalette();
    };
    addEventListener('keydown', hear, { capture: true });
    return () => removeEventListener('keydown', hear, { capture: true });
  }, []);
}
