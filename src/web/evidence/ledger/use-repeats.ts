/** Of a report whose text may not be stored: whether what she writes is that text. */
import { useMemo } from 'react';
import { repeatsText } from '../repeats-text.ts';
import type { LedgerView } from '../use-ledger.ts';

export function useRepeats({ read, ledger }: LedgerView, says: string): boolean {
  const isStored = read?.isStored ?? ledger.isStored;
  const text = read?.reading?.text.text;
  return useMemo(() => !isStored && text !== undefined && repeatsText(says, text), [isStored, text, says]);
}
