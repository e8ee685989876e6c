/** One call of the server, with every way it can go wrong as a problem to be read by the person. */
import type { Problem } from '../../format/index.ts';
import type { Refusal } from '../../server/api.ts';
import { serverCalls as phrases } from '../phrases/case.ts';

/** Said where no answer came at all: what was sent may or may not have arrived. */
export const UNREACHABLE = 'server/unreachable';

/** In milliseconds: a server on this machine that takes longer is not there any more. */
const PATIENCE = 20_000;

export interface Sent {
  readonly method?: 'PUT' | 'POST';
  readonly body?: unknown;
  /** The page is about to go: the browser sees to it that this is still sent. */
  readonly isLast?: boolean;
}

export interface SentBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The answer, whatever its status, as the JSON it holds (undefined where it is empty); never throws. */
export async function call<Answer>(
  path: string,
  { method, body, isLast = false }: Sent = {},
): Promise<Answer | Refusal> {
  try {
    const response = await fetch(path, {
      ...(method !== undefined && { method }),
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      ...(isLast ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE) }),
    });
    if (response.status === 204) return undefined as Answer;
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return answer as Answer;
    return isRefusal(answer) ? answer : { problem: unexpected(response.status) };
  } catch {
    return { problem: { code: UNREACHABLE, says: phrases.unreachable } };
  }
}

/** The bytes that lie at the path, with the name they are sent under; undefined where there are none. Never throws. */
export async function callForBytes(path: string): Promise<SentBytes | Refusal | undefined> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 204) return undefined;
    if (!response.ok) {
      const answer: unknown = await response.json().catch(() => undefined);
      return isRefusal(answer) ? answer : { problem: unexpected(response.status) };
    }
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return { problem: { code: UNREACHABLE, says: phrases.unreachable } };
  }
}

function isRefusal(answer: unknown): answer is Refusal {
  const problem = (answer as { problem?: { says?: unknown } } | null | undefined)?.problem;
  return typeof problem?.says === 'string';
}

function unexpected(status: number): Problem {
  // A proxy in between answers so for a server that is not there.
  if (status === 502 || status === 503 || status === 504) return { code: UNREACHABLE, says: phrases.unreachable };
  return { code: 'server/unexpected', says: phrases.unexpected(status) };
}
