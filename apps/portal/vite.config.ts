import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere('.'),
  plugins: [react()],
  resolve: {
    alias: [
      { find: '@quarterdeck/api-client', replacement: fromHere('../../libs/api-client/src/index.ts') },
      { find: /^@quarterdeck\/domain\//, replacement: fromHere('../../libs/domain/src/') },
    ],
  },
  server: { port: 5173, proxy: { '/v1': 'http://127.0.0.1:3000' } },
  build: {
    outDir: fromHere('../../dist/apps/portal'),
    emptyOutDir: true,
    // The policy of the server allows scripts and styles of its own origin only; fonts and scripts are never inlined.
    assetsInlineLimit: 0,
  },
});
