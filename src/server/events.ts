/** What happens to the cases, told to every open page as it happens (server-sent events). */
import type { Happening } from './api.ts';
import { refuse } from './refuse.ts';

/** In milliseconds: often enough that a page whose server is gone finds out. */
const HEARTBEAT = 15_000;
const MOST_LISTENERS = 64;
/** Kept for pages that come back after the line was cut. */
const MOST_REMEMBERED = 100;

export class Events {
  readonly #listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  readonly #remembered: { readonly n: number; readonly text: string }[] = [];
  // Another run's numbers mean nothing here.
  readonly #run = Date.now().toString(36);
  readonly #heartbeat: NodeJS.Timeout;
  #count = 0;
  #isClosed = false;

  constructor(heartbeat: number = HEARTBEAT) {
    this.#heartbeat = setInterval(() => this.#send(': still here\n\n'), heartbeat).unref();
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  tell(happening: Happening): void {
    const n = ++this.#count;
    const text = `id: ${this.#run}-${n}\ndata: ${JSON.stringify(happening)}\n\n`;
    this.#remembered.push({ n, text });
    if (this.#remembered.length > MOST_REMEMBERED) this.#remembered.shift();
    this.#send(text);
  }

  /** A stream that begins with what a page missed since the event it names as the last it heard of. */
  stream(lastHeard: string | undefined): Response {
    if (this.#isClosed || this.#listeners.size >= MOST_LISTENERS) {
      const says = this.#isClosed ? 'The server is stopping.' : `${MOST_LISTENERS} pages are open already.`;
      return refuse({ code: 'events/no-room', says, hint: 'Close some of them, then load this one again.' }, 503);
    }
    let own: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#listeners.add(controller);
        controller.enqueue(encoded(`retry: 1000\n: listening\n\n${this.#since(lastHeard)}`));
      },
      cancel: () => {
        this.#listeners.delete(own);
      },
    });
    return new Response(body, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#heartbeat);
    for (const listener of this.#listeners) listener.close();
    this.#listeners.clear();
  }

  #since(lastHeard: string | undefined): string {
    const [run, n] = lastHeard?.split('-') ?? [];
    if (run !== this.#run) return '';
    return this.#remembered
      .filter((one) => one.n > Number(n))
      .map(({ text }) => text)
      .join('');
  }

  #send(text: string): void {
    for (const listener of this.#listeners) {
      // A page that does not listen any more must not fill our memory.
      if ((listener.desiredSize ?? 0) < -1000) {
        listener.error(new Error('The page does not listen.'));
        this.#listeners.delete(listener);
      } else listener.enqueue(encoded(text));
    }
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
