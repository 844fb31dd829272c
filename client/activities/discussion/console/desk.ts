// What a discussion tells the console's list of people, and the words beside its title.
import type { ActivityDesk, PersonNote } from '$shared/console/desk.svelte';
import type { DiscussionConsole, DiscussionPublic } from '$shared/console/wire';
import { t } from '$shared/text.svelte';

export const desk: ActivityDesk<DiscussionPublic, DiscussionConsole> = {
  chip: ({ view, order }) => t('discussion-console-chip', { answered: view.answered, people: order.length }),
  people: ({ view, console: own, order, over }) => {
    const counts = new Map<string, number>();
    for (const answer of Object.values(own.answers)) {
      if (answer.question === view.current) counts.set(answer.seat, (counts.get(answer.seat) ?? 0) + 1);
    }
    const note = (seat: string): PersonNote => {
      const n = counts.get(seat) ?? 0;
      return over && n === 0 ? {} : { status: t('discussion-console-status', { n }) };
    };
    return Object.fromEntries(order.map((seat) => [seat, note(seat)]));
  },
};
