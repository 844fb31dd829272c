// One's own page while it is being written: every key is kept on the phone, every pause goes to the server.
import { untrack } from 'svelte';
import type { PhoneProps } from '$shared/activity';
import { alike, packed, unpacked, type Kept } from '$shared/copies';
import type { Draft } from '$shared/draft.svelte';
import type { Refusal } from '$shared/wire';
import { SIDES, type CircleCommand, type CirclePrivate, type CirclePublic, type Side } from '../wire';
import { standing } from './copies';

/** Without a key for this long, milliseconds, the words go to the server. */
const PAUSE = 1000;

/** `clean`: nothing written. `saved`: the server has it. `saving`: on its way. `kept`: on this phone only, for now. */
export type Keeping = 'clean' | 'saved' | 'saving' | 'kept';

type Props = PhoneProps<CirclePublic, CirclePrivate>;

class OwnSide {
  readonly #props: Props;
  readonly #side: Side;
  readonly #draft: Draft;
  /** Texts of this page's life that the server may have by now. */
  #sent: string[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  refusal = $state.raw<Refusal | null>(null);
  /** Words of another phone, where words were written here too. */
  other = $state.raw<string | null>(null);

  constructor(props: Props, side: Side) {
    this.#props = props;
    this.#side = side;
    this.#draft = props.draft(side);
    $effect(() => {
      void [this.#draft.value, this.#server, props.held, props.waiting];
      untrack(() => this.#meet());
    });
    $effect(() => () => this.save());
  }

  get #server(): string {
    return this.#props.mine.own[this.#side];
  }

  get #kept(): Kept | null {
    return unpacked(this.#draft.value);
  }

  /** The newest text of this side that is on its way to the server. */
  get #coming(): string | undefined {
    const asked = this.#props.waiting as readonly CircleCommand[];
    return asked.flatMap((one) => (one.type === 'save-side' && one.side === this.#side ? [one.text] : [])).at(-1);
  }

  get frozen(): boolean {
    return this.#props.mine.own.frozen.includes(this.#side);
  }

  get words(): string {
    return this.frozen ? this.#server : (this.#kept?.words ?? this.#server);
  }

  set words(words: string) {
    const kept = this.#kept;
    this.#draft.value = packed({ words, base: kept?.base ?? this.#server });
    this.refusal = null;
    this.#later();
  }

  get keeping(): Keeping {
    if (this.words.trim() === '' && this.#server.trim() === '') return 'clean';
    if (alike(this.words, this.#server)) return 'saved';
    return this.#coming !== undefined && !this.#props.apart ? 'saving' : 'kept';
  }

  /** Sends what the server does not have yet, at once. */
  save(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const { words } = this;
    const { held, over } = this.#props;
    if (held || over || this.frozen || this.other !== null || alike(words, this.#server)) return;
    if (this.#coming !== undefined && alike(words, this.#coming)) return;
    void this.#send(words);
  }

  /** Where both phones wrote: the words of this one stand, or those of the other. */
  choose(ours: boolean): void {
    const kept = this.#kept;
    this.other = null;
    if (!ours) this.#draft.clear();
    else if (kept) this.#draft.value = packed({ words: kept.words, base: this.#server });
    this.save();
  }

  async #send(words: string): Promise<void> {
    this.#sent = [...this.#sent, words];
    const answer = await this.#props.send({ type: 'save-side', side: this.#side, text: words });
    if (!answer.ok && alike(this.words, words)) this.refusal = answer.error;
  }

  #later(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE);
  }

  #meet(): void {
    const kept = this.#kept;
    const server = this.#server;
    const coming = this.#coming;
    const sent = coming === undefined ? this.#sent : [...this.#sent, coming];
    const now = this.frozen ? 'same' : standing(kept, server, sent);
    this.other = now === 'both' ? server : null;
    if (now === 'theirs') this.#draft.clear();
    if (kept && (now === 'same' || now === 'ours') && kept.base !== server)
      this.#draft.value = packed({ words: kept.words, base: server });
    if (now === 'same') this.#sent = [];
    // After a reload, or when the phones are let go: what waits here is sent too. One copy at a time is on its way.
    if (now === 'ours' && coming === undefined && !this.#timer && !this.refusal) this.#later();
  }
}

export class OwnPage {
  readonly life: OwnSide;
  readonly educational: OwnSide;

  /** Make it while a component is being set up; `props` are read reactively. */
  constructor(props: Props) {
    this.life = new OwnSide(props, 'life');
    this.educational = new OwnSide(props, 'educational');
    $effect(() => {
      const leave = () => this.save();
      window.addEventListener('pagehide', leave);
      return () => window.removeEventListener('pagehide', leave);
    });
  }

  get empty(): boolean {
    return SIDES.every((side) => this[side].words.trim() === '');
  }

  get refusal(): Refusal | null {
    return this.life.refusal ?? this.educational.refusal;
  }

  save(): void {
    for (const side of SIDES) this[side].save();
  }
}
