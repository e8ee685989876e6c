/** Who is let in: this computer's own browser on our own page, and nobody else's page through it. */
import type { MiddlewareHandler } from 'hono';
import type { Problem } from '../format/index.ts';
import { refuse } from './refuse.ts';

const names = ['localhost', '127.0.0.1', '[::1]'];

/** What a request must be called for us to hear it. A foreign name may lead here too: that is DNS rebinding. */
function hostsAt(port: number): readonly string[] {
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

const changing: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Why a request is not let in; undefined where it may go on. */
export function whyNotLetIn(request: Request, port: number): { problem: Problem; status: number } | undefined {
  const header = (name: string) => request.headers.get(name)?.toLowerCase();
  const hosts = hostsAt(port);
  if (!hosts.includes(header('host') ?? '')) {
    return keepOut('guard/host', 'This server answers only to the names of this computer itself.', 421);
  }
  const origin = header('origin');
  const isOurs = origin !== undefined && hosts.some((host) => origin === `http://${host}`);
  if (origin !== undefined && !isOurs) {
    return keepOut('guard/origin', 'Another page asked for this; only the page of this server may.');
  }
  const site = header('sec-fetch-site');
  const isApi = new URL(request.url).pathname.startsWith('/api');
  // Another port of this computer counts as the same site, and is another's page all the same.
  if (site === 'cross-site' || (site === 'same-site' && isApi)) {
    return keepOut('guard/site', 'Another site asked for this; only the page of this server may.');
  }
  if (!changing.has(request.method)) return undefined;
  if (!isOurs && site !== 'same-origin') {
    return keepOut('guard/unsigned', 'What changes something must come from the page of this server.');
  }
  // A form of another page can post text, but not call it JSON without asking first.
  if (!/^application\/json\s*(?:;\s*charset=utf-8\s*)?$/.test(header('content-type') ?? '')) {
    return keepOut('guard/content-type', 'What changes something must be sent as application/json.', 415);
  }
  return undefined;
}

function keepOut(code: string, says: string, status = 403) {
  return { problem: { code, says, hint: 'Open the address that the server printed when it started.' }, status };
}

/** Lets nothing else through. `port` is asked each time: it is known only once the server listens. */
export function guard(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const found = whyNotLetIn(c.req.raw, port());
    if (found === undefined) return next();
    return refuse(found.problem, found.status);
  };
}
