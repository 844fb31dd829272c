// Reading a game of rummy for the console: names of tables, words of cards, what a table is doing.
import type { CardText } from '$shared/api';
import type { CardKind } from '$shared/cards';
import type { RummyConsole, RummyPublic, RummyTableView } from '$shared/console/wire';
import { t } from '$shared/text.svelte';

/** The number people call a table by: its place in the order, from 1. */
export function tableNumber(view: RummyPublic, table: string): number {
  return view.table_order.indexOf(table) + 1;
}

export interface Face {
  kind: CardKind;
  text: string;
  author?: string;
  hidden: boolean;
}

/** What a card says, also when its words are hidden from everybody else. */
export function face(
  view: RummyPublic,
  own: RummyConsole,
  card: (id: string) => CardText | undefined,
  id: string,
): Face | undefined {
  const written = view.written[id];
  if (written) {
    const { kind, text, author, hidden } = written;
    return { kind, text: text ?? own.hidden[id] ?? '', hidden, ...(author ? { author } : {}) };
  }
  const words = card(id);
  return words ? { kind: words.kind, text: words.text, hidden: false } : undefined;
}

/** What a table is doing, in a few words. */
export function doing(table: RummyTableView, name: (seat: string) => string): string {
  const { claim, turn } = table;
  if (table.over) return t('rummy-console-over-table');
  if (claim?.vote?.open) return t('rummy-console-table-vote', { voted: claim.vote.voted, voters: claim.vote.voters });
  if (claim) return name(claim.seat);
  if (turn) return name(turn.seat);
  return t(table.order.length === 0 ? 'rummy-console-table-empty' : 'console-turns-none');
}
