/** Builds the page to dist/web; `npx vite` serves it from the sources, with a running server's interface behind. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env.DEMARCHE_SERVER ?? 'http://127.0.0.1:4711';

/** Begins what takes longest while the page's other scripts are still on their way. */
const ahead = fileURLToPath(new URL('src/web/ahead.ts', import.meta.url));

/** Names the script that goes ahead before the page's own, which import it, too; they would run it last of all. */
function goesAhead(): Plugin {
  return {
    name: 'goes-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'ahead');
        if (chunk === undefined) throw new Error('The script that goes ahead was not built.');
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), goesAhead()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inlined: the content security policy lets no code or font come from the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'ahead', test: (id) => id === ahead }] } } },
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    // The server takes changes only from its own pages.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
