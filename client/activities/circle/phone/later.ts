// The moments everybody comes to after the writing.
import { Later } from '$shared/later.svelte';
import { talkPhone } from '$shared/talk/later';

export const parts = {
  round: new Later(() => import('./Round.svelte')),
  turn: new Later(() => import('./OnTurn.svelte')),
  looking: new Later(() => import('./Looking.svelte')),
  turning: new Later(() => import('./Turning.svelte')),
  talk: talkPhone,
};
