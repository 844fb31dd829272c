// The talk on a phone, for activities that come to it in the end.
import { Later } from '../later.svelte';

export const talkPhone = new Later(() => import('./TalkPhone.svelte'));
