/** What a writer that was killed leaves beside the file: its half, under a name of its own. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnfinished } from '../write-file.ts';

/** No write takes this long; what is older has no writer any more. In milliseconds. */
const OLDEST = 10_000;

/** Takes away the unfinished files in a folder whose writer is gone. A folder that cannot be looked at stays as it is. */
export async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.filter(isUnfinished).map(async (name) => {
      const path = join(folder, name);
      try {
        if (Date.now() - (await stat(path)).mtimeMs > OLDEST) await rm(path);
      } catch {
        // Gone already, or not ours to take.
      }
    }),
  );
}
