/** A folder of its own with a copy of the cases, in which documentation may do what it says without harm. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export interface Outcome {
  readonly code: number;
  /** Both streams, in the order they were written. */
  readonly output: string;
}

export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'));
  readonly #commands = join(this.folder, '.bin');

  constructor() {
    cpSync(join(root, 'cases'), join(this.folder, 'cases'), { recursive: true });
    mkdirSync(this.#commands);
    this.#command('demarche', join(root, 'dist', 'cli', 'main.js'));
    this.#command('npm-start', join(root, 'test', 'start-and-stop.mjs'));
  }

  #command(name: string, script: string): void {
    writeFileSync(join(this.#commands, name), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`, {
      mode: 0o755,
    });
  }

  /** Runs a line as a shell would. `npm start` works as in the project's own folder. */
  shell(line: string): Outcome {
    const start = /^npm start\b(?:\s+--\s)?/;
    const command = line.replace(/\bnpx demarche\b/g, 'demarche');
    return this.#run(
      'sh',
      ['-c', `exec 2>&1\n${command.replace(start, 'npm-start ')}`],
      start.test(line) ? root : this.folder,
    );
  }

  /** Runs a TypeScript file that may import the package by its name. */
  typescript(file: string): Outcome {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    return this.#run(process.execPath, ['--import', tsx, file], this.folder);
  }

  #run(program: string, args: readonly string[], cwd: string): Outcome {
    const path = `${this.#commands}${delimiter}${process.env.PATH}`;
    const env = { ...asOutside(process.env), PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined, INIT_CWD: undefined };
    const result = spawnSync(program, args, { cwd, env, encoding: 'utf8', timeout: 60_000 });
    return { code: result.status ?? 128, output: `${result.stdout}${result.stderr}` };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Who reads documentation is not in the middle of a test run: without what vitest puts into the environment. */
function asOutside(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOfTests = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST(?:_.*)?)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOfTests.test(name)));
}
