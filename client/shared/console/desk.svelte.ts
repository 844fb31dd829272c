// What an activity tells the console beside its own panel, and how a place on the console asks for something.
import type { ConsoleProps } from '../activity';
import type { Answer, Refusal } from '../wire';

/** Something a facilitator may do for one person. */
export interface PersonDeed {
  text: string;
  /** Spoken instead of `text` where the name must be heard too. */
  label?: string;
  run: () => Promise<Answer>;
}

/** What an activity says about one person in the list of people. */
export interface PersonNote {
  status?: string;
  /** On turn, or calling: stands on the stage. */
  current?: boolean;
  /** Wants attention now; this is the remedy. */
  attention?: PersonDeed;
  /** What else can be done for this person. */
  deeds?: PersonDeed[];
}

/** What `activities/<key>/console/desk.ts` exports under the name `desk`. */
export interface ActivityDesk<Public, Console> {
  /** A few words beside the title: the round, who has answered. */
  chip(props: ConsoleProps<Public, Console>): string;
  people(props: ConsoleProps<Public, Console>): Record<string, PersonNote>;
  /** Ends it in its own way (open claims first); without this the room ends it. */
  end?(props: ConsoleProps<Public, Console>): Promise<Answer>;
}

/** A place from which things are asked: whether an answer is on its way, and the last refusal, to show beside it. */
export class Asking {
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);

  /** Awaits an answer; true when it was done. */
  async for(answer: Promise<Answer>): Promise<boolean> {
    this.busy = true;
    const told = await answer;
    this.busy = false;
    this.refusal = told.ok ? null : told.error;
    return told.ok;
  }

  clear(): void {
    this.refusal = null;
  }
}
