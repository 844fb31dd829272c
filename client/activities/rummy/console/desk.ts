// What a game of rummy tells the console's list of people, and the words beside its title.
import type { ConsoleProps } from '$shared/activity';
import type { ActivityDesk, PersonDeed, PersonNote } from '$shared/console/desk.svelte';
import type { RummyConsole, RummyPublic, RummyTableView } from '$shared/console/wire';
import { t } from '$shared/text.svelte';
import { tableNumber } from './table';

type Props = ConsoleProps<RummyPublic, RummyConsole>;

function chip({ view }: Props): string {
  const [first] = view.table_order;
  if (view.table_order.length > 1) return t('rummy-console-chip-tables', { n: view.table_order.length });
  const table = first === undefined ? undefined : view.tables[first];
  return table ? t('rummy-console-chip', { round: table.round }) : '';
}

function status({ view, over }: Props, id: string, table: RummyTableView, seat: string): string | undefined {
  if (!over && table.claim?.seat === seat) return t('rummy-console-status-claim');
  if (!over && table.turn?.seat === seat) return t('console-turns-in-turn');
  const series = view.by_seat[seat];
  if (series) return t('rummy-console-series-count', { n: series });
  return view.table_order.length > 1 ? t('rummy-console-status-table', { number: tableNumber(view, id) }) : undefined;
}

function attention(props: Props, id: string, table: RummyTableView, seat: string): PersonDeed | undefined {
  const name = props.seats[seat]?.name ?? '';
  if (table.claim || props.over) return undefined;
  if (table.turn?.seat === seat && props.presence[seat] !== 'here')
    return {
      text: t('rummy-console-skip-short'),
      label: `${t('rummy-console-skip-short')}: ${name}`,
      run: () => props.send({ type: 'skip-turn', table: id }),
    };
  if (table.skipped.includes(seat) && props.presence[seat] === 'here')
    return {
      text: t('rummy-console-give-short'),
      label: `${t('rummy-console-give-short')}: ${name}`,
      run: () => props.send({ type: 'give-turn', table: id, seat }),
    };
  return undefined;
}

function deeds({ view, send, over }: Props, id: string, table: RummyTableView, seat: string): PersonDeed[] {
  if (over) return [];
  const give: PersonDeed = {
    text: t('rummy-console-give'),
    run: () => send({ type: 'give-turn', table: id, seat }),
  };
  const moves = view.table_order
    .filter((other) => other !== id)
    .map((other) => ({
      text: t('rummy-console-move', { number: tableNumber(view, other) }),
      run: () => send({ type: 'move-seat', seat, table: other }),
    }));
  return table.turn?.seat === seat ? moves : [give, ...moves];
}

function people(props: Props): Record<string, PersonNote> {
  const notes: Record<string, PersonNote> = {};
  for (const [id, table] of Object.entries(props.view.tables)) {
    for (const seat of table.order) {
      const words = status(props, id, table, seat);
      const wanted = attention(props, id, table, seat);
      // With several tables many are on at once: only whoever called stands on the stage.
      const alone = props.view.table_order.length === 1;
      const current = table.claim ? table.claim.seat === seat : alone && table.turn?.seat === seat;
      notes[seat] = {
        deeds: deeds(props, id, table, seat),
        ...(words ? { status: words } : {}),
        ...(current && !props.over ? { current } : {}),
        ...(wanted ? { attention: wanted } : {}),
      };
    }
  }
  return notes;
}

export const desk: ActivityDesk<RummyPublic, RummyConsole> = {
  chip,
  people,
  end: ({ send }) => send({ type: 'end-game' }),
};
