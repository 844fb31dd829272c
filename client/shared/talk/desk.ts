// What a talk tells the console's list of people, and the words beside the title.
import type { PersonNote } from '../console/desk.svelte';
import { t } from '../text.svelte';
import type { TalkConsole, TalkPublic } from './wire';

/** How many of the people in the room have answered the question on the screen. */
export function talkChip(view: TalkPublic, people: number): string {
  return t('talk-console-chip', { answered: view.answered, people });
}

/** How many answers everyone has given to the question on the screen; who gave none is no news once it is over. */
export function talkPeople(
  view: TalkPublic,
  own: TalkConsole,
  order: readonly string[],
  over: boolean,
): Record<string, PersonNote> {
  const counts = new Map<string, number>();
  for (const answer of Object.values(own.answers)) {
    if (answer.question === view.current) counts.set(answer.seat, (counts.get(answer.seat) ?? 0) + 1);
  }
  const note = (seat: string): PersonNote => {
    const n = counts.get(seat) ?? 0;
    return over && n === 0 ? {} : { status: t('talk-console-status', { n }) };
  };
  return Object.fromEntries(order.map((seat) => [seat, note(seat)]));
}
