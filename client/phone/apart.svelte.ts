// Whether the connection has been away long enough to be spoken of.
import type { Room } from '$shared/store.svelte';

/** Shorter gaps (milliseconds) pass unseen. */
export const UNSEEN = 1500;

export class Apart {
  readonly #room: Pick<Room, 'status' | 'lostSince'>;
  readonly #began = Date.now();
  #long = $state(false);

  /** Make it while a component is being set up. */
  constructor(room: Pick<Room, 'status' | 'lostSince'>) {
    this.#room = room;
    $effect(() => {
      const since = this.since;
      this.#long = false;
      if (since === null) return;
      const timer = setTimeout(() => (this.#long = true), Math.max(0, since + UNSEEN - Date.now()));
      return () => clearTimeout(timer);
    });
  }

  /** Since when (epoch milliseconds) there is no connection, also before the first one; null while it stands. */
  get since(): number | null {
    if (this.#room.status === 'connecting') return this.#room.lostSince ?? this.#began;
    return this.#room.status === 'lost' ? this.#room.lostSince : null;
  }

  get now(): boolean {
    return this.#long;
  }
}
