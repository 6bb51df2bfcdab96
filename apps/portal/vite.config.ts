import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts each text file beside itself as `.br` and `.gz`, so that the server compresses nothing while it answers. */
function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => void (outDir = resolve(config.root, config.build.outDir)),
    closeBundle() {
      for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const file = join(outDir, name);
        const content = readFileSync(file);
        if (content.length < 1024) continue;
        writeFileSync(`${file}.br`, brotliCompressSync(content));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: fromHere('.'),
  plugins: [react(), precompress()],
  resolve: {
    alias: [{ find: /^@quarterdeck\/domain\//, replacement: fromHere('../../libs/domain/src/') }],
  },
  server: { port: 5173, proxy: { '/v1': 'http://127.0.0.1:3000' } },
  build: {
    outDir: fromHere('../../dist/apps/portal'),
    emptyOutDir: true,
    // The policy of the server allows scripts and styles of its own origin only: nothing becomes a data address.
    assetsInlineLimit: 0,
  },
});
