/** The built page in memory. It goes out as it is: within one computer, to compress takes longer than to send. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export class PageFiles {
  readonly #folder: string;
  #files = new Map<string, PageFile>();
  #built = Number.NaN;
  #loading: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The page itself, as it was built last; undefined where it was not. */
  async index(): Promise<string | undefined> {
    await this.#fresh();
    const file = this.#files.get('/index.html');
    return file && Buffer.from(file.bytes).toString('utf8');
  }

  /** The answer for a file of the page; undefined where there is no such file. */
  async answer(path: string): Promise<Response | undefined> {
    if (this.#files.size === 0 || !this.#files.has(path)) await this.#fresh();
    const file = this.#files.get(path);
    if (file === undefined) return undefined;
    return new Response(file.bytes, {
      headers: {
        'content-type': file.type,
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  }

  /** Reads everything anew where the page was built again since. */
  async #fresh(): Promise<void> {
    this.#loading = this.#loading.then(async () => {
      const built = await stat(join(this.#folder, 'index.html')).then(
        ({ mtimeMs }) => mtimeMs,
        () => Number.NaN,
      );
      if (Number.isNaN(built) || built === this.#built) return;
      const files = await filesBelow(this.#folder).catch(() => undefined);
      if (files === undefined) return;
      this.#built = built;
      this.#files = files;
    });
    await this.#loading;
  }
}

async function filesBelow(folder: string): Promise<Map<string, PageFile>> {
  const found = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length).replaceAll('\\', '/');
    const type = types[extname(name)] ?? 'application/octet-stream';
    found.set(name.startsWith('/') ? name : `/${name}`, { bytes: new Uint8Array(await readFile(path)), type });
  }
  return found;
}
