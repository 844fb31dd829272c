// Tests mount components as a browser does, so Svelte's browser build is chosen for them.
import type { Plugin } from 'vite';

export function svelteTesting(): Plugin {
  return {
    name: 'svelte-testing',
    config: () => (process.env.VITEST ? { resolve: { conditions: ['browser'] } } : {}),
  };
}
