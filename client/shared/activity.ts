// What a shell hands to an activity's own screens; the same three shapes for every activity.
import type { CardText } from './api';
import type { Draft } from './draft.svelte';
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
  send: (command: Command) => Promise<Answer>;
  draft: (key: string) => Draft;
}

export interface ConsoleProps<Public, Console> extends ScreenProps<Public> {
  /** The activity's part of the facilitators' layer. */
  console: Console;
  status: Status;
  run: number;
  send: (command: Command) => Promise<Answer>;
}
