/** What the server tells of as it happens. All listeners of a tab share one line to it. */
import type { Happening } from '../../server/api.ts';

export interface Hearing {
  readonly onHappening: (happening: Happening) => void;
  /** The line is there again after it was cut: something may have been missed. */
  readonly onBack?: () => void;
  /** Nothing answers on the other end. */
  readonly onAway?: () => void;
}

/** In milliseconds; the longest wait between two attempts to be connected again. */
const LONGEST_WAIT = 5000;
/** A tab that nobody looks at hangs up after so many milliseconds: a browser has few lines to one server. */
const HANG_UP_AFTER = 30_000;

const listeners = new Set<Hearing>();
let line: EventSource | undefined;
let wasCut = false;
let retry: ReturnType<typeof setTimeout> | undefined;
let hangUp: ReturnType<typeof setTimeout> | undefined;
let wait = 500;

/** Hears of what happens until the function that it gives back is called. */
export function onHappening(hear: Hearing | Hearing['onHappening']): () => void {
  const listener: Hearing = typeof hear === 'function' ? { onHappening: hear } : { ...hear };
  listeners.add(listener);
  connect();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) cut();
  };
}

function connect(): void {
  if (line !== undefined || listeners.size === 0) return;
  clearTimeout(retry);
  const own = new EventSource('/api/events');
  line = own;
  own.onopen = () => {
    wait = 500;
    if (!wasCut) return;
    wasCut = false;
    for (const { onBack } of listeners) onBack?.();
  };
  own.onmessage = ({ data }: MessageEvent<string>) => {
    const happening = JSON.parse(data) as Happening;
    for (const { onHappening: hear } of listeners) hear(happening);
  };
  // Of itself it would give up where the server answers with a refusal, and wait for long where nothing answers.
  own.onerror = () => {
    if (line !== own) return;
    cut();
    if (!wasCut) for (const { onAway } of listeners) onAway?.();
    wasCut = true;
    retry = setTimeout(connect, wait);
    wait = Math.min(LONGEST_WAIT, wait * 1.5);
  };
}

function cut(): void {
  clearTimeout(retry);
  line?.close();
  line = undefined;
}

document.addEventListener('visibilitychange', () => {
  clearTimeout(hangUp);
  if (document.visibilityState === 'visible') {
    connect();
    return;
  }
  hangUp = setTimeout(() => {
    if (line === undefined) return;
    cut();
    wasCut = true;
  }, HANG_UP_AFTER);
});
