/** Files packed into one. */
import { zipSync } from 'fflate';

/** The earliest day that the format knows: the same files make the same bytes, whenever they are packed. */
const DAY = '1980-01-01T00:00:00';

/** The texts as UTF-8, under their names, in a zip archive. */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, encoder.encode(text)])), { mtime: DAY });
}
