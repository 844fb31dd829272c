// Svelte for every shell: runes everywhere, so that no component falls back to the older reactivity.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // Said of every element: a shorter name weighs less.
    cssHash: ({ hash, css }) => `s${hash(css)}`,
  },
};
