// Written by `python3 dev.py types` from the records in game_rules; not by hand.

export interface Wire {
  Envelope: Envelope;
  RoomCommand:
    | Rename
    | Leave
    | RemoveSeat
    | LockRoom
    | HoldPhones
    | ShowOnScreen
    | TitleRoom
    | AddItem
    | DropItem
    | ConfigureItem
    | BeginItem
    | EndItem
    | LookAtRun
    | EndRoom
    | ReopenRoom
    | StartClock
    | PauseClock
    | ExtendClock
    | StopClock
    | Undo;
  PublicLayer: PublicLayer;
  PrivateLayer: PrivateLayer;
  ConsoleLayer: ConsoleLayer;
  SequentialCommand:
    | Mark
    | Unmark
    | GiveReason
    | FinishMarking
    | WriteCard
    | GoForward
    | GoBack
    | Settle
    | ShowCounts
    | FocusOn
    | HideCard
    | ShowCard
    | EditCard
    | MergeCards
    | NextTurn
    | SkipTurn
    | GiveTurn
    | ReorderTurns
    | ShuffleTurns;
  SequentialSetup: SequentialSetup;
  SequentialPublic: SequentialPublic;
  SequentialPrivate: SequentialPrivate;
  SequentialConsole: SequentialConsole;
  DiscussionCommand:
    | Answer
    | WithdrawAnswer
    | AskQuestion
    | AddQuestion
    | HighlightAnswer
    | DimAnswer
    | HideAnswer
    | ShowAnswer
    | ShowNames;
  DiscussionSetup: DiscussionSetup;
  DiscussionPublic: DiscussionPublic;
  DiscussionPrivate: DiscussionPrivate;
  DiscussionConsole: DiscussionConsole;
}
/**
 * What a client sends: its own id, a number counted from 1, whom the command is for, and the command.
 */
export interface Envelope {
  client: string;
  seq: number;
  activity: string;
  command: {
    [k: string]: unknown;
  };
}
/**
 * Another name for a seat: by a facilitator for any, by a participant for one's own.
 */
export interface Rename {
  seat: string;
  name: string;
  type: "rename";
}
/**
 * Give one's own seat up.
 */
export interface Leave {
  type: "leave";
}
/**
 * Remove someone: the token dies, the cards go back.
 */
export interface RemoveSeat {
  seat: string;
  type: "remove-seat";
}
/**
 * Let nobody new in, or let people in again.
 */
export interface LockRoom {
  locked: boolean;
  type: "lock-room";
}
/**
 * Hold all phones still for a moment, or let them go on.
 */
export interface HoldPhones {
  held: boolean;
  type: "hold-phones";
}
/**
 * Choose what the shared screen shows.
 */
export interface ShowOnScreen {
  shows: "auto" | "code" | "activity" | "blank";
  type: "show-on-screen";
}
/**
 * Another title for the room.
 */
export interface TitleRoom {
  title: string;
  type: "title-room";
}
/**
 * Add an activity to the end of the agenda.
 */
export interface AddItem {
  activity: string;
  type: "add-item";
}
/**
 * Take an item that has not begun off the agenda.
 */
export interface DropItem {
  item: string;
  type: "drop-item";
}
/**
 * Set up an item for its next run. *setup* comes as a map and is read as the activity's own setup record.
 */
export interface ConfigureItem {
  item: string;
  setup: unknown;
  minutes: number | null;
  type: "configure-item";
}
/**
 * Begin an item of the agenda; what runs before is ended. Items may be begun again: a new run.
 */
export interface BeginItem {
  item: string;
  type: "begin-item";
}
/**
 * End what runs; its result stays on the screens until something else begins.
 */
export interface EndItem {
  type: "end-item";
}
/**
 * Bring the result of an earlier run back to the screens, or (None) go back to the lobby.
 */
export interface LookAtRun {
  run: number | null;
  type: "look-at-run";
}
/**
 * End the workshop: phones thank and show what is one's own to keep.
 */
export interface EndRoom {
  type: "end-room";
}
/**
 * Open a room again that was ended.
 */
export interface ReopenRoom {
  type: "reopen-room";
}
/**
 * Start the clock anew with so many minutes (1-180).
 */
export interface StartClock {
  minutes: number;
  type: "start-clock";
}
/**
 * Pause the clock, or let it run on.
 */
export interface PauseClock {
  paused: boolean;
  type: "pause-clock";
}
/**
 * Give the clock more minutes (1-60); one that ran out runs again.
 */
export interface ExtendClock {
  minutes: number;
  type: "extend-clock";
}
/**
 * Take the clock away.
 */
export interface StopClock {
  type: "stop-clock";
}
/**
 * Undo the last step that is still standing; *version* names the step the facilitator saw as the last.
 */
export interface Undo {
  version: number;
  type: "undo";
}
/**
 * What a stranger may see; the shared screen shows this.
 */
export interface PublicLayer {
  room: RoomView;
  seats: {
    [k: string]: SeatView;
  };
  order: string[];
  items: {
    [k: string]: ItemView;
  };
  agenda: string[];
  clock?: ClockView;
  run?: RunView;
}
/**
 * The room itself. *join_key* goes into links and QR codes.
 */
export interface RoomView {
  code: string;
  title: string;
  language: "he" | "ar" | "en";
  join_key: string;
  locked: boolean;
  held: boolean;
  ended: boolean;
  shows: "auto" | "code" | "activity" | "blank";
}
/**
 * Someone who sits here.
 */
export interface SeatView {
  name: string;
  affiliation?: "principal" | "teacher" | "parent" | "pupil" | "inspector" | "municipality" | "youth" | "other";
}
/**
 * An item of the agenda; *run* is its latest run.
 */
export interface ItemView {
  activity: string;
  minutes: number;
  state: "ahead" | "running" | "done";
  run?: number;
}
/**
 * The facilitator's clock: *ends_at* while it runs (milliseconds since the epoch), *left* while it is paused.
 *
 * *total* is everything it was given, in milliseconds; *up*: it ran out.
 */
export interface ClockView {
  total: number;
  ends_at?: number;
  left?: number;
  up: boolean;
}
/**
 * What runs, or is looked at. *view* is the activity's own; *over*: only looking is left.
 */
export interface RunView {
  number: number;
  activity: string;
  item: string;
  over: boolean;
  view: unknown;
}
/**
 * For one seat alone. *return_code* moves the seat to another phone.
 */
export interface PrivateLayer {
  seat: string;
  name: string;
  return_code: string;
  run?: PrivateRun;
}
/**
 * One seat's part of what runs.
 */
export interface PrivateRun {
  number: number;
  view: unknown;
}
/**
 * For facilitators alone. *setups* by agenda item. Presence is added by whoever serves the room.
 */
export interface ConsoleLayer {
  setups: {
    [k: string]: unknown;
  };
  decks: {
    [k: string]: DeckView;
  };
  last_step?: LastStep;
  run?: ConsoleRun;
  removed: {
    [k: string]: string;
  };
}
/**
 * A deck to choose from: one of ours or uploaded; *counts* of cards by kind.
 */
export interface DeckView {
  title: {
    [k: string]: string;
  };
  counts: {
    [k: string]: number;
  };
  uploaded: boolean;
}
/**
 * The last step that can be undone. *what* is the type of its first event, *activity* "room" or a key.
 */
export interface LastStep {
  version: number;
  activity: string;
  what: string;
  seat?: string;
}
/**
 * The facilitators' part of what runs.
 */
export interface ConsoleRun {
  number: number;
  view: unknown;
}
/**
 * Mark a card under a heading (S3-S5).
 */
export interface Mark {
  under: string;
  card: string;
  type: "mark";
}
/**
 * Take one's own mark back.
 */
export interface Unmark {
  under: string;
  card: string;
  type: "unmark";
}
/**
 * Say in writing why one marked a card; at most 200 characters; empty takes it back.
 */
export interface GiveReason {
  under: string;
  card: string;
  text: string;
  type: "give-reason";
}
/**
 * Say that one is done with this stage; marking again is still possible.
 */
export interface FinishMarking {
  type: "finish-marking";
}
/**
 * Lay a written card of the stage's kind on the table; at most 90 characters (S6).
 */
export interface WriteCard {
  text: string;
  type: "write-card";
}
/**
 * Go to the next stage, or from the last to the result; what is not settled is settled as proposed (S1).
 */
export interface GoForward {
  type: "go-forward";
}
/**
 * Go back a stage; choices stay (S1).
 */
export interface GoBack {
  type: "go-back";
}
/**
 * Settle the chosen set under a heading (S3-S5).
 */
export interface Settle {
  under: string;
  cards: string[];
  type: "settle";
}
/**
 * Show the counts to all, or hide them (S3).
 */
export interface ShowCounts {
  shown: boolean;
  type: "show-counts";
}
/**
 * Bring everybody to one heading; an empty list of headings to choose from is the stage itself.
 */
export interface FocusOn {
  under: string;
  type: "focus-on";
}
/**
 * Take a card off the table: no marks count for it while it is hidden (S6).
 */
export interface HideCard {
  card: string;
  type: "hide-card";
}
/**
 * Put a hidden card back on the table with its marks.
 */
export interface ShowCard {
  card: string;
  type: "show-card";
}
/**
 * Change the words of a written card (S6).
 */
export interface EditCard {
  card: string;
  text: string;
  type: "edit-card";
}
/**
 * Merge a written card into another of its kind: marks add up, once per person (S6).
 */
export interface MergeCards {
  card: string;
  into: string;
  type: "merge-cards";
}
/**
 * Pass the turn on (only where turns are taken).
 */
export interface NextTurn {
  type: "next-turn";
}
/**
 * Pass the turn on and remember whoever was on among the skipped.
 */
export interface SkipTurn {
  type: "skip-turn";
}
/**
 * Give the turn to a seat.
 */
export interface GiveTurn {
  seat: string;
  type: "give-turn";
}
/**
 * Set the order of turns: the same seats in another order.
 */
export interface ReorderTurns {
  seats: string[];
  type: "reorder-turns";
}
/**
 * Set the order of turns by chance.
 */
export interface ShuffleTurns {
  type: "shuffle-turns";
}
/**
 * *stages* are some of gap, cause, action, in that order (S1). *at_most* marks a seat under each heading (S3).
 *
 * *how*: all at once, or in turns. *counts*: seen while people mark, or only when the facilitator shows them.
 * *blanks* is how many cards a seat may write in each stage (S6).
 */
export interface SequentialSetup {
  deck?: string;
  without?: string[];
  stages?: ("gap" | "cause" | "action")[];
  at_most?: number;
  how?: "together" | "turns";
  counts?: "live" | "hidden";
  blanks?: number;
}
/**
 * What a stranger may see. *counts* is absent while they are hidden.
 */
export interface SequentialPublic {
  stage: "gap" | "cause" | "action" | "result";
  stages: ("gap" | "cause" | "action")[];
  at_most: number;
  how: "together" | "turns";
  counts_shown: boolean;
  cards: string[];
  written: {
    [k: string]: WrittenView;
  };
  headings: string[];
  focus?: string;
  settled: {
    [k: string]: string[];
  };
  counts?: {
    [k: string]: {
      [k: string]: number;
    };
  };
  finished: number;
  people: number;
  order: string[];
  skipped: string[];
  turn?: TurnView;
  reasons: ReasonView[];
  links: {
    [k: string]: LinkView;
  };
}
/**
 * A card written at the table; *author* is absent when the facilitator wrote it.
 */
export interface WrittenView {
  kind: "gap" | "cause" | "action";
  text: string;
  author?: string;
}
/**
 * Whose turn it is to choose, where turns are taken.
 */
export interface TurnView {
  seat: string;
  number: number;
}
/**
 * A reason somebody gave aloud and in writing, on their turn.
 */
export interface ReasonView {
  seat: string;
  under: string;
  card: string;
  text: string;
}
/**
 * A settled chain of cards, gap first, and how many people marked its last card under the rest.
 *
 * *people* is absent while counts are hidden; in the result it is always there.
 */
export interface LinkView {
  cards: string[];
  people?: number;
}
/**
 * For one seat alone. *ahead* is how many turns come before one's own, absent when all choose at once.
 */
export interface SequentialPrivate {
  marks: {
    [k: string]: string[];
  };
  reasons: {
    [k: string]: string;
  };
  left: {
    [k: string]: number;
  };
  finished: boolean;
  ahead?: number;
  may_mark: boolean;
  mark_refusal?: string;
  blanks_left: number;
  own: string[];
}
/**
 * For facilitators alone: counts at any time, the proposed set of each heading, who has finished.
 */
export interface SequentialConsole {
  suggestion: Suggestion;
  counts: {
    [k: string]: {
      [k: string]: number;
    };
  };
  proposed: {
    [k: string]: string[];
  };
  finished: string[];
  hidden: {
    [k: string]: HiddenView;
  };
  merged: {
    [k: string]: string;
  };
}
/**
 * The recommended next step of the facilitator: the one filled button.
 */
export interface Suggestion {
  what: "wait" | "next-turn" | "show-counts" | "settle" | "go-forward" | "discuss";
  under?: string;
  seat?: string;
}
/**
 * A card that was taken off the table; *text* is absent for a card of the deck.
 */
export interface HiddenView {
  kind: "gap" | "cause" | "action";
  text?: string;
  author?: string;
}
/**
 * Answer a question; at most 300 characters.
 */
export interface Answer {
  question: string;
  text: string;
  type: "answer";
}
/**
 * Take one's own answer back.
 */
export interface WithdrawAnswer {
  answer: string;
  type: "withdraw-answer";
}
/**
 * Bring a question to the screen and the phones.
 */
export interface AskQuestion {
  question: string;
  type: "ask-question";
}
/**
 * Add a question of one's own, at most 200 characters, and bring it to the screen.
 */
export interface AddQuestion {
  text: string;
  type: "add-question";
}
/**
 * Put an answer on the stage of the screen and keep it in the summary.
 */
export interface HighlightAnswer {
  answer: string;
  type: "highlight-answer";
}
/**
 * Take a highlight back.
 */
export interface DimAnswer {
  answer: string;
  type: "dim-answer";
}
/**
 * Hide an answer from all but its writer and the facilitators.
 */
export interface HideAnswer {
  answer: string;
  type: "hide-answer";
}
/**
 * Show a hidden answer again.
 */
export interface ShowAnswer {
  answer: string;
  type: "show-answer";
}
/**
 * Show names beside the answers, or not.
 */
export interface ShowNames {
  shown: boolean;
  type: "show-names";
}
/**
 * *questions* is the key of a question set of the library; *own* are questions the facilitator wrote (first).
 *
 * *names* beside answers are off unless chosen. *answers* is how many a seat may give to each question.
 */
export interface DiscussionSetup {
  questions?: string | null;
  own?: string[];
  names?: boolean;
  answers?: number;
}
/**
 * What a stranger may see. The words of library questions are material; own questions are in *own*.
 */
export interface DiscussionPublic {
  questions: string[];
  own: {
    [k: string]: string;
  };
  current: string;
  names: boolean;
  answers: {
    [k: string]: AnswerView;
  };
  order: string[];
  answered: number;
  highlight?: string;
}
/**
 * An answer everybody may read; *seat* only while names are shown.
 */
export interface AnswerView {
  question: string;
  text: string;
  seat?: string;
  highlighted: boolean;
}
/**
 * For one seat alone.
 */
export interface DiscussionPrivate {
  answers: {
    [k: string]: OwnAnswer;
  };
  order: string[];
  left: {
    [k: string]: number;
  };
}
/**
 * An answer of one's own, also when it is hidden from the others.
 */
export interface OwnAnswer {
  question: string;
  text: string;
  hidden: boolean;
}
/**
 * For facilitators alone: every answer with its writer, and the question that comes next.
 */
export interface DiscussionConsole {
  answers: {
    [k: string]: ConsoleAnswer;
  };
  order: string[];
  next_question?: string;
}
/**
 * An answer as facilitators see it.
 */
export interface ConsoleAnswer {
  question: string;
  text: string;
  seat: string;
  hidden: boolean;
  highlighted: boolean;
  at: number;
}
