// The circle as one phone sees it: its own page, whose turn it is, what was asked for and what was refused.
import type { PhoneProps } from '$shared/activity';
import { t } from '$shared/text.svelte';
import type { Refusal } from '$shared/wire';
import type { CircleCommand, CirclePrivate, CirclePublic, PageView } from '../wire';
import { OwnPage } from './page.svelte';

/** Where this seat stands in the round. */
export type Turn = 'laying' | 'telling' | 'listening';

export class Circle {
  readonly #props: PhoneProps<CirclePublic, CirclePrivate>;
  readonly own: OwnPage;
  /** The last refusal of something this phone asked for; gone with the next thing it asks. */
  refusal = $state.raw<Refusal | null>(null);

  /** Make it while a component is being set up; `props` are read reactively. */
  constructor(props: PhoneProps<CirclePublic, CirclePrivate>) {
    this.#props = props;
    this.own = new OwnPage(props);
  }

  get props(): PhoneProps<CirclePublic, CirclePrivate> {
    return this.#props;
  }

  get view(): CirclePublic {
    return this.#props.view;
  }

  get mine(): CirclePrivate {
    return this.#props.mine;
  }

  /** Nothing can be done now: the phones are held, or it would come too late. */
  get still(): boolean {
    return this.#props.held || this.#props.apart;
  }

  get turn(): Turn {
    if (this.mine.may_lay) return 'laying';
    return this.mine.ahead === 0 ? 'telling' : 'listening';
  }

  /** Said to be ready, also where the server has not heard of it yet. */
  get ready(): boolean {
    return this.asked('set-ready')?.ready ?? this.mine.own.ready;
  }

  nameOf(seat: string | undefined): string {
    return seat === undefined ? '' : (this.#props.seats[seat]?.name ?? '');
  }

  /** Who stands on a page, or that it is one's own. */
  writer(id: string, page: PageView | undefined): string {
    return id === this.mine.own.page ? t('circle-phone-mine') : this.nameOf(page?.seat);
  }

  /** The newest command of a type that is on its way, if any. */
  asked<Type extends CircleCommand['type']>(type: Type): Extract<CircleCommand, { type: Type }> | undefined {
    const on = this.#props.waiting.filter((command) => command.type === type);
    return on[on.length - 1] as Extract<CircleCommand, { type: Type }> | undefined;
  }

  /** Asks; true when it was done. What the rules refused stands in `refusal`. */
  async ask(command: CircleCommand): Promise<boolean> {
    this.refusal = null;
    const answer = await this.#props.send(command);
    if (!answer.ok) this.refusal = answer.error;
    return answer.ok;
  }
}
