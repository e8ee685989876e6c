/** What the keys are called, on this reader's keyboard. */
const isMac = typeof navigator !== 'undefined' && /^(?:Mac|iP)/.test(navigator.platform);

export const keys = {
  palette: isMac ? '⌘ K' : 'Ctrl K',
  undo: isMac ? '⌘ Z' : 'Ctrl Z',
  redo: isMac ? '⇧ ⌘ Z' : 'Ctrl Shift Z',
  escape: 'Esc',
  enter: 'Enter',
  larger: '+',
  smaller: '-',
  whole: '0',
  previous: '←',
  next: '→',
};
