/** The scripts behind `npm start` and `npm test`, on a project of their own whose tools are a few lines each. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let project: string;
let started: ChildProcess[];

beforeEach(() => {
  started = [];
  project = mkdtempSync(join(tmpdir(), 'demarche-scripts-'));
  cpSync(fileURLToPath(new URL('../scripts', import.meta.url)), join(project, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'])
    write(file, '{}');
  write('src/cli/main.ts', '');
  // A compiler that compiles everything to a program that tells its arguments and ends with the code it is told.
  const program = 'console.log(process.argv.slice(2).join(" ")); process.exitCode = Number(process.env.CODE ?? 0);';
  write(
    'node_modules/typescript/bin/tsc',
    `const fs = require('node:fs');
     const at = process.argv.indexOf('--outDir') + 1;
     if (at > 0) {
       fs.mkdirSync(process.argv[at] + '/cli', { recursive: true });
       fs.writeFileSync(process.argv[at] + '/cli/main.js', ${JSON.stringify(program)});
       fs.mkdirSync(process.argv[at] + '/server', { recursive: true });
       fs.writeFileSync(process.argv[at] + '/server/main.js', ${JSON.stringify(SERVER)});
       fs.appendFileSync('compiled.log', 'once\\n');
     }
     if (fs.existsSync('type-error')) { console.log('src/x.ts(1,1): error'); process.exitCode = 2; }`,
  );
  write('node_modules/@biomejs/biome/bin/biome', '');
  // A bundler that takes the compiled program as it is.
  write('node_modules/esbuild/package.json', '{ "type": "module", "exports": "./index.js" }');
  write('node_modules/esbuild/index.js', BUNDLER);
  write('node_modules/vite/package.json', '{}');
  write('node_modules/vite/bin/vite.js', PAGE_BUILDER);
  vitest('0', { passed: 3, failures: [], skipped: [] });
  const marking = script("import { markInstalled } from './scripts/install.mjs'; markInstalled();");
  expect(marking.status).toBe(0);
});

afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(project, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

// A server that tells its arguments and what it was asked to begin with, and goes on until it has been heard out.
const SERVER = `
  console.log(['serve', ...process.argv.slice(2)].join(' '));
  if (process.env.CODE) process.exit(Number(process.env.CODE));
  process.send({ address: 'http://here/', casePath: process.env.CASE ?? null });
  setTimeout(() => process.exit(0), Number(process.env.STAY ?? 0));
  if (process.env.PID) require('node:fs').writeFileSync(process.env.PID, String(process.pid));`;

const BUNDLER = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { dirname, join } from 'node:path';
  export async function build({ outfile = '' }) {
    if (!outfile.endsWith('program.cjs')) return;
    const program = readFileSync(join(dirname(outfile), 'main.js'), 'utf8');
    writeFileSync(outfile, '(function (exports, require, module) {' + program + '})');
  }`;

// What it says of itself is what the page is made of.
const PAGE_BUILDER = `
  const fs = require('node:fs');
  const folder = process.argv[process.argv.indexOf('--outDir') + 1];
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(folder + '/index.html', process.env.NODE_ENV ?? 'none');
  if (fs.existsSync('page-error')) { console.error('x.tsx: no such part'); process.exitCode = 1; }`;

/** A vitest that leaves this tally, or none, and ends with this code. */
function vitest(code: string, tally?: object): void {
  const telling = `require('node:fs').writeFileSync(process.env.DEMARCHE_TALLY, ${JSON.stringify(JSON.stringify(tally))});`;
  write('node_modules/vitest/package.json', '{}');
  write(
    'node_modules/vitest/vitest.mjs',
    `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    ${tally === undefined ? '' : telling}
    process.exitCode = ${code};`,
  );
}

/** By its process id. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const environment = { ...process.env, npm_lifecycle_event: undefined, DEMARCHE_TALLY: undefined };

function run(name: string, args: string[] = [], env: Record<string, string> = {}) {
  const options = { cwd: tmpdir(), encoding: 'utf8', env: { ...environment, ...env } } as const;
  const result = spawnSync(process.execPath, [join(project, 'scripts', name), ...args], options);
  return { ...result, lastLine: result.stdout.trimEnd().split('\n').at(-1) };
}

function script(code: string) {
  const args = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', env: environment });
}

describe('npm start', () => {
  const withCase = { CASE: join(tmpdir(), 'some', 'case'), STAY: '5000' };

  test('serves, then tells the findings of the case that the server begins with, and where it is', () => {
    const { stdout, status } = run('start.mjs', ['some/case', '--port', '0'], withCase);
    expect(stdout).toBe(
      'serve some/case --port 0\n\nanalyze some/case\n\nThe workbench: http://here/  (Ctrl-C stops it)\n',
    );
    expect(status).toBe(0);
  });

  test('has no findings of a folder of cases, and compiles once', () => {
    for (let time = 0; time < 2; time += 1) expect(run('start.mjs', ['some']).stdout).not.toContain('analyze');
    expect(readFileSync(join(project, 'compiled.log'), 'utf8')).toBe('once\n');
  });

  test('passes on the exit code of a server that does not start', () => {
    const { stdout, status } = run('start.mjs', ['nowhere'], { CODE: '2' });
    expect([stdout, status]).toEqual(['serve nowhere\n', 2]);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('leaves no server behind when it is ended by %s', async (signal) => {
    const told = join(project, 'server.pid');
    const env = { ...environment, STAY: '50000', PID: told };
    run('start.mjs', [], { CODE: '0' });
    const child = spawn(process.execPath, [join(project, 'scripts', 'start.mjs')], { env, stdio: 'ignore' });
    started.push(child);
    const ended = new Promise((settle) => child.on('exit', (code) => settle(code)));
    const pid = () => (existsSync(told) ? Number(readFileSync(told, 'utf8')) : 0);
    await expect.poll(pid, { timeout: 20_000 }).toBeGreaterThan(0);
    const server = pid();
    try {
      expect(isRunning(server)).toBe(true);
      child.kill(signal);
      await expect.poll(() => isRunning(server), { timeout: 5000 }).toBe(false);
      expect(await ended).not.toBe(0);
    } finally {
      if (isRunning(server)) process.kill(server, 'SIGKILL');
    }
  });

  test('compiles again when a source changes, but not when a test does', () => {
    run('start.mjs');
    write('src/model/x.test.ts', 'test');
    run('start.mjs');
    write('src/model/x.ts', 'source');
    run('start.mjs');
    expect(readFileSync(join(project, 'compiled.log'), 'utf8')).toBe('once\nonce\n');
  });

  test.each(['test', 'development', 'production'])('builds the page to be used, where NODE_ENV is %s', (NODE_ENV) => {
    expect(run('start.mjs', [], { NODE_ENV }).status).toBe(0);
    expect(readFileSync(join(project, 'dist', 'web', 'index.html'), 'utf8')).toBe('production');
  });

  test('says that the page cannot be built, and keeps the one that there was', () => {
    run('start.mjs');
    write('src/web/x.tsx', 'wrong');
    write('page-error', '');
    const { status, stderr, stdout } = run('start.mjs');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('x.tsx: no such part');
    expect(readFileSync(join(project, 'dist', 'web', 'index.html'), 'utf8')).toBe('production');
  });

  test('says that the sources do not compile, each time', () => {
    write('type-error', '');
    for (let time = 0; time < 2; time += 1) {
      const { status, stderr, stdout } = run('start.mjs');
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('src/x.ts(1,1): error');
    }
  });
});

describe('npm test', () => {
  test('ends with a line that counts the tests, the types and the lint', () => {
    expect(run('test.mjs')).toMatchObject({ status: 0, lastLine: '5 passed, 0 failed' });
  });

  test('names what failed and what was skipped, and why', () => {
    vitest('1', {
      passed: 1,
      failures: ['a.test.ts > holds'],
      skipped: [{ name: 'b.test.ts > page', reason: 'no browser' }],
    });
    const { status, stdout, lastLine } = run('test.mjs');
    expect([status, lastLine]).toEqual([1, '3 passed, 1 failed, 1 skipped']);
    expect(stdout).toContain('b.test.ts > page: no browser\n');
    expect(stdout).toContain('FAILED:\n  a.test.ts > holds\n');
  });

  test('counts type errors and lint as failures and still runs the tests', () => {
    write('type-error', '');
    write('node_modules/@biomejs/biome/bin/biome', 'process.exitCode = 1;');
    expect(run('test.mjs')).toMatchObject({ status: 1, lastLine: '3 passed, 2 failed' });
  });

  test('fails when vitest dies before it can tell', () => {
    vitest('7');
    expect(run('test.mjs')).toMatchObject({ status: 1, lastLine: '2 passed, 1 failed' });
  });

  test('fails when vitest is not content with tests that all pass', () => {
    vitest('1', { passed: 3, failures: [], skipped: [] });
    expect(run('test.mjs')).toMatchObject({ status: 1, lastLine: '5 passed, 1 failed' });
  });

  test('fails when the packages cannot be installed', () => {
    appendFileSync(join(project, 'package-lock.json'), 'not JSON');
    expect(run('test.mjs')).toMatchObject({ status: 1, lastLine: '0 passed, 1 failed' });
  });
});

describe('two set-ups at once', () => {
  const lock = () => join(project, '.setup.lock');

  /** Holds the lock while the file `hold` exists, and writes down when it began and ended. */
  function holder(): Promise<number | null> {
    const code = `
      import { appendFileSync, existsSync } from 'node:fs';
      import { exclusively } from './scripts/exclusive.mjs';
      await exclusively(async () => {
        appendFileSync('held.log', 'begin ');
        do await new Promise((wake) => setTimeout(wake, 30)); while (existsSync('hold'));
        appendFileSync('held.log', 'end ');
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, stdio: 'ignore' });
    started.push(child);
    return new Promise((settle) => child.on('exit', settle));
  }
  const held = () => (existsSync(join(project, 'held.log')) ? readFileSync(join(project, 'held.log'), 'utf8') : '');

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((wake) => setTimeout(wake, 20));
  }

  test('take turns', async () => {
    expect(await Promise.all([holder(), holder(), holder(), holder()])).toEqual([0, 0, 0, 0]);
    expect(held()).toBe('begin end '.repeat(4));
    expect(existsSync(lock())).toBe(false);
  });

  test('do not wait for one that was killed', async () => {
    write('hold', '');
    const killed = holder();
    await until(() => held() === 'begin ');
    started[0]!.kill('SIGKILL');
    await killed;
    expect(existsSync(lock())).toBe(true);
    rmSync(join(project, 'hold'));
    expect(await Promise.all([holder(), holder(), holder()])).toEqual([0, 0, 0]);
    expect(held()).toBe(`begin ${'begin end '.repeat(3)}`);
  });

  test('wait for the program that a killed one left running', async () => {
    const left = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    started.push(left);
    const code = `
      import { exclusively } from './scripts/exclusive.mjs';
      await exclusively(async (alsoHeldBy) => {
        alsoHeldBy(${left.pid});
        process.kill(process.pid, 'SIGKILL');
        await new Promise((wake) => setTimeout(wake, 1000));
      });`;
    expect(script(code).signal).toBe('SIGKILL');
    const next = holder();
    await new Promise((wake) => setTimeout(wake, 400));
    expect(held()).toBe('');
    left.kill('SIGKILL');
    expect(await next).toBe(0);
  });

  test('are not stopped by a lock file that nobody got to write', async () => {
    write('.setup.lock', '');
    expect(await holder()).toBe(0);
  });
});
