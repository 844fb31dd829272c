// The sentence on the stage: what this moment of the game is about.
import type { ConsoleProps } from '$shared/activity';
import type { RummyConsole, RummyPublic } from '$shared/console/wire';
import type { IconName } from '$shared/icons';
import { t } from '$shared/text.svelte';

export interface Coach {
  title: string;
  hint: string;
  icon: IconName;
}

type Props = ConsoleProps<RummyPublic, RummyConsole>;

export function coachOf({ view, console: own, seats, over }: Props, table: string): Coach {
  const { what, seat, table: meant } = own.suggestion;
  const name = seat === undefined ? '' : (seats[seat]?.name ?? '');
  if (what === 'discuss' || over)
    return { icon: 'done', title: t('rummy-console-coach-over'), hint: t('rummy-console-coach-over-text') };
  if (what === 'end-game')
    return { icon: 'cards', title: t('rummy-console-coach-stuck'), hint: t('rummy-console-coach-stuck-text') };
  if ((what === 'decide-claim' || what === 'close-vote') && meant !== table)
    return {
      icon: 'talk',
      title: t('rummy-console-coach-claim', { name }),
      hint: t(view.table_decides ? 'rummy-console-coach-claim-table' : 'rummy-console-coach-claim-text'),
    };
  if (view.phase === 'last-claims')
    return { icon: 'timer', title: t('rummy-console-coach-last'), hint: t('rummy-console-coach-last-text') };
  return playing(view, own, seats, table);
}

function playing(view: RummyPublic, own: RummyConsole, seats: Props['seats'], table: string): Coach {
  const turn = view.tables[table]?.turn;
  const name = (seat: string) => seats[seat]?.name ?? '';
  if (view.table_order.length > 1 && own.suggestion.what === 'wait')
    return {
      icon: 'people',
      title: t('rummy-console-coach-tables', { n: view.table_order.length }),
      hint: t('rummy-console-coach-tables-text'),
    };
  if (!turn)
    return { icon: 'people', title: t('rummy-console-coach-quiet'), hint: t('rummy-console-coach-quiet-text') };
  if (own.suggestion.what === 'next-turn')
    return {
      icon: 'done',
      title: t('rummy-console-coach-next', { name: name(turn.seat) }),
      hint: t('rummy-console-coach-next-text'),
    };
  return {
    icon: 'talk',
    title: t('rummy-console-coach-turn', { name: name(turn.seat) }),
    hint: view.auto_pass ? t('rummy-console-coach-auto-text') : t(`rummy-console-step-${turn.step}`),
  };
}
