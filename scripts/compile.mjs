/** Compiles src/ to dist/, and knows without starting the compiler when dist/ is already what src/ says. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePrograms } from './bundle.mjs';
import { inProject, runNode } from './project.mjs';

const dist = inProject('dist');
const next = inProject('.dist-next');
const stampFile = join(dist, '.stamp');

function wantedStamp() {
  const hash = createHash('sha256');
  const inputs = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
    ...filesOf('scripts'),
    ...filesOf('src'),
  ];
  for (const file of inputs)
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0');
  return `${hash.digest('hex')}\n`;
}

/** In a fixed order, tests left out: they are not compiled. */
function filesOf(folder) {
  return readdirSync(inProject(folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

export function isCompiled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

/**
 * Compiles beside dist/ and swaps at the end, so that a command running from dist/ meanwhile never meets half of it.
 * With type errors dist/ still gets what could be compiled, but no stamp.
 * @param {(pid: number) => void} onStart hears of the process that compiles: of the code first, then of the page
 * @returns {Promise<string | undefined>} what the compiler had to say where it found errors
 */
export async function compile(onStart) {
  const stamp = wantedStamp();
  rmSync(next, { recursive: true, force: true });
  const args = ['-p', 'tsconfig.build.json', '--outDir', next];
  const { code, output } = await runNode(inProject('node_modules', 'typescript', 'bin', 'tsc'), args, {
    capture: true,
    onStart,
  });
  if (existsSync(next)) {
    if (code === 0) await Promise.all([bundlePrograms(next, dist), buildPage(onStart)]);
    const command = join(next, 'cli', 'main.js');
    if (existsSync(command)) chmodSync(command, 0o755);
    if (code === 0) writeFileSync(join(next, '.stamp'), stamp);
    rmSync(dist, { recursive: true, force: true });
    renameSync(next, dist);
  }
  return code === 0 ? undefined : output.trimEnd();
}

/**
 * The page, with its worker and what it loads when needed, to web/ (vite.config.ts). In a process of its own: whoever calls
 * us may be in the middle of tests or at work on the page, and by NODE_ENV the page would become another.
 */
async function buildPage(onStart) {
  const args = ['build', '--config', inProject('vite.config.ts'), '--outDir', join(next, 'web'), '--emptyOutDir'];
  const { code, output } = await runNode(
    inProject('node_modules', 'vite', 'bin', 'vite.js'),
    [...args, '--logLevel', 'error'],
    { capture: true, onStart, env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (code !== 0) throw new Error(`The page could not be built:\n${output.trimEnd()}`);
}
