// Builds the three shells and the page about what is kept into server/static; in development serves them and hands /api and the socket to the server.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from './tools/testing.ts';
import { defineConfig } from 'vitest/config';
import { finish } from './tools/finish.ts';
import { pages } from './tools/pages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.TZIMTZAMTI_PORT ?? '8000'}`;
/** The oldest browsers a hall brings: iOS 15 and an Android WebView of 2021. */
const oldest = ['safari15', 'ios15', 'chrome90', 'firefox90'];

export default defineConfig({
  root: here('.'),
  base: '/',
  appType: 'mpa',
  plugins: [svelte(), svelteTesting(), pages(), finish()],
  resolve: { alias: { $shared: here('./shared') } },
  server: {
    fs: { allow: [here('..')] },
    proxy: { '/api': server, '/healthz': server, '/socket.io': { target: server, ws: true } },
  },
  build: {
    outDir: '../server/static',
    emptyOutDir: true,
    target: oldest,
    cssTarget: oldest,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        phone: here('./phone/index.html'),
        console: here('./console/index.html'),
        screen: here('./screen/index.html'),
        privacy: here('./privacy/index.html'),
      },
    },
  },
  // One page for all files of a worker, made empty between them: a new one for each takes longer than its tests.
  test: {
    include: ['**/*.test.ts'],
    environment: 'jsdom',
    isolate: false,
    maxWorkers: 2,
    setupFiles: [here('./tools/fresh.ts')],
  },
});
