// How things arrive: only transform and opacity move, and for who asked for stillness nothing does.
import type { TransitionConfig } from 'svelte/transition';

/** Whether this viewer asked for stillness. */
export const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What comes next is read from its beginning. */
export function fromTheTop(): void {
  window.scrollTo({ top: 0 });
}

/** cubic-bezier(.2, .8, .2, 1), near enough: fast away, soft landing. */
const ease = (t: number) => 1 - (1 - t) ** 3.4;

/** Deals a card into its place; `index` deals a hand one card after another. */
export function deal(_node: Element, { index = 0 }: { index?: number } = {}): TransitionConfig {
  if (still()) return { duration: 1 };
  return {
    delay: index * 60,
    duration: 320,
    easing: ease,
    css: (t, u) => `transform: translateY(${-28 * u}px) scale(${1 - 0.04 * u}); opacity: ${t}`,
  };
}

/** A new name, a new mark. */
export function pop(_node: Element): TransitionConfig {
  if (still()) return { duration: 1 };
  return { duration: 220, easing: ease, css: (t, u) => `transform: scale(${1 - 0.3 * u}); opacity: ${t}` };
}
