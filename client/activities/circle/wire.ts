// The circle's part of the layers and its commands, under the names its screens use.
import type { CircleConsole, CirclePublic, Wire } from '$shared/wire.gen';

export type { CircleConsole, CirclePrivate, CirclePublic } from '$shared/wire.gen';

export type Stage = CirclePublic['stage'];
export type PageView = CirclePublic['pages'][string];
export type ThreadView = CirclePublic['threads'][string];
export type Relation = ThreadView['relation'];
export type ConsolePage = CircleConsole['pages'][string];
export type ConsoleThread = CircleConsole['threads'][string];

/** The two sides of a page; the life side is the first to lie in the middle. */
export const SIDES = ['life', 'educational'] as const;
export type Side = (typeof SIDES)[number];
export const RELATIONS = ['similar', 'different'] as const satisfies readonly Relation[];
export const STAGES = ['writing', 'round', 'looking', 'closing'] as const satisfies readonly Stage[];

/** Characters on a side of a page; and in the word on a thread. */
export const SIDE_LIMIT = 600;
export const WORD_LIMIT = 40;

/** The same record as a plain map, which is what travels. */
type Plain<Command> = Command extends unknown ? { [Field in keyof Command]: Command[Field] } : never;
export type CircleCommand = Plain<Wire['CircleCommand']>;
