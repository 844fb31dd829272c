// What the console hands to an activity's setup panel.
import type { DeckCard } from '../api';
import type { Refusal } from '../wire';
import type { DeckView, OwnIntervention } from './wire';

/** What a room may play with: decks, the cards of one, lists of interventions, and ways to bring others. */
export interface DeckLibrary {
  decks: Record<string, DeckView>;
  cards: (key: string) => Promise<DeckCard[]>;
  /** Uploads a file under a title; the new deck's key. Fails with an ApiError. */
  upload: (file: File, title: string) => Promise<string>;
  /** A list of interventions of the house, in the viewer's language. */
  list: (key: string) => Promise<OwnIntervention[]>;
  /** Reads a file of interventions; nothing of it is kept. Fails with an ApiError. */
  readList: (file: File) => Promise<OwnIntervention[]>;
}

export interface SetupProps<Setup> {
  setup: Setup;
  /** Two cards that sum it up, in the lobby; else the whole form. */
  brief: boolean;
  library: DeckLibrary;
  /** How many sit in the room now. */
  seats: number;
  /** Why the last attempt to begin was refused: its words stand beside the button; the panel offers what would help. */
  refusal: Refusal | null;
  onchange: (setup: Setup) => void;
  /** Opens the whole form. */
  onopen: () => void;
  /** Begins, with this setup: for a remedy that is one step away. */
  onbegin: (setup: Setup) => void;
}
