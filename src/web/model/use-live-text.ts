/** Text that is written as it is typed: each key changes the case, at most one change under way, the last one counts. */
import { useEffect, useRef, useState } from 'react';
import { onTextChange, useCase } from '../case/case-store.ts';
import { useShownCase } from './shown-case.ts';
import { useLatest } from './use-latest.ts';

export interface LiveText {
  readonly text: string;
  /** What is typed cannot stand and was not written; it goes when the field is left. */
  readonly isHeld: boolean;
  readonly type: (text: string) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  /** Brings back what stood there when the field was entered. */
  readonly restore: () => void;
}

/** `write` says undefined for a text that cannot stand here, such as none where one is needed. */
export function useLiveText(value: string, write: (text: string) => Promise<unknown> | undefined): LiveText {
  const [typed, setTyped] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  const { send, isWriting, isHeld } = useLatest(write);
  const { revision } = useShownCase();
  const isShown = useCase((opened) => opened === undefined || opened.revision === revision);
  const atEntry = useRef(value);

  // Only once what was typed has been read, and the pane shows that, does the value of the case stand for it.
  useEffect(() => {
    if (!isFocused && !isWriting && isShown) setTyped(undefined);
  }, [isFocused, isWriting, isShown]);

  // What undo brings back is shown, also in the field that has the focus.
  useEffect(() => onTextChange(({ origin }) => origin === 'undo' && setTyped(undefined)), []);

  return {
    text: typed ?? value,
    isHeld: isHeld && typed !== undefined,
    type: (text) => {
      setTyped(text);
      send(text);
    },
    focus: () => {
      atEntry.current = value;
      setFocused(true);
    },
    blur: () => setFocused(false),
    restore: () => {
      if (typed === undefined || typed === atEntry.current) return;
      setTyped(atEntry.current);
      send(atEntry.current);
    },
  };
}
