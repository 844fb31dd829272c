// The sentence on the stage and the one recommended step, for every moment of the circle.
import type { ConsoleProps } from '$shared/activity';
import type { IconName } from '$shared/icons';
import { t } from '$shared/text.svelte';
import type { CircleCommand, CircleConsole, CirclePublic } from '../wire';
import { passed } from './order';

export interface Coach {
  icon: IconName;
  title: string;
  hint: string;
  /** The filled button; without it the next item of the agenda is what comes. */
  step?: { text: string; command: CircleCommand };
}

type Props = ConsoleProps<CirclePublic, CircleConsole>;

const LOOK: CircleCommand = { type: 'go-to-stage', stage: 'looking' };

export function coachOf(props: Props): Coach {
  const { view, over } = props;
  if (over) return { icon: 'done', title: t('circle-console-over'), hint: t('circle-console-over-text') };
  if (view.stage === 'writing') return writing(props);
  if (view.stage === 'round') return round(props);
  return looking(view);
}

function writing({ view, console: own, seats }: Props): Coach {
  const first = seats[own.next ?? '']?.name;
  const all = view.people > 0 && view.ready === view.people;
  return {
    icon: all ? 'done' : 'edit',
    title: all
      ? t('circle-console-all-ready')
      : t('circle-console-writing', { ready: view.ready, people: view.people }),
    hint: t(all ? 'circle-console-all-ready-text' : 'circle-console-writing-text'),
    step: {
      text: first ? t('circle-console-begin-with', { name: first }) : t('circle-console-begin'),
      command: { type: 'go-to-stage', stage: 'round' },
    },
  };
}

function round(props: Props): Coach {
  const { view, console: own, seats, presence } = props;
  const name = (seat: string | undefined) => seats[seat ?? '']?.name ?? '';
  const waiting = passed(own, view.to_come).length;
  const next: Coach['step'] =
    own.next === undefined
      ? { text: t('circle-console-to-looking'), command: LOOK }
      : { text: t('console-turns-pass-to', { name: name(own.next) }), command: { type: 'next-turn' } };
  if (own.on === undefined)
    return {
      icon: 'people',
      title: t(own.next === undefined ? 'circle-console-all-laid' : 'console-turns-none'),
      hint: waiting > 0 ? t('circle-console-passed', { n: waiting }) : t('circle-console-all-laid-text'),
      step: next,
    };
  const title = t('circle-console-on', { name: name(own.on) });
  if (own.done.includes(own.on)) return { icon: 'talk', title, hint: t('circle-console-laid-text'), step: next };
  if (presence[own.on] === 'gone')
    return {
      icon: 'warning',
      title,
      hint: t('circle-console-on-gone'),
      step: { text: t('circle-console-skip', { name: name(own.on) }), command: { type: 'skip-turn' } },
    };
  return { icon: 'hand', title, hint: t('circle-console-on-text'), step: next };
}

function looking(view: CirclePublic): Coach {
  const threads = view.strongest.length;
  return {
    icon: 'shown',
    title: t('circle-console-looking'),
    hint: threads === 0 ? t('circle-console-looking-text') : t('circle-console-threads-so-far', { n: threads }),
    step: { text: t('circle-console-to-closing'), command: { type: 'go-to-stage', stage: 'closing' } },
  };
}
