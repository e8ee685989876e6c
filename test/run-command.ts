/** Runs the command from its sources, as a shell would. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sandbox.ts';

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the running process, to disturb it. */
  readonly meanwhile?: (child: ReturnType<typeof spawn>) => void;
}

const command = [
  `--import=${join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')}`,
  join(root, 'src', 'cli', 'main.ts'),
];

export function demarche(args: readonly string[], { cwd = root, env = {}, meanwhile }: RunOptions = {}): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [...command, ...args], {
      cwd,
      env: { PATH: process.env.PATH, COLUMNS: '80', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => err.push(bytes));
    child.on('error', fail);
    child.on('close', (code, signal) =>
      settle({ code, signal, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
    meanwhile?.(child);
  });
}
