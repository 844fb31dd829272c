// Who came in a moment ago, as this page saw it happen: marked for a minute.
import { SvelteSet } from 'svelte/reactivity';

const MOMENT = 60_000;

export class Arrivals {
  readonly fresh = new SvelteSet<string>();
  #known: Set<string> | null = null;

  /** `order` is read reactively. Make it while a component is being set up. */
  constructor(order: () => readonly string[]) {
    $effect(() => {
      const now = order();
      const known = this.#known;
      this.#known = new Set(now);
      // Whoever sat here when the page opened is not new.
      if (known) for (const seat of now) if (!known.has(seat)) this.#mark(seat);
    });
  }

  #mark(seat: string): void {
    this.fresh.add(seat);
    setTimeout(() => this.fresh.delete(seat), MOMENT);
  }
}
