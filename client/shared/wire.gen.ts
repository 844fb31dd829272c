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
    | PinPart
    | UnpinPart
    | OrderPins
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
  SummaryLayer: SummaryLayer;
  Part: Quotes | Chains | Flow | Pages | Threads | Bars | Scatter;
  CircleCommand:
    | SaveSide
    | SetReady
    | LayPage
    | SitAfter
    | GoToStage
    | CircleNextTurn
    | CircleSkipTurn
    | CircleGiveTurn
    | ShuffleOrder
    | SetOrder
    | LetArrange
    | SetTurnClock
    | ShowPage
    | HidePage
    | AskToTurn
    | AnswerTurn
    | Tie
    | JoinThread
    | RenameThread
    | MergeThreads
    | HideThread
    | Answer
    | WithdrawAnswer
    | AskQuestion
    | AddQuestion
    | HighlightAnswer
    | DimAnswer
    | HideAnswer
    | ShowAnswer
    | ShowNames
    | AddTheme
    | RenameTheme
    | DropTheme
    | GatherAnswer;
  CircleSetup: CircleSetup;
  CirclePublic: CirclePublic;
  CirclePrivate: CirclePrivate;
  CircleConsole: CircleConsole;
  RatingCommand:
    | Rate
    | WithdrawRating
    | CloseRound
    | OpenSecondRound
    | ShowResults
    | SetThreshold
    | ShowReason
    | Answer
    | WithdrawAnswer
    | AskQuestion
    | AddQuestion
    | HighlightAnswer
    | DimAnswer
    | HideAnswer
    | ShowAnswer
    | ShowNames
    | AddTheme
    | RenameTheme
    | DropTheme
    | GatherAnswer;
  RatingSetup: RatingSetup;
  RatingPublic: RatingPublic;
  RatingPrivate: RatingPrivate;
  RatingConsole: RatingConsole;
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
    | ShowNames
    | AddTheme
    | RenameTheme
    | DropTheme
    | GatherAnswer;
  DiscussionSetup: DiscussionSetup;
  TalkPublic: TalkPublic;
  TalkPrivate: TalkPrivate;
  TalkConsole: TalkConsole;
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
  shows: "auto" | "code" | "activity" | "summary" | "blank";
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
 * Bring a part of the joint summary to its head, behind what is pinned already; *part* is "<run>:<part id>".
 */
export interface PinPart {
  part: string;
  type: "pin-part";
}
/**
 * Let a part go back to its place.
 */
export interface UnpinPart {
  part: string;
  type: "unpin-part";
}
/**
 * The pinned parts that are seen now, each once, in another order.
 */
export interface OrderPins {
  parts: string[];
  type: "order-pins";
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
  shows: "auto" | "code" | "activity" | "summary" | "blank";
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
 * The joint summary, for facilitators and screens. *runs* by number, *order* as they began.
 *
 * *people* sit in the room now; *minutes* are those of runs that ended, *since* (milliseconds since the epoch) is when
 * the one began that goes on; *date* is when the first began, or the room was opened. *pins* name parts that are
 * there, "<run>:<part id>" each, in the facilitator's order; they come first.
 */
export interface SummaryLayer {
  title: string;
  date: number;
  people: number;
  minutes: number;
  since?: number;
  runs: {
    [k: string]: SummaryRun;
  };
  order: string[];
  pins: string[];
}
/**
 * A run's part of the joint summary; *parts* by their own ids, *order* is theirs.
 */
export interface SummaryRun {
  activity: string;
  figures: Figure[];
  parts: {
    [k: string]: Quotes | Chains | Flow | Pages | Threads | Bars | Scatter;
  };
  order: string[];
}
/**
 * A number of the summary; the activity's texts name it (`<activity>-figure-<name>`).
 */
export interface Figure {
  name: string;
  value: number;
}
/**
 * Words worth keeping, the newest last. *title*: what people called them, beside the name.
 */
export interface Quotes {
  id: string;
  name: string;
  quotes: Quote[];
  title?: string;
  type: "quotes";
}
/**
 * What somebody said: an answer, an insight. *about* is what it answers; *seat* only where names are shown.
 */
export interface Quote {
  words:
    | string
    | {
        [k: string]: string;
      };
  about?:
    | string
    | {
        [k: string]: string;
      };
  seat?: string;
  people?: number;
}
/**
 * Accepted series or links.
 */
export interface Chains {
  id: string;
  name: string;
  chains: Chain[];
  type: "chains";
}
/**
 * Gap, cause and action that belong together, and how many people stand behind them. *note*: why, in words.
 */
export interface Chain {
  gap:
    | string
    | {
        [k: string]: string;
      };
  cause:
    | string
    | {
        [k: string]: string;
      };
  action:
    | string
    | {
        [k: string]: string;
      };
  people: number;
  note?: string;
}
/**
 * Gaps, causes and actions as they hang together; *order* is that of the nodes, column by column.
 */
export interface Flow {
  id: string;
  name: string;
  nodes: {
    [k: string]: FlowNode;
  };
  order: string[];
  links: FlowLink[];
  type: "flow";
}
/**
 * A card of the flow map; *count* is how many series or people go through it.
 */
export interface FlowNode {
  kind: "gap" | "cause" | "action";
  words:
    | string
    | {
        [k: string]: string;
      };
  count: number;
}
/**
 * A ribbon between two nodes, by their ids.
 */
export interface FlowLink {
  start: string;
  end: string;
  count: number;
}
/**
 * The pages that lie in the middle; *order* is the order in which they were laid.
 */
export interface Pages {
  id: string;
  name: string;
  pages: {
    [k: string]: Page;
  };
  order: string[];
  type: "pages";
}
/**
 * A page of the opening circle; *back* only where its writer agreed, *seat* only where names are shown.
 *
 * An empty *text* is a page of which its writer only spoke.
 */
export interface Page {
  text: string;
  back?: string;
  seat?: string;
}
/**
 * Threads between pages, the strongest first.
 */
export interface Threads {
  id: string;
  name: string;
  threads: Thread[];
  type: "threads";
}
/**
 * What joins pages: alike or different, in a word, and how many people said so. *pages* are ids of `Pages`.
 */
export interface Thread {
  relation: "similar" | "different";
  word: string;
  pages: string[];
  people: number;
}
/**
 * The rating, as stacked bars by their place in the list: a mark then sends one of them anew, not all.
 */
export interface Bars {
  id: string;
  name: string;
  bars: {
    [k: string]: Bar;
  };
  type: "bars";
}
/**
 * An intervention's marks: red, yellow, green; before a second round in *before*. Measures only from six raters.
 *
 * *pattern*: alike, split (red against green) or scattered; absent below six raters.
 */
export interface Bar {
  words:
    | string
    | {
        [k: string]: string;
      };
  goal:
    | string
    | {
        [k: string]: string;
      };
  no: number;
  so: number;
  yes: number;
  /**
   * @minItems 3
   * @maxItems 3
   */
  before?: [number, number, number];
  agreement?: number;
  consensus?: number;
  pattern?: "alike" | "split" | "scattered";
}
/**
 * Effectiveness against resources, by place in the list. *corner*: the words of much money and little effect.
 *
 * *tau* is Kendall's tau-b over *points*, absent where there are too few to say anything.
 */
export interface Scatter {
  id: string;
  name: string;
  points: {
    [k: string]: Point;
  };
  corner: (
    | string
    | {
        [k: string]: string;
      }
  )[];
  tau?: number;
  type: "scatter";
}
/**
 * An intervention by *resources* (shekels a year) and effectiveness (1 red to 3 green, interpolated median).
 */
export interface Point {
  words:
    | string
    | {
        [k: string]: string;
      };
  resources: number;
  score: number;
  budget: "flexible" | "separate" | "other";
}
/**
 * Keep what stands on one side of one's own page, as one types; at most 600 characters, or none.
 */
export interface SaveSide {
  side: "life" | "educational";
  text: string;
  type: "save-side";
}
/**
 * Say that one's page is ready, or that it is not yet.
 */
export interface SetReady {
  ready: boolean;
  type: "set-ready";
}
/**
 * On one's turn, lay one's page, life side up, as it stands (empty: only spoken). *quiet*: without speaking, and
 * the turn goes on at once.
 */
export interface LayPage {
  quiet?: boolean;
  type: "lay-page";
}
/**
 * While people arrange the circle: take the place after *neighbour* in the order.
 */
export interface SitAfter {
  neighbour: string;
  type: "sit-after";
}
/**
 * Go on to a stage, or back to one.
 */
export interface GoToStage {
  stage: "writing" | "round" | "looking" | "closing";
  type: "go-to-stage";
}
/**
 * Pass the turn on; after the last one nobody is on.
 */
export interface CircleNextTurn {
  type: "next-turn";
}
/**
 * Pass the turn on and remember whoever was on as skipped.
 */
export interface CircleSkipTurn {
  type: "skip-turn";
}
/**
 * Give the turn to someone: a skipped one, or anyone whose page does not lie yet.
 */
export interface CircleGiveTurn {
  seat: string;
  type: "give-turn";
}
/**
 * Draw the order of those whose turn is still ahead.
 */
export interface ShuffleOrder {
  type: "shuffle-order";
}
/**
 * Lay down the order: the same seats, each once.
 */
export interface SetOrder {
  order: string[];
  type: "set-order";
}
/**
 * Let people arrange the order from their phones, the way they sit, or stop it.
 */
export interface LetArrange {
  open: boolean;
  type: "let-arrange";
}
/**
 * How many seconds a turn is shown to take; 0 for no clock.
 */
export interface SetTurnClock {
  seconds: number;
  type: "set-turn-clock";
}
/**
 * Look at a page that lies, large on the screen; None for all of them.
 */
export interface ShowPage {
  page: string | null;
  type: "show-page";
}
/**
 * Take a page off the screen and the phones, or show it again; it stays its writer's.
 */
export interface HidePage {
  page: string;
  hidden: boolean;
  type: "hide-page";
}
/**
 * Turn all pages: ask everyone, once, whether their educational side may be seen.
 */
export interface AskToTurn {
  type: "ask-to-turn";
}
/**
 * Let one's educational side be seen, or not; it can be taken back.
 */
export interface AnswerTurn {
  agree: boolean;
  type: "answer-turn";
}
/**
 * Join two or more pages by a thread, with a word of why; an equal thread is strengthened instead.
 */
export interface Tie {
  pages: string[];
  relation: "similar" | "different";
  word: string;
  type: "tie";
}
/**
 * Agree with a thread, or no longer: one nobody holds any more comes undone.
 */
export interface JoinThread {
  thread: string;
  joined: boolean;
  type: "join-thread";
}
/**
 * Another word on a thread.
 */
export interface RenameThread {
  thread: string;
  word: string;
  type: "rename-thread";
}
/**
 * Make *thread* part of *into*: its pages and its people join.
 */
export interface MergeThreads {
  thread: string;
  into: string;
  type: "merge-threads";
}
/**
 * Hide a thread, or show it again.
 */
export interface HideThread {
  thread: string;
  hidden: boolean;
  type: "hide-thread";
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
 * Open a theme that answers are gathered into, at most 40 characters.
 *
 * With *answer* the theme is one of that answer's question and begins with it; else it is one of the question asked.
 */
export interface AddTheme {
  title: string;
  answer?: string | null;
  type: "add-theme";
}
/**
 * Give a theme another title.
 */
export interface RenameTheme {
  theme: string;
  title: string;
  type: "rename-theme";
}
/**
 * Take a theme away; its answers are gathered nowhere again.
 */
export interface DropTheme {
  theme: string;
  type: "drop-theme";
}
/**
 * Put an answer into a theme of its question, out of the one it was in; without *theme* only out of that one.
 */
export interface GatherAnswer {
  answer: string;
  theme?: string | null;
  type: "gather-answer";
}
/**
 * *names* off is the anonymous mode: no names on the screen, the phones of others and in the export.
 *
 * *turn_seconds* is how long a turn is shown to take, 0 for no clock; it never cuts anybody off. *question* is the
 * facilitator's own closing question, in place of the guide's.
 */
export interface CircleSetup {
  names?: boolean;
  turn_seconds?: number;
  question?: string;
  answers?: number;
}
/**
 * What a stranger may see: never a page before it lies.
 *
 * *order*, *next*, *done* and *skipped* are told only while names are shown: they would say whose page is whose.
 */
export interface CirclePublic {
  stage: "writing" | "round" | "looking" | "closing";
  names: boolean;
  ready: number;
  people: number;
  order: string[];
  turn?: CircleTurnView;
  next?: string;
  done: string[];
  skipped: string[];
  to_come: number;
  arranging: boolean;
  turn_seconds: number;
  pages: {
    [k: string]: PageView;
  };
  laid: string[];
  shown?: string;
  turned: boolean;
  agreed: number;
  threads: {
    [k: string]: ThreadView;
  };
  strongest: string[];
  talk: TalkPublic;
}
/**
 * Whose turn it is: *seat* only while names are shown. *ends_at* (milliseconds since the epoch) only with a turn
 * clock.
 *
 * *laid* is the page that was laid in this turn.
 */
export interface CircleTurnView {
  seat?: string;
  number: number;
  ends_at?: number;
  laid?: string;
}
/**
 * A page that lies in the middle. An empty *text*: only spoken. *back* only where its writer agreed.
 *
 * *seat* only while names are shown. *quiet*: it was put down without speaking.
 */
export interface PageView {
  text: string;
  back?: string;
  seat?: string;
  quiet: boolean;
}
/**
 * Pages joined by a thread; *people* hold it.
 */
export interface ThreadView {
  relation: "similar" | "different";
  word: string;
  pages: string[];
  people: number;
}
/**
 * What a stranger may see. The words of library questions are material; own questions are in *own*.
 */
export interface TalkPublic {
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
  themes: {
    [k: string]: ThemeView;
  };
  theme_order: string[];
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
 * A theme of a question; *answers* are those of it that are not hidden, oldest first.
 */
export interface ThemeView {
  question: string;
  title: string;
  answers: string[];
}
/**
 * For one seat alone. *ahead* is how many turns come before one's own, absent when none is left.
 */
export interface CirclePrivate {
  own: OwnPage;
  after?: string;
  ahead?: number;
  may_lay: boolean;
  asked: boolean;
  held: string[];
  threads_left: number;
  talk: TalkPrivate;
}
/**
 * One's own page. *frozen* are the sides that can no longer be changed.
 */
export interface OwnPage {
  life: string;
  educational: string;
  ready: boolean;
  page?: string;
  hidden: boolean;
  frozen: ("life" | "educational")[];
  agreed?: boolean;
}
/**
 * For one seat alone.
 */
export interface TalkPrivate {
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
 * For facilitators alone; never a draft: of the pages that do not lie yet only who wrote anything.
 *
 * *order*, *on*, *next*, *done* and *skipped* are told here also while names are off.
 */
export interface CircleConsole {
  ready: string[];
  order: string[];
  on?: string;
  next?: string;
  done: string[];
  skipped: string[];
  written: string[];
  pages: {
    [k: string]: ConsolePage;
  };
  threads: {
    [k: string]: ConsoleThread;
  };
  talk: TalkConsole;
}
/**
 * A page that lies, with its writer, also where names are off or it is hidden.
 */
export interface ConsolePage {
  seat: string;
  text: string;
  back?: string;
  hidden: boolean;
}
/**
 * A thread as facilitators see it.
 */
export interface ConsoleThread {
  relation: "similar" | "different";
  word: string;
  pages: string[];
  people: number;
  hidden: boolean;
}
/**
 * For facilitators alone: every answer with its writer, and the question that comes next.
 */
export interface TalkConsole {
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
  theme?: string;
  at: number;
}
/**
 * Mark an intervention, or change one's mark; *reason* at most 200 characters, and may be empty.
 */
export interface Rate {
  item: string;
  mark: "no" | "so" | "yes";
  reason?: string;
  type: "rate";
}
/**
 * Take one's mark and reason back.
 */
export interface WithdrawRating {
  item: string;
  type: "withdraw-rating";
}
/**
 * Close the round: no mark changes any more, and the results are shown to all.
 */
export interface CloseRound {
  type: "close-round";
}
/**
 * After the discussion: everybody rates anew, beginning with nothing marked.
 */
export interface OpenSecondRound {
  type: "open-second-round";
}
/**
 * What the screen shows of the results; *item* is the intervention looked at.
 */
export interface ShowResults {
  shows: "bars" | "scatter" | "item" | "talk";
  item?: string | null;
  type: "show-results";
}
/**
 * From which agreement (percent) on an intervention counts as rated alike.
 */
export interface SetThreshold {
  threshold: number;
  type: "set-threshold";
}
/**
 * Bring a reason to the screen, without a name, or take it off.
 */
export interface ShowReason {
  reason: string;
  shown: boolean;
  type: "show-reason";
}
/**
 * *own* interventions take the place of the library's *list*. *live*: results are seen while people rate.
 *
 * *threshold* (percent, -100 to 100): from this agreement on an intervention counts as rated alike.
 */
export interface RatingSetup {
  list?: string | null;
  own?: OwnIntervention[];
  live?: boolean;
  threshold?: number;
  questions?: string | null;
  names?: boolean;
}
/**
 * An intervention as a facilitator wrote or uploaded it, in one language. An empty *short* is made of *name*.
 */
export interface OwnIntervention {
  name: string;
  goal: string;
  head: "excelling-schools" | "excelling-authority" | "gaps-schools" | "special-education" | "other-fields";
  provider: "school" | "authority";
  short?: string;
  resources?: number | null;
  budget?: ("flexible" | "separate" | "other") | null;
}
/**
 * What a stranger may see. *results* and all that follows from them are absent while they are hidden.
 *
 * A phone shows nothing of a round in which it is being marked on, and is spared it, also where screens show it live.
 */
export interface RatingPublic {
  items: {
    [k: string]: InterventionView;
  };
  order: string[];
  round: number;
  open: boolean;
  live: boolean;
  began: number;
  finished: number;
  threshold: number;
  shows: "bars" | "scatter" | "item" | "talk";
  item?: string;
  results?: {
    [k: string]: ResultView;
  };
  alike: string[];
  different: string[];
  few: string[];
  points: {
    [k: string]: PointView;
  };
  alignment?: AlignmentView;
  talk: TalkPublic;
}
/**
 * What an intervention is beside its words. *resources* are shekels a year.
 */
export interface InterventionView {
  head: "excelling-schools" | "excelling-authority" | "gaps-schools" | "special-education" | "other-fields";
  provider: "school" | "authority";
  resources?: number;
  budget?: "flexible" | "separate" | "other";
}
/**
 * An intervention's results: *first* and *second* round, who moved between them, and the groups.
 *
 * *moves* (rows: mark in the first round, columns: in the second; red, yellow, green) counts those who rated in
 * both. It is absent below three of them, and while one or two rated in one round alone, whose marks could be found.
 * *groups* is absent where one of them would be smaller than three; "rest" holds those who were too few for a group
 * of their own or said nothing of themselves.
 */
export interface ResultView {
  first: RoundResult;
  second?: RoundResult;
  /**
   * @minItems 3
   * @maxItems 3
   */
  moves?: [[number, number, number], [number, number, number], [number, number, number]];
  groups?: {
    [k: string]: Counts;
  };
  reasons: {
    [k: string]: ShownReason;
  };
}
/**
 * An intervention in one round. Below three raters only *people*; below six only the counts as well.
 *
 * *agreement* is van der Eijk's A (-1 to 1), *consensus* Tastle and Wierman's (0 to 1), *median* the interpolated
 * median on 1 (red) to 3 (green); each rounded to two places.
 */
export interface RoundResult {
  people: number;
  counts?: Counts;
  agreement?: number;
  consensus?: number;
  median?: number;
  pattern?: "alike" | "split" | "scattered";
}
/**
 * How many marked red, yellow, green.
 */
export interface Counts {
  no: number;
  so: number;
  yes: number;
}
/**
 * A reason on the screen, under the mark it came with; never with a name.
 */
export interface ShownReason {
  mark: "no" | "so" | "yes";
  text: string;
  round: number;
}
/**
 * Where an intervention stands in the scatter.
 */
export interface PointView {
  resources: number;
  score: number;
  corner: boolean;
}
/**
 * Kendall's tau-b between effectiveness and resources over *n* interventions, and its word.
 */
export interface AlignmentView {
  n: number;
  tau?: number;
  word: "too-few" | "none" | "weak" | "clear" | "against";
}
/**
 * For one seat alone. *first* holds one's marks of the first round once the second is open.
 */
export interface RatingPrivate {
  marks: {
    [k: string]: OwnMark;
  };
  first: {
    [k: string]: "no" | "so" | "yes";
  };
  talk: TalkPrivate;
}
/**
 * One's own mark in this round.
 */
export interface OwnMark {
  mark: "no" | "so" | "yes";
  reason: string;
}
/**
 * For facilitators alone: how many rated each, before anything is revealed; the reasons, once it is.
 */
export interface RatingConsole {
  raters: {
    [k: string]: number;
  };
  reasons: {
    [k: string]: ConsoleReason;
  };
  order: string[];
  talk: TalkConsole;
}
/**
 * A reason as facilitators see it, once results are shown: without a name.
 */
export interface ConsoleReason {
  item: string;
  mark: "no" | "so" | "yes";
  text: string;
  round: number;
  shown: boolean;
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
 * *blanks* is how many cards a seat may write in each stage (S6). *carried*: start from what came before (S2.4, S2.5).
 */
export interface SequentialSetup {
  deck?: string;
  without?: string[];
  stages?: ("gap" | "cause" | "action")[];
  at_most?: number;
  how?: "together" | "turns";
  counts?: "live" | "hidden";
  blanks?: number;
  carried?: boolean;
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

export type RoomCommand = Wire['RoomCommand'];
export type Part = Wire['Part'];
export type CircleCommand = Wire['CircleCommand'];
export type RatingCommand = Wire['RatingCommand'];
export type RummyCommand = Wire['RummyCommand'];
export type SequentialCommand = Wire['SequentialCommand'];
export type DiscussionCommand = Wire['DiscussionCommand'];
