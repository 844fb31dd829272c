// What a shell hands to an activity's own screens; the same three shapes for every activity.
import type { CardText } from './api';
import type { Draft } from './draft.svelte';
import type { Page } from './phone/page.svelte';
import type { Status } from './store.svelte';
import type { Answer, Command } from './wire';

/** Someone who sits in the room. */
export interface SeatWords {
  name: string;
  affiliation?: string;
}

/** What every screen of a running activity gets. */
export interface ScreenProps<Public> {
  /** The activity's part of the public layer. */
  view: Public;
  seats: Record<string, SeatWords>;
  /** The text of a card of the run's decks, in the viewer's language; undefined until it has arrived. */
  card: (id: string) => CardText | undefined;
  /** Server clock minus this device's clock, milliseconds. */
  clockOffset: number;
}

export interface PhoneProps<Public, Private> extends ScreenProps<Public> {
  /** The activity's part of this seat's private layer. */
  mine: Private;
  /** This phone's seat. */
  seat: string;
  status: Status;
  /** The room's number of this run; names drafts. */
  run: number;
  /** The run has come to its end: only looking is left. */
  over: boolean;
  /** The facilitator holds all phones still: nothing can be done now. */
  held: boolean;
  /** The connection has been lost long enough to say so: a move of the game would come too late. */
  apart: boolean;
  /** Own commands on their way, oldest first: what they ask for may be shown as asked already. Outlives a reload. */
  waiting: readonly Command[];
  /** What the activity tells the shell. */
  page: Page;
  send: (command: Command) => Promise<Answer>;
  /** Words being written; `key` is unique within the run. */
  draft: (key: string) => Draft;
}

/** What comes after what runs: the next item of the agenda, or ending the workshop. */
export interface NextStep {
  title: string;
  begin: () => Promise<Answer>;
}

export interface ConsoleProps<Public, Console> extends ScreenProps<Public> {
  /** The activity's part of the facilitators' layer. */
  console: Console;
  status: Status;
  run: number;
  /** Only looking is left. */
  over: boolean;
  /** Who sits in the room now, in the room's order. */
  order: string[];
  presence: Record<string, 'here' | 'away' | 'gone'>;
  next: NextStep;
  send: (command: Command) => Promise<Answer>;
}
