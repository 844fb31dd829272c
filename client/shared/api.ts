// The HTTP calls of the server, typed. Every failure is an ApiError with a code that has words in `refusals.ftl`.
import type { Language } from './languages';
import type { CardKind } from './cards';
import type { OwnIntervention } from './wire.gen';

export interface OpenedRoom {
  code: string;
  facilitator_token: string;
  screen_token: string;
  join_key: string;
}

export interface RoomSummary {
  title: string;
  language: Language;
  open: boolean;
}

export interface TakenSeat {
  seat: string;
  token: string;
}

export interface CardText {
  kind: CardKind;
  text: string;
  short: string;
  channel?: string;
  /** What stands beside it wherever it is shown: the goal an intervention was chosen for. */
  detail?: string;
  tags: string[];
}

/** The texts of a run's cards, by card id. */
export type MaterialTexts = Record<string, CardText>;

/** A deck in one language; `cards` by card id, in the deck's order. */
export interface Deck {
  key: string;
  title: string;
  counts: Record<CardKind, number>;
  cards: MaterialTexts;
}

export type DeckCard = CardText & { id: string };

/** One fault of an uploaded file; `row` counts as a spreadsheet does, from 1. */
export interface DeckFault extends Record<string, unknown> {
  row: number;
  code: string;
  column?: string;
  value?: string;
}

export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    readonly status = 0,
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  form?: FormData;
  token?: string | null;
  signal?: AbortSignal;
}

async function fault(response: Response): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as { error: { code: string; params?: Record<string, unknown> } };
    return new ApiError(error.code, error.params ?? {}, response.status);
  } catch {
    // Not our server's voice: a proxy in between, or a server going down.
    return new ApiError(response.status === 429 ? 'throttled' : 'unavailable', {}, response.status);
  }
}

async function request(path: string, { method = 'GET', body, form, token, signal }: Call = {}): Promise<Response> {
  const headers = new Headers();
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (token) headers.set('Authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: form ?? (body === undefined ? null : JSON.stringify(body)),
      signal: signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('offline');
  }
  if (!response.ok) throw await fault(response);
  return response;
}

async function json<T>(path: string, call: Call = {}): Promise<T> {
  return (await (await request(path, call)).json()) as T;
}

const room = (code: string) => `/api/rooms/${encodeURIComponent(code)}`;

export interface NewRoom {
  title: string;
  language: Language;
  /** Keys of activities: the agenda. */
  activities: readonly string[];
  /** Asked for by servers where not everybody may open a room. */
  key?: string;
}

export function createRoom(wanted: NewRoom): Promise<OpenedRoom> {
  return json('/api/rooms', { method: 'POST', body: wanted });
}

/** What a room is called. With the join key of a link nothing is throttled. */
export function findRoom(
  code: string,
  { key, signal }: { key?: string; signal?: AbortSignal } = {},
): Promise<RoomSummary> {
  return json(room(code) + (key === undefined ? '' : `?key=${encodeURIComponent(key)}`), signal ? { signal } : {});
}

export interface NewSeat {
  name: string;
  affiliation?: string;
  /** The join key of a link or QR: with it nothing is throttled. */
  key?: string;
  /** Drawn by this page (`newSecret`): asked again with the same one, it is the same seat. */
  secret: string;
}

/** 256 random bits as the server takes them, for asking once and for all for a seat. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function takeSeat(code: string, wanted: NewSeat): Promise<TakenSeat> {
  return json(`${room(code)}/seats`, { method: 'POST', body: wanted });
}

/** Moves a seat to this phone; the other phone's token dies. */
export function returnToSeat(code: string, returnCode: string): Promise<TakenSeat> {
  return json(`${room(code)}/return`, { method: 'POST', body: { return_code: returnCode } });
}

export function fetchMaterial(code: string, run: number, language: Language, token: string): Promise<MaterialTexts> {
  return json(`${room(code)}/runs/${run}/material?language=${language}`, { token });
}

/** The cards of a deck this room may play with: one of ours or one it brought along. */
export function fetchDeck(code: string, key: string, language: Language, token: string): Promise<Deck> {
  return json(`${room(code)}/decks/${encodeURIComponent(key)}?language=${language}`, { token });
}

/** Uploads a deck. A file with faults is an ApiError `deck-faults` whose `params.faults` is `DeckFault[]`. */
export function uploadDeck(code: string, file: File, title: string, token: string): Promise<{ key: string }> {
  const form = new FormData();
  form.append('title', title);
  form.append('file', file, file.name);
  return json(`${room(code)}/decks`, { method: 'POST', form, token });
}

/** One fault of an uploaded list of interventions; `column` is the field, where it is one field's. */
export interface ListFault extends Record<string, unknown> {
  row: number;
  code: string;
  column?: string;
  value?: string;
}

/** A row of an uploaded list, with what was understood of it. */
export interface NumberedRow {
  row: number;
  intervention: Partial<OwnIntervention>;
}

/** A list of interventions of the house, in one language. */
export function fetchList(key: string, language: Language): Promise<{ interventions: OwnIntervention[] }> {
  return json(`/api/lists/${encodeURIComponent(key)}?language=${language}`);
}

/**
 * Reads a file of interventions; the server keeps nothing of it. One with faults is an ApiError `list-faults` whose
 * params are `faults: ListFault[]`, `good` and `drafts: NumberedRow[]`.
 */
export function readList(code: string, file: File, token: string): Promise<{ interventions: OwnIntervention[] }> {
  const form = new FormData();
  form.append('file', file, file.name);
  return json(`${room(code)}/lists`, { method: 'POST', form, token });
}

/** A new token for the shared screen, for facilitators who did not open the room on this device. */
export function issueScreenToken(code: string, token: string): Promise<{ screen_token: string }> {
  return json(`${room(code)}/screen-token`, { method: 'POST', token });
}

/** How this server is set up: addresses under which phones reach it, best first; how long it keeps rooms, and where. */
export interface Setup {
  addresses: string[];
  keeps: { days: number; own_store: boolean };
}

export function fetchSetup(): Promise<Setup> {
  return json('/api/setup');
}

export function deleteRoom(code: string, token: string): Promise<void> {
  return request(room(code), { method: 'DELETE', token }).then(() => undefined);
}

export type ExportFile = 'export.csv' | 'export.xlsx' | 'export.zip' | 'log.csv';

/** The file name of an answer: RFC 5987 when it is there, else the plain one, else what was asked for. */
export function fileName(disposition: string | null, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? otherwise;
}

/** Downloads an export and hands it to the browser to save. */
export async function saveExport(code: string, file: ExportFile, token: string): Promise<void> {
  const response = await request(`${room(code)}/${file}`, { token });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get('Content-Disposition'), file);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
