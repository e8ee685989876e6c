/** How much a browser loads: what the page's own document names, the worker, and what comes when it is needed. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Size {
  readonly file: string;
  readonly kind: 'start' | 'worker' | 'later';
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

const web = new URL('../../dist/web/', import.meta.url);

/** Scripts and styles; fonts and pictures are compressed as they are. */
export function pageSizes(): Size[] {
  const index = readFileSync(new URL('index.html', web), 'utf8');
  return readdirSync(new URL('assets/', web))
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file): Size => {
      const content = readFileSync(new URL(`assets/${file}`, web));
      const kind = index.includes(file) ? 'start' : /worker/.test(file) ? 'worker' : 'later';
      return {
        file: file.replace(/-[\w-]{8}(?=\.)/, ''),
        kind,
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        brotli: brotliCompressSync(content).length,
      };
    })
    .sort((a, b) => b.gzip - a.gzip);
}
