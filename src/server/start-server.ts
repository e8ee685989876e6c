/** Listens on this computer only, on the first port that is free. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { CaseStore, codeOf, type GrantedSources } from '../host/index.ts';
import { createApp } from './app.ts';

export const DEFAULT_PORT = 4711;
/** Ports tried after it, before any will do. */
const MORE_PORTS = 20;
/** In milliseconds, for answers under way when the server stops. */
const GRACE = 2000;

/** What one server bears with; times in milliseconds. More connections are cut, and what comes too slowly is answered 408. */
export const BOUNDS = {
  connections: 256,
  /** For the head of a request. */
  headTime: 10_000,
  /** For all of it. */
  requestTime: 30_000,
  /** How often is looked for those that are late. */
  lookEvery: 5000,
};
export type Bounds = typeof BOUNDS;

export interface ServerOptions {
  /** The folder that is opened. */
  readonly folder: string;
  /** Tried first. 0: any. */
  readonly port?: number;
  /** Where the built page lies; beside the compiled program where left out. */
  readonly pageFolder?: string;
  /** Texts of sources that were given at the start. */
  readonly granted?: GrantedSources;
  readonly bounds?: Bounds;
}

export interface RunningServer {
  /** `http://127.0.0.1:4711`, without a slash at its end. */
  readonly address: string;
  readonly port: number;
  /** Lets nobody in any more, and ends once what is being written is written. */
  readonly close: () => Promise<void>;
}

export async function startServer({
  folder,
  port: wanted = DEFAULT_PORT,
  pageFolder = fileURLToPath(new URL('../../dist/web', import.meta.url)),
  granted = new Map(),
  bounds = BOUNDS,
}: ServerOptions): Promise<RunningServer> {
  const store = new CaseStore(folder);
  let port = wanted;
  const app = createApp({ store, pageFolder, port: () => port, granted });
  const listener = getRequestListener(app.fetch);
  const server = bounded(listener, bounds);
  try {
    port = await listenOnFirstFree(server, wanted);
  } catch (error) {
    app.close();
    await store.close();
    throw error;
  }
  const servers = [server];
  // `localhost` may mean this one. Where it is taken, or unknown, the address that we print works all the same.
  const second = bounded(listener, bounds);
  if (await listen(second, '::1', port).catch(() => false)) servers.push(second);
  // Read before the first page asks for it.
  void app.page.index();

  let closing: Promise<void> | undefined;
  const close = async () => {
    app.close();
    const ended = servers.map((one) => new Promise<void>((settle) => one.close(() => settle())));
    for (const one of servers) one.closeIdleConnections();
    const timer = setTimeout(() => {
      for (const one of servers) one.closeAllConnections();
    }, GRACE).unref();
    await Promise.all(ended);
    clearTimeout(timer);
    await store.close();
  };
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function bounded(listener: RequestListener, bounds: Bounds): Server {
  const server = createServer(
    {
      headersTimeout: bounds.headTime,
      requestTimeout: bounds.requestTime,
      connectionsCheckingInterval: bounds.lookEvery,
      // In bytes, all headers together.
      maxHeaderSize: 16 * 2 ** 10,
    },
    listener,
  );
  server.maxConnections = bounds.connections;
  // All that come within that size: Node would leave the rest out, and one of them may be what a request is refused for.
  server.maxHeadersCount = 0;
  return server;
}

async function listenOnFirstFree(server: Server, wanted: number): Promise<number> {
  const candidates = wanted === 0 ? [] : Array.from({ length: MORE_PORTS + 1 }, (_, n) => wanted + n);
  for (const port of [...candidates.filter((one) => one < 2 ** 16), 0]) {
    try {
      await listen(server, '127.0.0.1', port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (port === 0 || !['EADDRINUSE', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
    }
  }
  throw new Error('No port is free.');
}

function listen(server: Server, host: string, port: number): Promise<true> {
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', fail);
      settle(true);
    });
  });
}
