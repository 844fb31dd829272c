// The layers and commands of a rating, under the names its screens use.
import type { RatingPublic, Wire } from '$shared/wire.gen';

export type { RatingConsole, RatingPrivate, RatingPublic } from '$shared/wire.gen';
export type Result = NonNullable<RatingPublic['results']>[string];
export type Round = Result['first'];

/** The same record as a plain map, which is what travels. */
type Plain<Command> = Command extends unknown ? { [Field in keyof Command]: Command[Field] } : never;
export type RatingCommand = Plain<Wire['RatingCommand']>;
