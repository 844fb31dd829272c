// The parts of the phone, each fetched with its words when it is first needed: whoever is in a room needs no door.
import { Later } from '$shared/later.svelte';
import { loadText } from '$shared/text.svelte';

/** A part that says nothing before its words are here. */
async function worded<Part>(part: Promise<Part>, area: string): Promise<Part> {
  return (await Promise.all([part, loadText(area)]))[0];
}

export const door = new Later(() => worded(import('./Door.svelte'), 'home'));
export const inside = new Later(() => worded(import('./Inside.svelte'), 'phone'));
export const lobby = new Later(() => import('./Lobby.svelte'));
export const menu = new Later(() => import('./Menu.svelte'));
export const farewell = new Later(() => import('./Farewell.svelte'));
export const out = new Later(() => import('./Out.svelte'));
