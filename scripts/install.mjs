/** Brings node_modules to what package-lock.json says, and knows without starting npm when it already is. */
import { createHash } from 'node:crypto';
import fs, { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, run } from './project.mjs';

const stampFile = inProject('node_modules', '.demarche-stamp');

/** What the installed packages depend on: the lock file, and the Node and machine that native ones were fetched for. */
function wantedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  return `${lock} abi-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

/** Says that node_modules is as the lock file wants it. The last act of an install, so a killed one leaves no stamp. */
export function markInstalled() {
  writeFileSync(stampFile, wantedStamp());
}

/**
 * @param {(pid: number) => void} onStart hears of npm's process
 * @throws {Error} with npm's own words where it cannot install
 */
export async function install(onStart) {
  rmSync(stampFile, { force: true });
  process.stderr.write('Installing what package-lock.json names (once, until it changes) …\n');
  let { code, output } = await npmCi([], onStart);
  if (code !== 0 && /EACCES|EROFS|EPERM|error writing to the directory/.test(output))
    ({ code, output } = await installAroundCache(output, onStart));
  if (code !== 0) throw new Error(`npm ci failed with code ${code}:\n${withoutUsage(output)}`);
  markInstalled();
}

/** npm adds its whole manual page when package.json and the lock file disagree. */
function withoutUsage(output) {
  return output.split(/^npm error Clean install a project$/m, 1)[0].replace(/(?:\s|npm error\s)+$/, '');
}

/**
 * npm needs to write to its cache even when all it wants is in there. Where it may not, it gets a cache of its own for
 * this once: first one that borrows the contents of the other (which works offline), then an empty one.
 */
async function installAroundCache(complaint, onStart) {
  const own = mkdtempSync(join(tmpdir(), 'demarche-npm-'));
  try {
    const cache = /(?:path|directory:) (.*?)[\\/]_(?:cacache|logs)\b/.exec(complaint)?.[1];
    if (cache !== undefined && existsSync(join(cache, '_cacache', 'index-v5'))) {
      const borrowed = join(own, 'borrowed');
      mkdirSync(join(borrowed, '_cacache', 'tmp'), { recursive: true });
      fs.cpSync(join(cache, '_cacache', 'index-v5'), join(borrowed, '_cacache', 'index-v5'), { recursive: true });
      symlinkSync(join(cache, '_cacache', 'content-v2'), join(borrowed, '_cacache', 'content-v2'), 'junction');
      const result = await npmCi(['--cache', borrowed], onStart);
      if (result.code === 0) return result;
    }
    return await npmCi(['--cache', join(own, 'empty')], onStart);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Nothing we depend on needs its install scripts. Development packages are wanted whatever NODE_ENV says. */
function npmCi(more, onStart) {
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  args.push('--include=dev', '--include=optional', ...more);
  const options = { capture: true, onStart };
  // Under `npm start` and `npm test`, the npm that runs us; otherwise the one on the path.
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
