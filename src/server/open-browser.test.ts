import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBrowser, opener } from './open-browser.ts';

// What a shell would read as two commands, and a URL handler may not.
const address = 'http://127.0.0.1:4711/folder/a%20b&c;d?x=$HOME';

test.each([
  ['linux', 'xdg-open', [address]],
  ['freebsd', 'xdg-open', [address]],
  ['darwin', 'open', [address]],
  ['win32', 'rundll32', ['url.dll,FileProtocolHandler', address]],
] as const)('on %s the address is handed to %s, whole and by itself', (platform, program, args) => {
  expect(opener(address, platform)).toEqual([program, args]);
});

describe.skipIf(process.platform === 'win32')('with a program that writes down what it is asked to open', () => {
  let area: string;
  const asked = () => (existsSync(join(area, 'asked')) ? readFileSync(join(area, 'asked'), 'utf8') : '');

  beforeEach(() => {
    area = mkdtempSync(join(tmpdir(), 'demarche-browser-'));
    mkdirSync(join(area, 'none'));
    const program = join(area, opener(address)[0]);
    // In one stroke, so that nobody reads half of it.
    writeFileSync(
      program,
      `#!/bin/sh\nprintf '%s|' "$@" > '${area}/begun' && /bin/mv '${area}/begun' '${area}/asked'\n`,
    );
    chmodSync(program, 0o755);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(area, { recursive: true, force: true });
  });

  test('it is started, and told the address as it is', async () => {
    vi.stubEnv('PATH', area);
    expect(await openBrowser(address)).toBe(true);
    await expect.poll(asked).toBe(`${address}|`);
  });

  test('where there is no such program, that is said', async () => {
    vi.stubEnv('PATH', join(area, 'none'));
    expect(await openBrowser(address)).toBe(false);
  });

  /** The server until it has said where it listens, and what it said on either stream until it was stopped. */
  async function served(args: readonly string[], path: string, until: (said: string) => boolean): Promise<string> {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', tsx, main, join(area, 'none'), '--port', '0', ...args], {
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        said += bytes;
      });
    }
    const ended = new Promise((settle) => child.once('close', settle));
    try {
      await expect.poll(() => until(said), { timeout: 30_000 }).toBe(true);
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
    return said;
  }

  test('npm start opens the address that it prints, where it is asked to', async () => {
    const said = await served(['--open'], area, () => asked() !== '');
    expect(asked()).toBe(`${said.split('\n')[0]}|`);
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n/);
  });

  test('and says so where nothing opens it', async () => {
    const said = await served(['--open'], join(area, 'none'), (heard) => heard.includes('open the address above'));
    expect(said).toContain('No program here opens a browser');
    expect(asked()).toBe('');
  });

  test('and opens nothing where it is not asked to', async () => {
    await served([], area, (heard) => heard.includes('Ctrl-C stops'));
    expect(asked()).toBe('');
  });
});
