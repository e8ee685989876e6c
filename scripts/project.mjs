/** Where things are, and how another program is run from here. */
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the project, whatever the current folder is. */
export const inProject = (...names) => join(root, ...names);

/**
 * Runs a program and waits for it. With `capture`, what it prints on either stream is collected instead of shown.
 * Ctrl-C reaches the program too (same terminal), so we wait for it to end in its own way.
 * @returns {Promise<{ code: number, output: string }>} the exit code; 128 + n where a signal ended it
 */
export function run(command, args, { capture = false, onStart = () => {}, ...options } = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...options,
    });
    const output = [];
    const stayAlive = () => {};
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', stayAlive);
    process.on('SIGTERM', passOn);
    const done = () => {
      process.off('SIGINT', stayAlive);
      process.off('SIGTERM', passOn);
    };
    child.stdout?.on('data', (bytes) => output.push(bytes));
    child.stderr?.on('data', (bytes) => output.push(bytes));
    child.on('spawn', () => onStart(child.pid));
    child.on('error', (error) => {
      done();
      fail(error);
    });
    child.on('close', (code, signal) => {
      done();
      settle({ code: code ?? 128 + signalNumber(signal), output: Buffer.concat(output).toString('utf8') });
    });
  });
}

function signalNumber(signal) {
  return (
    { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGPIPE: 13, SIGTERM: 15 }[signal] ?? 1
  );
}

/** Runs a JavaScript program of a dependency (or of ours) with the Node that runs us. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}
