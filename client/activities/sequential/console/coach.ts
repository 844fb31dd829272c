// The sentence on the stage: what this moment of the sequential game is about.
import type { ConsoleProps } from '$shared/activity';
import type { SequentialConsole, SequentialPublic } from '$shared/console/wire';
import type { IconName } from '$shared/icons';
import { t } from '$shared/text.svelte';

export interface Coach {
  title: string;
  hint: string;
  icon: IconName;
}

type Props = ConsoleProps<SequentialPublic, SequentialConsole>;

export function coachOf({ view, console: own, seats, over }: Props): Coach {
  const { what } = own.suggestion;
  if (view.stage === 'result' || over)
    return {
      icon: 'done',
      title: t('sequential-console-coach-result'),
      hint: t('sequential-console-coach-result-text'),
    };
  const stage = t(`sequential-console-coach-${view.stage}`);
  const turn = view.turn ? (seats[view.turn.seat]?.name ?? '') : '';
  if (turn && (what === 'wait' || what === 'next-turn'))
    return {
      icon: 'talk',
      title: t('sequential-console-coach-turn', { name: turn }),
      hint: t('sequential-console-coach-turn-text'),
    };
  if (what === 'show-counts')
    return { icon: 'shown', title: t('sequential-console-coach-show'), hint: t('sequential-console-coach-show-text') };
  if (what === 'settle')
    return {
      icon: 'hand',
      title: t('sequential-console-coach-settle'),
      hint: t('sequential-console-coach-settle-text'),
    };
  if (what === 'go-forward')
    return {
      icon: 'check',
      title: t('sequential-console-coach-forward'),
      hint: t('sequential-console-coach-forward-text'),
    };
  return {
    icon: view.stage,
    title: stage,
    hint: t('sequential-console-coach-wait', { finished: view.finished, people: view.people }),
  };
}
