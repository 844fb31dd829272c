// What the console hands to an activity: what runs, who is here, and the way to ask for something.
import type { Component } from 'svelte';
import type { Answer, Command, Refusal } from '../wire';
import type { CardKind } from '../cards';
import type { Presence } from './wire';

/** A card to show: of the deck, or written at the table. */
export interface CardWords {
  kind: CardKind;
  text: string;
  short: string;
  author?: string;
}

/** The item of the agenda that comes after what runs. */
export interface NextItem {
  title: string;
  begin(): Promise<Refusal | null>;
}

/** The console as one running activity sees it. Every field is a getter that reads the room reactively. */
export interface Desk<Public = unknown, Console = unknown> {
  readonly view: Public;
  readonly own: Console;
  /** Only looking is left. */
  readonly over: boolean;
  readonly run: number;
  readonly order: readonly string[];
  readonly next: NextItem | null;
  name(seat: string): string;
  presence(seat: string): Presence;
  /** The words of a card of the deck; undefined until they have arrived. */
  material(id: string): { kind: string; text: string; short: string } | undefined;
  /** Asks the activity for something. */
  ask(command: Command): Promise<Answer>;
  /** Ends what runs. */
  end(): Promise<Answer>;
}

/** Something a facilitator may do for one person, offered in the list of people. */
export interface PersonDeed {
  label: string;
  do(): Promise<Answer>;
}

/** What an activity says about one person: a word beside the name, and deeds. */
export interface PersonNote {
  status?: string;
  /** On turn, or calling: shown on the stage. */
  current?: boolean;
  /** What wants attention now, with its remedy. */
  attention?: PersonDeed;
  deeds?: PersonDeed[];
}

/** What `activities/<key>/console/desk.ts` exports. */
export interface ActivityDesk<Public = unknown, Console = unknown> {
  people(desk: Desk<Public, Console>): Record<string, PersonNote>;
  /** A few words beside the title: the round, who has answered. */
  chip(desk: Desk<Public, Console>): string;
}

export type ConsoleComponent = Component<{ desk: Desk }>;

/** One place on a page from which things are asked: whether an answer is on its way, and the last refusal. */
export class Asking {
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);

  /** Awaits an answer; true when it was done. */
  async do(answer: Promise<Answer>): Promise<boolean> {
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
