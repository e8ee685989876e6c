/** One write under way at a time; of those that come meanwhile, only the last is made. */
import { useRef, useState } from 'react';

export interface Latest<Value> {
  readonly send: (value: Value) => void;
  readonly isWriting: boolean;
  /** The last value could not be written. */
  readonly isHeld: boolean;
}

/** `write` says undefined for a value that cannot stand; it is then held back. */
export function useLatest<Value>(write: (value: Value) => Promise<unknown> | undefined): Latest<Value> {
  const [isWriting, setWriting] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const next = useRef<{ readonly value: Value } | undefined>(undefined);
  const flying = useRef(false);
  const writer = useRef(write);
  writer.current = write;
  const run = async (value: Value) => {
    next.current = { value };
    if (flying.current) return;
    flying.current = true;
    setWriting(true);
    try {
      while (next.current !== undefined) {
        const latest = next.current.value;
        next.current = undefined;
        const writing = writer.current(latest);
        setHeld(writing === undefined);
        await writing;
      }
    } finally {
      flying.current = false;
      setWriting(false);
    }
  };
  return { send: (value) => void run(value), isWriting, isHeld };
}
