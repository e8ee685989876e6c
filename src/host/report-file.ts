/** A report as it lies on the disk or comes through a pipe: its bytes, within bounds. */
import { LARGEST_REPORT } from '../evidence/text/limits.ts';
import { type Bytes, bytesWithin, type Refused, tooLarge, type Wanted } from './bytes-within.ts';
import { whyUnreadable } from './why-unreadable.ts';

const REPORT: Wanted = {
  largest: LARGEST_REPORT,
  what: 'a report',
  whichFile: 'A report is a page (.html), a text or a Markdown file; with - it is read from a pipe.',
  howSmaller: 'Cut it into its parts, and read each.',
};

/** The bytes of a report, or why there are none. */
export async function readReportBytes(path: string): Promise<Bytes | Refused> {
  try {
    return await bytesWithin(path, REPORT);
  } catch (error) {
    return { problem: whyUnreadable(path, error) };
  }
}

/** All that comes through a pipe, under a name to call it by; refused as soon as it is too much. */
export async function readPipedReport(name: string, pipe: AsyncIterable<Uint8Array>): Promise<Bytes | Refused> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of pipe) {
      length += part.length;
      if (length > LARGEST_REPORT) return tooLarge(name, REPORT);
      parts.push(part);
    }
  } catch (error) {
    return { problem: whyUnreadable(name, error) };
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { path: name, bytes };
}
