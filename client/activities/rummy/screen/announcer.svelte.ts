// Turns and calls, said once and politely to those who hear the screen.
import { announce } from '$shared/announce';
import { t } from '$shared/text.svelte';
import type { LastAct, RummyPublic } from '$shared/wire.gen';

interface Heard {
  view: RummyPublic;
  nameOf: (seat: string | undefined) => string;
}

/** What is said about an act; most acts are not worth a word. With several tables only calls and series are. */
function wordsFor({ what }: LastAct, name: string, alone: boolean): string | undefined {
  if (what === 'turn') return alone ? t('rummy-screen-said-turn', { name }) : undefined;
  if (what === 'called' || what === 'accepted' || what === 'returned') return t(`rummy-screen-said-${what}`, { name });
  return undefined;
}

export class Announcer {
  readonly #seen = new Map<string, number>();

  /** `now` is read reactively. Make it in a component. */
  constructor(now: () => Heard) {
    $effect(() => {
      const { view, nameOf } = now();
      for (const id of view.table_order) {
        const last = view.tables[id]?.last;
        if (!last) continue;
        const before = this.#seen.get(id);
        this.#seen.set(id, last.number);
        if (before === undefined || last.number <= before) continue;
        const said = wordsFor(last, nameOf(last.seat), view.table_order.length === 1);
        if (said) announce(said);
      }
    });
  }
}
