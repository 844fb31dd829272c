// The layers and commands a phone meets, from the server's own models; names that are too plain say whose they are.
import type { SeatView, Wire } from '../wire.gen';

export type {
  PrivateLayer,
  PublicLayer,
  RummyPrivate,
  RummyPublic,
  RunView,
  SequentialPrivate,
  SequentialPublic,
  ClaimView as RummyClaimView,
  May as RummyMay,
  TableView as RummyTableView,
} from '../wire.gen';

/** The same record as a plain map, which is what travels. */
type Plain<Command> = Command extends unknown ? { [Field in keyof Command]: Command[Field] } : never;

export type RummyCommand = Plain<Wire['RummyCommand']>;
export type SequentialCommand = Plain<Wire['SequentialCommand']>;
export type Affiliation = NonNullable<SeatView['affiliation']>;
