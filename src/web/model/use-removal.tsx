/** Removes at once what nothing refers to, and asks before it removes the rest. */
import { type ReactNode, useState } from 'react';
import type { TextEdit } from '../../format/index.ts';
import { perform } from '../case/case-store.ts';
import { RemovalDialog } from './pane-dialog.tsx';
import { isFollowed, type Removal } from './removal-of.ts';

interface Asked {
  readonly title: string;
  readonly removal: Removal;
  readonly says: string;
  /** Does it, where it is more than making the edits; `tidying` are those to be made with it. */
  readonly remove?: (tidying: readonly TextEdit[]) => void;
}

export function useRemoval(): { readonly remove: (asked: Asked) => void; readonly dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked>();
  return {
    remove: (next) => {
      if (isFollowed(next.removal)) setAsked(next);
      else if (next.remove !== undefined) next.remove([]);
      else void perform(next.removal.edits, next.says);
    },
    dialog: asked !== undefined && <RemovalDialog {...asked} onClose={() => setAsked(undefined)} />,
  };
}
