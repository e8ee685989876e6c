/** Making a file takes a moment: whether one is being made, and what is said where it could not be. */
import { useState } from 'react';
import { notify } from '../case/notices.ts';
import { ask } from '../desk/page-desk.ts';
import type { FileAsked } from '../desk/questions/brief.ts';
import { brief as phrases } from '../phrases/brief.ts';
import { saveFile } from './save-file.ts';

/** `saving` does it and never throws; what it is handed may. */
export function useSaving() {
  const [isBusy, setBusy] = useState(false);
  const saving = async (save: () => Promise<void>) => {
    setBusy(true);
    try {
      await save();
    } catch (error) {
      notify({ id: 'save', says: phrases.failed });
      reportError(error);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, saving };
}

/** The worker makes it, and the browser saves it. */
export async function saveMade(asked: FileAsked): Promise<void> {
  const made = await ask('file', asked);
  if (made.kind === 'answer') saveFile(made.value.name, new Blob([made.value.text], { type: made.value.type }));
  else if (made.kind === 'refused') notify({ id: 'save', says: made.says });
}
