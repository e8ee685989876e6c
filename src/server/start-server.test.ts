import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-listening-'));
const running: RunningServer[] = [];

async function start(port: number): Promise<RunningServer> {
  const server = await startServer({ folder, port, pageFolder: folder });
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((settle) => {
    const line = createConnection({ host, port, timeout: 2000 });
    const end = (heard: boolean) => {
      line.destroy();
      settle(heard);
    };
    line.once('connect', () => end(true));
    line.once('error', () => end(false));
    line.once('timeout', () => end(false));
  });
}

test('it listens on this computer’s own address and on no other', async () => {
  const { port, address } = await start(0);
  expect(address).toBe(`http://127.0.0.1:${port}`);
  expect(await answers('127.0.0.1', port)).toBe(true);
  // Whoever listens on all addresses answers here, too.
  expect(await answers('127.0.0.2', port)).toBe(false);
});

test('where the port is taken it takes another, and says which', async () => {
  const taken = createServer();
  const port = await new Promise<number>((settle) => {
    taken.listen(0, '127.0.0.1', () => settle((taken.address() as { port: number }).port));
  });
  const server = await start(port);
  expect(server.port).not.toBe(port);
  expect((await fetch(`${server.address}/api/home`)).status).toBe(200);
  taken.close();
});

test('once closed it answers nobody', async () => {
  const { port, close } = await start(0);
  await close();
  expect(await answers('127.0.0.1', port)).toBe(false);
});
