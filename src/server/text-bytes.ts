/** The bytes of a report, sent so that no browser takes them for a page of ours. */
import { endingOf } from '../host/index.ts';

/** `path` tells the ending alone: what the text is called, or where it lies, is not sent. */
export function textBytes(bytes: Uint8Array, path: string): Response {
  return new Response(bytes as BodyInit, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="source${endingOf(path)}"`,
    },
  });
}
