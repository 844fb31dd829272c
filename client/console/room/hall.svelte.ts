// The room as every part of the console sees it: its layers, its tokens, and the way to ask it for something.
import { getContext, setContext } from 'svelte';
import { fetchDeck, fetchList, issueScreenToken, readList, uploadDeck, type DeckCard } from '$shared/api';
import type { DeckLibrary } from '$shared/console/setup';
import type { ConsoleLayer, PublicLayer, RoomCommand } from '$shared/console/wire';
import { text } from '$shared/text.svelte';
import type { Room } from '$shared/store.svelte';
import type { SummaryLayer } from '$shared/summary/wire';
import type { Answer, Command, JsonObject } from '$shared/wire';
import { codeOf, keepRoom, keptRoom } from '../rooms';

export type ConsoleRoom = Room<PublicLayer, JsonObject, ConsoleLayer>;

const CARDS_KEPT = new Map<string, Promise<DeckCard[]>>();

export class Hall {
  readonly room: ConsoleRoom;
  readonly code: string;
  /** The joint summary is looked at in place of the work of the moment. */
  summing = $state(false);
  #screened = $state(false);

  constructor(room: ConsoleRoom) {
    this.room = room;
    this.code = codeOf(room.token);
    this.#screened = keptRoom(this.code)?.screened ?? false;
  }

  /** Read only where the layers have arrived: the page shows nothing of the room before. */
  get public(): PublicLayer {
    if (!this.room.publicLayer) throw new Error('the room has not arrived yet');
    return this.room.publicLayer;
  }

  get console(): ConsoleLayer {
    if (!this.room.consoleLayer) throw new Error('the room has not arrived yet');
    return this.room.consoleLayer;
  }

  /** The joint summary; null for the moment until it has come. */
  get summary(): SummaryLayer | null {
    return this.room.summaryLayer;
  }

  /** The shared screen has been opened from this device. */
  get screened(): boolean {
    return this.#screened;
  }

  ask(command: RoomCommand): Promise<Answer> {
    return this.room.send('room', { ...command } as unknown as Command);
  }

  name(seat: string): string {
    return this.public.seats[seat]?.name ?? this.console.removed[seat] ?? '';
  }

  /** The link of the shared screen; asks the server for a token where this device has none. Fails with an ApiError. */
  async screenLink(): Promise<string> {
    const kept = keptRoom(this.code)?.screen;
    const token = kept ?? (await issueScreenToken(this.code, this.room.token)).screen_token;
    keepRoom({ code: this.code, facilitator: this.room.token, screen: token });
    return `${location.origin}/screen#${token}`;
  }

  /** Opens the shared screen in a window of its own. */
  async openScreen(): Promise<void> {
    // The window opens at once, while the click still counts as one: browsers block what opens later.
    const opened = window.open('about:blank', `screen-${this.code}`, 'popup,width=1280,height=720');
    try {
      const link = await this.screenLink();
      if (opened) opened.location.href = link;
      else window.open(link, '_blank');
    } catch (error) {
      opened?.close();
      throw error;
    }
    this.#screened = true;
    keepRoom({ code: this.code, facilitator: this.room.token, screened: true });
  }

  get library(): DeckLibrary {
    const { code } = this;
    const { token } = this.room;
    return {
      decks: this.console.decks,
      cards: (key) => {
        const slot = `${code}.${key}.${text.language}`;
        const known = CARDS_KEPT.get(slot);
        if (known) return known;
        const cards = fetchDeck(code, key, text.language, token).then((deck) =>
          Object.entries(deck.cards).map(([id, card]) => ({ ...card, id })),
        );
        CARDS_KEPT.set(slot, cards);
        cards.catch(() => CARDS_KEPT.delete(slot));
        return cards;
      },
      upload: (file, title) => uploadDeck(code, file, title, token).then(({ key }) => key),
      list: (key) => fetchList(key, text.language).then(({ interventions }) => interventions),
      readList: (file) => readList(code, file, token).then(({ interventions }) => interventions),
    };
  }
}

const KEY = Symbol('hall');

export function enterHall(hall: Hall): Hall {
  return setContext(KEY, hall);
}

export function useHall(): Hall {
  return getContext<Hall>(KEY);
}
