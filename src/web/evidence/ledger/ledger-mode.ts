/** What is going on in the ledger besides going through it: a form or dialog that is open, and what was last told. */
import { create } from 'zustand';

export type Mode = 'correct' | 'link' | 'split' | 'keys' | 'source' | 'anchor';

interface LedgerMode {
  readonly mode: Mode | undefined;
  /** Whether the chosen entry shows its details. */
  readonly isOpen: boolean;
  readonly told: string;
  /** Counts what asks for the focus to go to the chosen entry. */
  readonly focusAsked: number;
}

const nothing: LedgerMode = { mode: undefined, isOpen: false, told: '', focusAsked: 0 };

export const useLedgerMode = create<LedgerMode>(() => nothing);

export const setMode = (mode: Mode | undefined) => useLedgerMode.setState({ mode });
export const setOpen = (isOpen: boolean) => useLedgerMode.setState({ isOpen });
export const tell = (told: string) => useLedgerMode.setState({ told });
export const askFocus = () => useLedgerMode.setState(({ focusAsked }) => ({ focusAsked: focusAsked + 1 }));
export const forgetMode = () => useLedgerMode.setState(nothing);

/** Closes what is open and gives the focus back to the chosen entry. */
export function backToList(): void {
  setMode(undefined);
  askFocus();
}
