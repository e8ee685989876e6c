/** What the browser is told about every answer: run nothing but our own files, show us in no other page. */
import { randomBytes } from 'node:crypto';

const policy = (style: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const always: Readonly<Record<string, string>> = {
  'content-security-policy': policy("'self'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** Sets them where the answer does not say otherwise; nothing is kept by the browser unless it says so. */
export function secure(response: Response): void {
  for (const [name, value] of Object.entries(always)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
}

/** The page with a number of its own that only its own style elements can know, and the policy that asks for it. */
export function withNonce(page: string): Response {
  const nonce = randomBytes(18).toString('base64url');
  return new Response(page.replaceAll('__NONCE__', nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(`'self' 'nonce-${nonce}'`),
    },
  });
}
