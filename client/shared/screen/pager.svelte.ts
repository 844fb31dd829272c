// Pages of the shared screen turn by themselves, calmly; whoever stands at the keyboard may turn or hold them.
import { text } from '../text.svelte';

/** Long enough to read a page aloud, milliseconds. */
const PAGE_TIME = 12_000;
/** After somebody turned a page by hand it stays at least this long, milliseconds. */
const HELD_TIME = 60_000;

export interface PagerHooks {
  /** Read reactively: whenever it changes, the first page is shown. */
  first?: () => unknown;
  /** The last page has had its time. */
  round?: () => void;
}

export class Pager {
  /** Counted from 0. */
  page = $state(0);
  /** Grows with every page that turns by itself: what may be sorted anew then. */
  turned = $state(0);
  held = $state(false);
  readonly #count: () => number;
  readonly #round: () => void;
  #byHand = $state(0);

  /** `count` is read reactively. Make it in a component. */
  constructor(count: () => number, { first, round }: PagerHooks = {}) {
    this.#count = count;
    this.#round = round ?? (() => undefined);
    $effect(() => {
      first?.();
      this.page = 0;
    });
    $effect(() => {
      if (this.page >= count()) this.page = Math.max(0, count() - 1);
    });
    $effect(() => this.#turning(count(), this.#byHand));
    $effect(() => {
      const press = (event: KeyboardEvent) => this.#pressed(event);
      window.addEventListener('keydown', press);
      return () => window.removeEventListener('keydown', press);
    });
  }

  #turning(count: number, byHand: number): (() => void) | undefined {
    // The page itself is read so that every page has its whole time; the round, so that a single page has rounds too.
    const from = this.page;
    const round = this.turned;
    if (this.held) return undefined;
    const timer = setTimeout(
      () => {
        this.page = count > 0 ? (from + 1) % count : 0;
        this.turned = round + 1;
        this.#byHand = 0;
        if (from + 1 >= count) this.#round();
      },
      byHand > 0 ? HELD_TIME : PAGE_TIME,
    );
    return () => clearTimeout(timer);
  }

  #go(by: number): void {
    const count = this.#count();
    if (count < 2) return;
    this.page = (this.page + by + count) % count;
    this.#byHand += 1;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const ahead = text.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = text.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === ahead || event.key === 'PageDown') this.#go(1);
    else if (event.key === back || event.key === 'PageUp') this.#go(-1);
    else if (event.key === ' ' && event.target === document.body) this.held = !this.held;
    else return;
    event.preventDefault();
  }
}
