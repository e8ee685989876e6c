/** A request's body: read no further than it may be long, JSON in UTF-8, and of the shape that is asked for. */
import * as z from 'zod';
import { LARGEST_REPORT } from '../evidence/text/limits.ts';
import type { Problem } from '../format/index.ts';

/** In bytes. A case may have 8 MB, and quotes and line ends take twice their place in JSON. */
export const LARGEST_BODY = 10 * 2 ** 20;

/** In bytes, for the text of a source: as much again for what JSON writes in two characters, and some for the rest. */
export const LARGEST_SOURCE_BODY = 2 * LARGEST_REPORT + 2 ** 20;

const by = z.string().max(200);

export const saveCase = z.strictObject({ text: z.string(), base: z.string().max(200), by });
export const newCase = z.strictObject({
  name: z.string().max(1000),
  text: z.string(),
  copyOf: z.string().max(200).optional(),
  by,
});
export const keepJournal = z.strictObject({ journal: z.string().nullable(), by });

export const newSource = z.strictObject({ name: z.string().max(200), text: z.string(), by });

export async function readBody<T>(
  request: Request,
  shape: z.ZodType<T>,
  largest = LARGEST_BODY,
): Promise<{ readonly body: T } | { readonly problem: Problem }> {
  const bytes = await bytesOf(request, largest);
  if (bytes === undefined) {
    return misread('file/too-large', `What was sent has more than ${largest / 2 ** 20} MB.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return misread('body/not-json', 'What was sent is not JSON in UTF-8.');
  }
  const read = shape.safeParse(value);
  if (read.success) return { body: read.data };
  const [first] = read.error.issues;
  const where = first === undefined || first.path.length === 0 ? '' : ` (at "${first.path.join('.')}")`;
  return misread('body/misshapen', `What was sent has not the shape that is expected here${where}.`);
}

function misread(code: string, says: string): { readonly problem: Problem } {
  return { problem: { code, says } };
}

/** Undefined where there are too many; the rest is then not waited for. */
async function bytesOf(request: Request, largest: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return undefined;
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts);
    length += value.byteLength;
    if (length > largest) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(value);
  }
}
