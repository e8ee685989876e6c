import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { BOUNDS, type Bounds, type RunningServer, startServer } from './start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-listening-'));
const running: RunningServer[] = [];

async function start(port: number, bounds: Bounds = BOUNDS): Promise<RunningServer> {
  const server = await startServer({ folder, port, pageFolder: folder, bounds });
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

/** Whether this computer has the other address of its own, too. */
function hasSecond(): Promise<boolean> {
  const probe = createServer();
  return new Promise((settle) => {
    probe.once('error', () => settle(false));
    probe.listen(0, '::1', () => probe.close(() => settle(true)));
  });
}

test('whoever means this computer’s other address by localhost is answered, until the server is closed', async (context) => {
  if (!(await hasSecond())) context.skip('this computer has no address ::1');
  const { port, close } = await start(0);
  const { status } = await fetch(`http://[::1]:${port}/api/home`);
  expect(status).toBe(200);
  await close();
  expect(await answers('::1', port)).toBe(false);
});

test('where another has the port at that address, the server starts all the same', async (context) => {
  if (!(await hasSecond())) context.skip('this computer has no address ::1');
  const taken = createServer((line) => line.destroy());
  const port = await new Promise<number>((settle) => {
    taken.listen(0, '::1', () => settle((taken.address() as { port: number }).port));
  });
  const server = await start(port);
  expect(server.port).toBe(port);
  expect((await fetch(`${server.address}/api/home`)).status).toBe(200);
  taken.close();
});

/** Sends this, and gives what comes back until the line is cut. */
function said(port: number, text: string): Promise<string> {
  return new Promise((settle, fail) => {
    const line = createConnection({ host: '127.0.0.1', port });
    let heard = '';
    line.on('data', (bytes) => {
      heard += bytes;
    });
    line.once('close', () => settle(heard));
    line.once('error', fail);
    line.setTimeout(10_000, () => line.destroy(new Error(`Still open; heard "${heard}".`)));
    line.write(text);
  });
}

test('no more are on the line at once than there is room for', async () => {
  const { port } = await start(0);
  const lines: Socket[] = [];
  let cut = 0;
  const MORE = 7;
  try {
    for (let n = 0; n < BOUNDS.connections + MORE; n++) {
      const line = createConnection({ host: '127.0.0.1', port });
      line.once('close', () => cut++);
      line.on('error', () => {});
      lines.push(line);
    }
    await expect.poll(() => cut, { timeout: 10_000 }).toBe(MORE);
    // The rest is borne with.
    await new Promise((wake) => setTimeout(wake, 200));
    expect(cut).toBe(MORE);
  } finally {
    for (const line of lines) line.destroy();
  }
});

const quick: Bounds = { ...BOUNDS, headTime: 300, requestTime: 600, lookEvery: 50 };

test('who does not end the head of a request is not waited for', async () => {
  const { port } = await start(0, { ...quick, requestTime: BOUNDS.requestTime });
  expect(await said(port, `GET /api/home HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`)).toMatch(/^HTTP\/1\.1 408 /);
});

test('nor who does not end its body', async () => {
  const { port } = await start(0, quick);
  const head = [
    'PUT /api/case/folder/river HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Content-Type: application/json',
    'Content-Length: 100',
  ];
  expect(await said(port, `${head.join('\r\n')}\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 408 /);
});

test('a head that is too long is refused, and of one that is not, each header counts', async () => {
  const { port } = await start(0);
  const request = (...headers: string[]) =>
    said(
      port,
      `GET /api/home HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${headers.join('\r\n')}\r\n\r\n`,
    );
  expect(await request(`X: ${'x'.repeat(16 * 2 ** 10)}`)).toMatch(/^HTTP\/1\.1 431 /);
  const many = Array.from({ length: 2500 }, () => 'a:b');
  expect(await request(...many)).toMatch(/^HTTP\/1\.1 200 /);
  expect(await request(...many, 'Origin: http://evil.example')).toMatch(/^HTTP\/1\.1 403 /);
});
