// The views and commands of a talk, whichever activity carries it.
import type { Wire } from '../wire.gen';

export type { ConsoleAnswer, TalkConsole, TalkPrivate, TalkPublic, ThemeView } from '../wire.gen';

/** The same record as a plain map, which is what travels. */
type Plain<Command> = Command extends unknown ? { [Field in keyof Command]: Command[Field] } : never;

/** A discussion is a talk and nothing else: its commands are those of every talk. */
export type TalkCommand = Plain<Wire['DiscussionCommand']>;
