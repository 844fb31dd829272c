// A room as a page sees it: its layers, whether the connection stands, and the one way to ask for something.
import { draft, type Draft } from './draft.svelte';
import type { Entry } from './journal';
import { cupboard as device, type Cupboard } from './keep';
import { mergePatch } from './merge';
import { Outgoing } from './outgoing';
import { Connection, openWire, type Wire } from './socket';
import { unsent, type Unsent } from './unsent';
import type { Answer, Command, JsonObject, LayerName, Patch, Refusal, View } from './wire';
import type { SummaryLayer } from './wire.gen';

/** Bytes of a command; the server takes frames of 16 kB, and a command of ours needs a tenth of it. */
const LARGEST = 14_000;

export type Status = 'connecting' | 'live' | 'lost' | 'gone';

/** Where a room's parts come from; a test brings its own. */
export interface Surroundings {
  wire: (token: string) => Wire;
  cupboard: Cupboard;
  /** The page is out for good: this is what it did not get to send. It is told once, and then not kept any more. */
  onLeft?: (left: Unsent) => void;
}

/** A taken command counts as shown after this long (milliseconds), even if no layer of ours changed by it. */
const SHOWN_AFTER = 1500;
/** The layers of one version come one by one, within this many milliseconds. */
const LAYERS_APART = 80;

export class Room<Public = JsonObject, Private = JsonObject, Console = JsonObject> {
  readonly token: string;
  /** `connecting` until the first view, `live`, `lost` while a connection is sought, `gone` for good. */
  status = $state<Status>('connecting');
  /** Since when the connection is lost, epoch milliseconds; null while it stands. */
  lostSince = $state<number | null>(null);
  /** The next try, epoch milliseconds; null while one is being made or none is needed. */
  retryAt = $state<number | null>(null);
  /** Why this page is out: `removed`, `room-deleted` ...; null while it is in. */
  gone = $state<string | null>(null);
  version = $state(0);
  /** Server clock minus this device's clock, milliseconds. */
  clockOffset = $state(0);
  /** How many commands wait for an answer. */
  pending = $state(0);
  /** What was asked and cannot be seen in the layers yet, oldest first; outlives a reload. */
  waiting = $state.raw<readonly Entry[]>([]);
  /** The last refusal of a command nobody waited for any more (sent before a reload). */
  lateRefusal = $state.raw<(Refusal & { activity: string }) | null>(null);
  /** The draft store of this seat: `room.draft('claim.3')`. */
  readonly draft: (key: string) => Draft;

  /** Commands that were taken, until the layers show what they did. */
  #taken: { entry: Entry; version: number }[] = [];
  #layers = $state.raw<{ [name in LayerName]?: JsonObject }>({});
  readonly #connection: Connection;
  readonly #outgoing: Promise<Outgoing>;
  readonly #onLeft: (left: Unsent) => void;
  #tellWaiting: () => void = () => undefined;

  constructor(token: string, { wire, cupboard, onLeft = () => undefined }: Surroundings) {
    this.token = token;
    this.#onLeft = onLeft;
    this.draft = (key) => draft(`${token}.${key}`, cupboard);
    this.#outgoing = this.#openOutgoing(cupboard);
    this.#connection = new Connection(wire(token), {
      onUp: () => void this.#outgoing.then((outgoing) => outgoing.connected()),
      onDown: () => this.#lost(),
      onView: (view) => this.#view(view),
      onPatch: (...patch) => this.#patch(...patch),
      onRefused: (code) => this.#refused(code),
      onRetryAt: (moment) => (this.retryAt = moment),
      onGone: (code) => this.#out(code),
    });
    this.#connection.open();
  }

  get publicLayer(): Public | null {
    return (this.#layers.public as Public | undefined) ?? null;
  }

  get privateLayer(): Private | null {
    return (this.#layers.private as Private | undefined) ?? null;
  }

  get consoleLayer(): Console | null {
    return (this.#layers.console as Console | undefined) ?? null;
  }

  /** The joint summary; consoles and screens alone have it. */
  get summaryLayer(): SummaryLayer | null {
    return (this.#layers.summary as SummaryLayer | undefined) ?? null;
  }

  /** The server's time now, epoch milliseconds. Not reactive: read it from a ticking effect. */
  now(): number {
    return Date.now() + this.clockOffset;
  }

  /**
   * Asks for something. Resolves when the server has answered, however many reconnections later; never rejects.
   * `activity` is `room` for the room's own commands.
   */
  async send(activity: string, command: Command): Promise<Answer> {
    // A plain copy: what a component holds may be reactive, and may change before it is sent.
    const json = JSON.stringify(command);
    if (new TextEncoder().encode(json).length > LARGEST)
      return { ok: false, error: { code: 'bad-command', params: {} } };
    const plain = JSON.parse(json) as Command;
    return (await this.#outgoing).sender.send(activity, plain);
  }

  /** Tries to connect at once. */
  retryNow(): void {
    this.#connection.reopen();
  }

  /** Leaves the room; what waits is kept for the next time. */
  close(): void {
    this.#connection.close();
    void this.#outgoing.then((outgoing) => outgoing.close());
  }

  #openOutgoing(cupboard: Cupboard): Promise<Outgoing> {
    return Outgoing.open(this.token, cupboard, (journal) => {
      this.#tellWaiting = () => (this.waiting = [...this.#taken.map(({ entry }) => entry), ...journal.waiting]);
      return {
        post: (envelope) => this.#connection.post(envelope),
        onTaken: (entry, version) => this.#await(entry, version),
        onPending: (count) => {
          this.pending = count;
          this.#tellWaiting();
        },
        onLateRefusal: (entry, error) => (this.lateRefusal = { activity: entry.activity, ...error }),
      };
    });
  }

  #await(entry: Entry, version: number): void {
    if (version <= this.version) return;
    const taken = { entry, version };
    this.#taken.push(taken);
    setTimeout(() => this.#shown((other) => other === taken), SHOWN_AFTER);
  }

  #shown(which: (taken: { entry: Entry; version: number }) => boolean): void {
    const left = this.#taken.filter((taken) => !which(taken));
    if (left.length === this.#taken.length) return;
    this.#taken = left;
    this.#tellWaiting();
  }

  #view(view: View): void {
    this.#layers = view.layers;
    this.version = view.version;
    this.#shown((taken) => taken.version <= view.version);
    this.clockOffset = view.now - Date.now();
    this.status = 'live';
    this.lostSince = null;
  }

  #patch(...[version, layer, patch]: Patch): void {
    this.#layers = { ...this.#layers, [layer]: mergePatch(this.#layers[layer], patch) as JsonObject };
    this.version = version;
    setTimeout(() => this.#shown((taken) => taken.version <= version), LAYERS_APART);
  }

  #refused(code: string): void {
    console.error(`the server refused a frame: ${code}`);
    // Too much at once is no fault of the command: it goes again when the connection stands again.
    if (code !== 'flood') void this.#outgoing.then(({ sender }) => sender.refused('bad-command'));
  }

  #lost(): void {
    this.lostSince ??= Date.now();
    if (this.status === 'live') this.status = 'lost';
    void this.#outgoing.then(({ sender }) => sender.disconnected());
  }

  #out(code: string): void {
    this.status = 'gone';
    this.gone = code;
    this.lostSince = null;
    void this.#outgoing.then((outgoing) =>
      outgoing.end({ code, params: {} }, ({ entries, drafts }) =>
        this.#onLeft(unsent(entries, drafts, this.#layers.private)),
      ),
    );
  }
}

/** Opens a room with a token of any role; the token alone says which room and who. */
export function openRoom<Public = JsonObject, Private = JsonObject, Console = JsonObject>(
  token: string,
  onLeft?: (left: Unsent) => void,
): Room<Public, Private, Console> {
  return new Room<Public, Private, Console>(token, { wire: openWire, cupboard: device, onLeft });
}
