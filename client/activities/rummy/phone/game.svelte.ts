// One seat's view of the game, read from the layers: which moment it is, what may be done, what just happened.
import type { PhoneProps } from '$shared/activity';
import type { Draft } from '$shared/draft.svelte';
import type {
  RummyClaimView,
  RummyCommand,
  RummyMay,
  RummyPrivate,
  RummyPublic,
  RummyTableView,
} from '$shared/phone/wire';
import { t } from '$shared/text.svelte';
import type { Refusal } from '$shared/wire';
import { faces, type Face, type Table } from './faces';

/** What this phone shows. */
export type Moment = 'ended' | 'calling' | 'listening' | 'laying' | 'taking' | 'waiting';

/** What came of a call, in words; shown for a while. */
export interface News {
  title: string;
  text: string;
  words: string;
  own: boolean;
  good: boolean;
}

/** How long news stay on the screen, milliseconds. */
const NEWS_FOR = 9000;

export class Game {
  readonly #props: PhoneProps<RummyPublic, RummyPrivate>;
  /** The last refusal of something this phone asked for; gone with the next move. */
  refusal = $state.raw<Refusal | null>(null);
  news = $state.raw<News | null>(null);
  #lastSeen = -1;

  /** Make it while a component is being set up; `props` are read reactively. */
  constructor(props: PhoneProps<RummyPublic, RummyPrivate>) {
    this.#props = props;
    $effect(() => this.#watch());
  }

  get props(): PhoneProps<RummyPublic, RummyPrivate> {
    return this.#props;
  }

  get view(): RummyPublic {
    return this.#props.view;
  }

  get mine(): RummyPrivate {
    return this.#props.mine;
  }

  get may(): RummyMay {
    return this.mine.may;
  }

  get table(): RummyTableView | undefined {
    return this.view.tables[this.mine.table];
  }

  get claim(): RummyClaimView | undefined {
    return this.table?.claim;
  }

  get tableName(): string {
    return t('rummy-phone-table', { number: this.view.table_order.indexOf(this.mine.table) + 1 });
  }

  /** Nothing can be moved now: the facilitator holds the phones, or a move would come too late. */
  get still(): boolean {
    return this.#props.held || this.#props.apart;
  }

  get moment(): Moment {
    const { view, claim, table } = this;
    if (view.phase === 'ended' || this.#props.over) return 'ended';
    if (claim) return claim.seat === this.#props.seat ? 'calling' : 'listening';
    if (table?.turn?.seat !== this.#props.seat || view.phase !== 'playing') return 'waiting';
    if (table.turn.step === 'lay') return 'laying';
    return table.turn.step === 'take' ? 'taking' : 'waiting';
  }

  /** Where the words of cards come from. */
  get words(): Table {
    return {
      view: this.view,
      mine: this.mine,
      card: this.#props.card,
      nameOf: (seat) => this.nameOf(seat),
      hidden: t('rummy-phone-hidden-card'),
    };
  }

  get hand(): Face[] {
    return faces(this.mine.hand, this.words);
  }

  nameOf(seat: string): string {
    return this.#props.seats[seat]?.name ?? '';
  }

  /** The newest command of a type that is on its way, if any. */
  asked<Type extends RummyCommand['type']>(type: Type): Extract<RummyCommand, { type: Type }> | undefined {
    const on = this.#props.waiting.filter((command) => command.type === type);
    return on[on.length - 1] as Extract<RummyCommand, { type: Type }> | undefined;
  }

  draft(key: string): Draft {
    return this.#props.draft(key);
  }

  /** Asks; true when it was done. What the rules refused stands in `refusal`. */
  async ask(command: RummyCommand): Promise<boolean> {
    this.refusal = null;
    const answer = await this.#props.send(command);
    if (!answer.ok) this.refusal = answer.error;
    return answer.ok;
  }

  #watch(): (() => void) | undefined {
    const last = this.table?.last;
    if (!last) return undefined;
    const first = this.#lastSeen < 0;
    const known = last.number <= this.#lastSeen;
    this.#lastSeen = last.number;
    if (first || known) return undefined;
    this.refusal = null;
    const news = this.#newsOf(last.what, last.seat);
    if (!news) return undefined;
    this.news = news;
    setTimeout(() => this.news === news && (this.news = null), NEWS_FOR);
    return undefined;
  }

  #newsOf(what: string, seat: string | undefined): News | null {
    if (what !== 'accepted' && what !== 'returned' && what !== 'withdrew') return null;
    const own = seat === this.#props.seat;
    if (own && what === 'withdrew') return null;
    const other = t(`rummy-phone-${what}-other`, { name: this.nameOf(seat ?? '') });
    const title = own ? t(`rummy-phone-${what}-title`) : other;
    const text = own ? t(`rummy-phone-${what}-text`) : '';
    return { title, text, words: `${title}. ${text}`, own, good: what === 'accepted' };
  }
}
