// Between the phone's shell and an activity: what the shell gives to `activities/<key>/phone.svelte`, and what the
// activity tells the shell. The shell knows no activity by name, and an activity knows no shell.
import type { CardText } from './api';
import type { CardKind } from './cards';
import type { Draft } from './draft.svelte';
import type { Answer, Command } from './wire';

export interface PhoneSeat {
  name: string;
  affiliation?: string;
}

/** What an activity tells the shell: the small line of the bar, the stage behind it, whose turn, what to announce. */
export class Page {
  /** The line under the title of the bar; empty: the shell writes its own. */
  sub = $state('');
  /** The whole page stands on the deep blue stage (one's own call). */
  onStage = $state(false);
  /** It is this phone's turn: the shell signals it once, and the window's title says so. */
  mine = $state(false);
  /** The last words for screen readers; `urgent` ones interrupt. `number` tells two equal sentences apart. */
  said = $state.raw<{ words: string; urgent: boolean; number: number }>({ words: '', urgent: false, number: 0 });

  /** Announces something about others, when the reader has finished its sentence. */
  say(words: string): void {
    this.#speak(words, false);
  }

  /** Announces something about this phone's own turn, at once. */
  call(words: string): void {
    this.#speak(words, true);
  }

  #speak(words: string, urgent: boolean): void {
    this.said = { words, urgent, number: this.said.number + 1 };
  }
}

/** What the shell gives an activity to work with. Everything reactive is a getter. */
export interface Desk {
  readonly run: number;
  /** This phone's seat. */
  readonly seat: string;
  readonly seats: Readonly<Record<string, PhoneSeat>>;
  /** The facilitator holds all phones still. */
  readonly held: boolean;
  /** The connection has been lost long enough to say so: a move of the game would come too late. */
  readonly apart: boolean;
  /** Commands of this activity on their way, oldest first: what they ask for may be shown as asked already. */
  readonly waiting: readonly Command[];
  readonly page: Page;
  /** A card of the deck or a question of the run; undefined until its text has arrived. */
  card(id: string): CardText | undefined;
  /** Resolves with the server's answer, also after a lost connection; never rejects. */
  send(command: Command): Promise<Answer>;
  /** Words being written, kept on the device; `key` is unique within the run. */
  draft(key: string): Draft;
}

/** The properties of every `activities/<key>/phone.svelte`. */
export interface PhoneProps<Public, Private> {
  view: Public;
  /** Absent while this seat has no part in the run. */
  mine: Private | undefined;
  /** The run has come to its end: only looking is left. */
  over: boolean;
  desk: Desk;
}

export interface KeptCard {
  kind: CardKind;
  text: string;
}

/** Something of one's own that stays on the phone after the workshop. `id` is unique within the run. */
export type Keepsake =
  | { id: string; what: 'series' | 'link'; cards: KeptCard[]; note: string }
  | { id: string; what: 'answer'; question: string; text: string }
  | { id: string; what: 'card'; card: KeptCard };

/** What `activities/<key>/phone/keep.ts` exports as `keep`: one's own part of a run, as far as its texts are known. */
export type Keep<Public, Private> = (
  view: Public,
  mine: Private,
  seat: string,
  card: (id: string) => CardText | undefined,
) => Keepsake[];
