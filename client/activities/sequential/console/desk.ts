// What a sequential game tells the console's list of people, and the words beside its title.
import type { ConsoleProps } from '$shared/activity';
import type { ActivityDesk, PersonNote } from '$shared/console/desk.svelte';
import type { SequentialConsole, SequentialPublic } from '$shared/console/wire';
import { t } from '$shared/text.svelte';

type Props = ConsoleProps<SequentialPublic, SequentialConsole>;

function chip({ view }: Props): string {
  if (view.stage === 'result') return t('sequential-console-chip-result', { n: Object.keys(view.links).length });
  return t('sequential-console-chip', { finished: view.finished, people: view.people });
}

function note(props: Props, seat: string): PersonNote {
  const { view, console: own, seats, presence, send, over } = props;
  if (over || view.stage === 'result') return {};
  const name = seats[seat]?.name ?? '';
  const done = own.finished.includes(seat);
  if (view.how === 'together')
    return { status: t(done ? 'sequential-console-status-done' : 'sequential-console-status-not-yet') };
  const on = view.turn?.seat === seat;
  const give = { text: t('console-turns-give'), run: () => send({ type: 'give-turn', seat }) };
  if (on && presence[seat] !== 'here')
    return {
      current: true,
      status: t('console-turns-in-turn'),
      attention: {
        text: t('console-turns-skip'),
        label: `${t('console-turns-skip')}: ${name}`,
        run: () => send({ type: 'skip-turn' }),
      },
    };
  if (on) return { current: true, status: t('console-turns-in-turn') };
  if (view.skipped.includes(seat) && presence[seat] === 'here')
    return { attention: { ...give, label: `${give.text}: ${name}` }, deeds: [give] };
  return { deeds: [give], ...(done ? { status: t('sequential-console-status-done') } : {}) };
}

export const desk: ActivityDesk<SequentialPublic, SequentialConsole> = {
  chip,
  people: (props) => Object.fromEntries(props.order.map((seat) => [seat, note(props, seat)])),
};
