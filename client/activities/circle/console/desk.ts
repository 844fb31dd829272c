// What an opening circle tells the console's list of people, and the words beside its title.
import type { ConsoleProps } from '$shared/activity';
import type { ActivityDesk, PersonDeed, PersonNote } from '$shared/console/desk.svelte';
import { talkChip, talkPeople } from '$shared/talk/desk';
import { t } from '$shared/text.svelte';
import type { CircleConsole, CirclePublic } from '../wire';

type Props = ConsoleProps<CirclePublic, CircleConsole>;

function chip({ view, order }: Props): string {
  if (view.stage === 'writing') return t('circle-console-chip-ready', { ready: view.ready, people: view.people });
  if (view.stage === 'closing') return talkChip(view.talk, order.length);
  return t('circle-console-chip-laid', { laid: view.laid.length });
}

function status({ view, console: own }: Props, seat: string): string | undefined {
  if (view.stage === 'round' && own.on === seat) return t('console-turns-in-turn');
  if (own.done.includes(seat)) return t('circle-console-status-laid');
  if (view.stage === 'round' && own.next === seat) return t('circle-console-status-next');
  if (own.skipped.includes(seat)) return t('circle-console-status-skipped');
  if (view.stage !== 'writing') return undefined;
  if (own.ready.includes(seat)) return t('circle-console-status-ready');
  return t(own.written.includes(seat) ? 'circle-console-status-writing' : 'circle-console-status-empty');
}

function give({ send, seats }: Props, seat: string): PersonDeed {
  return {
    text: t('circle-console-give-short'),
    label: `${t('circle-console-give-short')}: ${seats[seat]?.name ?? ''}`,
    run: () => send({ type: 'give-turn', seat }),
  };
}

function attention(props: Props, seat: string): PersonDeed | undefined {
  const { view, console: own, presence, seats, send, over } = props;
  if (over || view.stage !== 'round' || own.done.includes(seat)) return undefined;
  if (own.on === seat && presence[seat] !== 'here')
    return {
      text: t('circle-console-skip-short'),
      label: t('circle-console-skip', { name: seats[seat]?.name ?? '' }),
      run: () => send({ type: 'skip-turn' }),
    };
  return own.skipped.includes(seat) && presence[seat] === 'here' ? give(props, seat) : undefined;
}

function note(props: Props, seat: string): PersonNote {
  const { view, console: own, over } = props;
  const words = status(props, seat);
  const wanted = attention(props, seat);
  const current = view.stage === 'round' && own.on === seat && !over;
  const may = view.stage === 'round' && !over && own.on !== seat && !own.done.includes(seat);
  return {
    deeds: may ? [{ ...give(props, seat), text: t('circle-console-give') }] : [],
    ...(words ? { status: words } : {}),
    ...(current ? { current } : {}),
    ...(wanted ? { attention: wanted } : {}),
  };
}

export const desk: ActivityDesk<CirclePublic, CircleConsole> = {
  chip,
  people: (props) =>
    props.view.stage === 'closing'
      ? talkPeople(props.view.talk, props.console.talk, props.order, props.over)
      : Object.fromEntries(props.order.map((seat) => [seat, note(props, seat)])),
};
