// The layers and commands a console meets, named as the rules name them.
import type { CardKind } from '../cards';
import type { Language } from '../languages';

export type Presence = 'here' | 'away' | 'gone';

export interface RoomView {
  code: string;
  title: string;
  language: Language;
  join_key: string;
  locked: boolean;
  held: boolean;
  ended: boolean;
  shows: 'auto' | 'code' | 'activity' | 'blank';
}

export interface SeatView {
  name: string;
  affiliation?: 'principal' | 'teacher' | 'parent' | 'pupil' | 'inspector' | 'municipality' | 'youth' | 'other';
}

export interface ItemView {
  activity: string;
  minutes: number;
  state: 'ahead' | 'running' | 'done';
  run?: number;
}

export interface ClockView {
  total: number;
  ends_at?: number;
  left?: number;
  up: boolean;
}

export interface RunView {
  number: number;
  activity: string;
  item: string;
  over: boolean;
  view: unknown;
}

export interface PublicLayer {
  room: RoomView;
  seats: { [key: string]: SeatView };
  order: string[];
  items: { [key: string]: ItemView };
  agenda: string[];
  clock?: ClockView;
  run?: RunView;
}

export interface DeckView {
  title: { [key: string]: string };
  counts: { [key: string]: number };
  uploaded: boolean;
}

export interface LastStep {
  version: number;
  activity: string;
  what: string;
  seat?: string;
}

export interface ConsoleRun {
  number: number;
  view: unknown;
}

export interface ConsoleLayer {
  setups: { [key: string]: any };
  decks: { [key: string]: DeckView };
  last_step?: LastStep;
  run?: ConsoleRun;
  removed: { [key: string]: string };
  presence: { [key: string]: Presence };
}

export interface RummyTurnView {
  seat: string;
  step: 'lay' | 'take' | 'done';
  number: number;
  laid?: string;
}

export interface RummyDiscardView {
  top?: string;
  count: number;
}

export interface RummyVoteView {
  open: boolean;
  voted: number;
  voters: number;
  yes?: number;
  not_yet?: number;
}

export interface RummyClaimView {
  id: string;
  seat: string;
  cards: { [key: string]: string };
  explanation?: string;
  explanation_hidden: boolean;
  vote?: RummyVoteView;
  at: number;
}

export interface RummyLastAct {
  what: 'dealt' | 'laid' | 'took' | 'wrote' | 'called' | 'withdrew' | 'accepted' | 'returned' | 'turn';
  number: number;
  seat?: string;
  kind?: CardKind;
  source?: 'stock' | 'discard';
}

export interface RummyTableView {
  order: string[];
  skipped: string[];
  round: number;
  turn?: RummyTurnView;
  stocks: { [key: string]: number };
  discards: { [key: string]: RummyDiscardView };
  claim?: RummyClaimView;
  series: number;
  last: RummyLastAct;
}

export interface RummySeriesView {
  table: string;
  seat: string;
  cards: { [key: string]: string };
  explanation?: string;
  explanation_hidden: boolean;
  yes?: number;
  not_yet?: number;
  at: number;
}

export interface RummyWrittenView {
  kind: CardKind;
  text?: string;
  author?: string;
  hidden: boolean;
}

export interface RummyPublic {
  phase: 'playing' | 'last-claims' | 'ended';
  auto_pass: boolean;
  same_colour_only: boolean;
  table_decides: boolean;
  tables: { [key: string]: RummyTableView };
  table_order: string[];
  series: { [key: string]: RummySeriesView };
  series_order: string[];
  by_seat: { [key: string]: number };
  written: { [key: string]: RummyWrittenView };
}

export interface RummySuggestion {
  what: 'decide-claim' | 'close-vote' | 'next-turn' | 'wait' | 'end-game' | 'discuss';
  table?: string;
  seat?: string;
}

export interface RummyConsole {
  suggestion: RummySuggestion;
  hidden: { [key: string]: string };
}

export interface SequentialWrittenView {
  kind: CardKind;
  text: string;
  author?: string;
}

export interface SequentialTurnView {
  seat: string;
  number: number;
}

export interface SequentialReasonView {
  seat: string;
  under: string;
  card: string;
  text: string;
}

export interface SequentialLinkView {
  cards: string[];
  people: number;
}

export interface SequentialPublic {
  stage: CardKind | 'result';
  stages: CardKind[];
  at_most: number;
  how: 'together' | 'turns';
  counts_shown: boolean;
  cards: string[];
  written: { [key: string]: SequentialWrittenView };
  headings: string[];
  focus?: string;
  settled: { [key: string]: string[] };
  counts?: { [key: string]: { [key: string]: number } };
  finished: number;
  people: number;
  order: string[];
  skipped: string[];
  turn?: SequentialTurnView;
  reasons: SequentialReasonView[];
  links: { [key: string]: SequentialLinkView };
}

export interface SequentialSuggestion {
  what: 'wait' | 'next-turn' | 'show-counts' | 'settle' | 'go-forward' | 'discuss';
  under?: string;
  seat?: string;
}

export interface SequentialHiddenView {
  kind: CardKind;
  text?: string;
  author?: string;
}

export interface SequentialConsole {
  suggestion: SequentialSuggestion;
  counts: { [key: string]: { [key: string]: number } };
  proposed: { [key: string]: string[] };
  finished: string[];
  hidden: { [key: string]: SequentialHiddenView };
  merged: { [key: string]: string };
}

export interface DiscussionAnswerView {
  question: string;
  text: string;
  seat?: string;
  highlighted: boolean;
}

export interface DiscussionPublic {
  questions: string[];
  own: { [key: string]: string };
  current: string;
  names: boolean;
  answers: { [key: string]: DiscussionAnswerView };
  order: string[];
  answered: number;
  highlight?: string;
}

export interface DiscussionConsoleAnswer {
  question: string;
  text: string;
  seat: string;
  hidden: boolean;
  highlighted: boolean;
  at: number;
}

export interface DiscussionConsole {
  answers: { [key: string]: DiscussionConsoleAnswer };
  order: string[];
  next_question?: string;
}

export interface DiscussionSetup {
  questions?: string | null;
  own: string[];
  names: boolean;
  answers: number;
}

export interface RummySetup {
  deck: string;
  without: string[];
  copies: number;
  table_size?: number;
  auto_pass?: boolean;
  same_colour_only: boolean;
  blanks: number;
  table_decides: boolean;
}

export interface SequentialSetup {
  deck: string;
  without: string[];
  stages: CardKind[];
  at_most: number;
  how: 'together' | 'turns';
  counts: 'live' | 'hidden';
  blanks: number;
}

export interface Rename {
  seat: string;
  name: string;
  type: 'rename';
}

export interface RemoveSeat {
  seat: string;
  type: 'remove-seat';
}

export interface LockRoom {
  locked: boolean;
  type: 'lock-room';
}

export interface HoldPhones {
  held: boolean;
  type: 'hold-phones';
}

export interface ShowOnScreen {
  shows: 'auto' | 'code' | 'activity' | 'blank';
  type: 'show-on-screen';
}

export interface TitleRoom {
  title: string;
  type: 'title-room';
}

export interface AddItem {
  activity: string;
  type: 'add-item';
}

export interface DropItem {
  item: string;
  type: 'drop-item';
}

export interface ConfigureItem {
  item: string;
  setup: unknown;
  minutes: number | null;
  type: 'configure-item';
}

export interface BeginItem {
  item: string;
  type: 'begin-item';
}

export interface EndItem {
  type: 'end-item';
}

export interface LookAtRun {
  run: number | null;
  type: 'look-at-run';
}

export interface EndRoom {
  type: 'end-room';
}

export interface ReopenRoom {
  type: 'reopen-room';
}

export interface StartClock {
  minutes: number;
  type: 'start-clock';
}

export interface PauseClock {
  paused: boolean;
  type: 'pause-clock';
}

export interface ExtendClock {
  minutes: number;
  type: 'extend-clock';
}

export interface StopClock {
  type: 'stop-clock';
}

export interface Undo {
  version: number;
  type: 'undo';
}

export type RoomCommand =
  | Rename
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

export interface RummyNextTurn {
  table: string;
  type: 'next-turn';
}

export interface RummySkipTurn {
  table: string;
  type: 'skip-turn';
}

export interface RummyGiveTurn {
  table: string;
  seat: string;
  type: 'give-turn';
}

export interface RummyReorderTurns {
  table: string;
  seats: string[];
  type: 'reorder-turns';
}

export interface RummyShuffleTurns {
  table: string;
  type: 'shuffle-turns';
}

export interface RummyMoveSeat {
  seat: string;
  table: string;
  type: 'move-seat';
}

export interface RummyPassTurns {
  auto: boolean;
  type: 'pass-turns';
}

export interface RummyOpenVote {
  table: string;
  type: 'open-vote';
}

export interface RummyCloseVote {
  table: string;
  type: 'close-vote';
}

export interface RummyAcceptClaim {
  table: string;
  type: 'accept-claim';
}

export interface RummyReturnClaim {
  table: string;
  type: 'return-claim';
}

export interface RummyHideText {
  id: string;
  type: 'hide-text';
}

export interface RummyShowText {
  id: string;
  type: 'show-text';
}

export interface RummyEndGame {
  type: 'end-game';
}

export type RummyCommand =
  | RummyNextTurn
  | RummySkipTurn
  | RummyGiveTurn
  | RummyReorderTurns
  | RummyShuffleTurns
  | RummyMoveSeat
  | RummyPassTurns
  | RummyOpenVote
  | RummyCloseVote
  | RummyAcceptClaim
  | RummyReturnClaim
  | RummyHideText
  | RummyShowText
  | RummyEndGame;

export interface SequentialWriteCard {
  text: string;
  type: 'write-card';
}

export interface SequentialGoForward {
  type: 'go-forward';
}

export interface SequentialGoBack {
  type: 'go-back';
}

export interface SequentialSettle {
  under: string;
  cards: string[];
  type: 'settle';
}

export interface SequentialShowCounts {
  shown: boolean;
  type: 'show-counts';
}

export interface SequentialFocusOn {
  under: string;
  type: 'focus-on';
}

export interface SequentialHideCard {
  card: string;
  type: 'hide-card';
}

export interface SequentialShowCard {
  card: string;
  type: 'show-card';
}

export interface SequentialEditCard {
  card: string;
  text: string;
  type: 'edit-card';
}

export interface SequentialMergeCards {
  card: string;
  into: string;
  type: 'merge-cards';
}

export interface SequentialNextTurn {
  type: 'next-turn';
}

export interface SequentialSkipTurn {
  type: 'skip-turn';
}

export interface SequentialGiveTurn {
  seat: string;
  type: 'give-turn';
}

export interface SequentialReorderTurns {
  seats: string[];
  type: 'reorder-turns';
}

export interface SequentialShuffleTurns {
  type: 'shuffle-turns';
}

export type SequentialCommand =
  | SequentialWriteCard
  | SequentialGoForward
  | SequentialGoBack
  | SequentialSettle
  | SequentialShowCounts
  | SequentialFocusOn
  | SequentialHideCard
  | SequentialShowCard
  | SequentialEditCard
  | SequentialMergeCards
  | SequentialNextTurn
  | SequentialSkipTurn
  | SequentialGiveTurn
  | SequentialReorderTurns
  | SequentialShuffleTurns;

export interface DiscussionAskQuestion {
  question: string;
  type: 'ask-question';
}

export interface DiscussionAddQuestion {
  text: string;
  type: 'add-question';
}

export interface DiscussionHighlightAnswer {
  answer: string;
  type: 'highlight-answer';
}

export interface DiscussionDimAnswer {
  answer: string;
  type: 'dim-answer';
}

export interface DiscussionHideAnswer {
  answer: string;
  type: 'hide-answer';
}

export interface DiscussionShowAnswer {
  answer: string;
  type: 'show-answer';
}

export interface DiscussionShowNames {
  shown: boolean;
  type: 'show-names';
}

export type DiscussionCommand =
  | DiscussionAskQuestion
  | DiscussionAddQuestion
  | DiscussionHighlightAnswer
  | DiscussionDimAnswer
  | DiscussionHideAnswer
  | DiscussionShowAnswer
  | DiscussionShowNames;
