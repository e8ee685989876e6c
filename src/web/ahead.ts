/**
 * What takes longest, begun while the page's other scripts are still on their way: a script of its own, which the built
 * page names first (vite.config.ts). It imports nothing, so that it waits for nothing.
 */

/** The desk's worker. It is read and made ready beside the page. */
export const deskWorker = new Worker(new URL('./desk/desk-worker.ts', import.meta.url), {
  type: 'module',
  name: 'desk',
});

let hasFallen = false;
deskWorker.addEventListener('error', () => {
  hasFallen = true;
});

/** Calls when the worker could not be loaded or fell over: at once where that is so already. */
export function onFallenDesk(hear: () => void): void {
  if (hasFallen) hear();
  deskWorker.addEventListener('error', hear);
}

/** In milliseconds: a server on this machine that takes longer is not there any more. */
const PATIENCE = 20_000;

const shown = /^\/(?:folder|library)\/[^/]+/.exec(location.pathname)?.[0];
let asked = shown === undefined ? undefined : { path: `/api/case${shown}`, response: get(`/api/case${shown}`) };

function get(path: string): Promise<Response> {
  const response = fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
  // Whoever takes it hears of it.
  response.catch(() => undefined);
  return response;
}

/** The server's answer for the case that the page's address names, once: undefined where another path is asked. */
export function askedAhead(path: string): Promise<Response> | undefined {
  if (asked?.path !== path) return undefined;
  const { response } = asked;
  asked = undefined;
  return response;
}
