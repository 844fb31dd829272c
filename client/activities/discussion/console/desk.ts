// What a discussion tells the console: what the talk it is tells.
import type { ActivityDesk } from '$shared/console/desk.svelte';
import { talkChip, talkPeople } from '$shared/talk/desk';
import type { TalkConsole, TalkPublic } from '$shared/talk/wire';

export const desk: ActivityDesk<TalkPublic, TalkConsole> = {
  chip: ({ view, order }) => talkChip(view, order.length),
  people: ({ view, console: own, order, over }) => talkPeople(view, own, order, over),
};
