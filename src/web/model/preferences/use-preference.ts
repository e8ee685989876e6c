/** What a party wants, as one edits it: each change is shown at once, and made in the case one after the other. */
import { useEffect, useRef, useState } from 'react';
import type { DraftPreference, TextEdit } from '../../../format/index.ts';
import type { Plain } from '../../../format/yaml/plain-value.ts';
import { currentCase, perform } from '../../case/case-store.ts';
import { type EditTarget, useEditTarget } from '../edit-target.ts';
import { useShownCase } from '../shown-case.ts';
import { withEdits } from '../with-edits.ts';

export interface EditedPreference {
  readonly value: DraftPreference | undefined;
  readonly target: EditTarget;
  /**
   * Makes edits whose paths lead from the preference. Those with the same `typing` that wait for their turn give way to
   * the latest of them. `beside`: edits of the case that belong to it.
   */
  readonly change: (edits: readonly TextEdit[], says: string, typing?: string, beside?: readonly TextEdit[]) => void;
  /** Puts another preference in its place; undefined takes it away. */
  readonly replace: (value: DraftPreference | undefined, says: string, beside?: readonly TextEdit[]) => void;
  /** What `change` and `replace` make of the case. */
  readonly editsOf: (edits: readonly TextEdit[]) => TextEdit[];
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
  const { revision } = useShownCase();
  const written = target.conflict.preferences?.[party];
  const [ahead, setAhead] = useState<Ahead>();
  const shown = useRef(written);
  const waiting = useRef<Waiting[]>([]);
  const isBusy = useRef(false);

  const isPast = ahead?.until !== undefined && revision >= ahead.until;
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
    let isDone = true;
    try {
      for (let one = waiting.current.shift(); one !== undefined && isDone; one = waiting.current.shift()) {
        isDone = false;
        isDone = await perform(one.edits, one.says);
      }
    } finally {
      isBusy.current = false;
      // What waits was made for what could not be made.
      if (!isDone) waiting.current = [];
      setAhead((now) => (isDone ? now && { ...now, until: currentCase()?.revision ?? 0 } : undefined));
    }
  };

  const editsOf = (edits: readonly TextEdit[]) =>
    target.edits(...edits.map((edit) => ({ ...edit, path: ['preferences', party, ...edit.path] })));

  /** In a variant that writes nothing of its own here yet, the first change brings the whole along. */
  const replace = (
    next: DraftPreference | undefined,
    says: string,
    typing?: string,
    beside: readonly TextEdit[] = [],
  ) => {
    shown.current = next;
    setAhead({ value: next, until: undefined });
    void send({ edits: [...editsOf([replacing(next)]), ...beside], says, typing });
  };

  return {
    value,
    target,
    editsOf,
    replace: (next, says, beside) => replace(next, says, undefined, beside),
    change: (edits, says, typing, beside = []) => {
      if (edits.length === 0) return;
      const next = edited(shown.current, edits);
      if (next === undefined) return;
      const isInherited = target.variant !== undefined && !target.isChanged('preferences', party);
      if (isInherited || shown.current === undefined) return replace(next, says, typing, beside);
      shown.current = next;
      setAhead({ value: next, until: undefined });
      void send({ edits: [...editsOf(edits), ...beside], says, typing });
    },
  };
}

/** The edit that puts the value in the place of the whole preference. */
export function replacing(value: DraftPreference | undefined): TextEdit {
  return value === undefined ? { kind: 'remove', path: [] } : { kind: 'set', path: [], value: value as Plain };
}

/** Undefined where the preference has changed under the edits. */
function edited(value: DraftPreference | undefined, edits: readonly TextEdit[]): DraftPreference | undefined {
  const within = edits.map((edit) => ({ ...edit, path: ['wants', ...edit.path] }));
  const done = withEdits({ wants: (value ?? null) as Plain }, within);
  return (done as { readonly wants: DraftPreference } | undefined)?.wants;
}
