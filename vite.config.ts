/** Builds the page to dist/web; `npx vite` serves it from the sources, with a running server's interface behind. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.DEMARCHE_SERVER ?? 'http://127.0.0.1:4711';

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inlined: the content security policy lets no code or font come from the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    // The server takes changes only from its own pages.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
