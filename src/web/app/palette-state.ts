/** Whether the palette is open: any part of the page may open it. */
import { create } from 'zustand';

export const usePaletteOpen = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
export const openPalette = () => usePaletteOpen.setState({ isOpen: true });
export const closePalette = () => usePaletteOpen.setState({ isOpen: false });
