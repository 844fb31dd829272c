// What the shared screen makes of a game of rummy: who comes next, and which call has the stage.
import { CARD_KINDS } from '$shared/cards';
import type { RummyPublic, SeriesView, TableView } from '$shared/wire.gen';

/** With several tables a call has the stage for this long, milliseconds; then it goes on at its own table. */
const STAGE_TIME = 20_000;

/** Gap, cause, action. */
export function seriesCards({ cards }: Pick<SeriesView, 'cards'>): string[] {
  return CARD_KINDS.map((kind) => cards[kind] ?? '');
}

/** Who has the turn after this one; nobody where only one plays. */
export function afterTurn({ order, skipped, turn }: TableView): string | undefined {
  const at = turn ? order.indexOf(turn.seat) : -1;
  if (at < 0) return undefined;
  const ahead = [...order.slice(at + 1), ...order.slice(0, at)];
  return ahead.find((seat) => !skipped.includes(seat));
}

/** The tables where somebody has called, the latest call first. */
export function callingTables(view: RummyPublic): string[] {
  const at = (table: string) => view.tables[table]?.claim?.at ?? 0;
  return view.table_order.filter((table) => view.tables[table]?.claim).sort((a, b) => at(b) - at(a));
}

/** Which table's call has the stage now. */
export class Spotlight {
  table = $state<string>();

  /** Both are read reactively. Make it in a component. */
  constructor(view: () => RummyPublic, clockOffset: () => number) {
    $effect(() => {
      const calling = callingTables(view())[0];
      const claim = calling === undefined ? undefined : view().tables[calling]?.claim;
      if (!claim || view().table_order.length === 1) {
        this.table = calling;
        return;
      }
      const left = claim.at + STAGE_TIME - (Date.now() + clockOffset());
      this.table = left > 0 ? calling : undefined;
      const timer = setTimeout(() => (this.table = undefined), Math.max(0, left));
      return () => clearTimeout(timer);
    });
  }
}
