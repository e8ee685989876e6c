/**
 * Half of a short command's time, and most of the server's until it listens, goes into finding and compiling a few
 * hundred modules. So each program lies in one file, and beside it what the engine made of it in one run
 * (launch-program.mjs puts the two together).
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, runNode } from './project.mjs';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'error',
};
/** In milliseconds: a server that has not answered by then is not waited for. */
const PATIENCE = 20_000;

/** Both programs in `built`, as they are going to lie in `dist`. Where the warm-up fails they start as well, and slower. */
export async function bundlePrograms(built, dist) {
  await Promise.all([bundle('cli', built), bundle('server', built), bundleThreads(built)]);
  const warmUp = (program) => [
    join(built, program, 'program.cjs'),
    join(built, program, 'program.cache'),
    join(dist, program, 'program.cjs'),
  ];
  await runNode(keeper, [...warmUp('cli'), 'analyze', inProject('cases', 'vladivostok-2019')], { capture: true });
  await serveOnce(warmUp('server'));
}

const keeper = inProject('scripts', 'keep-compiled-code.mjs');

async function bundle(program, built) {
  const { build } = await import('esbuild');
  await build({
    ...common,
    entryPoints: [inProject('src', program, 'main.ts')],
    outfile: join(built, program, 'program.cjs'),
    format: 'cjs',
    // It starts threads from files of its own.
    external: ['piscina'],
    // Code from a cache cannot import; it can require.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    // As a function of what Node hands to a CommonJS module.
    banner: {
      js: "(function (exports, require, module, __filename, __dirname) {const moduleUrl = require('node:url').pathToFileURL(__filename).href;",
    },
    footer: { js: '})' },
  });
  copyFileSync(inProject('scripts', 'launch-program.mjs'), join(built, program, 'main.js'));
}

/** The code that starts the command's threads finds their files beside it, as it does among the sources. */
async function bundleThreads(built) {
  const { build } = await import('esbuild');
  await build({
    ...common,
    entryPoints: ['focal-worker', 'tournament-worker'].map((name) => inProject('src', 'host', `${name}.ts`)),
    outdir: join(built, 'cli'),
    format: 'esm',
  });
}

/** A server ends when it is told to: once it has answered what a page asks first. */
async function serveOnce(args) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-warm-up-'));
  const child = spawn(process.execPath, [keeper, ...args, folder, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((settle) => child.once('close', settle));
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  try {
    const address = await addressIn(child.stdout);
    for (const path of FIRST_ASKED) await fetch(`${address}${path}`).then((answer) => answer.arrayBuffer());
  } catch {
    // It ended before it listened, or does not answer: nothing to keep.
  } finally {
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}

const FIRST_ASKED = ['/', '/api/home', '/api/case/library/vladivostok-2019'];

async function addressIn(output) {
  let printed = '';
  for await (const bytes of output) {
    printed += bytes;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error('It said no address.');
}
