/**
 * `npm start`: set-up, then the workbench; and a moment after that listens, the findings of the case it begins with: the
 * shipped one, or the one that is named. `npm start -- [folder] [--port N] [--open] [--source id=path]`; Ctrl-C stops it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inProject, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

const command = inProject('dist', 'cli', 'main.js');
const server = inProject('dist', 'server', 'main.js');
/** In milliseconds: whoever opens the page at once does not wait for the findings in the terminal. */
const PAGE_FIRST = 1000;

// npm moves to the project's folder; paths are meant as seen from where it was called.
const calledFrom = process.env.npm_lifecycle_event === 'start' ? process.env.INIT_CWD : undefined;
const cwd = calledFrom !== undefined && existsSync(calledFrom) ? calledFrom : process.cwd();

async function start(args) {
  const complaints = await setUp();
  if (complaints !== undefined) throw new Error(`src/ does not compile:\n${complaints}`);
  return serve(args);
}

/** Runs the server until it ends; its exit code is ours. */
function serve(args) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [server, ...args], { cwd, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    // Ctrl-C reaches it too (same terminal); to stop in its own way takes it a moment.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    let isRunning = true;
    child.once('message', async ({ address, casePath }) => {
      await setTimeout(PAGE_FIRST, undefined, { ref: false });
      if (isRunning) await tellFindings(casePath);
      if (isRunning) process.stdout.write(`\nThe workbench: ${address}  (Ctrl-C stops it)\n`);
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      isRunning = false;
      settle(code ?? 1);
    });
  });
}

async function tellFindings(casePath) {
  if (casePath === null) return;
  process.stdout.write('\n');
  await runNode(command, ['analyze', relative(cwd, casePath) || '.'], { cwd });
}

start(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
