// What comes after a first mark: why, and in the end what has been chosen.
import { Later } from '$shared/later.svelte';

export const parts = {
  reason: new Later(() => import('./Reason.svelte')),
  result: new Later(() => import('./Result.svelte')),
};
