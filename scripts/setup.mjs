/**
 * What `npm start` and `npm test` do first: packages as package-lock.json names them, dist/ as src/ says.
 * Costs a few hashes when there is nothing to do. Also a command of its own: `node scripts/setup.mjs`.
 */
import './node-version.mjs';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, isCompiled } from './compile.mjs';
import { exclusively } from './exclusive.mjs';
import { install, isInstalled } from './install.mjs';

/**
 * @returns {Promise<string | undefined>} the compiler's complaints, where src/ does not compile
 * @throws {Error} where the packages cannot be installed
 */
export async function setUp() {
  if (isInstalled() && isCompiled()) return undefined;
  return exclusively(async (alsoHeldBy) => {
    // Asked again: whoever held the lock before us may have done it.
    if (!isInstalled()) await install(alsoHeldBy);
    if (isCompiled()) return undefined;
    return compile(alsoHeldBy);
  });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const complaints = await setUp();
    if (complaints !== undefined) {
      process.stderr.write(`src/ does not compile:\n${complaints}\n`);
      process.exitCode = 1;
    }
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
