/** What is going on in the ledger besides going through it: a form or dialog that is open, and what was last told. */
import { create } from 'zustand';

export type Mode = 'correct' | 'link' | 'split' | 'keys' | 'source' | 'anchor';

interface LedgerMode {
  readonly mode: Mode | undefined;
  /** Whether the chosen entry shows its details. */
  readonly isOpen: boolean;
  readonly told: string;
  /** The focus is to go to the chosen entry, as soon as there is one. */
  readonly isFocusAsked: boolean;
  /** Questions that she will answer later, by `askKey`, the last one last. */
  readonly putOff: readonly string[];
}

const nothing: LedgerMode = { mode: undefined, isOpen: false, told: '', isFocusAsked: false, putOff: [] };

export const useLedgerMode = create<LedgerMode>(() => nothing);

export const setMode = (mode: Mode | undefined) => useLedgerMode.setState({ mode });
export const setOpen = (isOpen: boolean) => useLedgerMode.setState({ isOpen });
export const tell = (told: string) => useLedgerMode.setState({ told });
export const askFocus = () => useLedgerMode.setState({ isFocusAsked: true });
export const focusGiven = () => useLedgerMode.setState({ isFocusAsked: false });
export const putOff = (ask: string) =>
  useLedgerMode.setState(({ putOff: before }) => ({ putOff: [...before.filter((one) => one !== ask), ask] }));
export const forgetMode = () => useLedgerMode.setState(nothing);

/** Closes what is open and gives the focus back to the chosen entry. */
export function backToList(): void {
  setMode(undefined);
  askFocus();
}
