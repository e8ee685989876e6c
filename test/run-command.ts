/** Runs the compiled command as a shell would. */
import { spawn, spawnSync } from 'node:child_process';
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
  /** What comes through the pipe; nothing where left out. */
  readonly input?: Uint8Array;
  /** Called with the running process, to disturb it. */
  readonly meanwhile?: (child: ReturnType<typeof spawn>) => void;
}

const command = join(root, 'dist', 'cli', 'main.js');

/** Brings dist/ up to what src/ says; throws where it cannot. */
export function compileCommand(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The command cannot be compiled.\n${stderr}`);
}

export function demarche(
  args: readonly string[],
  { cwd = root, env = {}, input, meanwhile }: RunOptions = {},
): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      env: { PATH: process.env.PATH, COLUMNS: '80', ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdin?.end(input);
    child.stdout!.on('data', (bytes) => out.push(bytes));
    child.stderr!.on('data', (bytes) => err.push(bytes));
    child.on('error', fail);
    child.on('close', (code, signal) =>
      settle({ code, signal, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
    meanwhile?.(child);
  });
}
