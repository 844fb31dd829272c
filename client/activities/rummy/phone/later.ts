// The moments of a game that come after the first card was laid.
import { Later } from '$shared/later.svelte';

export const parts = {
  taking: new Later(() => import('./Taking.svelte')),
  calling: new Later(() => import('./Calling.svelte')),
  listening: new Later(() => import('./Listening.svelte')),
  ended: new Later(() => import('./Ended.svelte')),
};
