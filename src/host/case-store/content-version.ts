import { createHash } from 'node:crypto';

/** Names exactly this text: equal versions, equal texts. */
export function contentVersion(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}
