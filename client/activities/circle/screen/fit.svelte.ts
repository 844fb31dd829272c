// Words as large as their place allows: tried from the largest size down, never below the floor of the screen.
import type { Attachment } from 'svelte/attachments';

/** rem */
const SIZES = [4.35, 3.75, 3.25, 2.875, 2.5, 2.25];

/** Sets --size on an element whose height is given from outside, so that what is in it is not cut. */
export function fit(words: () => unknown): Attachment<HTMLElement> {
  return (node) => {
    const measure = () => {
      for (const size of SIZES) {
        node.style.setProperty('--size', `${size}rem`);
        if (node.scrollHeight <= node.clientHeight + 1) return;
      }
    };
    $effect(() => {
      words();
      measure();
    });
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    void document.fonts?.ready.then(measure);
    return () => observer.disconnect();
  };
}
