// What travels between a page and the server, as the page sees it (the server's models are the source).

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export type LayerName = 'public' | 'private' | 'console' | 'summary';

export interface View {
  version: number;
  /** The server's clock, epoch milliseconds. */
  now: number;
  layers: { public: JsonObject; private?: JsonObject; console?: JsonObject; summary?: JsonObject };
}

/** The arguments of `patch`: it comes often, so nothing in it is named. */
export type Patch = [version: number, layer: LayerName, patch: Json];

/** A command is an imperative, tagged by `type`: `{type: 'discard', card: 'g12'}`. */
export type Command = { type: string } & Record<string, unknown>;

export interface Envelope {
  client: string;
  seq: number;
  /** `room` for the room's own commands, else an activity's key. */
  activity: string;
  command: Command;
}

/** Why something was not done: a code with words in `refusals.ftl`, and what the words need. */
export interface Refusal {
  code: string;
  params: Record<string, unknown>;
}

export type Answer = { ok: true; version: number } | { ok: false; error: Refusal };

export type Presence = 'here' | 'away';
