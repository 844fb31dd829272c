// Builds the three shells and the page about what is kept into server/static; in development serves them and hands /api and the socket to the server.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from './tools/testing.ts';
import { defineConfig } from 'vitest/config';
import { plainFields } from './tools/fields.ts';
import { finish } from './tools/finish.ts';
import { lean } from './tools/lean.ts';
import { pages } from './tools/pages.ts';
import { texts } from './tools/texts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.TZIMTZAMTI_PORT ?? '8000'}`;
/** The oldest browsers a hall brings: iOS 15 and an Android WebView of 2021. */
const oldest = ['safari15', 'ios15', 'chrome91', 'firefox90'];

/** What every page of a phone needs, in one file: many small ones take longer, and pack less well. */
const BASE = {
  name: 'base',
  test: /node_modules\/(svelte|@fluent|clsx|esm-env)\/|vite\/|shared\/(text|languages|copies|unsent|icons|api|announce|later|names|cards|motion|awake|components\/(Button|Field|Icon|IconButton|Mark|Notice|Phone|Dock)\.)|phone\/unsent\./,
};
/** Likewise the little things that every activity on a phone needs. */
const ROOM = {
  name: 'room',
  test: /phone\/(things|signals)\.|shared\/(talk\/(words|keep|later)|components\/Name)\./,
};
/** Built apart: what phones share with each other holds nothing that only consoles and screens need. */
const phones = { phone: here('./phone/index.html') };
const others = {
  console: here('./console/index.html'),
  screen: here('./screen/index.html'),
  privacy: here('./privacy/index.html'),
};

export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: '/',
  appType: 'mpa',
  plugins: [
    svelte(),
    svelteTesting(),
    lean(),
    texts(mode === 'phones'),
    plainFields(),
    pages(),
    finish(mode === 'phones'),
  ],
  resolve: { alias: { $shared: here('./shared') } },
  server: {
    fs: { allow: [here('..')] },
    proxy: { '/api': server, '/healthz': server, '/socket.io': { target: server, ws: true } },
  },
  build: {
    outDir: '../server/static',
    emptyOutDir: mode === 'phones',
    manifest: `.vite/${mode}.json`,
    target: oldest,
    cssTarget: oldest,
    assetsInlineLimit: 0,
    // What cannot preload modules (iOS 15) loads them one by one.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      transform: { assumptions: { setPublicClassFields: true } },
      input: mode === 'phones' ? phones : others,
      output: mode === 'phones' ? { codeSplitting: { groups: [BASE, ROOM] } } : {},
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
}));
