// What a rating tells the console's list of people (nothing of anybody's marks), and the words beside its title.
import type { ActivityDesk } from '$shared/console/desk.svelte';
import { talkChip, talkPeople } from '$shared/talk/desk';
import { t } from '$shared/text.svelte';
import { talking } from '../results';
import type { RatingConsole, RatingPublic } from '../wire';

export const desk: ActivityDesk<RatingPublic, RatingConsole> = {
  chip: ({ view, order, over }) => {
    if (talking(view)) return talkChip(view.talk, order.length);
    if (view.open && !over) return t('rating-console-chip', { finished: view.finished, people: order.length });
    return t(view.round === 1 ? 'rating-console-chip-closed' : 'rating-console-chip-second');
  },
  people: ({ view, console: own, order, over }) => (talking(view) ? talkPeople(view.talk, own.talk, order, over) : {}),
};
