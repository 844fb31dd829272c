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
  RummyCommand:
    | Lay
    | TakeInput
    | RummyWriteCard
    | Claim
    | Explain
    | WithdrawClaim
    | Vote
    | RummyNextTurn
    | RummySkipTurn
    | RummyGiveTurn
    | RummyReorderTurns
    | RummyShuffleTurns
    | MoveSeat
    | PassTurns
    | OpenVote
    | CloseVote
    | AcceptClaim
    | ReturnClaim
    | HideText
    | ShowText
    | EndGame;
  RummySetup: RummySetup;
  RummyPublic: RummyPublic;
  RummyPrivate: RummyPrivate;
  RummyConsole: RummyConsole;
  SequentialCommand:
    | Mark
    | Unmark
    | GiveReason
    | FinishMarking
    | SequentialWriteCard
    | GoForward
    | GoBack
    | Settle
    | ShowCounts
    | FocusOn
    | HideCard
    | ShowCard
    | EditCard
    | MergeCards
    | SequentialNextTurn
    | SequentialSkipTurn
    | SequentialGiveTurn
    | SequentialReorderTurns
    | SequentialShuffleTurns;
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
 * Lay a card of the hand on the discard pile of its kind (R3).
 */
export interface Lay {
  card: string;
  type: "lay";
}
/**
 * Take the top of a stock or of a discard pile (R3).
 */
export interface TakeInput {
  kind: "gap" | "cause" | "action";
  source: "stock" | "discard";
  type: "take";
}
/**
 * Write a card instead of taking one (R8).
 */
export interface RummyWriteCard {
  kind: "gap" | "cause" | "action";
  text: string;
  type: "write-card";
}
/**
 * Call "צמצמתי!" with the hand, which holds one card of each kind (R5).
 */
export interface Claim {
  type: "claim";
}
/**
 * Write, or write again, the explanation of one's own open claim; at most 500 characters (R5).
 */
export interface Explain {
  text: string;
  type: "explain";
}
/**
 * Take one's own open claim back.
 */
export interface WithdrawClaim {
  type: "withdraw-claim";
}
/**
 * Say yes or not yet to the open claim of one's table; may be changed until the vote is closed (R6).
 */
export interface Vote {
  yes: boolean;
  type: "vote";
}
/**
 * Pass the turn on at a table; whoever laid a card without taking gets the top of that kind's stock (R7).
 */
export interface RummyNextTurn {
  table: string;
  type: "next-turn";
}
/**
 * As `NextTurn`, and remember whoever was on among the skipped (R7).
 */
export interface RummySkipTurn {
  table: string;
  type: "skip-turn";
}
/**
 * Give the turn to a seat: a skipped one, or anyone at the table (R7).
 */
export interface RummyGiveTurn {
  table: string;
  seat: string;
  type: "give-turn";
}
/**
 * Set the order of a table: the same seats in another order (R7).
 */
export interface RummyReorderTurns {
  table: string;
  seats: string[];
  type: "reorder-turns";
}
/**
 * Set the order of a table by chance (R7).
 */
export interface RummyShuffleTurns {
  table: string;
  type: "shuffle-turns";
}
/**
 * Move a seat to another table: its cards go under the stocks there it left, new ones are dealt (R1).
 */
export interface MoveSeat {
  seat: string;
  table: string;
  type: "move-seat";
}
/**
 * Let turns pass by themselves, or not (R1).
 */
export interface PassTurns {
  auto: boolean;
  type: "pass-turns";
}
/**
 * Open a secret vote on the open claim of a table (R6).
 */
export interface OpenVote {
  table: string;
  type: "open-vote";
}
/**
 * Close the vote and show its count (R6).
 */
export interface CloseVote {
  table: string;
  type: "close-vote";
}
/**
 * Accept the open claim of a table: a series is recorded, three new cards are dealt (R6).
 */
export interface AcceptClaim {
  table: string;
  type: "accept-claim";
}
/**
 * Return the open claim of a table to the hand; play goes on where it stood (R6).
 */
export interface ReturnClaim {
  table: string;
  type: "return-claim";
}
/**
 * Hide the words of a written card, or of the explanation of a series or of the open claim; *id* names it.
 */
export interface HideText {
  id: string;
  type: "hide-text";
}
/**
 * Show words again that were hidden.
 */
export interface ShowText {
  id: string;
  type: "show-text";
}
/**
 * End the game (R9); open claims are finished first.
 */
export interface EndGame {
  type: "end-game";
}
/**
 * *deck* is a key of the library; *without* are cards left out.
 *
 * *table_size* (3-8) None: one table up to eight seats, else tables of at most six (R1). *auto_pass* None: turns
 * pass by themselves when there are several tables. *blanks* is per seat and game (R8). *copies* (1-4) of the deck.
 */
export interface RummySetup {
  deck?: string;
  without?: string[];
  copies?: number;
  table_size?: number | null;
  auto_pass?: boolean | null;
  same_colour_only?: boolean;
  blanks?: number;
  table_decides?: boolean;
}
/**
 * What a stranger may see.
 */
export interface RummyPublic {
  phase: "playing" | "last-claims" | "ended";
  auto_pass: boolean;
  same_colour_only: boolean;
  table_decides: boolean;
  tables: {
    [k: string]: TableView;
  };
  table_order: string[];
  series: {
    [k: string]: SeriesView;
  };
  series_order: string[];
  by_seat: {
    [k: string]: number;
  };
  written: {
    [k: string]: RummyWrittenView;
  };
}
/**
 * One table: *order* of turns; *turn* is absent when nobody is on. *over*: it ran out of cards.
 */
export interface TableView {
  order: string[];
  skipped: string[];
  round: number;
  turn?: RummyTurnView;
  stocks: {
    [k: string]: number;
  };
  discards: {
    [k: string]: DiscardView;
  };
  claim?: ClaimView;
  series: number;
  over: boolean;
  last: LastAct;
}
/**
 * Whose turn it is. *step* done: it has laid and taken, and waits to be passed on. *number* counts from 1.
 */
export interface RummyTurnView {
  seat: string;
  step: "lay" | "take" | "done";
  number: number;
  laid?: string;
}
/**
 * A discard pile: its top card lies open.
 */
export interface DiscardView {
  top?: string;
  count: number;
}
/**
 * An open claim: three cards face up. *explanation* is absent while empty or hidden.
 */
export interface ClaimView {
  id: string;
  seat: string;
  cards: {
    [k: string]: string;
  };
  explanation?: string;
  explanation_hidden: boolean;
  vote?: VoteView;
  at: number;
}
/**
 * A vote on a claim; the counts appear when it is closed.
 */
export interface VoteView {
  open: boolean;
  voted: number;
  voters: number;
  yes?: number;
  not_yet?: number;
}
/**
 * The last thing that happened at a table, for announcing; *number* grows with each.
 */
export interface LastAct {
  what: "dealt" | "laid" | "took" | "wrote" | "called" | "withdrew" | "accepted" | "returned" | "turn";
  number: number;
  seat?: string;
  kind?: "gap" | "cause" | "action";
  source?: "stock" | "discard";
}
/**
 * An accepted series; votes are absent when none was taken.
 */
export interface SeriesView {
  table: string;
  seat: string;
  cards: {
    [k: string]: string;
  };
  explanation?: string;
  explanation_hidden: boolean;
  yes?: number;
  not_yet?: number;
  at: number;
}
/**
 * A written card that lies open; *text* is absent while it is hidden.
 */
export interface RummyWrittenView {
  kind: "gap" | "cause" | "action";
  text?: string;
  author?: string;
  hidden: boolean;
}
/**
 * For one seat alone. *ahead* is how many turns come before one's own (0: it is on).
 */
export interface RummyPrivate {
  table: string;
  hand: string[];
  written: {
    [k: string]: OwnCard;
  };
  ahead: number;
  may: May;
  my_vote?: "yes" | "not-yet";
  blanks_left: number;
  my_series: string[];
}
/**
 * A written card in one's own hand; *text* is absent when somebody else wrote it and it is hidden.
 */
export interface OwnCard {
  kind: "gap" | "cause" | "action";
  text?: string;
  author: string;
  hidden: boolean;
}
/**
 * What a seat may do at this moment.
 */
export interface May {
  lay: string[];
  take: TakeOutput[];
  write: ("gap" | "cause" | "action")[];
  claim: boolean;
  claim_refusal?: string;
  explain: boolean;
  withdraw: boolean;
  vote: boolean;
}
/**
 * A card that may be taken now.
 */
export interface TakeOutput {
  kind: "gap" | "cause" | "action";
  source: "stock" | "discard";
}
/**
 * For facilitators alone: the recommended step, and the words that were hidden.
 */
export interface RummyConsole {
  suggestion: RummySuggestion;
  hidden: {
    [k: string]: string;
  };
}
/**
 * The recommended next step of the facilitator: the one filled button.
 */
export interface RummySuggestion {
  what: "decide-claim" | "close-vote" | "next-turn" | "wait" | "end-game" | "discuss";
  table?: string;
  seat?: string;
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
export interface SequentialWriteCard {
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
export interface SequentialNextTurn {
  type: "next-turn";
}
/**
 * Pass the turn on and remember whoever was on among the skipped.
 */
export interface SequentialSkipTurn {
  type: "skip-turn";
}
/**
 * Give the turn to a seat.
 */
export interface SequentialGiveTurn {
  seat: string;
  type: "give-turn";
}
/**
 * Set the order of turns: the same seats in another order.
 */
export interface SequentialReorderTurns {
  seats: string[];
  type: "reorder-turns";
}
/**
 * Set the order of turns by chance.
 */
export interface SequentialShuffleTurns {
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
    [k: string]: SequentialWrittenView;
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
  turn?: SequentialTurnView;
  reasons: ReasonView[];
  links: {
    [k: string]: LinkView;
  };
}
/**
 * A card written at the table; *author* is absent when the facilitator wrote it.
 */
export interface SequentialWrittenView {
  kind: "gap" | "cause" | "action";
  text: string;
  author?: string;
}
/**
 * Whose turn it is to choose, where turns are taken.
 */
export interface SequentialTurnView {
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
  suggestion: SequentialSuggestion;
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
export interface SequentialSuggestion {
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

export type RoomCommand = Wire['RoomCommand'];
export type RummyCommand = Wire['RummyCommand'];
export type SequentialCommand = Wire['SequentialCommand'];
export type DiscussionCommand = Wire['DiscussionCommand'];
