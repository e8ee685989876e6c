/** What a party wants, as one edits it: each change is shown at once, and made in the case one after the other. */
import { useEffect, useRef, useState } from 'react';
import type { DraftPreference, TextEdit } from '../../../format/index.ts';
import { applyEdit } from '../../../format/yaml/plain-edit.ts';
import type { Plain } from '../../../format/yaml/plain-value.ts';
import { currentCase, perform, useOpenCase } from '../../case/case-store.ts';
import { type EditTarget, useEditTarget } from '../edit-target.ts';

export interface EditedPreference {
  readonly value: DraftPreference | undefined;
  readonly target: EditTarget;
  /**
   * Makes edits whose paths lead from the preference. Those with the same `typing` that wait for their turn give way to
   * the latest of them. `beside`: edits of the case that belong to it.
   */
  readonly change: (edits: readonly TextEdit[], says: string, typing?: string, beside?: readonly TextEdit[]) => void;
  /** Puts another preference in its place; undefined takes it away. */
  readonly replace: (value: DraftPreference | undefined, says: string) => void;
}

interface Waiting {
  readonly edits: readonly TextEdit[];
  readonly says: string;
  readonly typing: string | undefined;
}

/** What is shown before the case says so, and from which revision on it does. */
interface Ahead {
  readonly value: DraftPreference | undefined;
  readonly until: number | undefined;
}

export function usePreference(party: string): EditedPreference {
  const target = useEditTarget();
  const readRevision = useOpenCase((opened) => opened.readRevision);
  const written = target.conflict.preferences?.[party];
  const [ahead, setAhead] = useState<Ahead>();
  const shown = useRef(written);
  const waiting = useRef<Waiting[]>([]);
  const isBusy = useRef(false);

  const isPast = ahead?.until !== undefined && readRevision >= ahead.until;
  const value = ahead === undefined || isPast ? written : ahead.value;
  shown.current = value;
  useEffect(() => {
    if (isPast) setAhead(undefined);
  }, [isPast]);

  const send = async (next: Waiting) => {
    const last = waiting.current.at(-1);
    if (next.typing !== undefined && last?.typing === next.typing) waiting.current.pop();
    waiting.current.push(next);
    if (isBusy.current) return;
    isBusy.current = true;
    for (let one = waiting.current.shift(); one !== undefined; one = waiting.current.shift()) {
      const isDone = await perform(one.edits, one.says);
      if (isDone) continue;
      waiting.current = [];
      setAhead(undefined);
    }
    isBusy.current = false;
    setAhead((now) => now && { ...now, until: currentCase()?.revision ?? 0 });
  };

  /** In a variant that writes nothing of its own here yet, the first change brings the whole along. */
  const replace = (
    next: DraftPreference | undefined,
    says: string,
    typing?: string,
    beside: readonly TextEdit[] = [],
  ) => {
    shown.current = next;
    setAhead({ value: next, until: undefined });
    const path = ['preferences', party];
    const edits =
      next === undefined
        ? target.edits({ kind: 'remove', path })
        : target.edits({ kind: 'set', path, value: next as Plain });
    void send({ edits: [...edits, ...beside], says, typing });
  };

  return {
    value,
    target,
    replace: (next, says) => replace(next, says),
    change: (edits, says, typing, beside = []) => {
      if (edits.length === 0) return;
      const next = edited(shown.current, edits);
      if (next === undefined) return;
      const isInherited = target.variant !== undefined && !target.isChanged('preferences', party);
      if (isInherited || shown.current === undefined) return replace(next, says, typing, beside);
      shown.current = next;
      setAhead({ value: next, until: undefined });
      const within = edits.map((edit) => ({ ...edit, path: ['preferences', party, ...edit.path] }));
      void send({ edits: [...target.edits(...within), ...beside], says, typing });
    },
  };
}

/** Undefined where the preference has changed under the edits. */
function edited(value: DraftPreference | undefined, edits: readonly TextEdit[]): DraftPreference | undefined {
  let now: Plain = { wants: (value ?? null) as Plain };
  for (const edit of edits) {
    const done = applyEdit(now, { ...edit, path: ['wants', ...edit.path] });
    if ('fault' in done) return undefined;
    now = done.value;
  }
  return (now as { readonly wants: DraftPreference }).wants;
}
