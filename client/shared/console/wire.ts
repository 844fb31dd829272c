// The layers and commands a console meets: the generated types, under the names the console uses.
import type * as gen from '../wire.gen';

export type {
  ClockView,
  ConsoleRun,
  DeckView,
  ItemView,
  LastStep,
  OwnIntervention,
  PublicLayer,
  RoomView,
  RummyConsole,
  RummyPublic,
  RunView,
  SeatView,
  SequentialConsole,
  SequentialPublic,
  ShowOnScreen,
  ClaimView as RummyClaimView,
  LinkView as SequentialLinkView,
  TableView as RummyTableView,
} from '../wire.gen';

export type RoomCommand = gen.Wire['RoomCommand'];
export type Presence = 'here' | 'away' | 'gone';

/** The facilitators' layer as it arrives: the server adds who is here. */
export type ConsoleLayer = gen.ConsoleLayer & { presence: Record<string, Presence> };

/** Setups as they stand in the layer: whole, and without what is left to the rules. */
export type RummySetup = Required<Omit<gen.RummySetup, 'table_size' | 'auto_pass'>> & {
  table_size?: number;
  auto_pass?: boolean;
};
export type SequentialSetup = Required<gen.SequentialSetup>;
export type DiscussionSetup = Required<Omit<gen.DiscussionSetup, 'questions'>> & { questions?: string | null };
export type CircleSetup = Required<gen.CircleSetup>;
export type RatingSetup = Required<Omit<gen.RatingSetup, 'list' | 'questions'>> & {
  list?: string | null;
  questions?: string | null;
};
