/** Who may work in the worker, and when it looks up to see what else has come in. */
import type { Pause } from '../../model/index.ts';

/** Texts being read, and questions being answered that are not asked beside. */
const ahead = { studies: 0, questions: 0 };
let waiting: (() => void)[] = [];

/** Until the function that it gives back is called, whatever comes after these waits. */
export function goesAhead(kind: keyof typeof ahead): () => void {
  ahead[kind]++;
  return () => {
    ahead[kind]--;
    const others = waiting;
    waiting = [];
    for (const go of others) go();
  };
}

export const isBusy = () => ahead.studies > 0 || ahead.questions > 0;

/**
 * While a new text is read, questions about the old one wait: where the new one turns out sound they are called off,
 * otherwise they go on. What is asked beside waits for the other questions too.
 */
export function inTurn(isBeside: boolean): Pause {
  const pause = breathing();
  return async () => {
    await pause();
    while (ahead.studies > 0 || (isBeside && ahead.questions > 0)) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
}

/** Milliseconds between two looks at what else has come in. */
const SLICE = 8;
const channel = new MessageChannel();
const breathers: (() => void)[] = [];
channel.port1.onmessage = () => breathers.shift()?.();

/** By a message to ourselves: a timer would wait four milliseconds each time. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    breathers.push(resolve);
    channel.port2.postMessage(undefined);
  });
}

export function breathing(): Pause {
  let paused = performance.now();
  return async () => {
    if (performance.now() - paused < SLICE) return;
    await breath();
    paused = performance.now();
  };
}
