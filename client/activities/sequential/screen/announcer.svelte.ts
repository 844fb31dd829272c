// Stages, turns and what everybody is brought to, said once and politely to those who hear the screen.
import { announce } from '$shared/announce';
import { t } from '$shared/text.svelte';
import type { SequentialPublic } from '$shared/wire.gen';
import { headingCards } from './look';

interface Heard {
  view: SequentialPublic;
  nameOf: (seat: string | undefined) => string;
  cardText: (id: string) => string;
}

export class Announcer {
  #stage: string | undefined;
  #turn: string | undefined;
  #focus: string | undefined;

  /** `now` is read reactively. Make it in a component. */
  constructor(now: () => Heard) {
    $effect(() => {
      const { view, nameOf, cardText } = now();
      const { stage, focus } = view;
      const turn = view.turn && `${view.turn.number}.${view.turn.seat}`;
      const first = this.#stage === undefined;
      if (!first && stage !== this.#stage) {
        announce(
          t('sequential-screen-said-stage', {
            stage: t(stage === 'result' ? 'sequential-screen-result' : `common-kinds-${stage}`),
          }),
        );
      } else if (!first && turn !== this.#turn && view.turn) {
        announce(t('sequential-screen-said-turn', { name: nameOf(view.turn.seat) }));
      } else if (!first && focus && focus !== this.#focus) {
        announce(t('sequential-screen-said-focus', { text: headingCards(focus).map(cardText).join(', ') }));
      }
      [this.#stage, this.#turn, this.#focus] = [stage, turn, focus];
    });
  }
}
