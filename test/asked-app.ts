/** The server's answers on a folder of their own, asked for as our page asks, without a network. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CaseStore, type GrantedSources } from '../src/host/index.ts';
import { type App, createApp } from '../src/server/app.ts';

export type Headers = Record<string, string>;

export const here = 'http://127.0.0.1:4711';
/** What a browser says on our page. */
export const browser: Headers = { host: '127.0.0.1:4711', 'sec-fetch-site': 'same-origin' };
/** The same, of what changes something. */
export const writer: Headers = { ...browser, origin: here, 'content-type': 'application/json' };

export interface AskedApp {
  readonly app: App;
  readonly ask: (path: string, headers?: Headers, method?: string, body?: string) => Promise<Response>;
  /** Sends a value as JSON. */
  readonly send: (method: string, path: string, value: unknown, headers?: Headers) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A new folder with these files in it, by their paths. */
export function areaWith(files: Readonly<Record<string, string>>): string {
  const area = mkdtempSync(join(tmpdir(), 'demarche-asked-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(area, path)), { recursive: true });
    writeFileSync(join(area, path), text);
  }
  return area;
}

/** The app on the folder `opened` of an area, with its page in `web`; closed, it takes the whole area away. */
export function askedApp(
  area: string,
  { granted, shipped }: { readonly granted?: GrantedSources; readonly shipped?: string } = {},
): AskedApp {
  const store = new CaseStore(join(area, 'opened'), { ...(shipped !== undefined && { shipped }) });
  const app = createApp({ store, pageFolder: join(area, 'web'), port: () => 4711, ...(granted && { granted }) });
  const ask: AskedApp['ask'] = async (path, headers = browser, method = 'GET', body = undefined) =>
    app.fetch(new Request(here + path, { method, headers, ...(body !== undefined && { body }) }));
  return {
    app,
    ask,
    send: (method, path, value, headers = writer) => ask(path, headers, method, JSON.stringify(value)),
    close: async () => {
      app.close();
      await store.close();
      rmSync(area, { recursive: true, force: true });
    },
  };
}

/** The code of the problem that a refusal names. */
export async function codeIn(response: Response): Promise<string> {
  return ((await response.json()) as { problem: { code: string } }).problem.code;
}
