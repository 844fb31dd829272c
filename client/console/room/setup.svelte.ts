// The setup of one item while it is being changed: what is chosen shows at once, and is kept by the server.
import { Asking } from '$shared/console/desk.svelte';
import type { Hall } from './hall.svelte';

export class ItemSetup {
  readonly #hall: Hall;
  readonly #item: () => string;
  readonly asking = new Asking();
  /** What was chosen here and is not yet in the layer. */
  #ahead = $state.raw<{ item: string; setup: unknown; minutes: number } | null>(null);
  #sent = 0;

  constructor(hall: Hall, item: () => string) {
    this.#hall = hall;
    this.#item = item;
  }

  get setup(): unknown {
    return this.#mine?.setup ?? this.#hall.console.setups[this.#item()];
  }

  get minutes(): number {
    return this.#mine?.minutes ?? this.#hall.public.items[this.#item()]?.minutes ?? 0;
  }

  get #mine() {
    return this.#ahead?.item === this.#item() ? this.#ahead : null;
  }

  /** Keeps a choice; true when the server took it. */
  async change(setup: unknown, minutes = this.minutes): Promise<boolean> {
    const item = this.#item();
    this.#ahead = { item, setup, minutes };
    this.#sent += 1;
    const done = await this.asking.for(this.#hall.ask({ type: 'configure-item', item, setup, minutes }));
    this.#sent -= 1;
    if (this.#sent === 0) this.#ahead = null;
    return done;
  }

  /** Begins the item; true when it runs. */
  begin(): Promise<boolean> {
    return this.asking.for(this.#hall.ask({ type: 'begin-item', item: this.#item() }));
  }
}
